// SPDX-License-Identifier: GPL-3.0-or-later
// The language whose tables read a document. It follows from what identification says of the
// document (core/identify/identify), and it is the only place that decides so.
#pragma once

#include "core/language/language.hpp"
#include "core/model/identity.hpp"

namespace uprex {

// A document whose language is unknown, or has no tables, is read by this language.
inline constexpr std::string_view kDefaultLanguage = "en";

const Language& default_language();

const Language& language_of(const Identity& identity);

// The same, for callers that have only a record.
const Language& language_of(const DocumentRecord& record);
const Language& language_of(const Recommendation& record);

// The names of all languages that have tables: "English or French".
std::string languages_with_tables();

}  // namespace uprex
