// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/model.hpp"

#include <algorithm>
#include <array>
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
  for (std::size_t i = 0; i < model_.hashes.size(); ++i)
    places_.push_back({model_.hashes[i], model_.begins[i]});
  places_.push_back({0, model_.begins.empty() ? 0 : model_.begins.back()});
  buckets_.assign((std::size_t{1} << kBucketBits) + 1, 0);
  for (const std::uint32_t hash : model_.hashes) ++buckets_[bucket_of(hash) + 1];
  for (std::size_t i = 1; i < buckets_.size(); ++i) buckets_[i] += buckets_[i - 1];
}

// The tables are larger than the processor's cache, so entries are prefetched.
void Predictor::find(std::span<const std::uint32_t> features, Runs& runs) const {
  for (const std::uint32_t feature : features) __builtin_prefetch(&buckets_[bucket_of(feature)]);
  for (const std::uint32_t feature : features)
    __builtin_prefetch(&places_[buckets_[bucket_of(feature)]]);
  for (const std::uint32_t feature : features) {
    std::uint32_t at = buckets_[bucket_of(feature)];
    const std::uint32_t end = buckets_[bucket_of(feature) + 1];
    while (at < end && places_[at].hash < feature) ++at;
    if (at == end || places_[at].hash != feature) continue;
    runs.emplace_back(places_[at].begin, places_[at + 1].begin);
    __builtin_prefetch(model_.weights.data() + places_[at].begin);
  }
}

Scores Predictor::scores(const TextFeatures& text) const {
  Runs runs;
  runs.reserve(text.content.size() + text.wording.size());
  find(text.content, runs);
  find(text.wording, runs);
  std::array<std::int32_t, kMaxOutputs> sums{};
  for (const auto& [begin, end] : runs)
    for (std::uint32_t i = begin; i < end; ++i)
      sums[model_.weights[i].output] += model_.weights[i].weight;
  const std::size_t known = runs.size();
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
  std::ranges::sort(labels, [&](std::size_t a, std::size_t b) {
    return probabilities[a] != probabilities[b] ? probabilities[a] > probabilities[b] : a < b;
  });
  return labels;
}

}  // namespace uprex
