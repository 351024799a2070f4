// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/detect_language.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {
namespace {

TEST(DetectLanguage, tells_a_language_by_letters_and_words) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"The review of Chad was held at the first meeting and the report has been adopted by it.",
       "en"},
      {"Le Groupe de travail sur l’Examen périodique universel a tenu sa session du 4 au 15 mai "
       "dans les locaux de l’Office des Nations Unies et pour la première fois par "
       "visioconférence.",
       "fr"},
      {"El Grupo de Trabajo sobre el Examen Periódico Universal celebró su período de sesiones en "
       "Ginebra con las delegaciones que han participado en los debates y en una reunión.",
       "es"},
      {"O Grupo de Trabalho da Revisão não realizou uma sessão do dia 4 ao dia 15 em Genebra, com "
       "os Estados e as delegações que são parte da reunião dos membros, pelo que foi um êxito.",
       "pt"},
      {"Рабочая группа по универсальному периодическому обзору провела свою сессию", "ru"},
      {"عقد الفريق العامل المعني بالاستعراض الدوري الشامل دورته", "ar"},
      {"普遍定期审议工作组举行了届会", "zh"},
      {"Slovenia 215 182 33", ""},
      {"", ""},
      {"\xff\xfe\xff", ""},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(detect_language(text), expected) << text;
}

TEST(DetectLanguage, names_languages_in_english) {
  EXPECT_EQ(language_name("fr"), "French");
  EXPECT_EQ(language_name("xx"), "");
}

TEST(DetectLanguage, names_every_language_that_has_tables) {
  for (const LanguageSource& source : language_sources())
    EXPECT_EQ(language_name(source.code), source.name);
}

}  // namespace
}  // namespace uprex
