// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numerals.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace uprex {

std::string roman(int value) {
  constexpr std::array<std::pair<int, std::string_view>, 13> kSigns{{{1000, "m"},
                                                                     {900, "cm"},
                                                                     {500, "d"},
                                                                     {400, "cd"},
                                                                     {100, "c"},
                                                                     {90, "xc"},
                                                                     {50, "l"},
                                                                     {40, "xl"},
                                                                     {10, "x"},
                                                                     {9, "ix"},
                                                                     {5, "v"},
                                                                     {4, "iv"},
                                                                     {1, "i"}}};
  std::string out;
  for (const auto& [worth, sign] : kSigns)
    for (; value >= worth; value -= worth) out += sign;
  return out;
}

std::string letters(int value) {
  std::string out;
  for (; value > 0; value = (value - 1) / 26)
    out.insert(out.begin(), static_cast<char>('a' + (value - 1) % 26));
  return out;
}

}  // namespace uprex
