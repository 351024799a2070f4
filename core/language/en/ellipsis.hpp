// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words that a piece of a sentence leaves out and the pieces beside it say: "Consider
// ratifying (A)/accede to (B) CAT". Looks at first and last words, as core/language/en/phrase does.
// All functions are pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/language/en/phrase.hpp"

namespace uprex::en {

// Points back with "it" or "them" before it has said what: "implement it fully".
bool lacks_antecedent(std::string_view s);

// Its verbs are those by which a State joins a treaty: "sign and ratify", "become a party to".
bool joins_treaty(std::string_view s);

// The verb phrase up to its gerund: "Consider" of "Consider ratifying CAT". None without gerund.
std::optional<std::string_view> before_gerund(std::string_view s);

// A text and the object that it may wait for: "Accede", "the Convention" -> "Accede to the
// Convention"; "Consider joining", "of the Convention" -> "Consider joining the Convention".
std::string with_object(std::string text, std::string_view object);

// What lacks words takes them from the sentence before it: "in accordance with ..." goes on with
// all of it, "the Optional Protocol" with its verb, "acceding to" stands in the place of its
// gerund. `before` is the piece that stands between them, or the sentence itself.
std::string completed(std::string_view sentence, std::string_view before, const Piece& piece);

}  // namespace uprex::en
