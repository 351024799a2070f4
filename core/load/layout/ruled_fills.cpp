// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/ruled_fills.hpp"

#include <algorithm>

namespace uprex::layout {
namespace {

constexpr double kMostOfCell = 0.45;       // of its area; text may be painted in another colour
constexpr std::size_t kMostWork = 50'000;  // parts of cells that fills of one grid may cover

constexpr double kSliver = 1.5;  // points; of a fill in the next cell

struct Paint {
  std::uint32_t colour = 0;
  double area = 0;
};

bool is_colour(std::uint32_t colour) {
  const auto [least, most] = std::minmax({colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF});
  return least < 0xF8 && most > 0x20;
}

// The range of the columns, or rows, that [from, to) shares a part with.
std::pair<std::size_t, std::size_t> range_of(const std::vector<double>& edges, double from,
                                             double to) {
  const auto first = std::ranges::upper_bound(edges, from) - edges.begin();
  const auto last = std::ranges::lower_bound(edges, to) - edges.begin();
  const auto most = static_cast<std::ptrdiff_t>(edges.size()) - 1;
  return {static_cast<std::size_t>(std::max<std::ptrdiff_t>(first - 1, 0)),
          static_cast<std::size_t>(std::min<std::ptrdiff_t>(last, most))};
}

double overlap(const std::vector<double>& edges, std::size_t at, double from, double to) {
  return std::max(std::min(edges[at + 1], to) - std::max(edges[at], from), 0.0);
}

void add_paint(std::vector<Paint>& paints, std::uint32_t colour, double area) {
  // One cell is painted in pieces, one for each line of its text.
  if (paints.empty() || paints.back().colour != colour)
    paints.push_back({colour, area});
  else
    paints.back().area += area;
}

}  // namespace

void fill_cells(Grid& grid, const std::vector<Fill>& fills) {
  if (fills.empty()) return;
  const std::size_t columns = grid.columns();
  std::vector<std::vector<Paint>> paints(grid.cells.size());
  std::vector<double> areas(grid.cells.size());
  const auto index = [&](GridPlace place) { return place.row * columns + place.column; };
  for (std::size_t row = 0; row < grid.rows(); ++row)
    for (std::size_t column = 0; column < columns; ++column)
      areas[index(grid.at({row, column}).origin)] +=
          (grid.xs[column + 1] - grid.xs[column]) * (grid.ys[row + 1] - grid.ys[row]);
  std::size_t work = 0;
  for (const Fill& fill : fills) {
    const auto [left, right] = range_of(grid.xs, fill.left, fill.right);
    const auto [top, bottom] = range_of(grid.ys, fill.top, fill.bottom);
    for (std::size_t row = top; row < bottom; ++row)
      for (std::size_t column = left; column < right; ++column) {
        if (++work > kMostWork) return;
        const double width = overlap(grid.xs, column, fill.left, fill.right);
        const double height = overlap(grid.ys, row, fill.top, fill.bottom);
        if (width < kSliver || height < kSliver) continue;
        add_paint(paints[index(grid.at({row, column}).origin)], fill.colour, width * height);
      }
  }
  for (Grid::Cell& cell : grid.cells) {
    const std::size_t origin = index(cell.origin);
    const auto painted = std::ranges::find_if(
        paints[origin].rbegin(), paints[origin].rend(),
        [&](const Paint& paint) { return paint.area > kMostOfCell * areas[origin]; });
    if (painted != paints[origin].rend() && is_colour(painted->colour)) cell.fill = painted->colour;
  }
}

}  // namespace uprex::layout
