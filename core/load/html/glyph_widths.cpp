// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/glyph_widths.hpp"

#include <array>

namespace uprex::layout {
namespace {

// Times, U+0020 to U+007E, in thousandths of the size.
constexpr std::array<short, 95> kTimes{
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,  // space to /
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,  // 0 to ?
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,  // @ to O
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,  // P to _
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,  // ` to o
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};      // p to ~

constexpr double kOther = 0.5;
constexpr double kBold = 1.06;

}  // namespace

double glyph_width(char32_t character, bool bold) {
  if (character == 0x00A0) character = ' ';
  const bool known = character >= 0x20 && character < 0x20 + kTimes.size();
  const double width = known ? kTimes[character - 0x20] / 1000.0 : kOther;
  return bold && character != ' ' ? width * kBold : width;
}

}  // namespace uprex::layout
