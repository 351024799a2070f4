// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/legend.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongest = 2000;  // bytes of a sentence that are read
constexpr std::size_t kMostMarks = 20;

constexpr std::array<std::string_view, 24> kStars{"◐", "◑", "◒", "◓", "◯", "*", "∗", "＊",
                                                  "†", "‡", "§", "◊", "●", "○", "■", "□",
                                                  "▲", "✓", "✗", "✔", "✘", "☑", "☒", "√"};

// A mark and the bytes [begin, end) of the sentence that it stands on, brackets included.
struct Mark {
  std::string_view mark;
  std::size_t begin = 0, end = 0;
};

// "84.2*" is a number with its mark, no legend.
bool follows_number(std::string_view sentence, std::size_t at) {
  return at > 0 && is_digit(sentence[at - 1]);
}

std::vector<Mark> star_marks(std::string_view sentence) {
  std::vector<Mark> marks;
  for (std::size_t at = 0; at < sentence.size() && marks.size() < kMostMarks;) {
    const std::string_view mark = star_mark_at(sentence, at);
    if (!mark.empty() && !follows_number(sentence, at))
      marks.push_back({mark, at, at + mark.size()});
    at += std::max<std::size_t>(mark.size(), 1);
  }
  return marks;
}

// "“+” accepted; “–” noted": other signs in quotation marks.
std::vector<Mark> quoted_signs(std::string_view sentence) {
  static const RE2 sign(R"([“"‘']([+±=~–—-]|\+/[–-])[”"’'])");
  std::vector<Mark> marks;
  re2::StringPiece rest = piece(sentence), found;
  while (marks.size() < kMostMarks && RE2::FindAndConsume(&rest, sign, &found)) {
    const auto begin = static_cast<std::size_t>(found.data() - sentence.data());
    marks.push_back({sentence.substr(begin, found.size()), begin, begin + found.size()});
  }
  return marks;
}

// The rows of named_mark, each with its mark.
struct NamedMarks {
  explicit NamedMarks(const Language& language) {
    for (const WordingRow& row : language.rows("named_mark"))
      marks.emplace_back(row.meaning, std::make_unique<const RE2>(
                                          "(?i)\\b(" + language.expanded(row.pattern) + ")\\b"));
  }

  std::vector<std::pair<std::string_view, std::unique_ptr<const RE2>>> marks;
};

// "an asterisk", "two asterisks", in their order; none behind "without".
std::vector<Mark> named_marks(const Language& language, std::string_view sentence) {
  std::vector<Mark> marks;
  for (const auto& [mark, regex] : language.derived<NamedMarks>().marks) {
    re2::StringPiece rest = piece(sentence), found;
    while (marks.size() < kMostMarks && RE2::FindAndConsume(&rest, *regex, &found)) {
      const auto begin = static_cast<std::size_t>(found.data() - sentence.data());
      if (!language.has("before_no_mark", sentence.substr(0, begin)))
        marks.push_back({mark, begin, begin + found.size()});
    }
  }
  std::ranges::sort(marks, {}, &Mark::begin);
  return marks;
}

// "S = ", "(P):", "S/I means"; "in column I –".
std::vector<Mark> letter_marks(const RE2& code, std::string_view sentence) {
  std::vector<Mark> marks;
  re2::StringPiece rest = piece(sentence), found;
  while (marks.size() < kMostMarks && RE2::FindAndConsume(&rest, code, &found)) {
    const auto begin = static_cast<std::size_t>(found.data() - sentence.data());
    marks.push_back({sentence.substr(begin, found.size()), begin, begin + found.size()});
  }
  return marks;
}

std::string_view without_leading_match(std::string_view text, const RE2& pattern) {
  re2::StringPiece rest = piece(text);
  RE2::Consume(&rest, pattern);
  return text.substr(text.size() - rest.size());
}

std::string_view without_trailing_match(std::string_view text, const RE2& pattern) {
  re2::StringPiece found;
  if (!pattern.Match(piece(text), 0, text.size(), RE2::UNANCHORED, &found, 1)) return text;
  return text.substr(0, static_cast<std::size_t>(found.data() - text.data()));
}

// "* Recommendation 84.2 is accepted." is an answer in a list.
bool cites_nothing(std::string_view sentence) { return std::ranges::none_of(sentence, is_digit); }

