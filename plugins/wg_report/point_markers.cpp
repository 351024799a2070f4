// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/point_markers.hpp"

#include <iterator>

namespace uprex {

std::vector<Marker> markers_of(std::string_view text, bool roman) {
  constexpr std::string_view kRoman[] = {"i",  "ii",  "iii",  "iv", "v",
                                         "vi", "vii", "viii", "ix", "x"};
  constexpr int kMostMissing = 3;
  std::vector<Marker> markers;
  std::size_t from = 0;
  int missing = 0;
  for (std::size_t n = 0; n < (roman ? std::size(kRoman) : 26); ++n) {
    const std::string name =
        roman ? std::string(kRoman[n]) : std::string(1, static_cast<char>('a' + n));
    const std::string mark = '(' + name + ')';
    std::size_t at = text.find(mark, from);
    // "; c)taking": the opening parenthesis is missing.
    const std::size_t bare = text.find(' ' + name + ')', from);
    if (bare < at) at = bare + 1;
    if (at == std::string_view::npos) {
      if (++missing > kMostMissing) break;
      continue;
    }
    const std::size_t after = text.find_first_not_of(' ', text.find(')', at) + 1);
    if (after == std::string_view::npos) break;
    markers.push_back({name, at, after});
    from = after;
  }
  return markers;
}

}  // namespace uprex
