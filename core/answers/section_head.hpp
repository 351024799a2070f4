// SPDX-License-Identifier: GPL-3.0-or-later
// The heading that answers what stands under it, and what headings below it do to its section. A
// step of core/answers/answer_units.
#pragma once

#include <cstddef>
#include <optional>
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

// The list that a numbered or lettered paragraph opens: "3. Kenya accepts:", its entries, and
// "4. Kenya will report." It ends where the document's own paragraphs go on. Where each entry is a
// paragraph of its own, no list stands between, and it does not end there.
class OpenedList {
 public:
  // `first`: the index of the unit that the first entry becomes.
  void open(const Block& paragraph, std::size_t first);
  void close() { first_.reset(); }

  // True if the list was open and ends before the block.
  bool ends_before(const Block& block, std::span<const AnswerUnit> units);

 private:
  std::optional<std::size_t> first_;  // entry
  Block paragraph_;
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
  std::span<const Block> below;       // the blocks that follow
};

// True if a block heads what stands below it: by its look, or because it answers as headings do.
bool heads_section(const HeadingContext& context, const Block& block);

// "Recommendation 55.1" as a heading, and a numbered paragraph of the document below it. `headed`:
// the last unit begins with a heading that names recommendations.
bool explains_heading(const HeadingContext& context, bool headed, const Block& block);

}  // namespace uprex