// The words that belong to each mark: those up to the next one, or, where nothing stands behind the
// last mark, those before each.
std::vector<LegendEntry> entries_of(const Language& language, std::string_view sentence,
                                    const std::vector<Mark>& marks) {
  const RE2 &before = language.pattern("before_meaning"),
            &behind = language.pattern("behind_meaning");
  const auto says_nothing = [](std::string_view text) {
    return std::ranges::none_of(text, is_ascii_letter);
  };
  const bool means_before = says_nothing(sentence.substr(marks.back().end));
  std::vector<LegendEntry> entries;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::size_t begin = means_before ? (i == 0 ? 0 : marks[i - 1].end) : marks[i].end;
    const std::size_t end = means_before           ? marks[i].begin
                            : i + 1 < marks.size() ? marks[i + 1].begin
                                                   : sentence.size();
    const bool ends = !means_before && i + 1 == marks.size();
    std::string_view meaning = without_leading_match(sentence.substr(begin, end - begin), before);
    // What leads to the next mark is none of the meaning.
    if (!ends) meaning = without_trailing_match(meaning, behind);
    // "... are noted; all the others are supported."
    if (ends && reach_of(language, meaning) == AnswerReach::rest)
      meaning = meaning.substr(0, meaning.find(';'));
    meaning = trimmed(meaning, ends ? " .,;" : " ");
    LegendEntry entry{std::string(marks[i].mark), std::string(meaning),
                      answer_of(language, meaning), false};
    if (i > 0 && language.has("contrary", meaning) &&
        entries.back().answer.decision == Decision::supported)
      entry.answer = {Decision::noted, false, true, false};
    // A code is explained for what it says, however it says it.
    const bool code = is_upper(entry.mark[0]);
    if (!entry.answer.plain && !code) entry.answer = {};
    entries.push_back(std::move(entry));
  }
  return entries;
}

bool understood(const LegendEntry& entry) { return entry.answer.decision != Decision::none; }

}  // namespace

std::string_view star_mark_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (bool more = true; more;) {
    more = false;
    // "✔/✘" is one mark.
    const std::size_t next = end + (end > at && text.substr(end).starts_with('/'));
    for (const std::string_view star : kStars)
      if (!more && text.substr(next).starts_with(star)) {
        end = next + star.size();
        more = true;
      }
  }
  return text.substr(at, end - at);
}

std::vector<LegendEntry> legend_of(const Language& language, std::string_view sentence) {
  sentence = sentence.substr(0, kLongest);
  if (const auto heads = letter_marks(language.pattern("column_mark"), sentence);
      heads.size() > 1) {
    std::vector<LegendEntry> entries = entries_of(language, sentence, heads);
    for (LegendEntry& entry : entries) entry.of_column = true;
    if (std::ranges::all_of(entries, understood)) return entries;
  }
  if (const auto marks = star_marks(sentence); !marks.empty()) {
    const bool begins = marks.front().begin == 0;
    if ((begins && cites_nothing(sentence)) || language.has("speaks_of_marks", sentence)) {
      std::vector<LegendEntry> entries = entries_of(language, sentence, marks);
      if (std::ranges::any_of(entries, understood)) return entries;
    }
  }
  if (const auto marks = quoted_signs(sentence); marks.size() > 1) {
    std::vector<LegendEntry> entries = entries_of(language, sentence, marks);
    if (std::ranges::count_if(entries, understood) > 1) return entries;
  }
  if (const auto marks = named_marks(language, sentence); !marks.empty()) {
    std::vector<LegendEntry> entries = entries_of(language, sentence, marks);
    if (std::ranges::any_of(entries, understood)) return entries;
  }
  if (const auto marks = letter_marks(language.pattern("letter_mark"), sentence);
      marks.size() > 1) {
    std::vector<LegendEntry> entries = entries_of(language, sentence, marks);
    if (std::ranges::count_if(entries, understood) > 1) return entries;
  }
  return {};
}

bool is_unread_legend(const Language& language, std::string_view sentence) {
  sentence = sentence.substr(0, kLongest);
  return answer_of(language, sentence).decision != Decision::none &&
         language.has("unread_marks", sentence) && legend_of(language, sentence).empty();
}

}  // namespace uprex
