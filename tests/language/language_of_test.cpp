// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language_of.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(LanguageOf, is_the_language_of_the_document_if_it_has_tables) {
  Identity identity;
  identity.language = "en";
  EXPECT_EQ(language_of(identity).code(), "en");
  EXPECT_EQ(&language_of(record_of(identity)), &language_of(identity));
}

TEST(LanguageOf, is_the_default_if_the_language_has_no_tables) {
  for (const char* code : {"", "xx"}) {
    Identity identity;
    identity.language = code;
    EXPECT_EQ(language_of(identity).code(), kDefaultLanguage);
    EXPECT_EQ(language_of(record_of(identity)).code(), kDefaultLanguage);
  }
}

TEST(LanguageOf, names_the_languages_that_have_tables) {
  EXPECT_NE(languages_with_tables().find("English"), std::string::npos);
}

}  // namespace
}  // namespace uprex
