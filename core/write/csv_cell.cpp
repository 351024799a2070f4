#include "core/write/csv_cell.hpp"

namespace uprex {

std::string csv_cell(std::string_view value) {
  const bool formula = !value.empty() && std::string_view("=+-@\t\r").find(value[0]) != value.npos;
  if (!formula && value.find_first_of(",\"\r\n") == value.npos) return std::string(value);
  std::string quoted = formula ? "\"'" : "\"";
  for (char c : value) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace uprex
