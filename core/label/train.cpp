#include "core/label/train.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "core/label/linear.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

// A feature of fewer texts says nothing of others.
constexpr std::uint32_t kLeastTexts = 2;
// Of a label's 127 steps of weight: less is taken for nothing.
constexpr int kLeastWeight = 3;

// What a feature's texts are counted from, so that one of few texts is not taken for certain.
constexpr double kSmoothing = 1;

using Indexes = std::vector<std::uint32_t>;

// The features that enough texts have.
class Vocabulary {
 public:
  Vocabulary(std::span<const TrainingTexts> files, const TextFilter& filter) {
    std::unordered_map<std::uint32_t, std::uint32_t> texts_with;
    for (const TrainingTexts& file : files)
      for (std::size_t i = 0; i < file.features.size(); ++i)
        if (filter(file, i))
          for (const auto& features : {file.features[i].content, file.features[i].wording})
            for (const std::uint32_t feature : features) ++texts_with[feature];
    for (const auto& [feature, count] : texts_with)
      if (count >= kLeastTexts) hashes_.push_back(feature);
    std::ranges::sort(hashes_);
    for (std::uint32_t i = 0; i < hashes_.size(); ++i) index_of_.emplace(hashes_[i], i);
  }

  const std::vector<std::uint32_t>& hashes() const { return hashes_; }

  Indexes indexes(const TextFeatures& text, bool wording) const {
    Indexes indexes;
    add(text.content, indexes);
    if (wording) add(text.wording, indexes);
    std::ranges::sort(indexes);
    return indexes;
  }

 private:
  void add(std::span<const std::uint32_t> features, Indexes& indexes) const {
    for (const std::uint32_t feature : features)
      if (const auto found = index_of_.find(feature); found != index_of_.end())
        indexes.push_back(found->second);
  }

  std::vector<std::uint32_t> hashes_;
  std::unordered_map<std::uint32_t, std::uint32_t> index_of_;
};

// The texts that a family is learnt from, and their features.
struct Rows {
  std::vector<std::size_t> texts;
  std::vector<Indexes> features;
};

Rows rows_of(const TrainingTexts& file, const GivenLabels& given, const TextFilter& filter,
             const Vocabulary& vocabulary) {
  Rows rows;
  for (std::size_t i = 0; i < file.features.size(); ++i) {
    if (!given.learnt[i] || !filter(file, i)) continue;
    rows.texts.push_back(i);
    rows.features.push_back(vocabulary.indexes(file.features[i], given.wording));
  }
  return rows;
}

// How much oftener texts with the label have a feature than texts without, as a logarithm (Wang
// and Manning 2012): support vectors over these find more than over plain presence.
std::vector<double> log_ratios(const Rows& rows, const std::vector<bool>& positive,
                               std::size_t indexes) {
  std::vector<double> with(indexes, kSmoothing), without(indexes, kSmoothing);
  for (std::size_t row = 0; row < rows.features.size(); ++row)
    for (const std::uint32_t index : rows.features[row]) ++(positive[row] ? with : without)[index];
  const double all_with = std::accumulate(with.begin(), with.end(), 0.0);
  const double all_without = std::accumulate(without.begin(), without.end(), 0.0);
  std::vector<double> ratios(indexes);
  for (std::size_t i = 0; i < indexes; ++i)
    ratios[i] = std::log(with[i] / all_with) - std::log(without[i] / all_without);
  return ratios;
}

using WeightsByFeature = std::vector<std::vector<FeatureWeight>>;

// Adds an output and the weights that are worth keeping, in 127 steps either way.
void add_output(const Plane& plane, Model& model, WeightsByFeature& weights) {
  double greatest = 0;
  for (const double weight : plane.weights) greatest = std::max(greatest, std::abs(weight));
  const double step = greatest > 0 ? greatest / 127 : 1;
  const auto output = static_cast<std::uint8_t>(model.outputs.size());
  model.outputs.push_back(
      {.bias = static_cast<float>(plane.bias), .scale = static_cast<float>(step)});
  for (std::size_t i = 0; i < plane.weights.size(); ++i) {
    const long steps = std::lround(plane.weights[i] / step);
    if (std::abs(steps) >= kLeastWeight)
      weights[i].push_back({output, static_cast<std::int8_t>(steps)});
  }
}

void train_family(const GivenLabels& given, const Rows& rows, Model& model,
                  WeightsByFeature& weights) {
  LinearProblem problem(rows.features, static_cast<std::uint32_t>(weights.size()));
  for (std::size_t label = 0; label < given.family.labels.size(); ++label) {
    std::vector<bool> positive;
    for (const std::size_t text : rows.texts)
      positive.push_back(std::ranges::count(given.labels[text], label) > 0);
    const auto ratios = log_ratios(rows, positive, weights.size());
    add_output(problem.fit(positive, ratios, given.cost), model, weights);
  }
  model.families.push_back(given.family);
}

void check_labels(std::span<const TrainingTexts> files) {
  std::size_t labels = 0;
  for (const TrainingTexts& file : files)
    for (const GivenLabels& given : file.families) labels += given.family.labels.size();
  if (labels > kMaxOutputs)
    throw Error("there are more different labels than a model can hold",
                "see that the columns hold labels");
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
  const Vocabulary vocabulary(files, filter);
  Model model;
  WeightsByFeature weights(vocabulary.hashes().size());
  for (const TrainingTexts& file : files)
    for (const GivenLabels& given : file.families)
      train_family(given, rows_of(file, given, filter, vocabulary), model, weights);
  model.begins.assign(1, 0);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i].empty()) continue;
    model.hashes.push_back(vocabulary.hashes()[i]);
    model.weights.insert(model.weights.end(), weights[i].begin(), weights[i].end());
    model.begins.push_back(static_cast<std::uint32_t>(model.weights.size()));
  }
  return model;
}

}  // namespace uprex
