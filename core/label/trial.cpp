// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/trial.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/label/model.hpp"

namespace uprex {
namespace {

// The States, sorted by name, are assigned to the folds in turn.
std::vector<std::vector<std::size_t>> deal(std::span<const TrainingTexts> files,
                                           std::size_t folds) {
  std::set<std::string> states;
  for (const TrainingTexts& file : files) states.insert(file.states.begin(), file.states.end());
  std::map<std::string, std::size_t> fold_of;
  for (const std::string& state : states) fold_of.emplace(state, fold_of.size() % folds);
  std::vector<std::vector<std::size_t>> result;
  for (const TrainingTexts& file : files) {
    auto& dealt = result.emplace_back();
    for (const std::string& state : file.states) dealt.push_back(fold_of.at(state));
  }
  return result;
}

struct Outcome {
  double score = 0;
  bool given = false;
};

double logistic(double value) { return 1 / (1 + std::exp(-value)); }

// Platt scaling: fits the logistic curve with the greatest likelihood by Newton's method with
// bounded steps. A small penalty for steep curves keeps the result finite if the scores separate
// the outcomes.
void fit_curve(const std::vector<Outcome>& outcomes, LabelOutput& output) {
  constexpr double kRidge = 1e-3, kLongestStep = 3;
  double slope = 1, offset = 0;
  for (int round = 0; round < 50; ++round) {
    double by_slope = kRidge * slope, by_offset = kRidge * offset;
    double slopes = kRidge, both = 0, offsets = kRidge;
    for (const auto& [score, given] : outcomes) {
      const double probability = logistic(slope * score + offset);
      const double error = probability - given, weight = probability * (1 - probability);
      by_slope += error * score;
      by_offset += error;
      slopes += weight * score * score;
      both += weight * score;
      offsets += weight;
    }
    const double determinant = slopes * offsets - both * both;
    const double slope_step = (offsets * by_slope - both * by_offset) / determinant;
    const double offset_step = (slopes * by_offset - both * by_slope) / determinant;
    const double longest = std::max(std::abs(slope_step), std::abs(offset_step));
    const double part = longest > kLongestStep ? kLongestStep / longest : 1;
    slope -= part * slope_step;
    offset -= part * offset_step;
    if (longest < 1e-9) break;
  }
  output.slope = static_cast<float>(slope);
  output.offset = static_cast<float>(offset);
}

// A family of a file, and the index of its first output.
struct Place {
  const TrainingTexts& file;
  const GivenLabels& given;
  const std::vector<std::size_t>& folds;
  const std::vector<std::vector<float>>& scores;
  std::size_t first_output = 0;
  std::optional<std::size_t> left_out;

  bool counts(std::size_t text) const { return given.learnt[text] && folds[text] != left_out; }

  bool has(std::size_t text, std::size_t label) const {
    return std::ranges::count(given.labels[text], label) > 0;
  }
};

void fit_curves(const Place& place, Model& model) {
  for (std::size_t label = 0; label < place.given.family.labels.size(); ++label) {
    std::vector<Outcome> outcomes;
    for (std::size_t text = 0; text < place.folds.size(); ++text)
      if (place.counts(text))
        outcomes.push_back(
            {place.scores[text][place.first_output + label], place.has(text, label)});
    fit_curve(outcomes, model.outputs[place.first_output + label]);
  }
}

// F1 over all texts and labels.
double agreement(const Place& place, const LabelFamily& family,
                 const std::vector<std::vector<float>>& probabilities) {
  std::size_t right = 0, given = 0, proposed = 0;
  for (std::size_t text = 0; text < probabilities.size(); ++text) {
    if (!place.counts(text)) continue;
    const auto labels = chosen(family, probabilities[text]);
    proposed += labels.size();
    given += place.given.labels[text].size();
    for (const std::size_t label : labels) right += place.has(text, label);
  }
  return given + proposed == 0
             ? 0
             : 2.0 * static_cast<double>(right) / static_cast<double>(given + proposed);
}

void find_threshold(const Place& place, Model& model, LabelFamily& family) {
  if (family.choice == Choice::one) return;
  const std::size_t labels = family.labels.size();
  std::vector<std::vector<float>> probabilities;
  for (const auto& scores : place.scores) {
    auto& of_text = probabilities.emplace_back();
    for (std::size_t i = place.first_output; i < place.first_output + labels; ++i)
      of_text.push_back(probability(model.outputs[i], scores[i]));
  }
  double best = -1;
  LabelFamily tried = family;
  for (int percent = 25; percent <= 60; ++percent) {
    tried.threshold = percent / 100.0;
    const double found = agreement(place, tried, probabilities);
    if (found <= best) continue;
    best = found;
    family.threshold = tried.threshold;
  }
}

}  // namespace

Trial cross_validate(std::span<const TrainingTexts> files, std::size_t folds,
                     const Progress& progress) {
  Trial trial{deal(files, folds), {}};
  for (const TrainingTexts& file : files) trial.scores.emplace_back(file.features.size());
  const auto fold_of = [&](const TrainingTexts& file, std::size_t text) {
    return trial.folds[static_cast<std::size_t>(&file - files.data())][text];
  };
  for (std::size_t fold = 0; fold < folds; ++fold) {
    progress("fold " + std::to_string(fold + 1) + " of " + std::to_string(folds));
    const Predictor predictor(train(files, [&](const TrainingTexts& file, std::size_t text) {
      return fold_of(file, text) != fold;
    }));
    for (std::size_t i = 0; i < files.size(); ++i)
      for (std::size_t text = 0; text < files[i].features.size(); ++text)
        if (trial.folds[i][text] == fold)
          trial.scores[i][text] = predictor.scores(files[i].features[text]).by_output;
  }
  return trial;
}

void calibrate(Model& model, std::span<const TrainingTexts> files, const Trial& trial,
               std::optional<std::size_t> left_out) {
  std::size_t output = 0, family = 0;
  for (std::size_t i = 0; i < files.size(); ++i)
    for (const GivenLabels& given : files[i].families) {
      const Place place{files[i], given, trial.folds[i], trial.scores[i], output, left_out};
      fit_curves(place, model);
      find_threshold(place, model, model.families[family++]);
      output += given.family.labels.size();
    }
}

}  // namespace uprex
