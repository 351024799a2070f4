// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one name whose column `meaning` differs: one pattern for each meaning. Rows of a
// meaning are its alternatives.
//
// Derive a class from it for each name, so that a language makes it once:
//   struct PositionWords : MeaningPatterns {
//     explicit PositionWords(const Language& l) : MeaningPatterns(l, "position_words") {}
//   };
//   language.derived<PositionWords>().first_in(text);
#pragma once

#include <re2/re2.h>

#include <memory>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {

class MeaningPatterns {
 public:
  // Throws Error where RE2 refuses a pattern.
  MeaningPatterns(const Language& language, WordingName name);

  // Meanings are numbered in the order of their first rows.
  std::size_t size() const { return all_.size(); }
  std::string_view meaning(std::size_t index) const { return all_[index].meaning; }
  bool matches(std::size_t index, std::string_view text) const;

  // The first meaning whose pattern matches anywhere in the text, empty if none does.
  std::string_view first_in(std::string_view text) const;

 private:
  struct One {
    std::string_view meaning;
    std::unique_ptr<const RE2> regex;
  };

  std::vector<One> all_;
};

}  // namespace uprex
