// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/wording_table.hpp"

#include <algorithm>
#include <string>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

struct NumberedLine {
  std::string_view text;
  int number = 0;
};

[[noreturn]] void fail(std::string_view file, int line, const std::string& why) {
  throw Error(std::string(file) + ", line " + std::to_string(line) + ": " + why);
}

std::vector<NumberedLine> lines_of(std::string_view text) {
  std::vector<NumberedLine> lines;
  for (int number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    if (!line.empty() && line.front() != '#') lines.push_back({line, number});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

TableCells cells_of(std::string_view line) {
  TableCells cells;
  while (true) {
    const std::size_t tab = line.find('\t');
    cells.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

using Column = std::string_view WordingRow::*;

std::vector<Column> columns_of(const LanguageFile& file, const NumberedLine& heads) {
  std::vector<Column> columns;
  for (const std::string_view head : cells_of(heads.text)) {
    if (head == "name")
      columns.push_back(&WordingRow::name);
    else if (head == "meaning")
      columns.push_back(&WordingRow::meaning);
    else if (head == "pattern")
      columns.push_back(&WordingRow::pattern);
    else if (head == "example")
      columns.push_back(&WordingRow::example);
    else
      fail(file.name, heads.number, "no column is called \"" + std::string(head) + '"');
  }
  return columns;
}

}  // namespace

bool holds_wordings(const LanguageFile& file) {
  const std::vector<NumberedLine> lines = lines_of(file.text);
  return !lines.empty() && cells_of(lines.front().text).front() == "name";
}

std::vector<WordingRow> read_wording_rows(const LanguageFile& file) {
  const std::vector<NumberedLine> lines = lines_of(file.text);
  if (lines.empty()) return {};
  const std::vector<Column> columns = columns_of(file, lines.front());
  std::vector<WordingRow> rows;
  for (const NumberedLine& line : std::span(lines).subspan(1)) {
    const TableCells cells = cells_of(line.text);
    if (cells.size() > columns.size()) fail(file.name, line.number, "more cells than columns");
    WordingRow row{.file = file.name, .line = line.number};
    for (std::size_t i = 0; i < cells.size(); ++i) row.*columns[i] = cells[i];
    if (row.name.empty() || row.pattern.empty())
      fail(file.name, line.number, "a row needs a name and a pattern");
    rows.push_back(row);
  }
  return rows;
}

std::vector<TableCells> read_table(const LanguageFile& file) {
  const std::vector<NumberedLine> lines = lines_of(file.text);
  std::vector<TableCells> rows;
  if (lines.empty()) return rows;
  const std::size_t columns = cells_of(lines.front().text).size();
  for (const NumberedLine& line : std::span(lines).subspan(1)) {
    rows.push_back(cells_of(line.text));
    if (rows.back().size() != columns)
      fail(file.name, line.number, std::to_string(columns) + " cells are expected");
  }
  return rows;
}

}  // namespace uprex
