// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/csv/csv_cell.hpp"

#include <re2/re2.h>

#include "core/text/pattern.hpp"
#include "core/text/utf8.hpp"

namespace uprex {
namespace {

std::string quoted(std::string_view before, std::string_view value) {
  std::string cell = "\"";
  cell += before;
  for (char c : valid_utf8(value)) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell + '"';
}

// "101.10", which a spreadsheet would show as 101.1, or as a date.
bool is_item_number(std::string_view value) {
  static const RE2 number(R"(\d+(?:\.\d+)+)");
  return RE2::FullMatch(piece(value), number);
}

}  // namespace

std::string csv_cell(std::string_view value) {
  const bool formula =
      !value.empty() && std::string_view("=+-@\t\r\n").find(value[0]) != std::string_view::npos;
  return formula                 ? quoted("'", value)
         : is_item_number(value) ? '\'' + std::string(value)
                                 : exact_csv_cell(value);
}

std::string exact_csv_cell(std::string_view value) {
  const bool plain = value.find_first_of(",\"\r\n") == std::string_view::npos;
  return plain ? valid_utf8(value) : quoted("", value);
}

}  // namespace uprex
