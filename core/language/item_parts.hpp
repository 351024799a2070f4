// SPDX-License-Identifier: GPL-3.0-or-later
// One item -> the recommendations it holds, each with its States. "Sign (Uganda) and ratify (Costa
// Rica) OP-CAT" holds two. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"
#include "core/language/state_tail.hpp"

namespace uprex {

// `text` reads as a sentence of its own, without States and final mark. [begin, end) are the bytes
// of the item it is printed in, its States included. `ellipsis`: words were filled in from a
// neighbour. `uncertain`: text stands where no rule says whose it is.
struct Part {
  std::string text;
  std::size_t begin = 0, end = 0;
  std::vector<PrintedState> states;
  bool balanced = true;
  bool ellipsis = false;
  bool uncertain = false;
};

// "(a) To sign" -> "To sign".
std::string_view without_letter(std::string_view item);

// At least one part; one without States where the item names none. `item` is the text after the
// number.
std::vector<Part> parts_of(const Language& language, std::string_view item);

}  // namespace uprex
