// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/csv/csv_cell.hpp"

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

}  // namespace

std::string csv_cell(std::string_view value) {
  const bool formula =
      !value.empty() && std::string_view("=+-@\t\r\n").find(value[0]) != std::string_view::npos;
  return formula ? quoted("'", value) : exact_csv_cell(value);
}

std::string exact_csv_cell(std::string_view value) {
  const bool plain = value.find_first_of(",\"\r\n") == std::string_view::npos;
  return plain ? valid_utf8(value) : quoted("", value);
}

}  // namespace uprex
