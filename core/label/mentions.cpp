// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/mentions.hpp"

#include <algorithm>
#include <string>

#include "core/language/language.hpp"
#include "core/text/ascii.hpp"
#include "core/text/filtered_patterns.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

RE2::Options mention_options() {
  RE2::Options chosen;
  chosen.set_never_capture(true);
  return chosen;
}

bool may_hold_acronyms(std::string_view text) {
  return std::ranges::adjacent_find(
             text, [](char a, char b) { return is_upper(a) && is_upper(b); }) != text.end();
}

// The least length of the words that distinguish phrases.
constexpr std::size_t kShortestWord = 5, kShortestAcronym = 3;

// All wordings of one language, compiled once. Phrases are found by their long words. Acronyms are
// found by their upper case, because "CAT" also occurs in "education".
class MentionPatterns {
 public:
  explicit MentionPatterns(const Language& language)
      : phrases_(mention_options(), kShortestWord), acronyms_(mention_options(), kShortestAcronym) {
    using enum MentionKind;
    add_phrases(language, treaty, language.rows("treaty"));
    add_phrases(language, name, language.rows("instrument"));
    add_phrases(language, aside, language.rows("instrument_aside"));
    add_phrases(language, subject, language.rows("protocol_subject"));
    add_acronyms(language, treaty, language.rows("treaty_acronym"));
    add_acronyms(language, name, language.rows("instrument_acronym"));
    add_protocols(language);
    if (!of_phrases_.empty()) phrases_.compile();
    if (!of_acronyms_.empty()) acronyms_.compile();
  }

  std::vector<Mention> find(std::string_view text) const {
    std::vector<Mention> found;
    if (of_phrases_.empty()) return found;
    for (const std::size_t i : phrases_.candidates(text))
      add_mentions(phrases_.pattern(i), of_phrases_[i], text, found);
    if (of_acronyms_.empty() || !may_hold_acronyms(text)) return found;
    for (const std::size_t i : acronyms_.candidates(text))
      add_mentions(acronyms_.pattern(i), of_acronyms_[i], text, found);
    return found;
  }

 private:
  struct Meaning {
    MentionKind kind;
    std::string_view name;
  };

  // The alternatives of the rows at the front that mean the same. Takes these rows off.
  static std::string take_meaning(const Language& language, std::span<const WordingRow>& rows) {
    const std::string_view meaning = rows.front().meaning;
    std::string all;
    for (; !rows.empty() && rows.front().meaning == meaning; rows = rows.subspan(1))
      all += (all.empty() ? "" : "|") + language.expanded(rows.front().pattern);
    return all;
  }

  void add_phrases(const Language& language, MentionKind kind, std::span<const WordingRow> rows) {
    while (!rows.empty()) {
      of_phrases_.push_back({kind, rows.front().meaning});
      phrases_.add(R"((?i:\b()" + take_meaning(language, rows) + "))");
    }
  }

  void add_acronyms(const Language& language, MentionKind kind, std::span<const WordingRow> rows) {
    while (!rows.empty()) {
      of_acronyms_.push_back({kind, rows.front().meaning});
      acronyms_.add(R"(\b()" + take_meaning(language, rows) + R"()\b)");
    }
  }

  void add_protocols(const Language& language) {
    if (language.rows("protocols_mention").empty()) return;
    of_phrases_.push_back({MentionKind::protocols, {}});
    phrases_.add("(?i:" + language.expanded("{protocols_mention}") + ")");
    of_acronyms_.push_back({MentionKind::protocols, {}});
    acronyms_.add(language.expanded("{protocols_acronym}"));
  }

  static void add_mentions(const RE2& pattern, const Meaning& meaning, std::string_view text,
                           std::vector<Mention>& found) {
    const re2::StringPiece whole = piece(text);
    re2::StringPiece at;
    for (std::size_t from = 0;
         pattern.Match(whole, from, text.size(), RE2::UNANCHORED, &at, 1) && !at.empty();) {
      const auto begin = static_cast<std::size_t>(at.data() - text.data());
      from = begin + at.size();
      found.push_back({meaning.kind, begin, from, meaning.name});
    }
  }

  FilteredPatterns phrases_, acronyms_;
  std::vector<Meaning> of_phrases_, of_acronyms_;
};

// The earlier mention comes first. Of two with the same beginning, the longer comes first.
bool comes_before(const Mention& a, const Mention& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
}

// True for a mention inside a longer one, and for a repetition.
std::vector<Mention> without_covered(std::vector<Mention> mentions) {
  std::ranges::stable_sort(mentions, comes_before);
  std::vector<Mention> kept;
  const Mention* widest = nullptr;
  for (const Mention& mention : mentions) {
    const bool same = widest && widest->begin == mention.begin && widest->end == mention.end;
    const bool covered = widest && mention.end <= widest->end && !same;
    if (mention.kind != MentionKind::aside && covered) continue;
    kept.push_back(mention);
    if (mention.kind != MentionKind::aside && !same) widest = &mention;
  }
  return kept;
}

}  // namespace

std::vector<Mention> mentions_in(const Language& language, std::string_view text) {
  return without_covered(language.derived<MentionPatterns>().find(text));
}

std::vector<std::string_view> mentioned_names(const Language& language) {
  std::vector<std::string_view> names;
  for (const auto rows :
       {language.rows("treaty"), language.rows("treaty_acronym"), language.rows("instrument"),
        language.rows("instrument_acronym"), language.rows("instrument_aside")})
    for (const WordingRow& row : rows) names.push_back(row.meaning);
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace uprex
