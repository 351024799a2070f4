#include "core/label/model.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace uprex {
namespace {

constexpr int kBucketBits = 16;

constexpr std::uint32_t bucket_of(std::uint32_t hash) { return hash >> (32 - kBucketBits); }

}  // namespace

float probability(const LabelOutput& output, float score) {
  return 1 / (1 + std::exp(-output.slope * score - output.offset));
}

Predictor::Predictor(Model model) : model_(std::move(model)) {
  buckets_.assign((std::size_t{1} << kBucketBits) + 1, 0);
  for (const std::uint32_t hash : model_.hashes) ++buckets_[bucket_of(hash) + 1];
  for (std::size_t i = 1; i < buckets_.size(); ++i) buckets_[i] += buckets_[i - 1];
}

std::size_t Predictor::add(std::span<const std::uint32_t> features, Sums& sums) const {
  // The table is larger than a processor's cache: all that will be looked at is asked for at once.
  for (const std::uint32_t feature : features) __builtin_prefetch(&buckets_[bucket_of(feature)]);
  for (const std::uint32_t feature : features) {
    const std::uint32_t at = buckets_[bucket_of(feature)];
    __builtin_prefetch(model_.hashes.data() + at);
    __builtin_prefetch(model_.begins.data() + at);
  }
  std::size_t known = 0;
  for (const std::uint32_t feature : features) {
    std::uint32_t at = buckets_[bucket_of(feature)];
    const std::uint32_t end = buckets_[bucket_of(feature) + 1];
    while (at < end && model_.hashes[at] < feature) ++at;
    if (at == end || model_.hashes[at] != feature) continue;
    ++known;
    for (std::uint32_t i = model_.begins[at]; i < model_.begins[at + 1]; ++i)
      sums[model_.weights[i].output] += model_.weights[i].weight;
  }
  return known;
}

Scores Predictor::scores(const TextFeatures& text) const {
  Sums sums{};
  const std::size_t known = add(text.content, sums) + add(text.wording, sums);
  const std::size_t all = text.content.size() + text.wording.size();
  Scores scores{std::vector<float>(model_.outputs.size()),
                all == 0 ? 0 : static_cast<double>(known) / static_cast<double>(all)};
  for (std::size_t i = 0; i < scores.by_output.size(); ++i)
    scores.by_output[i] =
        model_.outputs[i].bias + model_.outputs[i].scale * static_cast<float>(sums[i]);
  return scores;
}

std::vector<std::size_t> chosen(const LabelFamily& family, std::span<const float> probabilities) {
  std::vector<std::size_t> labels;
  for (std::size_t i = 0; i < probabilities.size(); ++i)
    if (family.choice != Choice::one && probabilities[i] > family.threshold) labels.push_back(i);
  if (labels.empty() && family.choice != Choice::any && !probabilities.empty())
    labels.push_back(
        static_cast<std::size_t>(std::ranges::max_element(probabilities) - probabilities.begin()));
  std::ranges::stable_sort(labels, std::ranges::greater{},
                           [&](std::size_t i) { return probabilities[i]; });
  return labels;
}

}  // namespace uprex
