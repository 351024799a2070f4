// Which State a printed name means. States are ISO 3166-1 alpha-3 codes; the names come from
// core/language/en/state_names. Only members and observers of the United Nations are States here:
// "European Union" or "Kosovo" is none.
//
// Not for adjectives ("Kenyan delegation") and not for splitting a list of names.
// All functions are linear in the length of the text, take anything and never throw on broken text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace uprex {

// `length`: where the name ends, in bytes from the start of the given text; marks of notes after it
// are not counted. `corrected`: the print differs from every known name by more than case, accents,
// hyphens, apostrophes and spaces.
struct StateName {
  std::string iso3;
  std::size_t length = 0;
  bool corrected = false;

  bool operator==(const StateName&) const = default;
};

// The State that the whole of `name` names. Spaces and a "the" before it, and a note's mark or a
// final mark after it, are allowed ("the Niger", "Slovenia1", "Chile,"). Small typing errors and
// misplaced parentheses are corrected where a single State is nearest; words that come near a name
// without being one are not ("Niger" is never "Nigeria").
std::optional<StateName> state_named(std::string_view name);

// The longest known name, printed without error or with one of the recorded misprints, at the very
// start of `text`
// ("the " may stand before it), with no letter after it.
std::optional<StateName> state_at_start(std::string_view text);

// The first State named in a title or sentence, the longest name where several begin at that place.
// Names must begin with a capital letter.
std::optional<std::string> state_mentioned(std::string_view text);

}  // namespace uprex
