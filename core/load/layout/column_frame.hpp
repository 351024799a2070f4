// SPDX-License-Identifier: GPL-3.0-or-later
// The two columns that a page is set in, and on which side of the gutter its lines stand. A part of
// core/load/layout/text_columns.
#pragma once

#include <cstddef>
#include <optional>

#include "core/load/layout/layout.hpp"

namespace uprex::layout {

inline constexpr std::size_t kFewestInColumn = 10;  // lines on each side
inline constexpr double kSameLeft = 3;  // points between the left edges of a column's lines

struct Frame {
  Column left, right;
};

enum class Side { left, right, both, across };

// The gap between the columns; null if there is none.
const Gap* gutter_of(const PrintedLine& line, double right_column);

Side side_of(const PrintedLine& line, const Frame& frame);

// Where lines of the page would be set in two columns of the same width.
std::optional<Frame> find_frame(const PageLines& page);

// True for a page that goes on in the columns of the page before: hardly a line reaches across, and
// both columns hold lines. A last page has too few lines to show columns by itself.
bool goes_on_in(const PageLines& page, const Frame& frame);

}  // namespace uprex::layout
