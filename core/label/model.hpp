// Linear models of all labels in one table: a feature of the text is looked up once and adds to
// every label that it speaks for or against. Plain data and arithmetic; the file is
// core/label/model_file.hpp, training core/label/train.hpp.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/label/features.hpp"

namespace uprex {

// Which labels of a family a text gets, by their probabilities.
enum class Choice : std::uint8_t {
  any,           // those above the threshold
  at_least_one,  // the same, or else the likeliest
  one,           // the likeliest
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

// `outputs` are the labels of all families, in order. Feature i is known by hashes[i] (ascending)
// and has weights[begins[i]] to weights[begins[i + 1]].
struct Model {
  std::vector<LabelFamily> families;
  std::vector<LabelOutput> outputs;
  std::vector<std::uint32_t> hashes;
  std::vector<std::uint32_t> begins;
  std::vector<FeatureWeight> weights;
  std::uint64_t checksum = 0;  // of the file that it was read from

  bool operator==(const Model&) const = default;
};

float probability(const LabelOutput& output, float score);

struct Scores {
  std::vector<float> by_output;
  double known = 0;  // the share of the text's features that the model has
};

// Answers from a model that is complete and sound, as read_model() makes it.
class Predictor {
 public:
  explicit Predictor(Model model);

  Scores scores(const TextFeatures& text) const;

  const Model& model() const noexcept { return model_; }

 private:
  using Runs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

  // Appends where the weights of known features begin and end.
  void find(std::span<const std::uint32_t> features, Runs& runs) const;

  // Where a feature's weights begin; they end where the next one's begin.
  struct Place {
    std::uint32_t hash = 0, begin = 0;
  };

  Model model_;
  std::vector<Place> places_;           // one more than features
  std::vector<std::uint32_t> buckets_;  // by a hash's upper bits: where its places begin
};

// Indexes of the labels that a family's probabilities give, the likeliest first.
std::vector<std::size_t> chosen(const LabelFamily& family, std::span<const float> probabilities);

}  // namespace uprex
