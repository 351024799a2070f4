// SPDX-License-Identifier: GPL-3.0-or-later
// Fills in words that a part of an item leaves out, from the parts beside it. How this is done
// depends on the language. If a language has no grammar, its items are only split at their States,
// and no words are filled in.
#pragma once

#include <string_view>
#include <vector>

#include "core/language/state_tail.hpp"

namespace uprex {

struct Part;

// A run of groups of States with nothing but marks between them: "(A) (B)", "(A); (B)".
struct Tail {
  std::size_t begin = 0, end = 0;
  std::vector<PrintedState> states;
  bool balanced = true;
};

// Text from `begin` up to a tail, and the tail.
struct Stretch {
  std::size_t begin = 0;
  Tail tail;
};

// Marks that part the pieces of an item.
inline constexpr std::string_view kItemMarks = " ;.,:/";

// Pure; safe to use from many threads.
class Grammar {
 public:
  virtual ~Grammar() = default;

  // The text asks for something, as a recommendation does: "Ratify the Convention".
  virtual bool asks(std::string_view text) const = 0;

  // The text goes on with the sentence before it: "including by new laws".
  virtual bool goes_on(std::string_view text) const = 0;

  // The text lacks words at its end: "Accede to".
  virtual bool is_cut(std::string_view text) const = 0;

  // An item without its final mark and the conjunction before the next item.
  virtual std::string_view without_final_mark(std::string_view item) const = 0;

  // Adds the parts of the clause that ends at `end`; text behind its last tail belongs to all of
  // them. `stretches` is not empty.
  virtual void read_clause(std::string_view item, std::vector<Stretch> stretches, std::size_t end,
                           std::vector<Part>& parts) const = 0;
};

}  // namespace uprex
