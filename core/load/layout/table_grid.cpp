// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/table_grid.hpp"

#include <algorithm>
#include <cmath>

namespace uprex::layout {
namespace {

constexpr double kGutterEms = 0.58;
constexpr double kStretchedEms = 1.5;  // between words of a justified line, at most
constexpr double kFarApart = 6;        // ems from a row to the next one, at most
constexpr std::size_t kMostColumns = 50;
constexpr double kSameEdge = 2.5, kSameMiddle = 4;

bool splits_line(const std::vector<Piece>& pieces, const Strip& hole) {
  return !pieces.empty() && pieces.front().right <= hole.left + 0.1 &&
         pieces.back().left >= hole.right - 0.1;
}

std::size_t lines_with_hole(const std::vector<std::vector<Piece>>& pieces, std::size_t begin,
                            std::size_t end, const Strip& hole) {
  std::size_t count = 0;
  for (std::size_t i = begin; i < end; ++i) count += splits_line(pieces[i], hole) ? 1 : 0;
  return count;
}

bool overlap(const Strip& a, const Strip& b) { return a.left < b.right && b.left < a.right; }

// True if the next line covers a hole that several lines have used.
bool closes_hole(const std::vector<std::vector<Piece>>& pieces, std::size_t begin, std::size_t at,
                 const std::vector<Strip>& before, const std::vector<Strip>& after) {
  return std::any_of(before.begin(), before.end(), [&](const Strip& hole) {
    return std::none_of(after.begin(), after.end(),
                        [&](const Strip& other) { return overlap(hole, other); }) &&
           lines_with_hole(pieces, begin, at, hole) >= 2;
  });
}

bool is_apart(const PrintedLine& above, const PrintedLine& line) {
  return line.leader > 0 || std::abs(line.size - above.size) > 2.5 ||
         line.baseline - above.baseline > kFarApart * std::max(line.size, above.size);
}

std::size_t most_at_one_place(std::vector<double> places, double tolerance) {
  std::sort(places.begin(), places.end());
  std::size_t most = 0;
  for (std::size_t a = 0, b = 0; b < places.size(); ++b) {
    while (places[b] - places[a] > tolerance) ++a;
    most = std::max(most, b - a + 1);
  }
  return most;
}

// True if the pieces to the right of a hole have a common left edge, right edge or middle.
bool is_aligned(const Region& region, const std::vector<std::vector<Piece>>& pieces,
                const Strip& hole) {
  const auto& strips = region.coverage.strips();
  const auto column = std::find_if(strips.begin(), strips.end(),
                                   [&](const Strip& s) { return s.left >= hole.right - 0.1; });
  std::vector<double> lefts, rights, middles;
  for (std::size_t i = region.begin; i < region.end; ++i) {
    const auto next = std::find_if(pieces[i].begin(), pieces[i].end(),
                                   [&](const Piece& p) { return p.left >= hole.right - 0.1; });
    if (next == pieces[i].end() || next->left > column->right) continue;
    lefts.push_back(next->left);
    rights.push_back(next->right);
    middles.push_back((next->left + next->right) / 2);
  }
  const std::size_t needed = std::max<std::size_t>(2, (3 * lefts.size() + 4) / 5);
  return most_at_one_place(lefts, kSameEdge) >= needed ||
         most_at_one_place(rights, kSameEdge) >= needed ||
         most_at_one_place(middles, kSameMiddle) >= needed;
}

// True for a justified line with all its words far apart: its gaps do not separate columns.
bool is_stretched(const PrintedLine& line) {
  const auto narrow = std::count_if(line.gaps.begin(), line.gaps.end(), [&](const Gap& gap) {
    return gap.width < kStretchedEms * line.size;
  });
  return narrow >= 3 && 2 * narrow > std::count(line.text.begin(), line.text.end(), ' ');
}

// "International obligations" above the rows of a theme: a line alone at the left edge, between
// lines of three columns and more whose gutters it covers.
bool is_section_row(const std::vector<PrintedLine>& lines,
                    const std::vector<std::vector<Piece>>& pieces, std::size_t at,
                    const Region& region) {
  constexpr std::size_t kColumns = 3;
  if (at == region.begin || at + 1 >= lines.size() || pieces[at].size() != 1 ||
      pieces[at + 1].size() < kColumns)
    return false;
  const std::vector<Strip> holes = region.coverage.holes();
  const bool at_left =
      std::abs(pieces[at].front().left - region.coverage.strips().front().left) < kSameEdge;
  const bool covers = std::ranges::any_of(
      holes, [&](const Strip& hole) { return pieces[at].front().right > hole.left; });
  Coverage next = region.coverage;
  next.add(pieces[at + 1], narrowest_gutter(lines[at + 1].size));
  return at_left && covers && holes.size() + 1 >= kColumns && next.holes().size() == holes.size();
}

}  // namespace

double narrowest_gutter(double size) { return kGutterEms * size; }

std::vector<Piece> pieces_of(const PrintedLine& line) {
  std::vector<Piece> pieces{{line.box.left, line.box.right, 0, line.text.size()}};
  const bool stretched = line.gaps.size() >= 3 && is_stretched(line);
  for (const Gap& gap : line.gaps) {
    if (stretched && gap.width < kStretchedEms * line.size) continue;
    if (gap.offset == 0 || gap.offset >= line.text.size()) continue;
    const std::size_t end = gap.offset - (line.text[gap.offset - 1] == ' ' ? 1 : 0);
    pieces.back().to = end;
    pieces.back().right = gap.right - gap.width;
    pieces.push_back({gap.right, line.box.right, gap.offset, line.text.size()});
  }
  return pieces;
}

std::vector<Piece> cells_of(const PrintedLine& line, const std::vector<double>& cuts) {
  std::vector<Piece> cells(cuts.size() + 1);
  for (const Piece& piece : pieces_of(line)) {
    const auto column = std::upper_bound(cuts.begin(), cuts.end(), piece.left) - cuts.begin();
    Piece& cell = cells[static_cast<std::size_t>(column)];
    if (cell.empty())
      cell = piece;
    else
      cell.right = piece.right, cell.to = piece.to;
  }
  return cells;
}

void Coverage::add(Strip strip, double narrowest) {
  std::vector<Strip> kept;
  for (const Strip& other : strips_) {
    if (other.left < strip.right + narrowest && strip.left < other.right + narrowest)
      strip = {std::min(strip.left, other.left), std::max(strip.right, other.right)};
    else
      kept.push_back(other);
  }
  kept.insert(std::find_if(kept.begin(), kept.end(),
                           [&](const Strip& other) { return other.left > strip.left; }),
              strip);
  strips_ = std::move(kept);
}

void Coverage::add(const std::vector<Piece>& pieces, double narrowest) {
  for (const Piece& piece : pieces) add(Strip{piece.left, piece.right}, narrowest);
}

std::vector<Strip> Coverage::holes() const {
  std::vector<Strip> holes;
  for (std::size_t i = 1; i < strips_.size(); ++i)
    holes.push_back({strips_[i - 1].right, strips_[i].left});
  return holes;
}

Region grow_region(const std::vector<PrintedLine>& lines,
                   const std::vector<std::vector<Piece>>& pieces, std::size_t begin) {
  Region region{begin, begin, {}};
  for (std::size_t at = begin; at < lines.size(); ++at) {
    if (at > begin && is_apart(lines[at - 1], lines[at])) break;
    if (pieces[at].size() > kMostColumns) break;
    if (is_section_row(lines, pieces, at, region)) {
      region.end = at + 1;
      continue;
    }
    Coverage next = region.coverage;
    next.add(pieces[at], narrowest_gutter(lines[at].size));
    const auto holes = next.holes();
    if (holes.empty() || holes.size() > kMostColumns) break;
    if (at > begin && closes_hole(pieces, begin, at, region.coverage.holes(), holes)) break;
    region.coverage = std::move(next);
    region.end = at + 1;
  }
  return region;
}

std::vector<double> columns_of(const Region& region,
                               const std::vector<std::vector<Piece>>& pieces) {
  std::vector<double> cuts;
  for (const Strip& hole : region.coverage.holes())
    if (lines_with_hole(pieces, region.begin, region.end, hole) >= 2 &&
        is_aligned(region, pieces, hole))
      cuts.push_back((hole.left + hole.right) / 2);
  return cuts;
}

}  // namespace uprex::layout
