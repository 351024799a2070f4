// Declarations of style sheets, as far as they decide what a page says: weight, place, what is
// hidden. Pure. Not a public interface; shared by the files of core/load only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace uprex::layout {

// Lengths are points. What children take over comes first.
struct Style {
  bool bold = false, italic = false;
  bool hidden = false;
  bool raised = false;
  bool preformatted = false;
  bool centred = false;
  double size = 12;
  std::string_view marker;  // of list items: "decimal", "none" ...; empty: as the list says

  bool block = false;   // set as a block although the element is none
  bool placed = false;  // at a point of the page: left, top
  bool page = false;    // what is placed within it is placed from its corner
  double margin = 0, first_line = 0;
  double line_height = 0;
  double left = 0, top = 0, width = 0, height = 0;
};

// One rule's declarations, or those of a style attribute.
struct Declarations {
  std::optional<bool> bold, italic, hidden, raised, preformatted, centred, block, placed, page;
  std::optional<double> size, relative_size, margin, first_line, line_height;
  std::optional<double> left, top, width, height;
  std::string_view marker;  // a literal, empty: not said

  void apply(Style& style) const;
};

// `font_size` is what "1em" means.
Declarations parse_declarations(std::string_view css, double font_size);

// In lower case, without the white space around it.
std::string lower_trimmed(std::string_view text);

// The part before `mark`, taken off `rest` together with the mark.
std::string_view take_until(std::string_view& rest, char mark);

}  // namespace uprex::layout
