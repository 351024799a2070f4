// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/thematic_list/list_reader.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/identify/title_page.hpp"
#include "core/items/item_records.hpp"
#include "core/language/language_of.hpp"
#include "core/language/state_tail.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"
#include "core/un/proposed_mark.hpp"
#include "plugins/thematic_list/list_cells.hpp"
#include "plugins/thematic_list/list_rows.hpp"

namespace uprex {
namespace {

class ListReader {
 public:
  ListReader(const Document& document, Extraction& extraction)
      : language_(language_of(extraction.document)), document_(document), out_(extraction) {}

  void read() {
    for (const Block& block : list_rows(language_, document_)) read_row(block);
    separate_ids(out_.recommendations);
  }

 private:
  struct Row {
    const Block& block;
    std::vector<ListCell> cells;
    ListNumber number;
    CitedText text;
  };

  void read_row(const Block& block) {
    Row row{block, cells_of(block.text), {}, {}};
    if (const auto head = columns_of(language_, row.cells)) {
      columns_ = *head;
      return;
    }
    if (!columns_) return;
    if (const auto theme = theme_over(language_, row.cells)) {
      theme_ = is_proposal(*theme) ? std::string() : *theme;
      return;
    }
    row.text = cited_text(language_, cell(row, ListColumn::recommendation));
    if (columns_->at(ListColumn::number) >= 0)
      row.number = list_number(cell(row, ListColumn::number));
    if (row.number.length == 0) {
      row.number = list_number(row.text.text);
      row.text.text.remove_prefix(std::min(row.number.length, row.text.text.size()));
    }
    const bool whole = row.cells.size() > 1;
    if (!whole || row.text.text.empty() || row.number.length == 0)
      warn(block, row);
    else if (!repeats(row))
      add(row);
  }

  std::string_view cell(const Row& row, ListColumn column) const {
    const int place = columns_->at(column);
    const auto index = static_cast<std::size_t>(place);
    return place < 0 || index >= row.cells.size() ? std::string_view{} : row.cells[index].text;
  }

  void warn(const Block& block, const Row& row) {
    constexpr std::size_t kShown = 60;  // bytes
    out_.document.diagnostics.push_back(
        {Severity::warning, "row_not_understood",
         "a row of the table holds no recommendation with a number: " +
             shortened(block.text, kShown),
         row.number.number, page_of(block)});
  }

  ListLabels labels_of(const Row& row) const {
    ListLabels labels;
    if (!theme_.empty()) labels.themes.push_back(theme_);
    read_labels(language_, cell(row, ListColumn::themes), ListColumn::themes, labels);
    read_labels(language_, cell(row, ListColumn::groups), ListColumn::groups, labels);
    read_labels(language_, cell(row, ListColumn::goals), ListColumn::goals, labels);
    return labels;
  }

  static void give(const ListLabels& labels, Recommendation& recommendation) {
    const auto merge = [](const std::vector<std::string>& from, std::vector<std::string>& into) {
      for (const std::string& entry : from)
        if (std::find(into.begin(), into.end(), entry) == into.end()) into.push_back(entry);
    };
    merge(labels.themes, recommendation.themes);
    merge(labels.groups, recommendation.groups);
    merge(labels.goals, recommendation.sdgs);
  }

  static std::string printed_number(const Row& row) {
    return row.number.number + (row.number.part.empty() ? "" : "/" + row.number.part);
  }

  // Some lists print a recommendation under each of its themes.
  bool repeats(const Row& row) {
    const std::string key = printed_number(row) + ' ' + std::string(row.text.text);
    const auto [found, added] = rows_.try_emplace(key, out_.recommendations.size());
    if (added) return false;
    const std::string& number = out_.recommendations[found->second].paragraph;
    for (std::size_t i = found->second; i < out_.recommendations.size(); ++i) {
      Recommendation& recommendation = out_.recommendations[i];
      const bool part = row.number.part.empty() || recommendation.part == row.number.part;
      if (recommendation.paragraph == number && part) give(labels_of(row), recommendation);
    }
    return true;
  }

  Position position_of(const Row& row, bool& understood) const {
    const std::string_view words = cell(row, ListColumn::position);
    const auto status = position_in(language_, words);
    understood = status && *status != Response::unclear;
    Position position;
    position.status = status.value_or(Response::unclear);
    position.implemented = language_.has("implemented_word", words);
    position.document = out_.document.symbol;
    position.page = page_of(row.block);
    position.wording = words;
    const std::string_view column = cell(row, ListColumn::source);
    position.cites = !row.text.cites.empty() ? row.text.cites : column;
    return position;
  }

  void add(const Row& row) {
    std::string text(row.text.text);
    if (!ends_with_states(language_, text)) {
      const std::string states = states_in_parentheses(language_, cell(row, ListColumn::states));
      if (!states.empty()) text = std::string(without_trailing(text, " ;.")) + ' ' + states;
    }
    Origin origin{document_,
                  out_.document,
                  row.number.number,
                  printed_number(row),
                  row.block,
                  static_cast<std::size_t>(row.text.text.data() - row.block.text.data()),
                  {}};
    bool understood = false;
    const Position position = position_of(row, understood);
    if (!understood) origin.reasons.push_back(Reason::position_unclear);
    auto recommendations = make_recommendations(origin, text);
    if (recommendations.size() == 1 && !row.number.part.empty()) {
      recommendations[0].part = row.number.part;
      recommendations[0].id += '/' + row.number.part;
    }
    for (Recommendation& recommendation : recommendations) {
      recommendation.response = position.status;
      recommendation.implemented = position.implemented;
      recommendation.positions.push_back(position);
      give(labels_of(row), recommendation);
      out_.recommendations.push_back(std::move(recommendation));
    }
  }

  const Language& language_;
  const Document& document_;
  Extraction& out_;
  std::optional<ListColumns> columns_;
  std::string theme_;
  std::unordered_map<std::string, std::size_t> rows_;  // to the first record of a row
};

}  // namespace

void read_list(const Document& document, Extraction& extraction) {
  ListReader(document, extraction).read();
}

}  // namespace uprex
