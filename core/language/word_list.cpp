// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word_list.hpp"

#include <algorithm>

#include "core/text/ascii.hpp"

namespace uprex {

WordList::WordList(const Language& language, WordingName name) {
  for (const WordingRow& row : language.rows(name)) {
    std::string_view rest = row.pattern;
    while (!rest.empty()) {
      const std::size_t bar = std::min(rest.find('|'), rest.size());
      words_.push_back(lower_case(rest.substr(0, bar)));
      rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
  }
  std::ranges::sort(words_);
}

bool WordList::holds(std::string_view word) const {
  return !word.empty() && std::ranges::binary_search(words_, lower_case(word));
}

}  // namespace uprex
