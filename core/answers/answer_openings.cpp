// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_openings.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <vector>

#include "core/answers/answer_layout.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/language/number_list.hpp"
#include "core/language/state_tail.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"
#include "core/text/trim.hpp"

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

// "Ratify the Protocol – Senegal accepts this recommendation. ...": where the sentence begins that
// answers behind a dash or a full stop; 0 without one.
std::size_t behind_joint(const Language& language, std::string_view text) {
  static const RE2 joint(R"((?: [–—-] (\p{L})|[.;:] (\p{Lu})))");
  constexpr int kMostJoints = 50;
  constexpr std::size_t kLongest = 300;  // bytes of a sentence that is judged
  re2::StringPiece rest = piece(text), behind_dash, behind_stop;
  for (int joints = 0;
       joints < kMostJoints && RE2::FindAndConsume(&rest, joint, &behind_dash, &behind_stop);
       ++joints) {
    const char* const found = behind_dash.empty() ? behind_stop.data() : behind_dash.data();
    const auto begin = static_cast<std::size_t>(found - text.data());
    const std::string_view sentence =
        text.substr(begin, std::min(text.find(". ", begin) - begin, kLongest));
    if (language.has("this_recommendation", sentence) && answer_of(language, sentence).plain)
      return begin;
  }
  return 0;
}

// "Ratify it. The law is old. In conclusion, the recommendation is noted.": what stands between the
// recommendation and the last sentence explains.
std::size_t before_last_verdict(std::string_view text, std::size_t verdict) {
  const std::vector<Sentence> sentences = sentences_of(text);
  const bool last = !sentences.empty() && sentences.back().begin <= verdict;
  return last && sentences.size() > 2 ? sentences[1].begin : verdict;
}

// "Protect the sea [Accepted]": where the answer begins in brackets behind a recommendation; 0
// without one.
std::size_t in_brackets(const Language& language, std::string_view text) {
  static const RE2 answer(R"( \[([^\[\]]{2,40})\]\.?$)");
  re2::StringPiece verdict;
  if (!RE2::PartialMatch(piece(text), answer, &verdict) ||
      !answer_of_heading(language, std::string_view(verdict.data(), verdict.size())).plain)
    return 0;
  const auto begin = static_cast<std::size_t>(verdict.data() - text.data());
  return is_recommendation_text(language, text.substr(0, begin - 2)) ? begin : 0;
}

// "Decriminalize abortion: noted. The law is old.": where the answer begins behind a colon; 0
// without one.
std::size_t behind_colon(const Language& language, std::string_view text) {
  static const RE2 answer(R"(^([^.:;]{10,400}): ([^.:;]{2,40})(?:[.;]|$))");
  re2::StringPiece words, verdict;
  if (!RE2::PartialMatch(piece(text), answer, &words, &verdict) ||
      !answer_of_heading(language, std::string_view(verdict.data(), verdict.size())).plain ||
      answer_of(language, std::string_view(words.data(), words.size())).plain)
    return 0;
  const auto begin = static_cast<std::size_t>(verdict.data() - text.data());
  // "First position: noted. Final position: supported."
  const auto decides = [](std::string_view, const Answer& said) { return said.plain; };
  const std::string_view rest = text.substr(begin + verdict.size());
  return any_sentence_answers(language, rest, decides) ? 0 : begin;
}

// "Kenya accepts all, with the exception of the following, of which it takes note:": what the list
// gets, in its own words or as the contrary of the rest. No decision where nothing is excepted so.
Answer answer_of_exceptions(const Language& language, std::string_view sentence) {
  if (!language.has("excepts_what_follows", sentence)) return {};
  const std::vector<AnswerClause> clauses = answer_clauses(language, sentence);
  const Answer& rest = clauses.front().answer;
  if (!rest.plain || clauses.size() > 2) return {};
  if (clauses.size() > 1) return clauses.back().answer;
  if (rest.decision == Decision::supported) return {Decision::noted, false, true, false};
  if (rest.decision == Decision::noted) return {Decision::supported, false, true, false};
  return {};
}

}  // namespace

Answer opening_answer(const Language& language, std::string_view text) {
  constexpr std::size_t kLongest = 200;  // bytes of a line that only opens a list
  const std::vector<Sentence> sentences = sentences_of(text);
  const std::string_view last =
      sentences.empty() ? std::string_view{} : text.substr(sentences.back().begin);
  if (const Answer excepted = answer_of_exceptions(language, last);
      excepted.plain && cited_numbers(language, last).empty())
    return excepted;
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
  // “Decriminalize defamation”. Defamation remains an offence.
  static const RE2 quoted(
      R"(^[“"](?:[^“”"]{10,600}[.;][”"]|[^“”"]{10,600}[”"](?:(?:\s*\([^()]{2,200}\))+[.;:]*|[.;:]+))\s+)");
  re2::StringPiece rest_of = piece(text);
  if (RE2::Consume(&rest_of, quoted) && !rest_of.empty() && !rest_of.starts_with("("))
    return text.size() - rest_of.size();
  static const RE2 answers(R"(^[\s.;:,–—\[(“\"-]*\p{Lu})");
  if (const auto groups = state_groups(language, text); !groups.empty()) {
    const std::string_view rest = text.substr(groups.back().end);
    const std::size_t words = rest.size() - without_leading(rest, " .;:,–—[(-").size();
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
  if (const std::size_t verdict = behind_colon(language, text); verdict > 0) return verdict;
  if (const std::size_t verdict = in_brackets(language, text); verdict > 0) return verdict;
  if (!is_recommendation_text(language, text)) return 0;
  if (const std::size_t verdict = behind_joint(language, text); verdict > 0)
    return before_last_verdict(text, verdict);
  re2::StringPiece found;
  if (RE2::PartialMatch(piece(text), language.pattern("answer_behind_text"), &found))
    return static_cast<std::size_t>(found.data() - text.data());
  return text.size();
}

