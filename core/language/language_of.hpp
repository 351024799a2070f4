// The language whose tables read a document. It follows from what identification says of the
// document (core/extract/identify), and it is the only place that decides so.
#pragma once

#include "core/language/language.hpp"
#include "core/model/identity.hpp"

namespace uprex {

// A document whose language is unknown, or has no tables, is read by this language.
inline constexpr std::string_view kDefaultLanguage = "en";

const Language& language_of(const Identity& identity);

// The same, for callers that have only the record of the document.
const Language& language_of(const DocumentRecord& record);

// The names of all languages that have tables: "English or French".
std::string languages_with_tables();

}  // namespace uprex
