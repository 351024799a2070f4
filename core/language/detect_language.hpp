// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the language of a text by its letters and its commonest words. The languages are rows of
// core/language/languages.tsv. A language that uprex cannot read is still told and named.
//
// Does not tell the language of a single word. Pure and linear; takes any bytes.
#pragma once

#include <string_view>

namespace uprex {

// The code of the language, "fr". Empty if the text says too little.
std::string_view detect_language(std::string_view text);

// The name of a language in English, "French". Empty for an unknown code.
std::string_view language_name(std::string_view code);

}  // namespace uprex
