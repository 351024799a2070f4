// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how good the proposed labels are, for each label: precision, recall and F1.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/label/trial.hpp"

namespace uprex {

// The indexes of the labels that are proposed for a text, by family of its file.
using Proposals = std::vector<std::vector<std::size_t>>;

// The proposals for each text of each file, by a model that was not trained on its State.
std::vector<std::vector<Proposals>> proposals_of(const Model& model,
                                                 std::span<const TrainingTexts> files,
                                                 const Trial& trial, std::size_t folds);

// Returns a table with the columns: family, label (or "all"), number of texts that people gave the
// label, precision, recall, F1.
std::string figures_table(std::span<const TrainingTexts> files,
                          const std::vector<std::vector<Proposals>>& proposals);

}  // namespace uprex
