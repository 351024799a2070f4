// How our own thematic lists mark an entry that no document prints: what a program guessed from the
// text must not be read back as what OHCHR printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {

// "Women's rights" -> "Women's rights (proposed)".
std::vector<std::string> marked_as_proposed(const Language& language,
                                            std::vector<std::string> names);

// Whether the entry of a list bears that mark, in any case of letters.
bool is_proposal(const Language& language, std::string_view entry);

}  // namespace uprex
