// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/answer_words.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>

#include "core/language/state_names.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/ascii.hpp"
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

// All rows of answer_words as one pattern with a group for each run of rows that mean the same.
struct AllWords {
  explicit AllWords(const Language& language) {
    std::string all;
    for (const WordingRow& row : language.rows("answer_words")) {
      const AnswerWords words = words_named(row.meaning);
      if (meanings.empty() || meanings.back() != words) {
        all += meanings.empty() ? "(?i)(" : ")|(";
        meanings.push_back(words);
      } else {
        all += '|';
      }
      all += language.expanded(row.pattern);
    }
    RE2::Options options;
    options.set_max_mem(64 << 20);
    if (!meanings.empty()) regex = std::make_unique<const RE2>(all + ')', options);
  }

  std::unique_ptr<const RE2> regex;   // null where the language has no words
  std::vector<AnswerWords> meanings;  // of the groups
};

// Everything that may answer, in order, whether it does or not.
std::vector<AnswerHit> words_in(const Language& language, std::string_view text) {
  const auto& words = language.derived<AllWords>();
  std::vector<AnswerHit> hits;
  if (!words.regex) return hits;
  std::vector<re2::StringPiece> groups(words.meanings.size() + 1);
  std::size_t at = 0;
  while (at < text.size() && words.regex->Match(piece(text), at, text.size(), RE2::UNANCHORED,
                                                groups.data(), static_cast<int>(groups.size()))) {
    const std::size_t begin = static_cast<std::size_t>(groups[0].data() - text.data());
    const std::size_t end = begin + std::max<std::size_t>(groups[0].size(), 1);
    for (std::size_t i = 1; i < groups.size(); ++i)
      if (groups[i].data() != nullptr) {
        hits.push_back({begin, end, words.meanings[i - 1], {}, false});
        break;
      }
    at = end;
  }
  return hits;
}

bool has_object(const Language& language, std::string_view after) {
  return language.has("answer_object", after) || language.has("answer_ends", after) ||
         language.has("number_behind", after);
}

// "Response of the Czech Republic", without a mark behind the name.
bool ends_with_state(const Language& language, std::string_view before) {
  constexpr std::size_t kMostWords = 6;
  const std::string_view text = trimmed(before);
  std::size_t begin = text.size();
  for (std::size_t words = 0; words < kMostWords && begin > 0; ++words) {
    const std::size_t space = text.find_last_of(' ', begin - 1);
    begin = space == std::string_view::npos ? 0 : space;
    const std::string_view name = trimmed(text.substr(begin));
    if (const auto state = state_at_start(language, name); state && state->length == name.size())
      return true;
  }
  return false;
}

bool has_subject(const Language& language, std::string_view before) {
  return language.has("answer_subject", before) || ends_with_state(language, before);
}

// "As for 5, the law was accepted in 2012": a story of something else.
bool tells_story(const Language& language, std::string_view text, const AnswerHit& hit) {
  if (!language.has("past_passive", text.substr(hit.begin))) return false;
  const std::string_view before = text.substr(0, hit.begin);
  if (language.has("relative_story", before)) return true;
  const std::size_t comma = before.find_last_of(",;:");
  return comma != std::string_view::npos && !has_subject(language, before.substr(comma + 1));
}

bool is_noun(const Language& language, std::string_view text, const AnswerHit& hit) {
  const std::string_view word = text.substr(hit.begin, hit.end - hit.begin);
  constexpr std::size_t kLongestNoun = 7;
  if (!language.has("noun_or_verb", word)) return false;
  return (word.size() <= kLongestNoun && language.has("before_noun", text.substr(0, hit.begin))) ||
         language.has("after_noun", text.substr(hit.begin + std::min(word.size(), kLongestNoun)));
}

// "the supported recommendations", "recommendations accepted were": names, does not decide.
bool is_attribute(const Language& language, std::string_view text, const AnswerHit& hit) {
  if (!language.has("answering_participle", text.substr(hit.begin))) return false;
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  if (language.has("before_lone_participle", before)) return true;
  return (language.has("before_attribute", before) && language.has("after_attribute", after)) ||
         (language.has("noun_before_participle", before) &&
          language.has("verb_after_participle", after));
}

// Said before, not now: "previously noted".
bool is_history(const Language& language, std::string_view text, const AnswerHit& hit) {
  const bool polite = language.has("polite_verb", text.substr(hit.begin));
  return (!polite && language.has("history", text.substr(0, hit.begin))) ||
         language.has("history_after", text.substr(hit.end)) ||
         language.has("history_within", text.substr(hit.begin, hit.end - hit.begin));
}

Answer plain(Decision decision, bool is_plain = true) {
  return {decision, decision == Decision::implemented, is_plain, false};
}

Answer judge_noted(const Language& language, std::string_view text, const AnswerHit& hit) {
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  const bool takes_note = hit.words.needs == AnswerNeeds::taking_note;
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
                                            language.has("mark_before_answer", before) ||
                                            language.has("agrees_to", text.substr(hit.begin)));
    case AnswerNeeds::subject:
      if (is_attribute(language, text, hit)) return {};
      return plain(Decision::supported,
                   has_subject(language, before) || language.has("number_behind", after));
    default:
      return plain(Decision::supported, hit.words.needs != AnswerNeeds::weak);
  }
}

