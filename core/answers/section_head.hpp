// SPDX-License-Identifier: GPL-3.0-or-later
// The heading that answers what stands under it, and what headings below it do to its section. A
// step of core/answers/answer_units.
#pragma once

#include <cstddef>

#include "core/answers/answer_units.hpp"

namespace uprex {

class SectionHead {
 public:
  // Reads a heading. `own` is what it would say of the recommendations under it; `units`, how many
  // were read before it. Changes `section`, the one in force.
  void enter(const Language& language, const Block& heading, AnswerSection own, std::size_t units,
             AnswerSection& section);

  // True for a block that looks as the heading in force does.
  bool looks_like(const Block& block) const;

 private:
  int depth_ = 0;
  Block head_;
  std::size_t units_ = 0;  // read before it
  bool themed_ = false;    // headings of themes stand under it
};

}  // namespace uprex
