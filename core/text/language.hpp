// The language a text is written in, told by its letters and its commonest words. Knows the six
// official languages of the United Nations and Portuguese. Pure; linear.
#pragma once

#include <string_view>

namespace uprex {

// "en", "fr", "es", "pt", "ru", "ar", "zh"; empty where too little is known to tell.
std::string_view language_of(std::string_view text);

// "French"; empty for an unknown code.
std::string_view language_name(std::string_view code);

}  // namespace uprex