namespace {

std::string_view first_sentence(std::string_view text) { return text.substr(0, text.find(". ")); }

// Where nothing but a new line parts the two: the byte where a line begins that answers. The end of
// the text where none does.
std::size_t line_that_answers(const Language& language, const Block& block, std::size_t begin) {
  constexpr std::size_t kLongestBare = 40, kLongest = 300;  // bytes of a sentence
  const std::string_view text = block.text;
  for (const Line& line : block.lines) {
    if (line.begin <= begin || !RE2::PartialMatch(piece(text.substr(line.begin)), R"(^\p{Lu})"))
      continue;
    const std::string_view sentence = first_sentence(text.substr(line.begin, kLongest));
    const bool of_it = language.has("this_one_recommendation", sentence);
    if ((of_it || sentence.size() < kLongestBare) && answer_of(language, sentence).plain)
      return line.begin;
  }
  return text.size();
}

}  // namespace

std::size_t behind_text(const Language& language, const Block& block, std::size_t begin) {
  const std::size_t behind =
      begin + after_recommendation(language, std::string_view(block.text).substr(begin));
  return behind < block.text.size() ? behind : line_that_answers(language, block, begin);
}

bool opens_explanations(const Language& language, std::string_view text) {
  return cited_numbers(language, text).empty() && language.has("explains_below", text) &&
         !opening_answer(language, text).plain;
}

std::string verdict_behind_text(const Language& language, const std::string& cell) {
  const std::size_t begin = after_recommendation(language, cell);
  if (begin == 0 || begin >= cell.size()) return {};
  std::string words = cell.substr(begin);
  return answer_of(language, words).plain ? words : std::string{};
}

bool lists_numbers_of_theme(const Language& language, std::string_view text) {
  static const RE2 theme(R"(^\p{Lu}[^\d:;.]{2,80}:\s*)");
  re2::StringPiece rest = piece(text);
  if (!RE2::Consume(&rest, theme)) return false;
  const std::string_view list(rest.data(), rest.size());
  const NumberList numbers = parse_number_list(language, list);
  return !numbers.numbers.empty() && is_dotted(numbers.numbers.front()) &&
         trimmed(list.substr(numbers.offset + numbers.length), " .;,").empty();
}

bool answers_by_number(const Language& language, std::string_view text) {
  const std::vector<Sentence> sentences = sentences_of(text);
  return std::ranges::all_of(sentences, [&](const Sentence& sentence) {
    const std::string_view words = text.substr(sentence.begin, sentence.end - sentence.begin);
    return lists_numbers_of_theme(language, words) && answer_of(language, words).plain;
  });
}

bool begins_section(std::string_view text) {
  static const RE2 section(R"(^[IVX]{1,4}\. \p{Lu})");
  return RE2::PartialMatch(piece(text), section);
}

bool cites_only(const Language& language, std::string_view text,
                const std::vector<std::string>& own) {
  return std::ranges::all_of(cited_numbers(language, text).numbers, [&](const auto& number) {
    return std::ranges::find(own, number) != own.end();
  });
}

bool is_next_item(const Block& block, const Block& before) {
  return block.kind == BlockKind::item && before.kind == BlockKind::item &&
         block.label == before.label && !block.label.empty() && block.indent == before.indent;
}

bool is_answer_heading(const Language& language, const Block& block) {
  constexpr std::size_t kLongest = 160;  // bytes
  static const RE2 letter(R"(\(?[a-z]\))");
  const bool sentence = block.text.ends_with('.') || block.text.ends_with(';');
  const bool unlabelled = block.label.empty() || RE2::FullMatch(block.label, letter);
  return unlabelled && !sentence && block.text.size() < kLongest &&
         answer_of_heading(language, block.text).plain &&
         cited_numbers(language, block.text).empty() && !is_bare_answer(language, block);
}

bool decides_on_others(const Language& language, std::string_view text,
                       const std::vector<std::string>& own) {
  const std::vector<Sentence> sentences = sentences_of(text);
  if (sentences.empty()) return false;
  const auto are_others = [&](const CitedNumbers& cited) {
    return !cited.numbers.empty() && std::ranges::none_of(cited.numbers, [&](const auto& number) {
      return std::ranges::find(own, number) != own.end();
    });
  };
  const std::string_view first = text.substr(0, sentences[0].end);
  const bool answers =
      std::ranges::any_of(answer_clauses(language, first), [&](const AnswerClause& clause) {
        if (!clause.answer.plain) return false;
        const std::string_view words = first.substr(clause.begin, clause.end - clause.begin);
        return reach_of(language, words) == AnswerReach::rest ||
               are_others(cited_numbers(language, words));
      });
  if (answers) return true;
  // "On detention (109.8), the law is clear. The recommendation is not accepted."
  constexpr std::size_t kBeginning = 100;  // bytes
  const std::string_view beginning = first.substr(0, first.find(' ', kBeginning));
  return are_others(cited_numbers(language, beginning)) &&
         std::ranges::any_of(sentences, [&](const Sentence& sentence) {
           const std::string_view words =
               text.substr(sentence.begin, sentence.end - sentence.begin);
           return language.has("this_recommendation", words) && answer_of(language, words).plain;
         });
}

bool decides_on_rest(const Language& language, std::string_view text) {
  const std::vector<Sentence> sentences = sentences_of(text);
  if (sentences.empty()) return false;
  const std::string_view first = text.substr(0, sentences.front().end);
  return reach_of(language, first) == AnswerReach::rest && answer_of(language, first).plain;
}

}  // namespace uprex
