// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/answer_context.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "core/language/state_names.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

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

// The words behind the last place where the boundary matches.
std::string_view behind_last(const RE2& boundary, std::string_view before) {
  while (const auto match = first_match(boundary, before))
    before.remove_prefix(static_cast<std::size_t>(match->data() - before.data()) +
                         std::max<std::size_t>(match->size(), 1));
  return before;
}

}  // namespace

bool has_object(const Language& language, std::string_view after) {
  return language.has("answer_object", after) || language.has("answer_ends", after) ||
         language.has("number_behind", after);
}

bool has_subject(const Language& language, std::string_view before) {
  return language.has("answer_subject", before) ||
         (language.has("subject_number", before) && !language.has("other_things", before)) ||
         ends_with_state(language, before);
}

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

bool is_attribute(const Language& language, std::string_view text, const AnswerHit& hit) {
  if (!language.has("answering_participle", text.substr(hit.begin))) return false;
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  if (language.has("before_lone_participle", before)) return true;
  return (language.has("before_attribute", before) && language.has("after_attribute", after)) ||
         (language.has("noun_before_participle", before) &&
          language.has("verb_after_participle", after));
}

bool is_history(const Language& language, std::string_view text, const AnswerHit& hit) {
  const bool polite = language.has("polite_verb", text.substr(hit.begin));
  return (!polite && language.has("history", text.substr(0, hit.begin))) ||
         language.has("history_after", text.substr(hit.end)) ||
         language.has("history_within", text.substr(hit.begin, hit.end - hit.begin));
}

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

bool is_done_by_others(const Language& language, std::string_view after) {
  if (!language.has("by_others", after) || language.has("done_by_body", after)) return false;
  constexpr std::size_t kBy = 4;  // bytes of " by "
  std::string_view who = after.substr(kBy);
  if (who.starts_with("the ")) who.remove_prefix(kBy);
  return !state_at_start(language, who);
}

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
         is_unknown(first_group(language.pattern("adverb_within"), text.substr(hit.begin))) ||
         (language.has("answering_participle", text.substr(hit.begin)) &&
          is_unknown(first_group(language.pattern("adverb_behind"), text.substr(hit.end))));
}

}  // namespace uprex
