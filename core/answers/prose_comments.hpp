// SPDX-License-Identifier: GPL-3.0-or-later
// Which sentences of a paragraph explain which of its answers. A part of core/answers/answer_prose.
#pragma once

#include <string>

#include "core/answers/answer_clauses.hpp"

namespace uprex {

// Gives sentences to the answer behind or before them; answers in one sentence share them. Looks at
// the unit only while it lives.
class ProseComments {
 public:
  explicit ProseComments(const UnitText& unit);

  // The sentences that lead up to the answer of a clause, and those behind it up to the next
  // answer. A paragraph that begins with reasons and ends with an answer gives its reasons first
  // throughout. Clauses are asked for in their order. `answered`: how many recommendations the
  // clause answers. Sets `implemented` if a sentence behind says so.
  std::string on(const UnitClause& clause, std::size_t answered, bool& implemented);

 private:
  const UnitText& unit_;
  bool reasons_first_;
  // Sentences: the one that answered last, where what led up to it began, and the end of those
  // given.
  std::size_t answered_, begin_ = 0, given_ = 0;
};

}  // namespace uprex
