// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_list.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "core/text/ascii.hpp"
#include "core/text/numerals.hpp"

namespace uprex::layout {
namespace {

constexpr int kMostNumber = 100'000;
constexpr int kMostRoman = 3'999;

std::optional<int> integer(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n+");
  if (begin == std::string_view::npos) return std::nullopt;
  int value = 0;
  const auto result = std::from_chars(text.data() + begin, text.data() + text.size(), value);
  if (result.ec != std::errc{} || value > kMostNumber || value < -kMostNumber) return std::nullopt;
  return value;
}

// The "type" attribute of lists and items.
std::string_view style_of_type(std::string_view type) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kTypes{
      {{"1", "decimal"},
       {"a", "lower-alpha"},
       {"A", "upper-alpha"},
       {"i", "lower-roman"},
       {"I", "upper-roman"},
       {"none", "none"},
       {"disc", "disc"},
       {"circle", "disc"},
       {"square", "disc"}}};
  for (const auto& [name, style] : kTypes)
    if (name == type) return style;
  return {};
}

}  // namespace

std::string list_marker(std::string_view style, int number) {
  if (style == "none") return {};
  if (style == "disc" || style == "circle" || style == "square") return "•";
  const bool alpha = style.ends_with("alpha") || style.ends_with("latin");
  const bool upper = style.starts_with("upper");
  const auto cased = [upper](const std::string& text) { return upper ? upper_case(text) : text; };
  if (alpha && number > 0) return cased(letters(number)) + '.';
  if (style.ends_with("roman") && number > 0 && number <= kMostRoman)
    return cased(roman(number)) + '.';
  const bool zero = style == "decimal-leading-zero" && number >= 0 && number < 10;
  return (zero ? "0" : "") + std::to_string(number) + '.';
}

ListCounter::ListCounter(const Markup& list, std::string_view style) : style_(style) {
  if (style_.empty()) style_ = style_of_type(list.attribute("type"));
  if (style_.empty()) style_ = list.name == "ol" ? "decimal" : "disc";
  const bool reversed =
      std::any_of(list.attributes.begin(), list.attributes.end(),
                  [](const auto& attribute) { return attribute.first == "reversed"; });
  const auto items = std::count_if(list.children.begin(), list.children.end(),
                                   [](const Markup& child) { return child.name == "li"; });
  const int first =
      integer(list.attribute("start")).value_or(reversed ? static_cast<int>(items) : 1);
  step_ = reversed ? -1 : 1;
  number_ = first - step_;
  starts_at_one_ = first == 1;
}

std::string ListCounter::next(const Markup& item, std::string_view style) {
  number_ = integer(item.attribute("value")).value_or(number_ + step_);
  if (style.empty()) style = style_of_type(item.attribute("type"));
  return list_marker(style.empty() ? style_ : style, number_);
}

}  // namespace uprex::layout
