// The number, letter or bullet at a line's start. Pure.
// Not a public interface; shared by the files of core/load only.
#pragma once

#include <string>
#include <string_view>

namespace uprex::layout {

enum class LabelKind {
  none,
  number,   // "83." "83" "42,"
  dotted,   // "83.1." "83.1" "111. 29"
  letter,   // "(a)" "(iv)" "a)"
  bullet,   // "•" "-" "–"
  section,  // "II." "A."
};

// `text` is the label as printed without inner spaces, `length` the bytes of the line up to the
// first word after it.
struct Label {
  LabelKind kind = LabelKind::none;
  std::string text;
  std::size_t length = 0;
};

Label parse_label(std::string_view line);

}  // namespace uprex::layout
