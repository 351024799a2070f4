// SPDX-License-Identifier: GPL-3.0-or-later
// Finds which State a printed name means. States are ISO 3166-1 alpha-3 codes. The names of a
// language stand in its table states.tsv. Only members and observers of the United Nations are
// States here: "European Union" and "Kosovo" are not.
//
// Does not read adjectives ("Kenyan delegation") and does not split lists of names.
// All functions are linear in the length of the text, accept any text and never throw on broken
// UTF-8. A language without names of States finds none.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace uprex {

class Language;

// `length`: where the name ends, in bytes from the start of the given text. Marks of notes behind
// the name are not counted. `corrected`: the print differs from every known name by more than case,
// accents, hyphens, apostrophes and spaces.
struct StateName {
  std::string iso3;
  std::size_t length = 0;
  bool corrected = false;

  bool operator==(const StateName&) const = default;
};

// The State that the whole of `name` names. Spaces and an article may stand before it, a note's
// mark or a final mark behind it ("the Niger", "Slovenia1", "Chile,"). Small typing errors and
// misplaced parentheses are corrected if a single State is nearest. Words that come near a name and
// are another word are not corrected ("Niger" is never "Nigeria").
std::optional<StateName> state_named(const Language& language, std::string_view name);

// The longest known name at the very start of `text`, with no letter behind it. An article may
// stand before it. Of typing errors only the misprints of the table are known.
std::optional<StateName> state_at_start(const Language& language, std::string_view text);

// The first State that a title or sentence names, the longest name if several begin at that place.
// Names must begin with a capital letter.
std::optional<std::string> state_mentioned(const Language& language, std::string_view text);

}  // namespace uprex
