// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/meaning_patterns.hpp"

#include <algorithm>
#include <string>

#include "core/model/diagnostic.hpp"
#include "core/text/pattern.hpp"

namespace uprex {

MeaningPatterns::MeaningPatterns(const Language& language, WordingName name) {
  std::vector<std::string> patterns;
  for (const WordingRow& row : language.rows(name)) {
    const auto known = std::ranges::find(all_, row.meaning, &One::meaning);
    const auto index = static_cast<std::size_t>(known - all_.begin());
    if (known == all_.end()) {
      all_.push_back({row.meaning, nullptr});
      patterns.emplace_back("(?i)");
    } else {
      patterns[index] += '|';
    }
    patterns[index] += language.expanded(row.pattern);
  }
  for (std::size_t i = 0; i < all_.size(); ++i) {
    all_[i].regex = std::make_unique<const RE2>(patterns[i]);
    if (!all_[i].regex->ok())
      throw Error("the wordings of " + std::string(name.text) + " that mean \"" +
                  std::string(all_[i].meaning) + "\": " + all_[i].regex->error());
  }
}

bool MeaningPatterns::matches(std::size_t index, std::string_view text) const {
  return RE2::PartialMatch(piece(text), *all_[index].regex);
}

std::string_view MeaningPatterns::first_in(std::string_view text) const {
  for (std::size_t i = 0; i < all_.size(); ++i)
    if (matches(i, text)) return all_[i].meaning;
  return {};
}

}  // namespace uprex
