// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that nobody prints: time grows with their length, not with its square.
#include "tests/bounds.hpp"

#include <functional>
#include <vector>

#include "core/answers/answer_numbers.hpp"
#include "core/answers/number_label.hpp"
#include "core/label/instruments.hpp"
#include "core/language/answer.hpp"
#include "core/language/detect_language.hpp"
#include "core/language/item_parts.hpp"
#include "core/language/language.hpp"
#include "core/language/lead_in.hpp"
#include "core/language/number_list.hpp"
#include "core/language/paragraph_reference.hpp"
#include "core/language/state_names.hpp"
#include "core/language/state_tail.hpp"
#include "core/language/totals.hpp"
#include "core/text/sentences.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

struct Text {
  std::string name;
  std::function<std::string(std::size_t)> make;
};

std::string around(std::string_view open, std::size_t n, std::string_view close) {
  return repeated(open, n) + "France" + repeated(close, n);
}

const std::vector<Text>& texts() {
  const auto of = [](std::string_view piece) {
    return [piece](std::size_t n) { return repeated(piece, n); };
  };
  static const std::vector<Text> all{
      {"letters", of("abcdefgh")},
      {"capitals", of("ABCDEFGH")},
      {"spaces", of("        ")},
      {"words", of("the rights ")},
      {"sentences", of("Chad accepts it. ")},
      {"abbreviations", of("No. A. ")},
      {"open", of("(")},
      {"close", of(")")},
      {"open_words", of("(France ")},
      {"pairs", of("()")},
      {"groups", of("(France) ")},
      {"states", of("France, ")},
      {"half_states", of("Republic of ")},
      {"parts", of("Ratify it (France); ")},
      {"parts_in_words", of("Sign (Chad) and ratify ")},
      {"nested", [](std::size_t n) { return "Ratify it " + around("(", n, ")"); }},
      {"nested_pairs", [](std::size_t n) { return "Ratify it " + around("(a) (", n, ")"); }},
      {"digits", of("12345678")},
      {"numbers", of("12, ")},
      {"dotted", [](std::size_t n) { return "Recommendations " + counted("83.", n, ", "); }},
      {"items", [](std::size_t n) { return counted("recommendation ", n, " and "); }},
      {"ranges", of("1-999, ")},
      {"backwards", of("99-1, ")},
      {"dashes", of("1-")},
      {"minus", of("-")},
      {"paragraphs", of("paragraphs 12 (a), (b) and ")},
      {"glosses", of("23 (a) (the ratification), ")},
      {"paragraph_words", of("paragraph ")},
      {"accepts", of("Chad accepts recommendation 83.1 and rejects ")},
      {"accepted", of("accepted, not accepted, ")},
      {"except", of("all recommendations except ")},
      {"regarding", of("regarding ")},
      {"semicolons", of("; ")},
      {"and", of(" and ")},
      {"colons", of("the following recommendations: ")},
      {"symbols", of("A/HRC/43/15 ")},
      {"symbol_parts", of("A/HRC/")},
      {"quotes", of("“")},
      {"broken", of("\xE2\x80")},
      {"treaties", of("CRC and ")},
      {"protocols", of("its two Optional Protocols to CRC, ICCPR, ")},
      {"labour", of("ILO Convention No. 1, ")},
      {"counts", of("out of 215 recommendations received, 182 were accepted ")},
  };
  return all;
}

class TextBounds : public testing::TestWithParam<Text> {
 protected:
  template <class Read>
  void expect_linear_for(std::string_view what, Read read) {
    SCOPED_TRACE(what);
    expect_linear(GetParam().make, read, {1000, 4'000'000});
  }
};

TEST_P(TextBounds, instruments) {
  expect_linear_for("instruments_in", [](const std::string& text) {
    (void)instruments_in(language_named("en"), text);
  });
}

TEST_P(TextBounds, sentences) {
  expect_linear_for("sentences", [](const std::string& s) { sentences_of(s); });
  expect_linear_for("language", [](const std::string& s) { detect_language(s); });
}

TEST_P(TextBounds, lead_ins) {
  expect_linear_for("lead_in", [](const std::string& s) { lead_in_of(language_named("en"), s); });
  expect_linear_for("clauses",
                    [](const std::string& s) { deciding_clauses(language_named("en"), s); });
  expect_linear_for("explains",
                    [](const std::string& s) { explains_recommendation(language_named("en"), s); });
  expect_linear_for("counts", [](const std::string& s) { stated_counts(language_named("en"), s); });
}

TEST_P(TextBounds, numbers) {
  expect_linear_for("parse",
                    [](const std::string& s) { parse_number_list(language_named("en"), s); });
  expect_linear_for("find",
                    [](const std::string& s) { find_number_list(language_named("en"), s); });
  expect_linear_for("references",
                    [](const std::string& s) { paragraph_references(language_named("en"), s); });
  expect_linear_for("symbols", [](const std::string& s) { find_symbols(s); });
}

TEST_P(TextBounds, states) {
  expect_linear_for("groups", [](const std::string& s) { state_groups(language_named("en"), s); });
  expect_linear_for("ends",
                    [](const std::string& s) { ends_with_states(language_named("en"), s); });
  expect_linear_for("named", [](const std::string& s) { state_named(language_named("en"), s); });
  expect_linear_for("mentioned",
                    [](const std::string& s) { state_mentioned(language_named("en"), s); });
  expect_linear_for("parts", [](const std::string& s) { parts_of(language_named("en"), s); });
}

TEST_P(TextBounds, answers) {
  expect_linear_for("clauses",
                    [](const std::string& s) { answer_clauses(language_named("en"), s); });
  expect_linear_for("answer", [](const std::string& s) { answer_of(language_named("en"), s); });
  expect_linear_for("heading",
                    [](const std::string& s) { answer_of_heading(language_named("en"), s); });
  expect_linear_for("opens", [](const std::string& s) { opens_list(language_named("en"), s); });
  expect_linear_for("reach", [](const std::string& s) { reach_of(language_named("en"), s); });
  expect_linear_for("part", [](const std::string& s) { part_meant(language_named("en"), s); });
}

TEST_P(TextBounds, cited_numbers) {
  expect_linear_for("cited", [](const std::string& s) { cited_numbers(language_named("en"), s); });
  expect_linear_for("referred",
                    [](const std::string& s) { referred_numbers(language_named("en"), s); });
  expect_linear_for("label", [](const std::string& s) { number_label(language_named("en"), s); });
  expect_linear_for("listed",
                    [](const std::string& s) { listed_in_paragraphs(language_named("en"), s); });
}

INSTANTIATE_TEST_SUITE_P(All, TextBounds, testing::ValuesIn(texts()),
                         [](const auto& tried) { return tried.param.name; });

}  // namespace
}  // namespace uprex
