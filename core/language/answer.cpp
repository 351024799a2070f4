// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/answer.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include "core/language/answer_words.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// Longer sentences are read only so far.
constexpr std::size_t kMostBytesOfAnswer = 8000;

std::size_t at_of(std::string_view whole, std::string_view part) {
  return static_cast<std::size_t>(part.data() - whole.data());
}

bool decides(const AnswerHit& hit) {
  return hit.answer.plain && hit.answer.decision != Decision::implemented;
}

// The number that a row means whose pattern is the word; 0 where it means none.
std::size_t value_of_word(std::span<const WordingRow> rows, std::string_view word) {
  const auto row = std::ranges::find(rows, lower_case(word), &WordingRow::pattern);
  std::size_t value = 0;
  if (row != rows.end())
    std::from_chars(row->meaning.data(), row->meaning.data() + row->meaning.size(), value);
  return value;
}

// The rows of heading_answer, those of one meaning as one pattern, in their order.
struct HeadingAnswers {
  explicit HeadingAnswers(const Language& language) {
    std::string pattern;
    const auto rows = language.rows("heading_answer");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      pattern += (pattern.empty() ? "(?i)" : "|") + language.expanded(rows[i].pattern);
      if (i + 1 < rows.size() && rows[i + 1].meaning == rows[i].meaning) continue;
      const auto decision = decision_named(rows[i].meaning);
      if (!decision)
        throw Error("heading_answer means nothing like \"" + std::string(rows[i].meaning) + '"');
      decisions.emplace_back(*decision, std::make_unique<const RE2>(pattern));
      pattern.clear();
    }
  }

  std::vector<std::pair<Decision, std::unique_ptr<const RE2>>> decisions;
};

// Places of a pattern in a text.
std::vector<std::size_t> places(const Language& language, std::string_view text,
                                const RE2& pattern) {
  std::vector<std::size_t> found;
  std::string_view rest = text;
  while (const auto match = first_match(pattern, rest)) {
    const std::size_t at = at_of(text, *match);
    // The full stop of "No. 70" parts nothing.
    if (!match->starts_with('.') || !language.has("ends_abbreviated", text.substr(0, at)))
      found.push_back(at);
    rest.remove_prefix(at_of(rest, *match) + std::max<std::size_t>(match->size(), 1));
  }
  return found;
}

// Where the clause of `second` begins: at the joint that parts it from `first`. Numbers before an
// active verb belong to the clause before it, those before a passive one are its subject.
std::size_t joint_between(const Language& language, std::string_view text, const AnswerHit& first,
                          const AnswerHit& second) {
  const RE2 &word = language.pattern("word_joint"), &mark = language.pattern("mark_joint"),
            &weak = language.pattern("weak_joint");
  const std::string_view gap = text.substr(first.end, second.begin - first.end);
  // "with the exception of 148.1 and 148.15, which are supported in part".
  if (const auto except = first_match(language.pattern("excepted_apart"), gap))
    return at_of(text, *except);
  // "12 and 45, which it notes".
  if (const auto numbers = first_match(language.pattern("relative"), gap))
    return at_of(text, *numbers);
  const std::size_t digit = gap.find_last_of("0123456789");
  const std::size_t after_digits = digit == std::string_view::npos ? 0 : digit + 1;
  const bool subject = second.passive && after_digits > 0;
  for (const RE2* pattern : {&word, &mark, &weak}) {
    const std::vector<std::size_t> joints = places(language, gap, *pattern);
    if (joints.empty()) continue;
    if (subject && (pattern != &weak || first.passive)) return first.end + joints.front();
    if (subject) return first.end + joints.back();
    if (joints.back() >= after_digits) return first.end + joints.back();
  }
  return subject ? second.begin : first.end + after_digits;
}

// One answer from all that a clause holds; a plain one counts before the others.
Answer taken_together(const Language& language, std::string_view clause,
                      const std::vector<AnswerHit>& hits) {
  Answer answer;
  for (const AnswerHit& hit : hits) {
    if (hit.answer.decision == Decision::implemented) {
      answer.implemented = true;
      continue;
    }
    const bool better = answer.decision == Decision::none || (hit.answer.plain && !answer.plain);
    const bool implemented = answer.implemented;
    if (better) answer = hit.answer;
    answer.implemented = implemented;
  }
  if (answer.decision == Decision::none && answer.implemented) {
    answer.decision = Decision::implemented;
    answer.plain = true;
  }
  if (answer.plain && language.has("and_implemented", clause)) answer.implemented = true;
  const bool decided = answer.decision == Decision::supported || answer.decision == Decision::noted;
  answer.part =
      decided && (language.has("part_object", clause) || language.has("partial_condition", clause));
  const auto is_partial = [&] {
    return (language.has("partial_after", clause) && !language.has("implemented_partly", clause)) ||
           language.has("partial_list", clause);
  };
  if (answer.decision == Decision::supported && is_partial()) {
    answer.decision = Decision::partially_supported;
    answer.plain = true;
  }
  return answer;
}

}  // namespace

