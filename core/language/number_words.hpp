// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a language that stand in lists of numbers and in references to paragraphs.
#pragma once

#include "core/language/word_list.hpp"

namespace uprex {

struct NumberWords {
  explicit NumberWords(const Language& language)
      : range(language, "range_word"),
        joining(language, "joining_word"),
        before_numbers(language, "word_before_numbers"),
        item_nouns(language, "item_noun"),
        other_numbered(language, "other_numbered"),
        percent(language, "percent_word"),
        paragraph(language, "paragraph_word"),
        place(language, "place_word"),
        counted(language, "counted_word") {}

  WordList range, joining, before_numbers, item_nouns, other_numbered, percent;
  WordList paragraph, place, counted;
};

}  // namespace uprex
