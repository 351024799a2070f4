// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/pdf/ruling_lines.hpp"

#include <algorithm>
#include <cmath>

namespace uprex::layout {
namespace {

constexpr double kThickest = 3;    // points, of a ruling line
constexpr double kShortest = 3;    // points; corners of borders are shorter
constexpr double kStraight = 0.5;  // points that a line may lean
constexpr int kMostPoints = 40;    // of one line; curves and diagrams have more
constexpr double kFarthest = 20'000;

struct Rectangle {
  double left = 0, top = 0, right = 0, bottom = 0;

  double width() const { return right - left; }
  double height() const { return bottom - top; }
};

struct Point {
  double x = 0, y = 0;
};

Point shown(const GfxState& state, const GfxSubpath& path, int at) {
  Point point;
  state.transform(path.getX(at), path.getY(at), &point.x, &point.y);
  return point;
}

bool is_near(const Point& point) {
  return std::abs(point.x) < kFarthest && std::abs(point.y) < kFarthest;
}

// The part of a rectangle that the page shows. Some programs paint the whole page and clip it to a
// cell.
Rectangle clipped(const GfxState& state, Rectangle box) {
  Rectangle clip;
  state.getClipBBox(&clip.left, &clip.top, &clip.right, &clip.bottom);
  return {std::max(box.left, clip.left), std::max(box.top, clip.top),
          std::min(box.right, clip.right), std::min(box.bottom, clip.bottom)};
}

// Adds a thin rectangle as a line.
void add_rule(const Rectangle& box, Drawing& drawing) {
  if (std::min(box.width(), box.height()) < -kThickest) return;  // clipped away
  const bool across = box.width() > box.height();
  const double at = across ? (box.top + box.bottom) / 2 : (box.left + box.right) / 2;
  const double from = across ? box.left : box.top, to = across ? box.right : box.bottom;
  if (!(to - from >= kShortest)) return;
  (across ? drawing.across : drawing.down)
      .push_back({static_cast<float>(at), static_cast<float>(from), static_cast<float>(to)});
}

std::uint32_t fill_colour(const GfxState& state) {
  GfxRGB colour;
  state.getFillRGB(&colour);
  return static_cast<std::uint32_t>(colToByte(colour.r)) << 16 |
         static_cast<std::uint32_t>(colToByte(colour.g)) << 8 | colToByte(colour.b);
}

// Sets `box` if the path is a rectangle along the axes.
bool read_rectangle(const GfxState& state, const GfxSubpath& path, Rectangle& box) {
  const int count = path.getNumPoints();
  if (count < 4 || count > 5) return false;
  Point corners[5];
  for (int i = 0; i < count; ++i) {
    corners[i] = shown(state, path, i);
    if (path.getCurve(i) || !is_near(corners[i])) return false;
  }
  box = {corners[0].x, corners[0].y, corners[0].x, corners[0].y};
  for (int i = 0; i < count; ++i) {
    const Point &here = corners[i], &next = corners[(i + 1) % count];
    const bool level =
        std::abs(here.x - next.x) < kStraight || std::abs(here.y - next.y) < kStraight;
    if (!level) return false;
    box = {std::min(box.left, here.x), std::min(box.top, here.y), std::max(box.right, here.x),
           std::max(box.bottom, here.y)};
  }
  return true;
}

}  // namespace

void add_stroke(GfxState& state, Drawing& drawing) {
  const GfxPath* paths = state.getPath();
  if (paths == nullptr || drawing.size() >= kMostDrawn) return;
  if (state.getTransformedLineWidth() > kThickest) return;
  for (int p = 0; p < paths->getNumSubpaths() && drawing.size() < kMostDrawn; ++p) {
    const GfxSubpath& path = *paths->getSubpath(p);
    if (path.getNumPoints() > kMostPoints) continue;
    for (int i = 1; i < path.getNumPoints(); ++i) {
      const Point from = shown(state, path, i - 1), to = shown(state, path, i);
      if (path.getCurve(i) || path.getCurve(i - 1) || !is_near(from) || !is_near(to)) continue;
      if (std::abs(from.x - to.x) >= kStraight && std::abs(from.y - to.y) >= kStraight) continue;
      const Rectangle box{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x),
                          std::max(from.y, to.y)};
      add_rule(clipped(state, box), drawing);
    }
  }
}

void add_fill(GfxState& state, Drawing& drawing) {
  const GfxPath* paths = state.getPath();
  if (paths == nullptr || state.getFillColorSpace()->getMode() == csPattern) return;
  for (int p = 0; p < paths->getNumSubpaths() && drawing.size() < kMostDrawn; ++p) {
    Rectangle box;
    if (!read_rectangle(state, *paths->getSubpath(p), box)) continue;
    box = clipped(state, box);
    if (std::min(box.width(), box.height()) <= kThickest)
      add_rule(box, drawing);
    else
      drawing.fills.push_back({static_cast<float>(box.left), static_cast<float>(box.top),
                               static_cast<float>(box.right), static_cast<float>(box.bottom),
                               fill_colour(state)});
  }
}

}  // namespace uprex::layout