std::vector<AnswerClause> answer_clauses(const Language& language, std::string_view sentence) {
  const std::string_view text = sentence.substr(0, kMostBytesOfAnswer);
  std::vector<AnswerClause> clauses;
  std::vector<AnswerHit> hits;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    clauses.push_back(
        {begin, end, taken_together(language, sentence.substr(begin, end - begin), hits)});
    hits.clear();
    begin = end;
  };
  for (const AnswerHit& hit : answer_words(language, text)) {
    const auto last = std::find_if(hits.rbegin(), hits.rend(), decides);
    if (last != hits.rend()) {
      const std::string_view gap = text.substr(last->end, hit.begin - last->end);
      if (decides(hit)) {
        const std::size_t joint = joint_between(language, text, *last, hit);
        // "noted with appreciation and supported" decides once, as the second says.
        close(joint);
      } else if (const auto joint = first_match(language.pattern("of_which"), gap)) {
        close(at_of(text, *joint));
      }
    }
    hits.push_back(hit);
  }
  close(sentence.size());
  return clauses;
}

Answer answer_of(const Language& language, std::string_view sentence) {
  Answer answer;
  bool supported = false, noted = false;
  for (const AnswerClause& clause : answer_clauses(language, sentence)) {
    const Answer& own = clause.answer;
    const bool better = answer.decision == Decision::none || (own.plain && !answer.plain) ||
                        (answer.decision == Decision::implemented && own.plain);
    const bool implemented = answer.implemented || own.implemented;
    if (own.plain && own.decision == Decision::supported) supported = true;
    if (own.plain && own.decision == Decision::noted) noted = true;
    if (better && own.decision != Decision::none) answer = own;
    answer.implemented = implemented;
  }
  if (supported && noted) answer.decision = Decision::partially_supported;
  if (answer.decision == Decision::supported && answer.part)
    answer.decision = Decision::partially_supported;
  return answer;
}

Answer answer_of_heading(const Language& language, std::string_view heading) {
  static const RE2 short_enough(R"(^.{0,260}$)");
  Answer answer;
  if (!RE2::PartialMatch(piece(heading), short_enough) ||
      language.has("heads_alternatives", heading))
    return answer;
  for (const auto& [decision, regex] : language.derived<HeadingAnswers>().decisions) {
    if (!RE2::PartialMatch(piece(heading), *regex)) continue;
    if (answer.decision == Decision::none) answer.decision = decision;
    if (decision == Decision::implemented) answer.implemented = true;
  }
  // "Accepted to a limited extent": the sentence is read more closely.
  if (answer.decision == Decision::supported)
    if (const Answer said = answer_of(language, heading);
        said.plain && said.decision == Decision::partially_supported)
      answer.decision = said.decision;
  if (answer.decision == Decision::none && language.has("speaks_of_recommendations", heading))
    if (const Answer said = answer_of(language, heading); said.plain) answer = said;
  answer.plain = answer.decision != Decision::none && !language.has("heading_explains", heading);
  return answer;
}

bool is_only_some(const Language& language, std::string_view clause) {
  return language.has("only_ordinal", clause);
}

bool is_as_before(const Language& language, std::string_view clause) {
  return language.has("as_before", clause);
}

std::vector<std::size_t> ordinals_meant(const Language& language, std::string_view clause,
                                        std::size_t count) {
  std::string which, many;
  if (!RE2::PartialMatch(piece(clause), language.pattern("only_ordinal"), &which, &many) &&
      !RE2::PartialMatch(piece(clause), language.pattern("ordinal"), &which, &many))
    return {};
  const std::size_t place = value_of_word(language.rows("ordinal_word"), which);
  const std::size_t length = std::max<std::size_t>(value_of_word(language.rows("few"), many), 1);
  const bool from_the_end = place == 0;
  const std::size_t first = from_the_end ? count - std::min(count, length) : place - 1;
  std::vector<std::size_t> meant;
  for (std::size_t i = first; i < first + length && i < count; ++i) meant.push_back(i);
  return meant;
}

bool opens_list(const Language& language, std::string_view sentence) {
  return language.has("opens_list", sentence);
}

AnswerReach reach_of(const Language& language, std::string_view clause) {
  if (language.has("all_but", clause)) return AnswerReach::all;
  if (language.has("restricted", clause)) return AnswerReach::named;
  if (language.has("rest_reach", clause)) return AnswerReach::rest;
  return language.has("all_reach", clause) ? AnswerReach::all : AnswerReach::named;
}

std::string part_meant(const Language& language, std::string_view clause) {
  std::string words = first_group(language.pattern("part_meant"), clause);
  if (words.empty()) words = first_group(language.pattern("part_named"), clause);
  if (words.empty()) words = first_group(language.pattern("part_about"), clause);
  words.resize(words.find_last_not_of(" .;,:") + 1);
  return words;
}

std::string reason_given(const Language& language, std::string_view sentence) {
  return first_group(language.pattern("reason"), sentence);
}

}  // namespace uprex
