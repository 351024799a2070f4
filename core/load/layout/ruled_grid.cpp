// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/ruled_grid.hpp"

#include <algorithm>
#include <numeric>

#include "core/load/layout/ruled_fills.hpp"

namespace uprex::layout {
namespace {

// Points. Borders are drawn in pieces that leave room for their corners, and as double lines.
constexpr float kSameRule = 2.5F, kJoint = 3;
constexpr float kShortestRule = 6;
constexpr std::size_t kMostRules = 800;  // of one direction, after they are put together
constexpr std::size_t kMostGridColumns = 60, kMostGridRows = 300, kMostGrids = 40;

// Puts pieces of one line together.
std::vector<Rule> join_pieces(std::vector<Rule> pieces) {
  std::ranges::sort(pieces, {}, &Rule::at);
  float at = 0;
  for (Rule& piece : pieces) {
    if (&piece == &pieces.front() || piece.at - at >= kSameRule) at = piece.at;
    piece.at = at;
  }
  std::ranges::sort(pieces, [](const Rule& a, const Rule& b) {
    return a.at != b.at ? a.at < b.at : a.from < b.from;
  });
  std::vector<Rule> rules;
  for (const Rule& piece : pieces) {
    if (!rules.empty() && rules.back().at == piece.at && piece.from < rules.back().to + kJoint)
      rules.back().to = std::max(rules.back().to, piece.to);
    else
      rules.push_back(piece);
  }
  std::erase_if(rules, [](const Rule& rule) { return rule.to - rule.from < kShortestRule; });
  return rules;
}

bool touch(const Rule& a, const Rule& b) {
  return a.at > b.from - kJoint && a.at < b.to + kJoint && b.at > a.from - kJoint &&
         b.at < a.to + kJoint;
}

// Lines that touch each other.
struct Net {
  std::vector<Rule> across, down;
};

std::vector<Net> find_nets(const std::vector<Rule>& across, const std::vector<Rule>& down) {
  std::vector<std::size_t> net(across.size() + down.size());
  std::iota(net.begin(), net.end(), 0);
  const auto root = [&](std::size_t i) {
    while (net[i] != i) i = net[i] = net[net[i]];
    return i;
  };
  for (std::size_t a = 0; a < across.size(); ++a)
    for (std::size_t d = 0; d < down.size(); ++d)
      if (touch(across[a], down[d])) net[root(a)] = root(across.size() + d);
  std::vector<Net> nets(net.size());
  for (std::size_t a = 0; a < across.size(); ++a) nets[root(a)].across.push_back(across[a]);
  for (std::size_t d = 0; d < down.size(); ++d)
    nets[root(across.size() + d)].down.push_back(down[d]);
  std::erase_if(nets, [](const Net& one) { return one.across.empty() || one.down.empty(); });
  return nets;
}

// The places of `rules`, and the ends of the lines that cross them: tables may be open at a side.
std::vector<double> edges_of(const std::vector<Rule>& rules, const std::vector<Rule>& crossing) {
  constexpr double kBeyond = 5;
  std::vector<double> edges;
  for (const Rule& rule : rules)
    if (edges.empty() || rule.at > edges.back() + kSameRule) edges.push_back(rule.at);
  const double first = std::ranges::min(crossing, {}, &Rule::from).from;
  const double last = std::ranges::max(crossing, {}, &Rule::to).to;
  // One line alone that reaches further is the page's, such as the one below its head.
  const auto of_table = [&](auto reaches) {
    return crossing.size() < 3 || std::ranges::count_if(crossing, reaches) > 1;
  };
  const double left = edges.front() - kBeyond, right = edges.back() + kBeyond;
  const bool open_left =
      first < left && of_table([&](const Rule& rule) { return rule.from < left; });
  const bool open_right =
      last > right && of_table([&](const Rule& rule) { return rule.to > right; });
  if (open_left) edges.insert(edges.begin(), first);
  if (open_right) edges.push_back(last);
  return edges;
}

std::size_t edge_at(const std::vector<double>& edges, double place) {
  const auto after = std::ranges::upper_bound(edges, place + kSameRule / 2);
  return static_cast<std::size_t>(after - edges.begin()) - (after == edges.begin() ? 0 : 1);
}

// For each edge, and for each stretch between two edges of the other direction, whether a line is
// there. A line that covers half of a stretch counts.
std::vector<std::vector<bool>> find_walls(const std::vector<Rule>& rules,
                                          const std::vector<double>& edges,
                                          const std::vector<double>& crossing) {
  std::vector walls(edges.size(), std::vector<bool>(crossing.size() - 1));
  for (const Rule& rule : rules) {
    auto& wall = walls[edge_at(edges, rule.at)];
    for (std::size_t i = 0; i + 1 < crossing.size(); ++i) {
      const double from = std::max<double>(rule.from, crossing[i]);
      const double to = std::min<double>(rule.to, crossing[i + 1]);
      if (2 * (to - from) > crossing[i + 1] - crossing[i]) wall[i] = true;
    }
  }
  return walls;
}

std::optional<Grid> make_grid(const Net& net) {
  Grid grid{edges_of(net.down, net.across), edges_of(net.across, net.down), {}};
  if (grid.xs.size() < 3 || grid.ys.size() < 2 || grid.columns() > kMostGridColumns ||
      grid.rows() > kMostGridRows)
    return std::nullopt;
  const auto left = find_walls(net.down, grid.xs, grid.ys);
  const auto above = find_walls(net.across, grid.ys, grid.xs);
  for (std::size_t row = 0; row < grid.rows(); ++row)
    for (std::size_t column = 0; column < grid.columns(); ++column) {
      GridPlace origin{row, column};
      if (column > 0 && !left[column][row])
        origin = grid.at({row, column - 1}).origin;
      else if (row > 0 && !above[row][column])
        origin = grid.at({row - 1, column}).origin;
      grid.cells.push_back({origin, {}});
    }
  return grid;
}

double area(const Grid& grid) {
  return (grid.xs.back() - grid.xs.front()) * (grid.ys.back() - grid.ys.front());
}

}  // namespace

CellLook Grid::look(GridPlace place) const {
  const Cell& cell = at(place);
  return {cell.origin.row < place.row, cell.origin.column < place.column, cell.fill};
}

bool Grid::contains(double x, double y) const {
  return x > xs.front() && x < xs.back() && y > ys.front() && y < ys.back();
}

GridPlace Grid::find(double x, double y) const {
  const auto column = std::ranges::upper_bound(xs, x) - xs.begin() - 1;
  const auto row = std::ranges::upper_bound(ys, y) - ys.begin() - 1;
  return at({static_cast<std::size_t>(row), static_cast<std::size_t>(column)}).origin;
}

std::vector<Grid> find_grids(const Drawing& drawing) {
  if (drawing.down.empty() || drawing.across.empty()) return {};
  const auto across = join_pieces(drawing.across), down = join_pieces(drawing.down);
  if (across.size() > kMostRules || down.size() > kMostRules) return {};
  std::vector<Grid> grids;
  for (const Net& net : find_nets(across, down))
    if (auto grid = make_grid(net)) grids.push_back(std::move(*grid));
  std::ranges::stable_sort(grids, [](const Grid& a, const Grid& b) { return area(a) > area(b); });
  if (grids.size() > kMostGrids) grids.resize(kMostGrids);
  for (Grid& grid : grids) fill_cells(grid, drawing.fills);
  return grids;
}

}  // namespace uprex::layout
