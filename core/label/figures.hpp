// How well labels are proposed, label by label.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/label/trial.hpp"

namespace uprex {

// The indexes of the labels that a text is given, by family of its file.
using Proposals = std::vector<std::vector<std::size_t>>;

// For each file, for each text, what a model gives that was not trained on its State.
std::vector<std::vector<Proposals>> proposals_of(const Model& model,
                                                 std::span<const TrainingTexts> files,
                                                 const Trial& trial, std::size_t folds);

// A table: family, label (or "all"), texts that people gave it to, precision, recall, F1.
std::string figures_table(std::span<const TrainingTexts> files,
                          const std::vector<std::vector<Proposals>>& proposals);

}  // namespace uprex
