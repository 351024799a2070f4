// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/datapackage/package_fields.hpp"

#include <charconv>
#include <cmath>

namespace uprex::package {
namespace {

// JSON's escapes; text that is not UTF-8 is mended where cells are written.
std::string quoted(const std::string& text) {
  constexpr char kHex[] = "0123456789abcdef";
  std::string json = "\"";
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') json += '\\';
    if (byte >= 0x20)
      json += c;
    else
      json += std::string("\\u00") + kHex[byte >> 4] + kHex[byte & 15];
  }
  return json + '"';
}

double tenth(double points) {
  return std::isfinite(points) ? std::round(points * 10) / 10 + 0.0 : 0.0;
}

}  // namespace

std::string flag(bool value) { return value ? "true" : "false"; }

std::string decimal(double value) {
  char text[32];
  const auto end = std::to_chars(std::begin(text), std::end(text), value).ptr;
  return {text, end};
}

std::string list_of(const std::vector<Box>& boxes) {
  std::string json = "[";
  for (const Box& box : boxes) {
    json += json.size() > 1 ? ",[" : "[";
    json += std::to_string(box.page);
    for (double edge : {box.left, box.top, box.right, box.bottom})
      json += ',' + decimal(tenth(edge));
    json += ']';
  }
  return json + ']';
}

std::string list_of(const std::vector<std::string>& values) {
  std::string json = "[";
  for (const auto& value : values) json += (json.size() > 1 ? "," : "") + quoted(value);
  return json + ']';
}

}  // namespace uprex::package
