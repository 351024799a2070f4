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

}  // namespace uprex
