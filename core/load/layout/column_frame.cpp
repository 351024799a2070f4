// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/column_frame.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace uprex::layout {
namespace {

constexpr std::size_t kMostOnPage = 500;  // lines; pages with more are no text
constexpr double kGutter = 0.8;           // sizes, at least

// The place that most of `places` are close to, and how many they are.
std::pair<double, std::size_t> most_common(std::vector<double> places) {
  std::ranges::sort(places);
  std::pair<double, std::size_t> best{0, 0};
  for (std::size_t a = 0, b = 0; b < places.size(); ++b) {
    while (places[b] - places[a] > kSameLeft) ++a;
    if (b - a + 1 > best.second) best = {places[a], b - a + 1};
  }
  return best;
}

// Without the few largest: lines across both columns may end anywhere.
double nearly_largest(std::vector<double> places) {
  if (places.empty()) return 0;
  const std::size_t at = places.size() - 1 - places.size() / 20;
  std::ranges::nth_element(places, places.begin() + static_cast<std::ptrdiff_t>(at));
  return places[at];
}

}  // namespace

const Gap* gutter_of(const PrintedLine& line, double right_column) {
  for (const Gap& gap : line.gaps) {
    const bool reaches = gap.right > right_column - kSameLeft;
    if (reaches && gap.right - gap.width <= right_column - kGutter * line.size) return &gap;
    if (reaches) return nullptr;
  }
  return nullptr;
}

Side side_of(const PrintedLine& line, const Frame& frame) {
  if (line.leader > 0) return Side::across;
  if (line.box.left > frame.right.left - kSameLeft) return Side::right;
  if (line.box.right < frame.left.right + kSameLeft) return Side::left;
  const Gap* const gutter = gutter_of(line, frame.right.left);
  const bool both = gutter != nullptr && gutter->offset > 0 &&
                    gutter->right - gutter->width < frame.left.right + kSameLeft;
  return both ? Side::both : Side::across;
}

std::optional<Frame> find_frame(const PageLines& page) {
  if (page.lines.size() < kFewestInColumn || page.lines.size() > kMostOnPage) return std::nullopt;
  double left = page.lines.front().box.left, right = page.lines.front().box.right;
  for (const PrintedLine& line : page.lines) {
    left = std::min(left, line.box.left);
    right = std::max(right, line.box.right);
  }
  const double from = left + 0.4 * (right - left), to = left + 0.65 * (right - left);
  std::vector<double> starts;
  for (const PrintedLine& line : page.lines) {
    if (line.box.left > from && line.box.left < to) starts.push_back(line.box.left);
    for (const Gap& gap : line.gaps)
      if (gap.right > from && gap.right < to) starts.push_back(gap.right);
  }
  if (starts.size() < kFewestInColumn) return std::nullopt;
  std::vector<double> first_starts;
  for (const PrintedLine& line : page.lines)
    if (line.box.left < from) first_starts.push_back(line.box.left);
  const auto [second, seconds] = most_common(std::move(starts));
  const auto [first, firsts] = most_common(std::move(first_starts));
  if (std::min(seconds, firsts) < kFewestInColumn) return std::nullopt;
  std::vector<double> left_ends, right_ends;
  for (const PrintedLine& line : page.lines) {
    const Gap* const gutter = gutter_of(line, second);
    if (line.box.right < second - kGutter * line.size)
      left_ends.push_back(line.box.right);
    else if (line.box.left > second - kSameLeft || gutter != nullptr)
      right_ends.push_back(line.box.right);
    if (gutter != nullptr) left_ends.push_back(gutter->right - gutter->width);
  }
  const Frame frame{{first, nearly_largest(std::move(left_ends))},
                    {second, nearly_largest(std::move(right_ends))}};
  const double one = frame.left.right - first, two = frame.right.right - second;
  const bool equal = std::abs(one - two) < 0.12 * std::max(one, two);
  return equal && second - frame.left.right < 0.15 * (right - left) ? std::optional(frame)
                                                                    : std::nullopt;
}

bool goes_on_in(const PageLines& page, const Frame& frame) {
  constexpr std::ptrdiff_t kFewestBelow = 4;  // lines on each side
  if (!page.grids.empty() || page.lines.size() > kMostOnPage) return false;
  std::ptrdiff_t left = 0, right = 0, across = 0;
  for (const PrintedLine& line : page.lines) {
    const Side side = side_of(line, frame);
    left += side == Side::left || side == Side::both;
    right += side == Side::right || side == Side::both;
    across += side == Side::across;
  }
  return std::min(left, right) >= kFewestBelow &&
         8 * across < static_cast<std::ptrdiff_t>(page.lines.size());
}

}  // namespace uprex::layout
