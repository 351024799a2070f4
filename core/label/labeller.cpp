// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/labeller.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/label/features.hpp"
#include "core/label/groups.hpp"
#include "core/label/instruments.hpp"
#include "core/label/model_file.hpp"
#include "core/language/language.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

// Raise it when a change of a rule changes labels.
constexpr int kRules = 4;

// If the models know less than this share of the features of a text, it is probably not English.
// Then they propose nothing.
constexpr double kLeastKnown = 0.28;

// Scores are rounded to thousandths. The models are not more precise.
double told(float probability) { return std::round(probability * 1000.0) / 1000.0; }

void put_surest_first(std::vector<Label>& labels) {
  std::ranges::sort(labels, [](const Label& a, const Label& b) {
    return a.score != b.score ? a.score > b.score : a.name < b.name;
  });
}

std::vector<Label> named(const LabelFamily& family, const std::vector<float>& probabilities) {
  std::vector<Label> labels;
  for (const std::size_t i : chosen(family, probabilities))
    labels.push_back({family.labels[i], told(probabilities[i])});
  put_surest_first(labels);
  return labels;
}

// Adds the groups that the text names to those that the models propose.
void add_groups_named(const Language& language, std::string_view text, std::vector<Label>& groups) {
  for (const std::string_view name : groups_named(language, text))
    if (std::ranges::find(groups, name, &Label::name) == groups.end())
      groups.push_back({std::string(name), 1});
  put_surest_first(groups);
}

std::optional<ActionLabel> action_of(const std::vector<Label>& labels) {
  if (labels.empty()) return std::nullopt;
  return ActionLabel{labels.front().name.front() - '0', labels.front().score};
}

bool is_action(const std::string& name) { return name.size() == 1 && name >= "1" && name <= "5"; }

// Throws Error if the families are not those of Labels.
void check_families(const Model& model, const std::filesystem::path& file) {
  std::vector<std::string_view> names;
  for (const LabelFamily& family : model.families) names.push_back(family.name);
  if (names != std::vector<std::string_view>{"issues", "action", "sdgs", "groups"} ||
      !std::ranges::all_of(model.families[1].labels, is_action))
    throw Error(file.string() + ": the labels of the model are not those that this uprex uses");
}

}  // namespace

struct Labeller::Impl {
  const Language& language;
  Predictor predictor;
  std::string version;
};

Labeller Labeller::load(const std::filesystem::path& folder, const Language& language) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error))
    throw Error("the folder of label models does not exist: " + folder.string());
  const std::filesystem::path file = folder / kModelFile;
  Model model = read_model(file);
  check_families(model, file);
  std::string version = fmt::format("rules {}, model {:016x}", kRules, model.checksum);
  return Labeller(std::make_shared<const Impl>(
      Impl{language, Predictor(std::move(model)), std::move(version)}));
}

Labels Labeller::label(std::string_view text) const {
  Labels labels;
  for (std::string& name : instruments_in(impl_->language, text))
    labels.instruments.push_back({std::move(name), 1});
  const Predictor& predictor = impl_->predictor;
  const Scores scores = predictor.scores(features_of(impl_->language, text));
  if (scores.known < kLeastKnown) return labels;
  std::size_t output = 0;
  std::vector<std::vector<Label>> by_family;
  for (const LabelFamily& family : predictor.model().families) {
    std::vector<float> probabilities;
    for (std::size_t i = 0; i < family.labels.size(); ++i, ++output)
      probabilities.push_back(
          probability(predictor.model().outputs[output], scores.by_output[output]));
    by_family.push_back(named(family, probabilities));
  }
  labels.issues = std::move(by_family[0]);
  labels.action = action_of(by_family[1]);
  labels.sdgs = std::move(by_family[2]);
  labels.groups = std::move(by_family[3]);
  add_groups_named(impl_->language, text, labels.groups);
  return labels;
}

const std::string& Labeller::version() const noexcept { return impl_->version; }

}  // namespace uprex
