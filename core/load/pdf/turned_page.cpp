// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/pdf/turned_page.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace uprex::layout {
namespace {

constexpr int kQuarter = 90;  // degrees

struct Point {
  float x = 0, y = 0;
};

// The page as shown is `width` wide and `height` high. Where a point of it lies after a turn by
// `quarters` of a circle clockwise.
Point turned(Point point, int quarters, float width, float height) {
  if (quarters == 1) return {height - point.y, point.x};
  if (quarters == 2) return {width - point.x, height - point.y};
  if (quarters == 3) return {point.y, width - point.x};
  return point;
}

// How many quarters of a circle clockwise make text of this direction run to the right.
int quarters_of(Direction direction) {
  switch (direction) {
    case Direction::up:
      return 1;
    case Direction::left:
      return 2;
    case Direction::down:
      return 3;
    case Direction::right:
      break;
  }
  return 0;
}

class Turn {
 public:
  Turn(int quarters, const Page& page)
      : quarters_(quarters),
        width_(static_cast<float>(page.width)),
        height_(static_cast<float>(page.height)) {}

  void apply(GlyphPage& page) const {
    for (Glyph& glyph : page.glyphs) {
      const Point origin = turned({glyph.x, glyph.baseline}, quarters_, width_, height_);
      glyph.x = origin.x;
      glyph.baseline = origin.y;
      glyph.direction = Direction::right;
    }
    turn(page.drawing);
    if (quarters_ % 2 != 0) std::swap(page.page.width, page.page.height);
    page.page.turned = quarters_ * kQuarter;
  }

 private:
  void turn(Drawing& drawing) const {
    std::vector<Rule> across, down;
    for (const Rule& rule : drawing.across)
      add({rule.from, rule.at}, {rule.to, rule.at}, across, down);
    for (const Rule& rule : drawing.down)
      add({rule.at, rule.from}, {rule.at, rule.to}, across, down);
    drawing.across = std::move(across);
    drawing.down = std::move(down);
    for (Fill& fill : drawing.fills) {
      const auto [a, b] = corners({fill.left, fill.top}, {fill.right, fill.bottom});
      fill = {a.x, a.y, b.x, b.y, fill.colour};
    }
  }

  void add(Point from, Point to, std::vector<Rule>& across, std::vector<Rule>& down) const {
    const auto [a, b] = corners(from, to);
    if (b.x - a.x > b.y - a.y)
      across.push_back({a.y, a.x, b.x});
    else
      down.push_back({a.x, a.y, b.y});
  }

  // The top left and the bottom right of two corners after the turn.
  std::pair<Point, Point> corners(Point a, Point b) const {
    a = turned(a, quarters_, width_, height_);
    b = turned(b, quarters_, width_, height_);
    return {{std::min(a.x, b.x), std::min(a.y, b.y)}, {std::max(a.x, b.x), std::max(a.y, b.y)}};
  }

  int quarters_;
  float width_, height_;
};

}  // namespace

std::size_t turn_page(GlyphPage& page) {
  constexpr std::size_t kDirections = 4;
  std::array<std::size_t, kDirections> counts{};
  for (const Glyph& glyph : page.glyphs) ++counts[static_cast<std::size_t>(glyph.direction)];
  if (counts[0] == page.glyphs.size()) return 0;
  // Upright text wins a tie.
  const auto most = std::ranges::max_element(counts);
  const auto direction = static_cast<Direction>(most - counts.begin());
  const std::size_t dropped =
      std::erase_if(page.glyphs, [&](const Glyph& glyph) { return glyph.direction != direction; });
  if (direction != Direction::right) Turn(quarters_of(direction), page.page).apply(page);
  return dropped;
}

}  // namespace uprex::layout
