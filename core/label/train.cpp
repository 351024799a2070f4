// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/train.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "core/label/linear.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

// A feature that fewer texts have is not used.
constexpr std::uint32_t kLeastTexts = 3;
// Weights have 127 steps. A weight of fewer steps than this is dropped.
constexpr int kLeastWeight = 2;

// Added to the counts of a feature, so that a feature of few texts does not look certain.
constexpr double kSmoothing = 1;

using Indexes = std::vector<std::uint32_t>;

// The texts that a family is learnt from. Their features are indexed; rare ones are left out.
class Rows {
 public:
  Rows(const TrainingTexts& file, const GivenLabels& given, const TextFilter& filter)
      : wording_(given.wording) {
    for (std::size_t i = 0; i < file.features.size(); ++i)
      if (given.learnt[i] && filter(file, i)) texts_.push_back(i);
    find_features(file);
    std::unordered_map<std::uint32_t, std::uint32_t> index_of;
    for (std::uint32_t i = 0; i < hashes_.size(); ++i) index_of.emplace(hashes_[i], i);
    for (const std::size_t text : texts_) {
      Indexes& row = features_.emplace_back();
      each_feature(file.features[text], [&](std::uint32_t feature) {
        if (const auto found = index_of.find(feature); found != index_of.end())
          row.push_back(found->second);
      });
      std::ranges::sort(row);
    }
  }

  const std::vector<std::size_t>& texts() const { return texts_; }
  const std::vector<Indexes>& features() const { return features_; }    // for each text, ascending
  const std::vector<std::uint32_t>& hashes() const { return hashes_; }  // by index, ascending

 private:
  void find_features(const TrainingTexts& file) {
    std::unordered_map<std::uint32_t, std::uint32_t> texts_with;
    for (const std::size_t text : texts_)
      each_feature(file.features[text], [&](std::uint32_t feature) { ++texts_with[feature]; });
    for (const auto& [feature, count] : texts_with)
      if (count >= kLeastTexts) hashes_.push_back(feature);
    std::ranges::sort(hashes_);
  }

  void each_feature(const TextFeatures& text, const auto& take) const {
    for (const std::uint32_t feature : text.content) take(feature);
    if (wording_)
      for (const std::uint32_t feature : text.wording) take(feature);
  }

  bool wording_;
  std::vector<std::size_t> texts_;
  std::vector<Indexes> features_;
  std::vector<std::uint32_t> hashes_;
};

// The logarithm of how much more often texts with the label have a feature than texts without it.
// With these values, support vector machines work better than with 0 and 1 (Wang and Manning 2012).
std::vector<double> log_ratios(const Rows& rows, const std::vector<bool>& positive, double power) {
  const std::size_t indexes = rows.hashes().size();
  std::vector<double> with(indexes, kSmoothing), without(indexes, kSmoothing);
  for (std::size_t row = 0; row < rows.features().size(); ++row)
    for (const std::uint32_t index : rows.features()[row])
      ++(positive[row] ? with : without)[index];
  const double all_with = std::accumulate(with.begin(), with.end(), 0.0);
  const double all_without = std::accumulate(without.begin(), without.end(), 0.0);
  std::vector<double> ratios(indexes);
  for (std::size_t i = 0; i < indexes; ++i) {
    const double ratio = std::log(with[i] / all_with) - std::log(without[i] / all_without);
    ratios[i] = std::copysign(std::pow(std::abs(ratio), power), ratio);
  }
  return ratios;
}

// The weight of a feature for an output.
struct HashedWeight {
  std::uint32_t hash = 0;
  FeatureWeight weight;
};

// Adds an output and its weights in 127 steps for each sign. Small weights are dropped.
void add_output(const Plane& plane, const std::vector<std::uint32_t>& hashes, Model& model,
                std::vector<HashedWeight>& weights) {
  double greatest = 0;
  for (const double weight : plane.weights) greatest = std::max(greatest, std::abs(weight));
  const double step = greatest > 0 ? greatest / 127 : 1;
  const auto output = static_cast<std::uint8_t>(model.outputs.size());
  model.outputs.push_back(
      {.bias = static_cast<float>(plane.bias), .scale = static_cast<float>(step)});
  for (std::size_t i = 0; i < plane.weights.size(); ++i) {
    const long steps = std::lround(plane.weights[i] / step);
    if (std::abs(steps) >= kLeastWeight)
      weights.push_back({hashes[i], {output, static_cast<std::int8_t>(steps)}});
  }
}

void train_family(const GivenLabels& given, const Rows& rows, Model& model,
                  std::vector<HashedWeight>& weights) {
  LinearProblem problem(rows.features(), static_cast<std::uint32_t>(rows.hashes().size()));
  for (std::size_t label = 0; label < given.family.labels.size(); ++label) {
    std::vector<bool> positive;
    for (const std::size_t text : rows.texts())
      positive.push_back(std::ranges::count(given.labels[text], label) > 0);
    const auto ratios = log_ratios(rows, positive, given.power);
    add_output(problem.fit(positive, ratios, given.cost), rows.hashes(), model, weights);
  }
  model.families.push_back(given.family);
}

// `weights` are in order of outputs.
void put_by_feature(std::vector<HashedWeight> weights, Model& model) {
  std::ranges::stable_sort(weights, {}, &HashedWeight::hash);
  for (const auto& [hash, weight] : weights) {
    if (model.hashes.empty() || model.hashes.back() != hash) {
      model.begins.push_back(static_cast<std::uint32_t>(model.weights.size()));
      model.hashes.push_back(hash);
    }
    model.weights.push_back(weight);
  }
  model.begins.push_back(static_cast<std::uint32_t>(model.weights.size()));
}

void check_labels(std::span<const TrainingTexts> files) {
  std::size_t labels = 0;
  for (const TrainingTexts& file : files)
    for (const GivenLabels& given : file.families) labels += given.family.labels.size();
  if (labels > kMaxOutputs)
    throw Error("there are more different labels than a model can hold",
                "check that the columns contain labels");
}

}  // namespace

Model untrained(std::span<const TrainingTexts> files) {
  Model model;
  for (const TrainingTexts& file : files)
    for (const GivenLabels& given : file.families) {
      model.families.push_back(given.family);
      model.outputs.resize(model.outputs.size() + given.family.labels.size());
    }
  return model;
}

Model train(std::span<const TrainingTexts> files, const TextFilter& filter) {
  check_labels(files);
  Model model;
  std::vector<HashedWeight> weights;
  for (const TrainingTexts& file : files)
    for (const GivenLabels& given : file.families)
      train_family(given, Rows(file, given, filter), model, weights);
  put_by_feature(std::move(weights), model);
  return model;
}

}  // namespace uprex
