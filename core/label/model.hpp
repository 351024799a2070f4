// SPDX-License-Identifier: GPL-3.0-or-later
// The linear models of all labels in one table. Each feature of a text is looked up once, and adds
// its weights to the scores of all labels that have one.
//
// Plain data and arithmetic. model_file.hpp reads and writes models, train.hpp trains them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/label/features.hpp"

namespace uprex {

// How the labels of a family are chosen by their probabilities.
enum class Choice : std::uint8_t {
  any,           // all labels above the threshold
  at_least_one,  // all above the threshold; if there are none, the most probable
  one,           // the most probable label
};

struct LabelFamily {
  std::string name;  // "issues"
  Choice choice = Choice::any;
  double threshold = 0.5;
  std::vector<std::string> labels;

  bool operator==(const LabelFamily&) const = default;
};

// score = bias + scale * sum of weights; probability = logistic(slope * score + offset).
struct LabelOutput {
  float bias = 0, scale = 0, slope = 1, offset = 0;

  bool operator==(const LabelOutput&) const = default;
};

inline constexpr std::size_t kMaxOutputs = 255;

struct FeatureWeight {
  std::uint8_t output = 0;  // index into Model::outputs
  std::int8_t weight = 0;

  bool operator==(const FeatureWeight&) const = default;
};

// `outputs` has the labels of all families in order. Feature i has the hash hashes[i], which are
// ascending, and the weights from weights[begins[i]] up to, but not including, begins[i + 1].
struct Model {
  std::vector<LabelFamily> families;
  std::vector<LabelOutput> outputs;
  std::vector<std::uint32_t> hashes;
  std::vector<std::uint32_t> begins;
  std::vector<FeatureWeight> weights;
  std::uint64_t checksum = 0;  // of the file that the model was read from

  bool operator==(const Model&) const = default;
};

float probability(const LabelOutput& output, float score);

struct Scores {
  std::vector<float> by_output;
  double known = 0;  // the share of the features of the text that the model has
};

// Computes scores. The model must be valid, as read_model() returns it.
class Predictor {
 public:
  explicit Predictor(Model model);

  Scores scores(const TextFeatures& text) const;

  const Model& model() const noexcept { return model_; }

 private:
  using Runs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

  // Appends the ranges of the weights of known features.
  void find(std::span<const std::uint32_t> features, Runs& runs) const;

  // Where the weights of a feature begin. They end where those of the next feature begin.
  struct Place {
    std::uint32_t hash = 0, begin = 0;
  };

  Model model_;
  std::vector<Place> places_;           // one for each feature, and one for the end
  std::vector<std::uint32_t> buckets_;  // by the upper bits of a hash: where its places begin
};

// Returns the indexes of the chosen labels of a family, the most probable first.
std::vector<std::size_t> chosen(const LabelFamily& family, std::span<const float> probabilities);

}  // namespace uprex
