// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/answer_words.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

#include "core/language/answer_context.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/ascii.hpp"
#include "core/text/filtered_patterns.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

constexpr std::array<std::string_view, 6> kNeeds{"",       "object", "subject", "taking_note",
                                                 "saying", "weak"};

// "supported object"
AnswerWords words_named(std::string_view meaning) {
  const std::size_t space = std::min(meaning.find(' '), meaning.size());
  const auto decision = decision_named(meaning.substr(0, space));
  const auto needs = std::ranges::find(kNeeds, meaning.substr(std::min(space + 1, meaning.size())));
  if (!decision || needs == kNeeds.end())
    throw Error("answer_words mean nothing like \"" + std::string(meaning) + '"');
  return {*decision, static_cast<AnswerNeeds>(needs - kNeeds.begin())};
}

// All rows of answer_words, for text in small letters: patterns that ignore case are dearer.
struct AllWords {
  explicit AllWords(const Language& language) {
    for (const WordingRow& row : language.rows("answer_words")) {
      meanings.push_back(words_named(row.meaning));
      patterns.add(language.expanded(row.pattern));
    }
    if (!meanings.empty()) patterns.compile();
  }

  static constexpr std::size_t kShortestWord = 3;

  FilteredPatterns patterns{RE2::Options(), kShortestWord};
  std::vector<AnswerWords> meanings;  // of the patterns
};

// Where a row matches next.
struct NextMatch {
  std::size_t row = 0, begin = 0, end = 0;
  bool found = false;
};

NextMatch next_match(const RE2& pattern, std::size_t row, std::string_view text, std::size_t from) {
  re2::StringPiece found;
  if (!pattern.Match(piece(text), from, text.size(), RE2::UNANCHORED, &found, 1)) return {row};
  const auto begin = static_cast<std::size_t>(found.data() - text.data());
  return {row, begin, begin + std::max<std::size_t>(found.size(), 1), true};
}

// Everything that may answer, in order, whether it does or not. Of rows that match at one place the
// first counts.
std::vector<AnswerHit> words_in(const Language& language, std::string_view text) {
  const auto& words = language.derived<AllWords>();
  std::vector<AnswerHit> hits;
  if (words.meanings.empty()) return hits;
  const std::string small = lower_case(text);
  std::vector<NextMatch> matches;
  const auto search = [&](std::size_t row, std::size_t from) {
    return next_match(words.patterns.pattern(row), row, small, from);
  };
  for (const std::size_t row : words.patterns.candidates(small)) matches.push_back(search(row, 0));
  while (true) {
    std::erase_if(matches, [](const NextMatch& match) { return !match.found; });
    const auto first = std::ranges::min_element(matches, {}, &NextMatch::begin);
    if (first == matches.end()) return hits;
    // "It is accepted with reservations": the words that limit an answer begin within it and end
    // right behind it.
    constexpr std::size_t kFarthest = 30;  // bytes
    const auto limits = std::ranges::find_if(matches, [&](const NextMatch& match) {
      return match.row < first->row && match.begin < first->end && match.end > first->end &&
             match.end - first->end <= kFarthest && small[first->end] == ' ' &&
             is_lower(small[first->end + 1]) &&
             words.meanings[match.row].decision == Decision::partially_supported &&
             words.meanings[first->row].decision == Decision::supported;
    });
    // What the answer needs, its subject for one, the limited answer needs too.
    AnswerWords meaning = words.meanings[first->row];
    const bool limited = limits != matches.end();
    if (limited) meaning.decision = Decision::partially_supported;
    const std::size_t end = limited ? limits->end : first->end;
    hits.push_back({first->begin, end, meaning, {}, false});
    for (NextMatch& match : matches)
      if (match.begin < end) match = search(match.row, end);
  }
}

Answer plain(Decision decision, bool is_plain = true) {
  return {decision, decision == Decision::implemented, is_plain, false};
}

