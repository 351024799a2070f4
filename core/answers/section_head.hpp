// SPDX-License-Identifier: GPL-3.0-or-later
// The heading that answers what stands under it, and what headings below it do to its section. A
// step of core/answers/answer_units.
#pragma once

#include <cstddef>
#include <span>

#include "core/answers/answer_layout.hpp"
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

// What is known where a block stands. Looks at its parts only while they live.
struct HeadingContext {
  const Language& language;
  const AnswerLayout& layout;
  const AnswerSection& section;
  const SectionHead& head;
  std::span<const AnswerUnit> units;  // read before
  bool open;                          // blocks without a label belong to the last unit
  bool answered;                      // it has more than its label and recommendation
};

// True if a block heads what stands below it: by its look, or because it answers as headings do.
bool heads_section(const HeadingContext& context, const Block& block);

}  // namespace uprex
