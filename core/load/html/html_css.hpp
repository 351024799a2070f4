// SPDX-License-Identifier: GPL-3.0-or-later
// Parses the declarations of style sheets that change what a page says: weight, size, place and
// visibility. All other declarations are ignored. It does not match selectors: html_style does.
// Private to core/load.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace uprex::layout {

// The style of an element. Lengths are points. Children inherit the members up to `marker`.
struct Style {
  bool bold = false, italic = false;
  bool hidden = false;
  bool raised = false;
  bool preformatted = false;
  bool centred = false;
  double size = 12;
  std::optional<std::uint32_t> fill;  // the colour behind the text; empty if white or unknown
  std::string_view marker;  // of list items: "decimal", "none" ...; empty: the list decides

  bool block = false;   // a block by its style, although not by its tag
  bool placed = false;  // at a point of the page: left, top
  bool page = false;    // placed elements in it count from its corner
  double margin = 0, first_line = 0;
  double line_height = 0;
  double left = 0, top = 0, width = 0, height = 0;
};

// The declarations of one rule or of a style attribute. Empty members are not declared.
struct Declarations {
  std::optional<bool> bold, italic, hidden, raised, preformatted, centred, block, placed, page;
  std::optional<double> size, relative_size, margin, first_line, line_height;
  std::optional<double> left, top, width, height;
  std::optional<std::uint32_t> fill;
  std::string_view marker;  // a literal; empty if not declared

  void apply(Style& style) const;
};

// `font_size` is what "1em" means.
Declarations parse_declarations(std::string_view css, double font_size);

// The text in lower case, without the white space around it.
std::string lower_trimmed(std::string_view text);

// Takes the text up to `mark` off the front of `rest`, and the mark with it.
std::string_view take_until(std::string_view& rest, char mark);

}  // namespace uprex::layout
