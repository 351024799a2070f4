// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/first_words.hpp"

#include <string>

namespace uprex::en {

const GrammarWords& grammar_words() {
  static const auto& words = language_named("en").derived<GrammarWords>();
  return words;
}

bool is_asking_verb(std::string_view word) {
  const WordList& verbs = grammar_words().asking_verbs;
  if (verbs.holds(word)) return true;
  if (!word.ends_with("ise")) return false;
  return verbs.holds(std::string(word.substr(0, word.size() - 3)) + "ize");
}

bool is_verb_opening(std::string_view word) { return grammar_words().verb_openings.holds(word); }

bool is_continuation(std::string_view word) { return grammar_words().continuations.holds(word); }

}  // namespace uprex::en
