// SPDX-License-Identifier: GPL-3.0-or-later
// Cross-validation: measures models on States under review that they were not trained on.
// Calibration then sets how scores become probabilities, and the threshold from which a label is
// proposed.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/label/train.hpp"

namespace uprex {

struct Trial {
  // By file and text.
  std::vector<std::vector<std::size_t>> folds;
  std::vector<std::vector<std::vector<float>>> scores;  // the last index is the output
};

using Progress = std::function<void(const std::string& step)>;

// All texts of a State are in the same fold. Each fold is tested with a model that was trained on
// the others. Calls `progress` before each fold.
Trial cross_validate(std::span<const TrainingTexts> files, std::size_t folds,
                     const Progress& progress);

// Sets the slopes, offsets and thresholds of the model from the trial. If a fold is left out, only
// the others are used.
void calibrate(Model& model, std::span<const TrainingTexts> files, const Trial& trial,
               std::optional<std::size_t> left_out = std::nullopt);

}  // namespace uprex
