// SPDX-License-Identifier: GPL-3.0-or-later
// The lines and coloured rectangles that a page draws along its axes: what tables are ruled with.
// Plain data. Points from the top left of the page as shown. Private to core/load.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace uprex::layout {

// A thin line. One across the page has its height in `at` and runs from left to right; one down the
// page has its place from the left in `at` and runs from top to bottom.
struct Rule {
  float at = 0, from = 0, to = 0;
};

struct Fill {
  float left = 0, top = 0, right = 0, bottom = 0;
  std::uint32_t colour = 0;  // 0xRRGGBB
};

struct Drawing {
  std::vector<Rule> across, down;
  std::vector<Fill> fills;  // in the order of painting

  std::size_t size() const { return across.size() + down.size() + fills.size(); }
};

// A drawing of more parts is a map or a diagram. Loaders then drop all of it.
inline constexpr std::size_t kMostDrawn = 5'000;

}  // namespace uprex::layout
