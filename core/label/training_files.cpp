// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/training_files.hpp"

#include <algorithm>
#include <set>

#include "core/label/features.hpp"
#include "core/language/language_of.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/csv_table.hpp"
#include "core/un/group_spellings.hpp"

namespace uprex {
namespace {

// Found by cross-validation over States.
constexpr double kCost = 0.005, kActionCost = 0.015, kActionPower = 0.6;

std::vector<std::string> labels_in(std::string_view cell) {
  std::vector<std::string> labels;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find('|'), cell.size());
    if (end > 0) labels.emplace_back(cell.substr(0, end));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return labels;
}

// The rows of a file. Cells are found by the names of their columns.
class Table {
 public:
  explicit Table(std::string_view csv) : rows_(csv_rows(csv)) {
    if (rows_.empty()) throw Error("the file is empty");
    if (rows_.size() == 1) throw Error("the file has no rows below the column names");
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (rows_[i].size() != rows_[0].size())
        throw Error("row " + std::to_string(i + 1) + " has " + std::to_string(rows_[i].size()) +
                    " cells, but there are " + std::to_string(rows_[0].size()) + " column names");
  }

  std::vector<std::string> column(std::string_view name) const {
    const auto found = std::ranges::find(rows_[0], name);
    if (found == rows_[0].end()) throw Error("the file has no column " + std::string(name));
    std::vector<std::string> cells;
    for (std::size_t i = 1; i < rows_.size(); ++i)
      cells.push_back(rows_[i][static_cast<std::size_t>(found - rows_[0].begin())]);
    return cells;
  }

 private:
  std::vector<std::vector<std::string>> rows_;
};

GivenLabels given_labels(const std::vector<std::string>& cells, LabelFamily family, double cost) {
  std::set<std::string> names;
  for (const std::string& cell : cells)
    for (const std::string& name : labels_in(cell)) names.insert(name);
  family.labels.assign(names.begin(), names.end());
  GivenLabels given{std::move(family), false, cost, 1, {}, std::vector<bool>(cells.size(), true)};
  for (const std::string& cell : cells) {
    auto& labels = given.labels.emplace_back();
    for (const std::string& name : labels_in(cell))
      labels.push_back(static_cast<std::size_t>(
          std::ranges::lower_bound(given.family.labels, name) - given.family.labels.begin()));
  }
  return given;
}

TrainingTexts texts_of(const Table& table) {
  TrainingTexts texts;
  texts.states = table.column("state_under_review");
  for (const std::string& text : table.column("text"))
    texts.features.push_back(features_of(default_language(), text));
  return texts;
}

}  // namespace

TrainingTexts upr_info_texts(std::string_view csv) {
  const Table table(csv);
  TrainingTexts texts = texts_of(table);
  texts.families.push_back(
      given_labels(table.column("issues"), {"issues", Choice::at_least_one, 0.5, {}}, kCost));
  GivenLabels action =
      given_labels(table.column("action"), {"action", Choice::one, 0, {}}, kActionCost);
  action.wording = true;
  action.power = kActionPower;
  const auto responses = table.column("response");
  for (std::size_t i = 0; i < responses.size(); ++i)
    action.learnt[i] = responses[i] != "Voluntary Pledge" && !action.labels[i].empty();
  texts.families.push_back(std::move(action));
  return texts;
}

TrainingTexts explorer_texts(std::string_view csv) {
  const Table table(csv);
  TrainingTexts texts = texts_of(table);
  texts.families.push_back(
      given_labels(table.column("sdgs"), {"sdgs", Choice::any, 0.5, {}}, kCost));
  GivenLabels groups =
      given_labels(table.column("groups"), {"groups", Choice::any, 0.5, {}}, kCost);
  for (std::string& name : groups.family.labels) name = group_of_today(name);
  texts.families.push_back(std::move(groups));
  return texts;
}

}  // namespace uprex
