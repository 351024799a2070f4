#include "core/write/csv_cell.hpp"

#include <algorithm>

#include "core/text/utf8.hpp"

namespace uprex {
namespace {

std::string valid_utf8(std::string_view text) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::ranges::all_of(text, is_ascii)) return std::string(text);
  std::string valid;
  for (std::size_t at = 0; at < text.size();) append_utf8(valid, next_utf8(text, at));
  return valid;
}

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
