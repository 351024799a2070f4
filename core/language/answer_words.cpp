#include "core/language/answer_words.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>

#include "core/model/diagnostic.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

constexpr std::array<std::pair<std::string_view, AnswerWords>, 13> kAnswerMeanings{{
    {"partial", AnswerWords::partial},
    {"noted_plainly", AnswerWords::noted_plainly},
    {"supports_plainly", AnswerWords::supports_plainly},
    {"refuses_active", AnswerWords::refuses_active},
    {"refuses_passive", AnswerWords::refuses_passive},
    {"takes_note", AnswerWords::takes_note},
    {"notes", AnswerWords::notes},
    {"noted", AnswerWords::noted},
    {"pending", AnswerWords::pending},
    {"supports_active", AnswerWords::supports_active},
    {"supports_passive", AnswerWords::supports_passive},
    {"supports_weakly", AnswerWords::supports_weakly},
    {"implemented", AnswerWords::implemented},
}};

AnswerWords words_named(std::string_view meaning) {
  const auto found =
      std::ranges::find(kAnswerMeanings, meaning, [](const auto& m) { return m.first; });
  if (found == kAnswerMeanings.end())
    throw Error("answer_words mean nothing like \"" + std::string(meaning) + '"');
  return found->second;
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
  return language.has("answer_object", after) || language.has("answer_ends", after);
}

bool has_subject(const Language& language, std::string_view before) {
  return language.has("answer_subject", before);
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

// "Recommendations 14-19: supported".
bool follows_mark(const Language& language, std::string_view before) {
  return language.has("mark_before_answer", before);
}

// What the hit says; kind none for words that say nothing here.
Answer judge(const Language& language, std::string_view text, const AnswerHit& hit) {
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  if (hit.words != AnswerWords::implemented &&
      (language.has("history", before) || language.has("history_after", after) ||
       language.has("history_within", text.substr(hit.begin, hit.end - hit.begin))))
    return {};
  switch (hit.words) {
    case AnswerWords::partial:
      return {AnswerKind::partially_supported, false, true, false};
    case AnswerWords::noted_plainly:
      return {AnswerKind::noted, false, true, false};
    case AnswerWords::supports_plainly:
      return {AnswerKind::supported, false, true, false};
    case AnswerWords::refuses_active:
      return {AnswerKind::noted, false, has_object(language, after), false};
    case AnswerWords::refuses_passive:
      return {AnswerKind::noted, false, has_subject(language, before), false};
    case AnswerWords::takes_note:
    case AnswerWords::notes: {
      if (language.has("relative", before) ||
          (hit.words == AnswerWords::takes_note && language.has("note_of_them", after)))
        return {AnswerKind::noted, false, true, false};
      if (is_attribute(language, text, hit) || !language.has("notes_object", after) ||
          language.has("notes_saying", after))
        return {};
      return {AnswerKind::noted, false, true, false};
    }
    case AnswerWords::noted:
      return {AnswerKind::noted, false, has_subject(language, before), false};
    case AnswerWords::pending: {
      if (language.has("state_before", before)) return {};  // "the State under review"
      if (language.has("considered", text.substr(0, hit.end)) &&
          language.has("after_considered", after))
        return {};
      const bool bare = text.size() < 60 && (hit.begin < 3 || has_subject(language, before));
      return {AnswerKind::pending, false, bare || language.has("speaks_of_answer", text), false};
    }
    case AnswerWords::supports_active:
      if (is_noun(language, text, hit) || is_attribute(language, text, hit)) return {};
      return {AnswerKind::supported, false,
              has_object(language, after) || follows_mark(language, before) ||
                  language.has("agrees_to", text.substr(hit.begin)),
              false};
    case AnswerWords::supports_passive:
      if (is_attribute(language, text, hit)) return {};
      return {AnswerKind::supported, false, has_subject(language, before), false};
    case AnswerWords::supports_weakly:
      return {AnswerKind::supported, false, false, false};
    case AnswerWords::implemented: {
      if (language.has("before_planned", before) || !language.has("implemented_subject", text))
        return {};
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
  static const RE2 number(R"(\d\)?\s*(?:\(|[–—:]|-\s)\s*$)");
  return RE2::PartialMatch(piece(before), number);
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

std::vector<AnswerHit> answer_words(const Language& language, std::string_view text) {
  std::vector<AnswerHit> hits = words_in(language, text);
  for (AnswerHit& hit : hits) {
    const bool behind_number = follows_number(text.substr(0, hit.begin));
    hit.passive = is_passive(hit) || behind_number;
    hit.answer = behind_number ? by_number(hit.words) : judge(language, text, hit);
  }
  std::erase_if(hits, [](const AnswerHit& hit) { return hit.answer.kind == AnswerKind::none; });
  return hits;
}

}  // namespace uprex
