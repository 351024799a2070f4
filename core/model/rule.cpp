// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rule.hpp"

#include <algorithm>

namespace uprex {
namespace {

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Two searches for one letter are ten times faster than one for either.
bool is_line(std::string_view text) {
  return text.find('\n') == text.npos && text.find('\r') == text.npos;
}
bool is_filled_line(std::string_view text) { return !text.empty() && is_line(text); }

bool is_symbol(std::string_view text) {
  return is_line(text) && text.find('#') == std::string_view::npos;
}

bool is_id(std::string_view text) {
  const std::size_t mark = text.find('#');
  return is_line(text) && mark != text.npos && mark + 1 < text.size();
}

bool is_state(std::string_view text) {
  return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_letters(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_small);
}

bool is_language(std::string_view text) { return text.size() == 2 && is_letters(text); }

bool is_snake_case(std::string_view text) {
  return !text.empty() && is_small(text[0]) &&
         std::ranges::all_of(text, [](char c) { return is_small(c) || is_digit(c) || c == '_'; });
}

bool is_goal(std::string_view text) {
  if (text.size() == 1) return text[0] >= '1' && text[0] <= '9';
  return text.size() == 2 && text[0] == '1' && text[1] >= '0' && text[1] <= '7';
}

bool is_sha256(std::string_view text) {
  const auto is_hex = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); };
  return text.empty() || (text.size() == 64 && std::ranges::all_of(text, is_hex));
}

bool is_format(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return is_small(c) || is_digit(c); });
}

struct Row {
  Is is;
  std::string_view pattern;
  bool (*fits)(std::string_view);
  std::string_view fault;
};

constexpr std::string_view kLineBreak = "holds a line break";

constexpr Row kRows[] = {
    {Is::line, "^[^\\n\\r]*$", is_line, kLineBreak},
    {Is::filled_line, "^[^\\n\\r]+$", is_filled_line, "is empty or holds a line break"},
    {Is::later_line, "^[^\\n\\r]+$", is_line, kLineBreak},
    {Is::symbol, "^[^#\\n\\r]+$", is_symbol, "holds a # or a line break"},
    {Is::own_document, "^[^#\\n\\r]+$", is_symbol, "holds a # or a line break"},
    {Is::id, "^[^#\\n\\r]+#[^\\n\\r]+$", is_id, "is not a symbol, # and a number on one line"},
    {Is::state, "^[A-Z]{3}$", is_state, "is not an alpha-3 code"},
    {Is::language, "^[a-z]{2}$", is_language, "is not a code of two letters"},
    {Is::snake_case, "^[a-z][a-z0-9_]*$", is_snake_case, "is not snake_case"},
    {Is::part_letters, "^[a-z]+$", is_letters, "is not made of small letters"},
    {Is::goal, "^(1[0-7]|[1-9])$", is_goal, "is not a goal from 1 to 17"},
    {Is::sha256, "^[0-9a-f]{64}$", is_sha256, "is not a SHA-256"},
    {Is::format, "^[a-z0-9]+$", is_format, "is not made of small letters and digits"},
};

const Row* row_of(Is is) {
  const auto* row = std::ranges::find(kRows, is, &Row::is);
  return row == std::end(kRows) ? nullptr : row;
}

}  // namespace

std::string_view pattern_of(Is is) {
  const Row* row = row_of(is);
  return row ? row->pattern : "";
}

std::string_view fault_of_text(Is is, std::string_view text) {
  const Row* row = row_of(is);
  return row && !row->fits(text) ? row->fault : "";
}

NumberRange number_range_of(Is is) {
  switch (is) {
    case Is::count:
    case Is::pages:
      return {.least = 0};
    case Is::number:
      return {.least = 1};
    case Is::category:
      return {1, 5};
    case Is::score:
      return {0, 1};
    default:
      return {};
  }
}

}  // namespace uprex
