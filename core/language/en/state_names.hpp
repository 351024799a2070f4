// How English documents of the United Nations print the names of States. Data alone:
// core/language/state_names reads it.
//
// Sources: UNTERM's short and formal names, UPR Info's names, and the spellings counted in Working
// Group reports of 2008 to 2014. Spellings stand without a leading "the"; case, accents,
// apostrophes, hyphens, "&" and runs of spaces do not count (core/text/name_fold.hpp), so one row
// stands for all their variants. No adjectives, no cities.
#pragma once

#include <span>
#include <string_view>

namespace uprex::en {

struct StateSpelling {
  std::string_view name;
  std::string_view iso3;  // ISO 3166-1 alpha-3
};

// Right names, old ones included, sorted by code, the short name in use at the United Nations
// first.
std::span<const StateSpelling> state_names();

// Errors of print that are too far from every name for an edit distance to be trusted, or so common
// that they are worth a row, sorted by code.
std::span<const StateSpelling> state_misprints();

// English words, places and peoples one or two errors away from a State's name.
std::span<const std::string_view> words_near_state_names();

}  // namespace uprex::en
