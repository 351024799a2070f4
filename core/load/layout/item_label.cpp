// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/item_label.hpp"

#include <array>

#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

std::size_t digits_at(std::string_view s, std::size_t at) {
  std::size_t n = 0;
  while (at + n < s.size() && is_digit(s[at + n])) ++n;
  return n;
}

// Ends a label at `at`: white space or the end of the line must follow.
Label end_label(std::string_view s, LabelKind kind, std::string text, std::size_t at) {
  if (at < s.size() && s[at] != ' ') return {};
  while (at < s.size() && s[at] == ' ') ++at;
  return {kind, std::move(text), at};
}

// Numbers of paragraphs and items have at most three digits; four digits are a year.
Label parse_number(std::string_view s) {
  const std::size_t first = digits_at(s, 0);
  if (first == 0 || first > 3) return {};
  std::size_t at = first;
  std::string text(s.substr(0, first));
  // "125-15." is a misprint of "125.15.".
  const bool slip = at < s.size() && s[at] == '-' && digits_at(s, at + 1) > 0 &&
                    s.substr(at + 1 + digits_at(s, at + 1)).starts_with(". ");
  if (slip || (at < s.size() && s[at] == '.')) {
    std::size_t second_at = at + 1;
    std::size_t second = digits_at(s, second_at);
    // "111. 29 Ratify": a space after the dot of "111.29".
    if (second == 0 && second_at < s.size() && s[second_at] == ' ') {
      second = digits_at(s, ++second_at);
      const std::size_t after = second_at + second;
      const bool glued = second > 0 && after < s.size() && (s[after] == '.' || s[after] == ' ') &&
                         after + 1 < s.size() && (s[after] == '.' || is_upper(s[after + 1]));
      if (!glued) second = 0;
    }
    if (second > 0 && second <= 3) {
      at = second_at + second;
      text += s[first];
      text += s.substr(second_at, second);
      if (at < s.size() && s[at] == '.') {
        ++at;
        text += '.';
      }
      return end_label(s, LabelKind::dotted, std::move(text), at);
    }
    text += '.';
    return end_label(s, LabelKind::number, std::move(text), first + 1);
  }
  if (at < s.size() && s[at] == ',') ++at;
  return end_label(s, LabelKind::number, std::move(text), at);
}

Label parse_letter(std::string_view s) {
  std::size_t at = s.starts_with('(') ? 1 : 0;
  const std::size_t begin = at;
  while (at < s.size() && is_lower(s[at]) && at - begin < 5) ++at;
  if (at == begin || at >= s.size() || s[at] != ')') return {};
  if (begin == 0 && at > 1) return {};  // "etc)" is a word
  const std::string_view name = s.substr(begin, at - begin);
  if (name.size() > 1 && name.find_first_not_of("ivxl") != std::string_view::npos &&
      (name.size() > 2 || name[0] != name[1]))
    return {};
  ++at;
  std::string text(s.substr(0, at));
  if (at < s.size() && (is_upper(s[at]) || is_lower(s[at])))
    return {LabelKind::letter, text, at};  // "(a)To"
  return end_label(s, LabelKind::letter, std::move(text), at);
}

Label parse_bullet(std::string_view s) {
  constexpr std::array<std::string_view, 9> kBullets{"•", "·", "●", "▪", "■", "○", "-", "–", "—"};
  for (const auto mark : kBullets)
    if (s.starts_with(mark)) return end_label(s, LabelKind::bullet, std::string(mark), mark.size());
  return {};
}

Label parse_section(std::string_view s) {
  std::size_t at = 0;
  while (at < s.size() && at < 5 && (s[at] == 'I' || s[at] == 'V' || s[at] == 'X')) ++at;
  if (at == 0 && s.size() > 1 && is_upper(s[0])) at = 1;
  if (at == 0 || at >= s.size() || s[at] != '.') return {};
  return end_label(s, LabelKind::section, std::string(s.substr(0, at + 1)), at + 1);
}

}  // namespace

Label parse_label(std::string_view line) {
  for (const auto parse : {parse_number, parse_letter, parse_bullet, parse_section}) {
    Label label = parse(line);
    if (label.kind != LabelKind::none) return label;
  }
  return {};
}

}  // namespace uprex::layout
