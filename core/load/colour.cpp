// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/colour.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "core/text/ascii.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

constexpr std::uint32_t kWhite = 0xFFFFFF;

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 32> kNames{{
    {"black", 0x000000},     {"gray", 0x808080},       {"grey", 0x808080},
    {"silver", 0xC0C0C0},    {"lightgray", 0xD3D3D3},  {"lightgrey", 0xD3D3D3},
    {"gainsboro", 0xDCDCDC}, {"red", 0xFF0000},        {"maroon", 0x800000},
    {"salmon", 0xFA8072},    {"lightcoral", 0xF08080}, {"lightpink", 0xFFB6C1},
    {"pink", 0xFFC0CB},      {"mistyrose", 0xFFE4E1},  {"orange", 0xFFA500},
    {"gold", 0xFFD700},      {"yellow", 0xFFFF00},     {"lightyellow", 0xFFFFE0},
    {"khaki", 0xF0E68C},     {"olive", 0x808000},      {"green", 0x008000},
    {"lime", 0x00FF00},      {"limegreen", 0x32CD32},  {"lightgreen", 0x90EE90},
    {"palegreen", 0x98FB98}, {"honeydew", 0xF0FFF0},   {"blue", 0x0000FF},
    {"navy", 0x000080},      {"lightblue", 0xADD8E6},  {"skyblue", 0x87CEEB},
    {"aliceblue", 0xF0F8FF}, {"purple", 0x800080},
}};

std::optional<std::uint32_t> hexadecimal(std::string_view digits) {
  std::string six(digits);
  if (digits.size() == 3) six = {digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]};
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(six.data(), six.data() + six.size(), value, 16);
  if (six.size() != 6 || error != std::errc{} || end != six.data() + six.size())
    return std::nullopt;
  return value;
}

// "146, 208, 80" of "rgb(146, 208, 80)".
std::optional<std::uint32_t> from_parts(std::string_view parts) {
  std::uint32_t value = 0;
  for (int i = 0; i < 3; ++i) {
    const std::size_t at = parts.find_first_of("0123456789");
    if (at == std::string_view::npos) return std::nullopt;
    unsigned part = 0;
    const auto [end, error] = std::from_chars(parts.data() + at, parts.data() + parts.size(), part);
    if (error != std::errc{} || part > 255) return std::nullopt;
    value = value << 8 | part;
    parts.remove_prefix(static_cast<std::size_t>(end - parts.data()));
  }
  return value;
}

}  // namespace

std::optional<std::uint32_t> colour_of(std::string_view value) {
  const std::string text = lower_case(trimmed(value));
  const std::string_view first = std::string_view(text).substr(0, text.find(' '));
  std::optional<std::uint32_t> colour;
  if (text.starts_with("rgb"))
    colour = from_parts(text);
  else if (text.starts_with('#'))
    colour = hexadecimal(first.substr(1));
  else if (const auto known =
               std::ranges::find(kNames, first, [](const auto& n) { return n.first; });
           known != kNames.end())
    colour = known->second;
  else
    colour = hexadecimal(first);
  return colour == kWhite ? std::nullopt : colour;
}

}  // namespace uprex