Answer judge_noted(const Language& language, std::string_view text, const AnswerHit& hit) {
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  const bool takes_note = hit.words.needs == AnswerNeeds::taking_note;
  if (hit.words.needs == AnswerNeeds::object && language.has("disputed_words", after)) return {};
  if (hit.words.needs == AnswerNeeds::object)
    return plain(Decision::noted, has_object(language, after) ||
                                      language.has("agree_to_do", text.substr(hit.begin)));
  if (hit.words.needs == AnswerNeeds::subject)
    return plain(Decision::noted,
                 has_subject(language, before) || language.has("number_behind", after));
  if (!takes_note && hit.words.needs != AnswerNeeds::saying) return plain(Decision::noted);
  if (hit.begin == 0 && language.has("opens_remark", text)) return {};
  if (language.has("relative", before) || (takes_note && language.has("note_of_them", after)))
    return plain(Decision::noted);
  if (is_attribute(language, text, hit) || !language.has("notes_object", after) ||
      language.has("notes_saying", after))
    return {};
  return plain(Decision::noted);
}

Answer judge_supported(const Language& language, std::string_view text, const AnswerHit& hit) {
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  if (language.has("saying_that", after) && !language.has("number_behind", after))
    return plain(Decision::supported, false);
  switch (hit.words.needs) {
    case AnswerNeeds::object:
      if (is_noun(language, text, hit) || is_attribute(language, text, hit)) return {};
      if (language.has("done_by", text.substr(hit.begin)))
        return plain(Decision::supported, language.has("participle_subject", before));
      return plain(Decision::supported, has_object(language, after) ||
                                            (language.has("object_is_none", after) &&
                                             language.has("fronted_object", before)) ||
                                            (language.has("mark_before_answer", before) &&
                                             !language.has("imperative", text.substr(hit.begin))) ||
                                            language.has("agrees_to", text.substr(hit.begin)));
    case AnswerNeeds::subject:
      if (is_attribute(language, text, hit)) return {};
      return plain(Decision::supported,
                   has_subject(language, before) || language.has("number_behind", after));
    default:
      return plain(Decision::supported, hit.words.needs != AnswerNeeds::weak);
  }
}

Answer judge_pending(const Language& language, std::string_view text, const AnswerHit& hit) {
  constexpr std::size_t kShort = 60, kAtStart = 3;
  const std::string_view before = text.substr(0, hit.begin);
  if (language.has("state_before", text.substr(0, hit.end))) return {};  // no answer
  if (language.has("considered", text.substr(0, hit.end)) &&
      language.has("after_considered", text.substr(hit.end)))
    return {};
  const std::size_t begin = subject_begin(language, text, hit.begin);
  if (begin > 0 && !has_subject(language, before.substr(begin))) return {};
  const bool bare = text.size() < kShort && (hit.begin < kAtStart || has_subject(language, before));
  return plain(Decision::pending, bare || language.has("speaks_of_answer", text));
}