// Where the words begin that the hit's subject may stand among: behind the last word that opens a
// subordinate clause. "Accepted in the understanding that a Bill is under consideration".
std::size_t subject_begin(const Language& language, std::string_view text, std::size_t hit) {
  const RE2& opens = language.pattern("opens_subordinate");
  std::size_t begin = 0;
  std::string_view rest = text.substr(0, hit);
  while (const auto match = first_match(opens, rest)) {
    const auto end = static_cast<std::size_t>(match->data() + match->size() - rest.data());
    begin += end;
    rest.remove_prefix(std::max<std::size_t>(end, 1));
  }
  return begin;
}

Answer judge_pending(const Language& language, std::string_view text, const AnswerHit& hit) {
  constexpr std::size_t kShort = 60, kAtStart = 3;
  const std::string_view before = text.substr(0, hit.begin);
  if (language.has("state_before", before)) return {};  // "the State under review"
  if (language.has("considered", text.substr(0, hit.end)) &&
      language.has("after_considered", text.substr(hit.end)))
    return {};
  const std::size_t begin = subject_begin(language, text, hit.begin);
  if (begin > 0 && !has_subject(language, before.substr(begin))) return {};
  const bool bare = text.size() < kShort && (hit.begin < kAtStart || has_subject(language, before));
  return plain(Decision::pending, bare || language.has("speaks_of_answer", text));
}

// The words behind the last place where the boundary matches.
std::string_view behind_last(const RE2& boundary, std::string_view before) {
  while (const auto match = first_match(boundary, before))
    before.remove_prefix(static_cast<std::size_t>(match->data() - before.data()) +
                         std::max<std::size_t>(match->size(), 1));
  return before;
}

// "The population at large supports it": not the State that answers.
bool is_said_by_others(const Language& language, std::string_view before) {
  const std::string_view speaker = behind_last(language.pattern("speaker_boundary"), before);
  if (language.has("no_speaker", speaker) || language.has("speaker_is_state", speaker) ||
      state_mentioned(language, speaker))
    return false;
  // "Trinidad and Tobago": the boundary stands within the name.
  re2::StringPiece adverbs;
  if (RE2::PartialMatch(piece(before), language.pattern("adverbs_before_verb"), &adverbs))
    before.remove_suffix(adverbs.size());
  return !ends_with_state(language, before);
}

// "was accepted by the people": not by the State that answers.
bool is_done_by_others(const Language& language, std::string_view after) {
  if (!language.has("by_others", after) || language.has("done_by_body", after)) return false;
  constexpr std::size_t kBy = 4;  // bytes of " by "
  std::string_view who = after.substr(kBy);
  if (who.starts_with("the ")) who.remove_prefix(kBy);
  return !state_at_start(language, who);
}

// A negation that no row has read stands before the verb: "does not, for that reason, accept".
bool is_negated(const Language& language, std::string_view before) {
  static const RE2 insertion(R"(, [^,.;:]{1,60},)");
  std::string words(before);
  RE2::GlobalReplace(&words, insertion, "");
  return language.has("negation", behind_last(language.pattern("negation_boundary"), words));
}

bool has_unknown_adverb(const Language& language, std::string_view text, const AnswerHit& hit) {
  const auto is_unknown = [&](const std::string& adverb) {
    return !adverb.empty() && !language.has("known_adverb_alone", adverb);
  };
  return is_unknown(first_group(language.pattern("adverb_before"), text.substr(0, hit.begin))) ||
         is_unknown(first_group(language.pattern("adverb_within"), text.substr(hit.begin)));
}

// What the hit says; no decision for words that say nothing here.
Answer judge(const Language& language, std::string_view text, const AnswerHit& hit) {
  const Decision decision = hit.words.decision;
  if (decision != Decision::implemented && is_history(language, text, hit)) return {};
  if (hit.words.needs == AnswerNeeds::subject &&
      (is_done_by_others(language, text.substr(hit.end)) || tells_story(language, text, hit)))
    return {};
  const std::string_view before = text.substr(0, hit.begin);
  const bool active = hit.words.needs == AnswerNeeds::object ||
                      hit.words.needs == AnswerNeeds::taking_note ||
                      hit.words.needs == AnswerNeeds::saying;
  if (active && !language.has("cites_recommendation", text) && is_said_by_others(language, before))
    return {};
  if (active && language.has("only_pronoun", text.substr(hit.end)) &&
      language.has("concession", before))
    return {};
  // So does an adverb that the language does not know: "conditionally", "Partialy".
  if (decision == Decision::supported && has_unknown_adverb(language, text, hit)) return {};
  // A negation that was not understood leaves the answer open.
  if (decision == Decision::supported && is_negated(language, before)) return {};
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
    case Decision::partially_supported:
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

}  // namespace

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

std::vector<AnswerHit> answer_words(const Language& language, std::string_view text) {
  if (language.has("defines_word", text)) return {};
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
    if (follows && hit.words.decision == Decision::noted &&
        language.has("elliptical", text.substr(hit.begin, hit.end - hit.begin)))
      hit.answer = plain(Decision::noted);
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
