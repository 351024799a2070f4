// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language_of.hpp"

namespace uprex {
namespace {

const Language& language_of_code(std::string_view code) {
  const Language* const language = find_language(code);
  return language != nullptr ? *language : default_language();
}

}  // namespace

const Language& default_language() { return language_named(kDefaultLanguage); }

const Language& language_of(const Identity& identity) {
  return language_of_code(identity.language);
}

const Language& language_of(const DocumentRecord& record) {
  return language_of_code(record.language);
}

const Language& language_of(const Recommendation& record) {
  return language_of_code(record.language);
}

std::string languages_with_tables() {
  std::string names;
  for (const LanguageSource& source : language_sources())
    names += (names.empty() ? "" : " or ") + std::string(source.name);
  return names;
}

}  // namespace uprex
