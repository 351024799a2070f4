// The trial of models on States under review that they were not trained on, and what it teaches:
// how scores become probabilities, and from which probability on a label is given.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/label/train.hpp"

namespace uprex {

struct Trial {
  // For each file, for each text.
  std::vector<std::vector<std::size_t>> folds;
  std::vector<std::vector<std::vector<float>>> scores;  // one for each output
};

using Progress = std::function<void(const std::string& step)>;

// All texts of a State fall into one fold. Each fold is tried with a model of the others.
Trial cross_validate(std::span<const TrainingTexts> files, std::size_t folds,
                     const Progress& progress);

// Sets slopes, offsets and thresholds of the model as the trial teaches; where a fold is left out,
// from the other folds alone.
void calibrate(Model& model, std::span<const TrainingTexts> files, const Trial& trial,
               std::optional<std::size_t> left_out = std::nullopt);

}  // namespace uprex
