// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_openings.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <vector>

#include "core/answers/answer_layout.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/language/state_tail.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

// Two decisions that cannot be told apart decide nothing: "classified as accepted; noted".
bool decides_once(const Language& language, std::string_view sentence) {
  Decision decision = Decision::none;
  for (const AnswerClause& clause : answer_clauses(language, sentence)) {
    if (!clause.answer.plain || clause.answer.decision == Decision::implemented) continue;
    if (decision != Decision::none && decision != clause.answer.decision) return false;
    decision = clause.answer.decision;
  }
  return true;
}

}  // namespace

Answer opening_answer(const Language& language, std::string_view text) {
  constexpr std::size_t kLongest = 200;  // bytes of a line that only opens a list
  const std::vector<Sentence> sentences = sentences_of(text);
  const std::string_view last =
      sentences.empty() ? std::string_view{} : text.substr(sentences.back().begin);
  Answer answer = answer_of(language, last);
  // "The remaining recommendations are noted. They fall into the following categories:"
  if (!answer.plain && sentences.size() > 1 && language.has("they_follow", last)) {
    const Sentence& before = sentences[sentences.size() - 2];
    const std::string_view words = text.substr(before.begin, before.end - before.begin);
    if (decides_once(language, words) && cited_numbers(language, words).empty())
      answer = answer_of(language, words);
  }
  if (!answer.plain && last.ends_with(':') && last.size() < kLongest)
    answer = answer_of_heading(language, last);
  const bool opens = answer.plain && opens_list(language, last) && decides_once(language, last) &&
                     cited_numbers(language, last).empty();
  return opens ? answer : Answer{};
}

std::size_t after_recommendation(const Language& language, std::string_view text) {
  static const RE2 answers(R"(^[\s.;:,–—\[(“\"-]*\p{Lu})");
  if (const auto groups = state_groups(language, text); !groups.empty()) {
    const std::string_view rest = text.substr(groups.back().end);
    const std::size_t words = std::min(rest.find_first_not_of(" .;:,–—[(-"), rest.size());
    const std::string_view first = rest.substr(words, rest.find(". ", words) - words);
    if (RE2::PartialMatch(piece(rest), answers) &&
        (answer_of(language, rest).plain || answer_of(language, first).plain ||
         answer_of_heading(language, first).plain))
      return groups.back().end + rest.find_first_not_of(" .;:,");
  }
  for (const StateGroup& group : state_groups(language, text)) {
    const std::string_view rest = text.substr(group.end);
    constexpr std::size_t kShortest = 16;  // bytes of an explanation
    if (rest.size() > kShortest && RE2::PartialMatch(piece(rest), answers) && rest[0] == ' ' &&
        !is_recommendation_text(language, rest))
      return group.end + rest.find_first_not_of(" .;:,");
  }
  if (!is_recommendation_text(language, text)) return 0;
  re2::StringPiece found;
  if (RE2::PartialMatch(piece(text), language.pattern("answer_behind_text"), &found))
    return static_cast<std::size_t>(found.data() - text.data());
  return text.size();
}

int heading_depth(std::string_view label) {
  static const RE2 roman(R"([IVX]+\.?)"), letter(R"([A-Z]\.?)"), digit(R"(\d{1,2}\.?)");
  if (RE2::FullMatch(piece(label), roman)) return 1;
  if (RE2::FullMatch(piece(label), letter)) return 2;
  return RE2::FullMatch(piece(label), digit) ? 3 : 0;
}

bool decides_on_others(const Language& language, std::string_view text,
                       const std::vector<std::string>& own) {
  const std::vector<Sentence> sentences = sentences_of(text);
  if (sentences.empty()) return false;
  const std::string_view first = text.substr(0, sentences[0].end);
  return std::ranges::any_of(answer_clauses(language, first), [&](const AnswerClause& clause) {
    if (!clause.answer.plain) return false;
    const std::string_view words = first.substr(clause.begin, clause.end - clause.begin);
    if (reach_of(language, words) == AnswerReach::rest) return true;
    const auto cited =
        cited_numbers(language, first.substr(clause.begin, clause.end - clause.begin));
    const auto is_own = [&](const std::string& number) {
      return std::ranges::find(own, number) != own.end();
    };
    return !cited.numbers.empty() && std::ranges::none_of(cited.numbers, is_own);
  });
}

}  // namespace uprex
