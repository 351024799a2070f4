// SPDX-License-Identifier: GPL-3.0-or-later
// Parses the number, letter or bullet at the start of a line. It does not decide what the line is:
// block_kind does. Private to core/load.
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

// `text` is the label as printed, without inner spaces. `length` counts the bytes of the line up to
// the first word after the label.
struct Label {
  LabelKind kind = LabelKind::none;
  std::string text;
  std::size_t length = 0;
};

// The kind is none if the line does not begin with a label.
Label parse_label(std::string_view line);

}  // namespace uprex::layout
