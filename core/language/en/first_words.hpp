// SPDX-License-Identifier: GPL-3.0-or-later
// English words with which a recommendation begins, and the other words of grammar.tsv.
#pragma once

#include <string_view>

#include "core/language/word_list.hpp"

namespace uprex::en {

struct GrammarWords {
  explicit GrammarWords(const Language& language)
      : asking_verbs(language, "asking_verb"),
        verb_openings(language, "verb_opening"),
        continuations(language, "continuation_word"),
        nouns_in_ing(language, "noun_in_ing"),
        takes_gerund(language, "takes_gerund"),
        haste(language, "haste"),
        cut_words(language, "cut_word"),
        determiners(language, "determiner"),
        takes_to(language, "takes_to"),
        treaty_verb_stems(language, "treaty_verb_stem"),
        points_back(language, "points_back_word") {}

  WordList asking_verbs, verb_openings, continuations, nouns_in_ing, takes_gerund, haste;
  WordList cut_words, determiners, takes_to, treaty_verb_stems, points_back;
};

const GrammarWords& grammar_words();

// A verb that asks for something: "ratify", "step", "follow-up". Lower case; "to" is none.
bool is_asking_verb(std::string_view word);

// A word that may stand before that verb: "fully", "to", "not", "immediately".
bool is_verb_opening(std::string_view word);

// A word that begins no new recommendation but goes on with one: "in", "with", "as", "by",
// "including".
bool is_continuation(std::string_view word);

}  // namespace uprex::en
