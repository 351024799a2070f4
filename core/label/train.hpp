// SPDX-License-Identifier: GPL-3.0-or-later
// Trains a model on texts that people have labelled. Deterministic.
//
// trial.hpp measures models and sets their thresholds.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/label/features.hpp"
#include "core/label/model.hpp"

namespace uprex {

// The labels of one family that people gave to the texts of a file, and how to learn them.
struct GivenLabels {
  LabelFamily family;
  bool wording = false;  // also learn from TextFeatures::wording
  double cost = 1;       // C of the support vector machine
  double power = 1;      // exponent of the feature values; below 1, strong features count less
  std::vector<std::vector<std::size_t>> labels;  // for each text, indexes of labels in the family
  std::vector<bool> learnt;                      // for each text: false if training must not use it
};

// The texts of one file.
struct TrainingTexts {
  std::vector<std::string> states;  // under review, for each text
  std::vector<TextFeatures> features;
  std::vector<GivenLabels> families;
};

// True if training uses this text.
using TextFilter = std::function<bool(const TrainingTexts& file, std::size_t text)>;

// Returns a model without features: the families of the files in order, and an output for each
// label.
Model untrained(std::span<const TrainingTexts> files);

// Returns a model with the families of the files in order. Slopes and offsets keep their defaults;
// calibrate() sets them (trial.hpp).
Model train(std::span<const TrainingTexts> files, const TextFilter& filter);

}  // namespace uprex
