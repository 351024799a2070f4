// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the markers that a browser prints before list items. It does not read the items. Private
// to core/load.
#pragma once

#include <string>
#include <string_view>

#include "core/load/markup.hpp"

namespace uprex::layout {

// "1.", "c.", "IV."; "•" for a bullet; empty for "none". `style` is a list-style-type.
std::string list_marker(std::string_view style, int number);

// Counts the items of one <ol> or <ul>.
class ListCounter {
 public:
  // `style` is the list-style-type of a style sheet; empty if there is none.
  ListCounter(const Markup& list, std::string_view style);

  // The marker of the next item.
  std::string next(const Markup& item, std::string_view style);

  bool starts_at_one() const { return starts_at_one_; }

 private:
  std::string_view style_;
  int number_ = 0, step_ = 1;
  bool starts_at_one_ = false;
};

}  // namespace uprex::layout
