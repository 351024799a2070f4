// SPDX-License-Identifier: GPL-3.0-or-later
// How the pieces of an English sentence hang together: does a piece ask for something, wait for its
// object, go on with the words before it? Judged by first and last words; no grammar beyond that.
// All functions are pure.
#pragma once

#include <string>
#include <string_view>

#include "core/language/grammar.hpp"
#include "core/language/item_parts.hpp"

namespace uprex::en {

// A piece of an item, and what joins it to the words before.
struct Piece {
  std::string_view own;     // without marks, letters and conjunctions before it, and marks after it
  std::string joint = " ";  // " ", ", ", " and ", ", as well as "
  bool alternative = false;  // a slash stands before it
  bool conjoined = false;    // a conjunction does
};

Piece piece_of(std::string_view raw);

// An item without its final mark and "; and".
std::string_view without_final_mark(std::string_view s);

// Begins with a verb that asks for something, adverbs and "to" before it allowed.
bool asks(std::string_view s);

// Ends with a verb or preposition that waits for its object: "Sign", "Consider ratifying", "Accede
// to".
bool waits_for_object(std::string_view s);

// Ends with a preposition, article or conjunction: "Expedite the creation of".
bool breaks_off(std::string_view s);

// As a whole sentence it lacks words: it breaks off, or is a bare verb.
bool is_cut(std::string_view s);

// Points back at something said before: "incorporate it into law", "ratify the Optional Protocol
// thereto".
bool points_back(std::string_view s);

// Goes on with the words before it: "including ...", "allowing for ...", "in accordance with ...".
bool goes_on(std::string_view s);

// The head of a sentence up to its object: "Sign and ratify" of "Sign and ratify the Convention".
std::string_view verb_phrase(std::string_view s);

// With an upper-case or lower-case first letter.
std::string capitalised(std::string_view s);
std::string uncapitalised(std::string_view s);

}  // namespace uprex::en
