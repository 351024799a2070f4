// Training of a model on texts that people have labelled. Deterministic.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/label/features.hpp"
#include "core/label/model.hpp"

namespace uprex {

// What people gave to the texts of one file.
struct GivenLabels {
  LabelFamily family;
  bool wording = false;  // learn from how it is said, too
  double cost = 1;       // of a text on the wrong side: C of a support vector machine
  double power = 1;      // of what a feature counts for: below 1, the most telling stand out less
  std::vector<std::vector<std::size_t>> labels;  // for each text, indexes into the family's
  std::vector<bool> learnt;  // for each text: false where it is only to be labelled
};

// The texts of one file.
struct TrainingTexts {
  std::vector<std::string> states;  // under review, for each text
  std::vector<TextFeatures> features;
  std::vector<GivenLabels> families;
};

// Whether a text of a file is trained on.
using TextFilter = std::function<bool(const TrainingTexts& file, std::size_t text)>;

// The families of the files in order, and an output for each of their labels.
Model untrained(std::span<const TrainingTexts> files);

// The model's families are those of the files in order. Slopes and offsets are left as they are by
// default (core/label/trial.hpp finds them).
Model train(std::span<const TrainingTexts> files, const TextFilter& filter);

}  // namespace uprex
