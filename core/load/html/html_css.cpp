// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_css.hpp"

#include "core/load/colour.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/load/encoding.hpp"
#include "core/text/ascii.hpp"
#include "core/text/trim.hpp"

namespace uprex::layout {
namespace {

constexpr double kMostPoints = 20'000;
constexpr std::size_t kMostDeclarations = 200;

bool has(std::string_view text, std::string_view word) {
  return text.find(word) != std::string_view::npos;
}

// "0.79in", "12pt", "1.5em", "892px", "892": in points. Empty for percentages and for text that is
// not a length.
std::optional<double> length(std::string_view text, double em) {
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{}) return std::nullopt;
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  constexpr std::array<std::pair<std::string_view, double>, 8> kUnits{{{"px", 0.75},
                                                                       {"pt", 1},
                                                                       {"in", 72},
                                                                       {"cm", 72 / 2.54},
                                                                       {"mm", 72 / 25.4},
                                                                       {"pc", 12},
                                                                       {"", 0.75},
                                                                       {"q", 72 / 101.6}}};
  std::optional<double> points;
  for (const auto& [name, factor] : kUnits)
    if (unit == name) points = value * factor;
  if (unit == "em" || unit == "rem") points = value * em;
  if (unit == "ex") points = value * em / 2;
  if (!points || !(*points > -kMostPoints) || !(*points < kMostPoints)) return std::nullopt;
  return points;
}

std::optional<bool> weight(const std::string& value) {
  if (value.starts_with("bold")) return true;
  if (value == "normal" || value == "lighter") return false;
  int number = 0;
  if (std::from_chars(value.data(), value.data() + value.size(), number).ec != std::errc{})
    return std::nullopt;
  return number >= 600;
}

void set_size(std::string_view value, double em, Declarations& to) {
  if (value.ends_with('%')) {
    double share = 0;
    if (std::from_chars(value.data(), value.data() + value.size(), share).ec == std::errc{} &&
        share > 0 && share < 1000)
      to.relative_size = share / 100;
  } else if (const auto points = length(value, em); points && *points > 0) {
    to.size = points;
  }
}

std::string_view marker_named(std::string_view value) {
  constexpr std::array<std::string_view, 12> kMarkers{"none",        "decimal-leading-zero",
                                                      "decimal",     "lower-alpha",
                                                      "lower-latin", "upper-alpha",
                                                      "upper-latin", "lower-roman",
                                                      "upper-roman", "disc",
                                                      "circle",      "square"};
  for (const auto marker : kMarkers)
    if (has(value, marker)) return marker;
  return {};
}

// "italic bold 7.0pt/120% Times": the first length with a unit is the size.
void set_font(std::string_view value, double em, Declarations& to) {
  to.bold = has(value, "bold");
  to.italic = has(value, "italic") || has(value, "oblique");
  while (!value.empty()) {
    std::string_view word = take_until(value, ' ');
    word = take_until(word, '/');
    const bool unit = !word.empty() && word.front() >= '0' && word.front() <= '9' &&
                      word.find_first_not_of("0123456789.") != std::string_view::npos;
    if (unit) return set_size(word, em, to);
  }
}

// "margin: 1pt 2pt 3pt 4pt": the left margin is the last of four values, or the second of two or
// three, or the only one.
std::optional<double> left_of(std::string_view value, double em) {
  std::array<std::string_view, 4> sides;
  std::size_t count = 0;
  while (!trimmed(value).empty() && count < 4) {
    value = trimmed(value);
    sides[count++] = take_until(value, ' ');
  }
  if (count == 0) return std::nullopt;
  return length(sides[count == 4 ? 3 : count == 1 ? 0 : 1], em);
}

void set(const std::string& name, const std::string& value, double em, Declarations& to) {
  if (name == "font-weight") {
    to.bold = weight(value);
  } else if (name == "font-style") {
    to.italic = value == "italic" || value.starts_with("oblique");
  } else if (name == "font-size") {
    set_size(value, em, to);
  } else if (name == "font") {
    set_font(value, em, to);
  } else if (name == "display") {
    to.hidden = value == "none";
    to.block = value == "block" || value == "list-item" || value.starts_with("table") ||
               value == "flex" || value == "grid";
  } else if (name == "visibility") {
    to.hidden = value == "hidden" || value == "collapse";
  } else if (name == "mso-hide") {
    to.hidden = value == "all";
  } else if (name == "vertical-align") {
    to.raised = value == "super";
  } else if (name == "white-space") {
    to.preformatted = value.starts_with("pre") || value == "break-spaces";
  } else if (name == "text-align") {
    to.centred = value == "center";
  } else if (name == "list-style" || name == "list-style-type") {
    to.marker = marker_named(value);
  } else if (name == "background" || name == "background-color") {
    to.fill = colour_of(value);
  } else if (name == "position") {
    to.placed = value == "absolute" || value == "fixed";
    to.page = value == "relative";
  } else if (name == "margin") {
    to.margin = left_of(value, em);
  } else if (name == "margin-left") {
    to.margin = length(value, em);
  } else if (name == "text-indent") {
    to.first_line = length(value, em);
  } else if (name == "line-height") {
    to.line_height = length(value, em);
  } else if (name == "left") {
    to.left = length(value, em);
  } else if (name == "top") {
    to.top = length(value, em);
  } else if (name == "width") {
    to.width = length(value, em);
  } else if (name == "height") {
    to.height = length(value, em);
  }
}

template <class Value, class Target>
void put(const std::optional<Value>& value, Target& target) {
  if (value) target = *value;
}

}  // namespace

std::string lower_trimmed(std::string_view text) { return lower_case(trimmed(text)); }

std::string_view take_until(std::string_view& rest, char mark) {
  const auto at = rest.find(mark);
  const std::string_view part = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
  return part;
}

void Declarations::apply(Style& style) const {
  put(bold, style.bold);
  put(italic, style.italic);
  if (hidden && *hidden) style.hidden = true;
  put(raised, style.raised);
  put(preformatted, style.preformatted);
  put(centred, style.centred);
  put(block, style.block);
  put(placed, style.placed);
  put(page, style.page);
  if (relative_size) style.size = std::clamp(style.size * *relative_size, 1.0, 200.0);
  put(size, style.size);
  put(margin, style.margin);
  put(first_line, style.first_line);
  put(line_height, style.line_height);
  put(left, style.left);
  put(top, style.top);
  put(width, style.width);
  put(height, style.height);
  if (fill) style.fill = fill;
  if (!marker.empty()) style.marker = marker;
}

Declarations parse_declarations(std::string_view css, double font_size) {
  Declarations declarations;
  for (std::size_t left = kMostDeclarations; !css.empty() && left > 0; --left) {
    std::string_view declaration = take_until(css, ';');
    const std::string name = lower_trimmed(take_until(declaration, ':'));
    std::string value = lower_trimmed(declaration);
    if (const auto important = value.find('!'); important != std::string::npos)
      value = lower_trimmed(std::string_view(value).substr(0, important));
    if (!value.empty()) set(name, value, font_size, declarations);
  }
  return declarations;
}

}  // namespace uprex::layout
