// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/column_heads.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace uprex::layout {
namespace {

// How far a head is from its place above some columns: it begins or ends with them, or it stands
// over their middle.
double misfit(const Piece& head, const Strip& columns) {
  return std::min({std::abs(head.left - columns.left), std::abs(head.right - columns.right),
                   std::abs(head.left + head.right - columns.left - columns.right) / 2});
}

}  // namespace

std::vector<std::size_t> heads_of_columns(const std::vector<Piece>& heads,
                                          const std::vector<Strip>& columns) {
  constexpr double kNever = std::numeric_limits<double>::infinity();
  const std::size_t count = columns.size();
  // least[h][c]: the misfit of the first h heads above the first c columns; first[h][c]: the
  // first column of head h - 1 then.
  std::vector<std::vector<double>> least(heads.size() + 1, std::vector(count + 1, kNever));
  std::vector<std::vector<std::size_t>> first(heads.size() + 1,
                                              std::vector<std::size_t>(count + 1));
  least[0][0] = 0;
  for (std::size_t h = 1; h <= heads.size(); ++h)
    for (std::size_t c = h; c <= count; ++c)
      for (std::size_t from = h - 1; from < c; ++from) {
        const Strip covered{columns[from].left, columns[c - 1].right};
        const double sum = least[h - 1][from] + misfit(heads[h - 1], covered);
        if (!(sum < least[h][c])) continue;
        least[h][c] = sum;
        first[h][c] = from;
      }
  std::vector<std::size_t> result(count);
  for (std::size_t h = heads.size(), end = count; h > 0; --h) {
    for (std::size_t c = first[h][end]; c < end; ++c) result[c] = h - 1;
    end = first[h][end];
  }
  return result;
}

}  // namespace uprex::layout