// What the hit says; no decision for words that say nothing here.
Answer judge(const Language& language, std::string_view text, const AnswerHit& hit) {
  const Decision decision = hit.words.decision;
  if (decision == Decision::noted && language.has("noted_by_name", text)) return plain(decision);
  if (decision != Decision::implemented && is_history(language, text, hit)) return {};
  if (hit.words.needs == AnswerNeeds::subject &&
      (is_done_by_others(language, text.substr(hit.end)) || tells_story(language, text, hit)))
    return {};
  const std::string_view before = text.substr(0, hit.begin);
  const bool active = hit.words.needs == AnswerNeeds::object ||
                      hit.words.needs == AnswerNeeds::taking_note ||
                      hit.words.needs == AnswerNeeds::saying;
  const bool may_be_of_others =
      !language.has("cites_recommendation", text) || language.has("speaker_in_relative", before);
  // "is committed to those which it has accepted": names them, and does not decide.
  const std::string_view after = text.substr(hit.end);
  if (active && language.has("accepted_ones", before) && std::ranges::none_of(after, is_digit))
    return {};
  if (active && may_be_of_others && is_said_by_others(language, before)) return {};
  if (active && language.has("only_pronoun", text.substr(hit.end)) &&
      language.has("concession", before))
    return {};
  // An adverb or a negation that is not understood leaves the answer open.
  if (decision == Decision::supported &&
      (has_unknown_adverb(language, text, hit) || is_negated(language, before)))
    return {};
  switch (decision) {
    case Decision::supported:
      return judge_supported(language, text, hit);
    case Decision::noted:
      return judge_noted(language, text, hit);
    case Decision::pending:
      return judge_pending(language, text, hit);
    case Decision::implemented:
      if (language.has("before_planned", text.substr(0, hit.begin)) ||
          !language.has("implemented_subject", text))
        return {};
      return plain(decision);
    case Decision::partially_supported: {
      // "The shelters receive limited support": of something else.
      constexpr std::size_t kShort = 35;  // bytes
      return plain(decision, text.size() < kShort || hit.begin == 0 ||
                                 has_subject(language, before) || has_object(language, after) ||
                                 language.has("speaks_of_recommendations", text) ||
                                 language.has("points_back", text) ||
                                 std::ranges::any_of(text, is_digit));
    }
    case Decision::none:
      break;
  }
  return plain(decision);
}

// "113.3 (noted)", "113.13 – not accepted".
bool follows_number(std::string_view before) {
  static const RE2 number(R"(\d\)?\s*(?:\(|[–—:]|-\s)\s*$)");
  return RE2::PartialMatch(piece(before), number);
}

// "It cannot be accepted, as it was put off to a date on which both agree": what stands in the
// reason decides nothing, unless it names recommendations.
void erase_reasons(const Language& language, std::string_view text, std::vector<AnswerHit>& hits) {
  std::size_t decided = text.size();
  std::erase_if(hits, [&](const AnswerHit& hit) {
    if (decided < hit.begin) {
      const std::string_view gap = text.substr(decided, hit.begin - decided);
      const std::string_view rest = text.substr(decided);
      if (language.has("reason_opens", gap) && !language.has("cites_recommendation", rest))
        return true;
    }
    if (hit.answer.plain) decided = hit.end;
    return false;
  });
}

}  // namespace

std::vector<AnswerHit> answer_words(const Language& language, std::string_view text) {
  // A question answers nothing.
  if (language.has("defines_word", text) || language.has("heads_note", text) ||
      trimmed(text).ends_with('?'))
    return {};
  std::vector<AnswerHit> hits = words_in(language, text);
  for (AnswerHit& hit : hits) {
    const bool behind_number = follows_number(text.substr(0, hit.begin));
    static const RE2 number(R"(\d\)?\s*$)");
    const bool after_number = is_lower(text[hit.begin]) &&
                              RE2::PartialMatch(piece(text.substr(0, hit.begin)), number) &&
                              language.has("answering_participle", text.substr(hit.begin));
    hit.passive = hit.words.needs == AnswerNeeds::subject || behind_number || after_number;
    const bool weak = hit.words.needs == AnswerNeeds::weak;
    const bool follows = std::any_of(hits.data(), &hit, [](const AnswerHit& before) {
      return before.answer.plain && before.answer.decision == Decision::supported;
    });
    const bool elliptical = hit.words.decision == Decision::noted &&
                            language.has("elliptical", text.substr(hit.begin, hit.end - hit.begin));
    if (elliptical)
      hit.answer = plain(Decision::noted, follows || behind_number ||
                                              language.has("number_behind", text.substr(hit.end)));
    else if (!behind_number)
      hit.answer = judge(language, text, hit);
    else if (!weak)
      hit.answer = plain(hit.words.decision);
  }
  std::erase_if(hits, [](const AnswerHit& hit) { return hit.answer.decision == Decision::none; });
  erase_reasons(language, text, hits);
  return hits;
}

}  // namespace uprex
