// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/thematic_list/list_rows.hpp"

#include <algorithm>
#include <string>

#include "core/language/language.hpp"
#include "core/text/pattern.hpp"
#include "plugins/thematic_list/list_cells.hpp"

namespace uprex {
namespace {

class RowCollector {
 public:
  RowCollector(const Language& language, const Document& document)
      : language_(language), document_(document) {}

  std::vector<Block> collect() {
    const bool any = std::ranges::any_of(
        document_.blocks, [](const Block& b) { return b.kind == BlockKind::table_row; });
    if (!any) return {};
    const bool headed = std::ranges::any_of(document_.blocks, [&](const Block& block) {
      return block.kind == BlockKind::table_row && columns_of(language_, cells_of(block.text));
    });
    if (!headed) take_page_head();
    themes_labelled_ = std::ranges::any_of(document_.blocks, [&](const Block& block) {
      return RE2::FullMatch(std::string(cells_of(block.text).front().text),
                            language_.pattern("theme_row"));
    });
    for (const Block& block : document_.blocks) {
      if (block.kind == BlockKind::table_row)
        add(block);
      else
        add_other(block);
    }
    return std::move(rows_);
  }

 private:
  void take_page_head() {
    for (const Block& block : document_.furniture) {
      const std::string head = head_in_line(language_, block.text);
      if (head.empty()) continue;
      Block row = block;
      row.kind = BlockKind::table_row;
      row.text = head;
      columns_ = columns_of(language_, cells_of(head));
      rows_.push_back(std::move(row));
      return;
    }
  }

  void add(const Block& block) {
    const auto cells = cells_of(block.text);
    if (const auto head = columns_of(language_, cells)) {
      columns_ = head;
      rows_.push_back(block);
    } else if (goes_on(cells)) {
      append(cells);
    } else {
      rows_.push_back(block);
    }
  }

  // Without an answer of its own, and without a number that begins a text.
  bool goes_on(const std::vector<ListCell>& cells) const {
    // Only print cuts a row in pieces.
    if (!columns_ || rows_.empty() || document_.format != "pdf") return false;
    const auto before = cells_of(rows_.back().text);
    if (columns_of(language_, before) || is_theme(before) || is_theme(cells)) return false;
    const int position = columns_->at(ListColumn::position);
    if (position < 0 || !text_at(cells, position).empty()) return false;
    const std::string_view text = text_at(cells, columns_->at(ListColumn::recommendation));
    const ListNumber number = list_number(text);
    const bool separate = columns_->at(ListColumn::number) >= 0 &&
                          !text_at(cells, columns_->at(ListColumn::number)).empty();
    return !separate && (number.length == 0 || number.length >= text.size());
  }

  // Where themes have their label, other rows of one cell are pieces.
  bool is_theme(const std::vector<ListCell>& cells) const {
    if (!theme_over(language_, cells)) return false;
    return !themes_labelled_ ||
           RE2::FullMatch(std::string(cells.front().text), language_.pattern("theme_row"));
  }

  static std::string_view text_at(const std::vector<ListCell>& cells, int place) {
    const auto index = static_cast<std::size_t>(place);
    return place < 0 || index >= cells.size() ? std::string_view{} : cells[index].text;
  }

  void append(const std::vector<ListCell>& cells) {
    const std::string before = rows_.back().text;
    const auto old = cells_of(before);
    std::string text;
    for (std::size_t i = 0; i < std::max(old.size(), cells.size()); ++i) {
      const std::string_view first = i < old.size() ? old[i].text : std::string_view{};
      const std::string_view second = i < cells.size() ? cells[i].text : std::string_view{};
      if (i > 0) text += '\t';
      text += first;
      if (!first.empty() && !second.empty()) text += ' ';
      text += second;
    }
    Block& row = rows_.back();
    row.text = std::move(text);
    row.spans.clear();
    row.marks.clear();
  }

  void add_other(const Block& block) {
    static const RE2 dotted(R"(\d{1,3}\.\d{1,3}\.?)");
    if (!columns_) return;
    Block row = block;
    row.kind = BlockKind::table_row;
    if (RE2::FullMatch(block.text, language_.pattern("theme_row"))) {
      rows_.push_back(std::move(row));
    } else if (RE2::FullMatch(block.label, dotted)) {
      row.text = block.label + ' ' + block.text;
      rows_.push_back(std::move(row));
    } else if (!rows_.empty() && language_.has("source_label", block.text.substr(0, 40))) {
      const std::string cell = std::string(recommendation_tabs(), '\t') + block.text;
      const auto cells = cells_of(cell);
      if (goes_on(cells)) append(cells);
    }
  }

  std::size_t recommendation_tabs() const {
    return static_cast<std::size_t>(std::max(0, columns_->at(ListColumn::recommendation)));
  }

  const Language& language_;
  const Document& document_;
  std::vector<Block> rows_;
  std::optional<ListColumns> columns_;
  bool themes_labelled_ = false;
};

}  // namespace

std::vector<Block> list_rows(const Language& language, const Document& document) {
  return RowCollector(language, document).collect();
}

}  // namespace uprex
