#include "core/label/train.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/label/linear.hpp"

namespace uprex {
namespace {

// A feature of fewer texts says nothing of others.
constexpr std::uint32_t kLeastTexts = 3;
// Of a label's 127 steps of weight: less is taken for nothing.
constexpr int kLeastWeight = 3;

// The features that count, their weight by rarity, and a text's values of them.
class Vocabulary {
 public:
  Vocabulary(std::span<const TrainingTexts> files, const TextFilter& filter) {
    std::unordered_map<std::uint32_t, std::uint32_t> texts_with;
    std::size_t texts = 0;
    for (const TrainingTexts& file : files)
      for (std::size_t i = 0; i < file.features.size(); ++i) {
        if (!filter(file, i)) continue;
        ++texts;
        for (const std::uint32_t feature : file.features[i]) ++texts_with[feature];
      }
    for (const auto& [feature, count] : texts_with)
      if (count >= kLeastTexts) hashes_.push_back(feature);
    std::ranges::sort(hashes_);
    for (const std::uint32_t hash : hashes_)
      rarities_.push_back(
          1 + std::log(static_cast<double>(texts) / static_cast<double>(texts_with[hash])));
  }

  const std::vector<std::uint32_t>& hashes() const { return hashes_; }
  double rarity(std::size_t index) const { return rarities_[index]; }

  std::uint16_t square(std::size_t index) const {
    return static_cast<std::uint16_t>(
        std::min(std::lround(rarities_[index] * rarities_[index] * kSquare), 65535L));
  }

  std::vector<LinearValue> values(std::span<const std::uint32_t> features) const {
    std::vector<LinearValue> values;
    double squares = 0;
    for (const std::uint32_t feature : features) {
      const auto found = std::ranges::lower_bound(hashes_, feature);
      if (found == hashes_.end() || *found != feature) continue;
      const auto index = static_cast<std::uint32_t>(found - hashes_.begin());
      values.push_back({index, static_cast<float>(rarities_[index])});
      squares += rarities_[index] * rarities_[index];
    }
    for (LinearValue& value : values) value.value /= static_cast<float>(std::sqrt(squares));
    return values;
  }

 private:
  std::vector<std::uint32_t> hashes_;
  std::vector<double> rarities_;
};

// The rows of one family: which texts they are, and the values of these.
struct Rows {
  std::vector<std::size_t> texts;
  std::vector<std::vector<LinearValue>> values;
};

Rows rows_of(const TrainingTexts& file, const GivenLabels& given, const TextFilter& filter,
             const Vocabulary& vocabulary) {
  Rows rows;
  for (std::size_t i = 0; i < file.features.size(); ++i) {
    if (!given.learnt[i] || !filter(file, i)) continue;
    rows.texts.push_back(i);
    rows.values.push_back(vocabulary.values(file.features[i]));
  }
  return rows;
}

// Adds an output and the weights that are worth keeping, in 127 steps either way.
void add_output(const Plane& plane, const Vocabulary& vocabulary, Model& model,
                std::vector<std::vector<FeatureWeight>>& weights) {
  double greatest = 0;
  for (std::size_t i = 0; i < plane.weights.size(); ++i)
    greatest = std::max(greatest, std::abs(plane.weights[i] * vocabulary.rarity(i)));
  const double step = greatest > 0 ? greatest / 127 : 1;
  const auto output = static_cast<std::uint8_t>(model.outputs.size());
  model.outputs.push_back({.bias = static_cast<float>(plane.bias), .scale = static_cast<float>(step)});
  for (std::size_t i = 0; i < plane.weights.size(); ++i) {
    const long steps = std::lround(plane.weights[i] * vocabulary.rarity(i) / step);
    if (std::abs(steps) >= kLeastWeight)
      weights[i].push_back({output, static_cast<std::int8_t>(steps)});
  }
}

}  // namespace

Model train(std::span<const TrainingTexts> files, const TextFilter& filter) {
  const Vocabulary vocabulary(files, filter);
  Model model;
  model.hashes = vocabulary.hashes();
  std::vector<std::vector<FeatureWeight>> weights(model.hashes.size());
  for (const TrainingTexts& file : files)
    for (const GivenLabels& given : file.families) {
      const Rows rows = rows_of(file, given, filter, vocabulary);
      const LinearProblem problem(rows.values, static_cast<std::uint32_t>(model.hashes.size()));
      for (std::size_t label = 0; label < given.family.labels.size(); ++label) {
        std::vector<bool> positive;
        for (const std::size_t text : rows.texts)
          positive.push_back(std::ranges::count(given.labels[text], label) > 0);
        add_output(problem.fit(positive, given.cost), vocabulary, model, weights);
      }
      model.families.push_back(given.family);
    }
  model.begins.assign(1, 0);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    model.squares.push_back(vocabulary.square(i));
    model.weights.insert(model.weights.end(), weights[i].begin(), weights[i].end());
    model.begins.push_back(static_cast<std::uint32_t>(model.weights.size()));
  }
  return model;
}

}  // namespace uprex
