#include "core/language/answer_words.hpp"

#include <algorithm>

#include "core/language/en/answer_context.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

using en::AnswerWords;

// All patterns as one; group i + 1 is pattern i.
const RE2& words() {
  static const RE2* const regex = [] {
    std::string all = "(?i)";
    for (const auto& pattern : en::kAnswerPatterns)
      all += (all.size() > 4 ? "|(" : "(") + std::string(pattern.regex) + ')';
    RE2::Options options;
    options.set_max_mem(64 << 20);
    return new RE2(all, options);
  }();
  return *regex;
}

// Everything that may answer, in order, whether it does or not.
std::vector<AnswerHit> words_in(std::string_view text) {
  std::vector<AnswerHit> hits;
  std::vector<re2::StringPiece> groups(en::kAnswerPatterns.size() + 1);
  std::size_t at = 0;
  while (at < text.size() && words().Match(piece(text), at, text.size(), RE2::UNANCHORED,
                                           groups.data(), static_cast<int>(groups.size()))) {
    const std::size_t begin = static_cast<std::size_t>(groups[0].data() - text.data());
    const std::size_t end = begin + std::max<std::size_t>(groups[0].size(), 1);
    for (std::size_t i = 1; i < groups.size(); ++i)
      if (groups[i].data() != nullptr) {
        hits.push_back({begin, end, en::kAnswerPatterns[i - 1].words, {}, false});
        break;
      }
    at = end;
  }
  return hits;
}

bool has_object(std::string_view after) {
  static const AnswerRegex object(en::kAnswerObject), ends(en::kAnswerEnds);
  return object.in(after) || ends.in(after);
}

bool has_subject(std::string_view before) {
  static const AnswerRegex subject(en::kAnswerSubject);
  return subject.in(before);
}

bool is_noun(std::string_view text, const AnswerHit& hit) {
  static const AnswerRegex before(en::kBeforeNoun), after(en::kAfterNoun);
  const std::string_view word = text.substr(hit.begin, hit.end - hit.begin);
  static const AnswerRegex noun(R"(^(?:supports?|accept|adopts?)\b)");
  if (!noun.in(word)) return false;
  return (word.size() < 8 && before.in(text.substr(0, hit.begin))) ||
         after.in(text.substr(hit.begin + std::min<std::size_t>(word.size(), 7)));
}

// "the supported recommendations", "recommendations accepted were": names, does not decide.
bool is_attribute(std::string_view text, const AnswerHit& hit) {
  static const AnswerRegex participle(
      R"(^(?:accepted|supported|noted|rejected|endorsed|agreed)\b)");
  if (!participle.in(text.substr(hit.begin))) return false;
  static const AnswerRegex article(
      R"(\b(?:the|of|these|those|some|many|other|all|most|its|any)\s*$)");
  static const AnswerRegex those(R"(\b(?:those|ones|one)\s*$)");
  if (those.in(text.substr(0, hit.begin))) return true;
  static const AnswerRegex noun(R"(\brecommendations?\s*$)");
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  static const AnswerRegex recommendations(R"(^\s*(?:or (?:noted|rejected) )?recommendations?\b)");
  static const AnswerRegex verb(R"(^\s*(?:were|are|had|have|has|will|during|by)\b)");
  return (article.in(before) && recommendations.in(after)) || (noun.in(before) && verb.in(after));
}

// "Recommendations 14-19: supported".
bool follows_mark(std::string_view before) {
  static const AnswerRegex mark(R"([:–—]\s*(?:fully )?$|\s-\s$)");
  return mark.in(before);
}

// "agrees to ratify", "will implement".
bool agrees_to(std::string_view words) {
  static const AnswerRegex agrees(
      R"(^(?:(?:agree[sd]?|accept(?:s|ed)?) to \w|(?:will|shall) (?:fully )?implement it\b))");
  return agrees.in(words);
}

