// SPDX-License-Identifier: GPL-3.0-or-later
// A list of plain words of a language, for engines that read word by word. Pure.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {

class WordList {
 public:
  // The rows of one name; each holds words parted by "|".
  WordList(const Language& language, WordingName name);

  // In any case of ASCII letters.
  bool holds(std::string_view word) const;

  // Sorted, in lower case.
  std::span<const std::string> words() const { return words_; }

 private:
  std::vector<std::string> words_;  // sorted, in lower case
};

// Those that stand in lists of numbers and in references to paragraphs.
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
