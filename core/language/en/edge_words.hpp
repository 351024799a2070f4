// SPDX-License-Identifier: GPL-3.0-or-later
// First and last words of a piece of English, and what they are. All functions are pure.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace uprex::en {

// Of letters and hyphens, in lower case; empty where the piece begins with anything else.
std::string first_word(std::string_view s);
std::string_view after_first_word(std::string_view s);

// A text without its last word, and that word in lower case.
std::pair<std::string_view, std::string> split_last(std::string_view s);

// "ratifying", "acceding", "becoming": of a verb that asks for something, and no noun ("training").
bool is_gerund_of_verb(std::string_view word);

// Behind a text that ends with these a gerund is a verb: "consider", "towards".
bool takes_gerund(std::string_view s);

// "Consider ratifying as soon as possible" -> "Consider ratifying".
std::string_view without_haste(std::string_view s);

}  // namespace uprex::en