// What the hit says; kind none for words that say nothing here.
Answer judge(std::string_view text, const AnswerHit& hit) {
  static const AnswerRegex notes_object(en::kNotesObject), notes_saying(en::kNotesSaying);
  static const AnswerRegex history(en::kHistory), history_within(en::kHistoryWithin),
      history_after(en::kHistoryAfter);
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  if (hit.words != AnswerWords::implemented &&
      (history.in(before) || history_after.in(after) ||
       history_within.in(text.substr(hit.begin, hit.end - hit.begin))))
    return {};
  switch (hit.words) {
    case AnswerWords::partial:
      return {AnswerKind::partially_supported, false, true, false};
    case AnswerWords::noted_plainly:
      return {AnswerKind::noted, false, true, false};
    case AnswerWords::supports_plainly:
      return {AnswerKind::supported, false, true, false};
    case AnswerWords::refuses_active:
      return {AnswerKind::noted, false, has_object(after), false};
    case AnswerWords::refuses_passive:
      return {AnswerKind::noted, false, has_subject(before), false};
    case AnswerWords::takes_note:
    case AnswerWords::notes: {
      static const AnswerRegex relative(en::kRelative);
      static const AnswerRegex them(R"(^ (?:it|them|these|those|this)(?:\W|$))");
      if (relative.in(before) || (hit.words == AnswerWords::takes_note && them.in(after)))
        return {AnswerKind::noted, false, true, false};
      if (is_attribute(text, hit) || !notes_object.in(after) || notes_saying.in(after)) return {};
      return {AnswerKind::noted, false, true, false};
    }
    case AnswerWords::noted:
      return {AnswerKind::noted, false, has_subject(before), false};
    case AnswerWords::pending: {
      static const AnswerRegex state(R"(\bState\s*$)");
      if (state.in(before)) return {};  // "the State under review"
      static const AnswerRegex deemed(R"(^ (?:to have|to be|as|already|implemented|that)\b)");
      if (text.substr(0, hit.end).ends_with("considered") && deemed.in(after)) return {};
      static const AnswerRegex about(R"(recommendation|\brecs?\b|\bdefinit|\d{2,3}\.\d)");
      const bool bare = text.size() < 60 && (hit.begin < 3 || has_subject(before));
      return {AnswerKind::pending, false, bare || about.in(text), false};
    }
    case AnswerWords::supports_active:
      if (is_noun(text, hit) || is_attribute(text, hit)) return {};
      return {AnswerKind::supported, false,
              has_object(after) || follows_mark(before) || agrees_to(text.substr(hit.begin)),
              false};
    case AnswerWords::supports_passive:
      if (is_attribute(text, hit)) return {};
      return {AnswerKind::supported, false, has_subject(before), false};
    case AnswerWords::supports_weakly:
      return {AnswerKind::supported, false, false, false};
    case AnswerWords::implemented: {
      static const AnswerRegex planned(
          R"(\b(?:will|to|would|should|could|can|must|not|if|once)(?: be)?\s*$)");
      static const AnswerRegex subject(en::kImplementedSubject);
      if (planned.in(before) || !subject.in(text)) return {};
      return {AnswerKind::implemented, true, true, false};
    }
  }
  return {};
}

bool is_passive(const AnswerHit& hit) {
  return hit.words == AnswerWords::supports_passive || hit.words == AnswerWords::refuses_passive ||
         hit.words == AnswerWords::noted;
}

// "113.3 (noted)", "113.13 – not accepted".
bool follows_number(std::string_view before) {
  static const AnswerRegex number(R"(\d\)?\s*(?:\(|[–—:]|-\s)\s*$)");
  return number.in(before);
}

Answer by_number(AnswerWords words) {
  switch (words) {
    case AnswerWords::partial:
      return {AnswerKind::partially_supported, false, true, false};
    case AnswerWords::pending:
      return {AnswerKind::pending, false, true, false};
    case AnswerWords::supports_active:
    case AnswerWords::supports_passive:
    case AnswerWords::supports_plainly:
      return {AnswerKind::supported, false, true, false};
    case AnswerWords::supports_weakly:
      return {};
    case AnswerWords::implemented:
      return {AnswerKind::implemented, true, true, false};
    default:
      return {AnswerKind::noted, false, true, false};
  }
}

}  // namespace

std::vector<AnswerHit> answer_words(std::string_view text) {
  std::vector<AnswerHit> hits = words_in(text);
  for (AnswerHit& hit : hits) {
    const bool behind_number = follows_number(text.substr(0, hit.begin));
    hit.passive = is_passive(hit) || behind_number;
    hit.answer = behind_number ? by_number(hit.words) : judge(text, hit);
  }
  std::erase_if(hits, [](const AnswerHit& hit) { return hit.answer.kind == AnswerKind::none; });
  return hits;
}

}  // namespace uprex
