// English words with which a recommendation begins. Drawn from the first words of 41,066
// recommendations of UPR sessions 1-20 in the UPR Info database.
#pragma once

#include <string_view>

namespace uprex::en {

// A verb that asks for something: "ratify", "step", "follow-up". Lower case; "to" is none.
bool is_asking_verb(std::string_view word);

// A word that may stand before that verb: "fully", "to", "not", "immediately".
bool is_verb_opening(std::string_view word);

// A word that begins no new recommendation but goes on with one: "in", "with", "as", "by",
// "including".
bool is_continuation(std::string_view word);

}  // namespace uprex::en
