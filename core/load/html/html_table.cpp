// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_table.hpp"

#include <algorithm>
#include <charconv>

#include "core/load/html/html_style.hpp"
#include "core/load/html/html_text.hpp"
#include "core/load/layout/item_label.hpp"

namespace uprex::layout {
namespace {

constexpr int kMostSpan = 1'000;
constexpr std::size_t kMostColumns = 64;  // with cells that may span rows
constexpr std::size_t kPassages = 8;  // blocks in one cell that make it a page rather than a cell

bool has_cell_text(const Markup& element) {
  if (is_dropped(element.name)) return false;
  for (const char c : element.text)
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r') return true;
  return std::any_of(element.children.begin(), element.children.end(), has_cell_text);
}

bool holds_table(const Markup& element) {
  return std::any_of(element.children.begin(), element.children.end(), [](const Markup& child) {
    return child.name == "table" || holds_table(child);
  });
}

bool is_cell(const Markup& element) { return element.name == "td" || element.name == "th"; }

void collect_rows(const Markup& element, std::vector<const Markup*>& rows) {
  for (const Markup& child : element.children) {
    if (child.name == "tr") rows.push_back(&child);
    if (child.name == "thead" || child.name == "tbody" || child.name == "tfoot")
      collect_rows(child, rows);
  }
}

bool is_page(const Markup& cell) {
  const auto blocks = std::count_if(cell.children.begin(), cell.children.end(),
                                    [](const Markup& child) { return is_block(child.name); });
  return blocks >= static_cast<std::ptrdiff_t>(kPassages);
}

int span_of(const Markup& cell, std::string_view name) {
  const auto text = cell.attribute(name);
  int span = 1;
  std::from_chars(text.data(), text.data() + text.size(), span);
  return std::clamp(span, 1, kMostSpan);
}

}  // namespace

bool is_layout(const Markup& table) {
  std::vector<const Markup*> rows;
  collect_rows(table, rows);
  bool several = false, page = false;
  for (const Markup* row : rows) {
    std::size_t filled = 0;
    for (const Markup& cell : row->children) {
      if (!is_cell(cell)) continue;
      if (holds_table(cell)) return true;
      page = page || is_page(cell);
      if (filled < 2 && has_cell_text(cell)) ++filled;
    }
    several = several || filled > 1;
  }
  // A long table may have long cells.
  constexpr std::size_t kRowsOfPage = 20;
  return !several || (page && rows.size() < kRowsOfPage);
}

TableReader::TableReader(const Markup& table) {
  collect_rows(table, rows_);
  for (const Markup* row : rows_)
    width_ =
        std::max(width_, static_cast<std::size_t>(std::ranges::count_if(row->children, is_cell)));
}

const std::vector<TableCell>* TableReader::next() {
  if (at_ == rows_.size()) return nullptr;
  row_.clear();
  std::size_t column = 0;
  const auto fill = [&] {
    for (; column < spans_.size() && spans_[column] > 0; ++column) {
      --spans_[column];
      row_.push_back({nullptr, true, false});
    }
  };
  for (const Markup& cell : rows_[at_]->children) {
    if (!is_cell(cell)) continue;
    fill();
    row_.push_back({&cell});
    const int down = span_of(cell, "rowspan") - 1;
    if (column < kMostColumns && (down > 0 || column < spans_.size())) {
      if (spans_.size() <= column) spans_.resize(column + 1);
      spans_[column] = down;
    }
    ++column;
    // A cell over the whole row is no head of columns.
    const int across = span_of(cell, "colspan") - 1;
    const auto cells = std::ranges::count_if(rows_[at_]->children, is_cell);
    for (int i = 0; i < across && cells > 1 && column < width_; ++i, ++column)
      row_.push_back({nullptr, down > 0, true});
  }
  fill();
  ++at_;
  return &row_;
}

bool is_numbered_text(const std::vector<Block>& cells) {
  if (cells.size() != 2 || cells[1].text.empty()) return false;
  const Label label = parse_label(cells[0].text);
  const bool counts = label.kind == LabelKind::dotted || label.kind == LabelKind::letter ||
                      label.kind == LabelKind::bullet ||
                      (label.kind == LabelKind::number && label.text.ends_with('.'));
  return counts && label.length == cells[0].text.size();
}

}  // namespace uprex::layout
