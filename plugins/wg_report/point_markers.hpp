// SPDX-License-Identifier: GPL-3.0-or-later
// Marks before the points of a paragraph: "(a) ratify the Convention; (b) train judges". Finds them
// and does not read the points. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// A marker "(b)" of the text: where it begins and where the words after it do.
struct Marker {
  std::string name;
  std::size_t at = 0, after = 0;
};

// The markers that count on from "(a)" or "(i)": each the successor of the one before.
std::vector<Marker> markers_of(std::string_view text, bool roman);

}  // namespace uprex
