// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv_table.hpp"

#include <utility>

#include "core/text/utf8.hpp"

namespace uprex {
namespace {

constexpr int kEnd = std::streambuf::traits_type::eof();

// Reads a text without copying it.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // read only
    setg(begin, begin, begin + text.size());
  }
};

}  // namespace

std::optional<CsvRow> CsvReader::next() {
  while (in_.sgetc() != kEnd) {
    CsvRow row{line_};
    if (read_row(row)) return row;
  }
  return std::nullopt;
}

// False for an empty line.
bool CsvReader::read_row(CsvRow& row) {
  row.cells.assign(1, {});
  state_ = State::begin;
  bool any = false;
  std::size_t size = 0;
  for (int next = in_.sbumpc(); next != kEnd; next = in_.sbumpc()) {
    const char c = static_cast<char>(next);
    if (c == '\n') ++line_;
    if (ends_line(c)) {
      if (c == '\n') return any;
      continue;
    }
    any = true;
    row.is_long = ++size > longest_;
    take(c, row);
  }
  row.is_open = state_ == State::quoted;
  return any;
}

// True for a line feed and for a carriage return before one or before the end of the input.
bool CsvReader::ends_line(char c) {
  if (state_ == State::quoted || (c != '\n' && c != '\r')) return false;
  return c == '\n' || in_.sgetc() == '\n' || in_.sgetc() == kEnd;
}

void CsvReader::take(char c, CsvRow& row) {
  const auto keep = [&] {
    if (!row.is_long) row.cells.back() += c;
  };
  if (state_ == State::quoted) {
    if (c == '"')
      state_ = State::after_quote;
    else
      keep();
  } else if (c == ',') {
    if (!row.is_long) row.cells.emplace_back();
    state_ = State::begin;
  } else if (c == '"' && state_ != State::plain) {
    if (state_ == State::after_quote) keep();
    state_ = State::quoted;
  } else {
    keep();
    state_ = State::plain;
  }
}

std::vector<std::vector<std::string>> csv_rows(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  ViewBuffer buffer(text);
  CsvReader reader(buffer);
  std::vector<std::vector<std::string>> rows;
  while (auto row = reader.next()) rows.push_back(std::move(row->cells));
  return rows;
}

}  // namespace uprex
