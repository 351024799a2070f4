// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/codes/used_codes.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/answers/answer_columns.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongest = 2000;  // bytes of a text that are read

}  // namespace

std::string_view without_brackets(std::string_view cell) {
  const bool enclosed = cell.size() > 2 && (cell.front() == '(' || cell.front() == '[') &&
                        (cell.back() == ')' || cell.back() == ']');
  return enclosed ? cell.substr(1, cell.size() - 2) : cell;
}

namespace {

bool is_code(std::string_view text) {
  static const RE2 code(R"([A-Z]{1,3}\d?(?:/[A-Z]{1,3})?[*+]{0,2})");
  return RE2::FullMatch(piece(text), code);
}

// "N" of the cell "99.1 N".
std::string_view behind_number(std::string_view cell) {
  static const RE2 numbered(R"(^\d{1,3}\.\d{1,3}\.? ([^ ]+)$)");
  re2::StringPiece code;
  return RE2::PartialMatch(piece(cell), numbered, &code)
             ? std::string_view(code.data(), code.size())
             : cell;
}

// A code and the bytes [begin, end) of the text that it stands on.
struct UsedCode {
  std::string_view code;
  std::size_t begin = 0, end = 0;
};

std::size_t end_of_character(std::string_view text, std::size_t at) {
  ++at;
  while (at < text.size() && continues_character(text[at])) ++at;
  return at;
}

bool is_code_byte(char c) { return is_ascii_letter(c) || is_digit(c) || c == '/' || c == '.'; }

std::vector<UsedCode> codes_in(const Language& language, std::string_view text,
                               const UsedCodes& used) {
  std::vector<UsedCode> found;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && (is_ascii_letter(text[end]) || text[end] == '/')) ++end;
    const bool sign = static_cast<unsigned char>(text[at]) >= 0x80;  // "✓"
    if (end == at && sign) end = end_of_character(text, at);
    // "A*" is a code of its own where it is used.
    const std::size_t stars = std::min(text.find_first_not_of("*+", end), text.size());
    if (end > at && used.contains(text.substr(at, stars - at))) end = stars;
    const std::string_view word = text.substr(at, end - at);
    const bool alone =
        (at == 0 || !is_code_byte(text[at - 1])) && (end == text.size() || !is_digit(text[end]));
    const bool is_used = alone && used.contains(word);
    if (is_used && !language.has("named_before", text.substr(0, at)))
      found.push_back({word, at, end});
    at = std::max(end, at + 1);
  }
  return found;
}

std::string_view without_joint(std::string_view words) {
  return trimmed(words.substr(0, words.find(';')), " ,:.()[]\"'=\t•–—“”‘’");
}

Answer meant_by(const Language& language, std::string_view meaning) {
  const Answer said = answer_of(language, meaning);
  const Answer heading = answer_of_heading(language, meaning);
  return !said.plain && heading.plain ? heading : said;
}

std::vector<LegendEntry> entries_of(const Language& language, std::string_view text,
                                    const std::vector<UsedCode>& codes, bool behind) {
  const RE2 &before = language.pattern("before_meaning"),
            &rest_of = language.pattern("behind_meaning");
  std::vector<LegendEntry> entries;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const std::size_t from = behind ? codes[i].end : i == 0 ? 0 : codes[i - 1].end;
    const std::size_t to = !behind                ? codes[i].begin
                           : i + 1 < codes.size() ? codes[i + 1].begin
                                                  : text.size();
    re2::StringPiece rest = piece(text.substr(from, to - from));
    if (behind) RE2::Consume(&rest, before);
    std::string_view words(rest.data(), rest.size());
    // "D = deferred. A cross shows the position": the next sentence is none of the meaning.
    if (behind) words = words.substr(0, words.find(". "));
    std::string_view meaning = without_joint(words);
    Answer answer = meant_by(language, meaning);
    // "supported, and": the words before the next code belong to it.
    re2::StringPiece joint;
    if (rest_of.Match(rest, 0, rest.size(), RE2::UNANCHORED, &joint, 1)) {
      const std::string_view without =
          without_joint(words.substr(0, static_cast<std::size_t>(joint.data() - rest.data())));
      const Answer own = meant_by(language, without);
      if (answer.decision == Decision::none || own.decision == answer.decision) {
        meaning = without;
        answer = own;
      }
    }
    answer.plain = true;  // a code is explained for what it says, however it says it
    if (answer.decision == Decision::none) continue;
    entries.push_back({std::string(codes[i].code), std::string(meaning), answer, false});
  }
  return entries;
}

bool explains_two(const std::vector<LegendEntry>& entries) {
  return std::ranges::any_of(entries, [&](const LegendEntry& entry) {
    return entry.mark != entries.front().mark &&
           entry.answer.decision != entries.front().answer.decision;
  });
}

}  // namespace

std::string_view label_word(std::string_view text) {
  static const RE2 label(R"(^(\p{Lu}\p{L}{2,11}|\p{S}{1,3}) \d{1,3}\.\d)");
  re2::StringPiece word;
  return RE2::PartialMatch(piece(text), label, &word) ? std::string_view(word.data(), word.size())
                                                      : std::string_view{};
}

LeadingCode leading_code(const Block& block) {
  static const RE2 label(R"(\d{1,3}\.\d{1,3}\.?)"), code(R"(^[(\[]([^()\[\]]{1,8})[)\]][ .:;–-]*)");
  re2::StringPiece rest = piece(block.text), found;
  if (!RE2::FullMatch(block.label, label) || !RE2::Consume(&rest, code, &found)) return {};
  const std::string_view word(found.data(), found.size());
  if (!is_code(word)) return {};
  return {word, block.text.size() - rest.size()};
}

UsedCodes used_codes(std::span<const Block> blocks) {
  constexpr std::size_t kFew = 3, kMostWords = 6;
  UsedCodes used, heads, words;
  std::size_t cells = 0, labels = 0;
  for (const Block& block : blocks) {
    if (const std::string_view word = label_word(block.text); !word.empty()) {
      words.emplace(word);
      ++labels;
    }
    if (const LeadingCode leading = leading_code(block); !leading.code.empty()) {
      used.emplace(leading.code);
      ++cells;
    }
    if (block.kind == BlockKind::heading && is_code(block.text)) heads.insert(block.text);
    if (block.kind != BlockKind::table_row) continue;
    for (const std::string& cell : cells_of(block))
      if (const auto code = without_brackets(behind_number(cell)); is_code(code)) {
        used.emplace(code);
        ++cells;
      }
  }
  if (cells < kFew) used.clear();
  if (heads.size() > 1) used.merge(heads);
  if (labels > kFew && words.size() <= kMostWords) used.merge(words);
  return used;
}

std::vector<LegendEntry> explained_codes(const Language& language, std::string_view text,
                                         const UsedCodes& used) {
  text = text.substr(0, kLongest);
  const std::vector<UsedCode> codes = codes_in(language, text, used);
  if (codes.size() < 2) return {};
  std::vector<LegendEntry> behind = entries_of(language, text, codes, true);
  std::vector<LegendEntry> before = entries_of(language, text, codes, false);
  std::vector<LegendEntry>& more = behind.size() >= before.size() ? behind : before;
  if (!explains_two(more)) return {};
  return std::move(more);
}

std::vector<LegendEntry> explained_lines(const Language& language, std::span<const Block> blocks) {
  static const RE2 line(
      R"(^[(\[]?([A-Z]{1,3}\d?(?:/[A-Z]{1,3})?[*+]{0,2})[)\]]?\s*[=:–—-]?\s+(\p{L}[^\t]{2,120})$)"),
      row(R"(^[(\[]?([A-Z]{1,3}\d?(?:/[A-Z]{1,3})?[*+]{0,2})[)\]]?\t\s*(\p{L}[^\t]{2,120})$)");
  std::vector<LegendEntry> entries;
  for (const Block& block : blocks) {
    const bool is_row = block.kind == BlockKind::table_row;
    std::vector<std::string> lines{block.text};
    if (!is_row)
      for (const auto& [begin, end] : sentences_of(block.text))
        lines.push_back(block.text.substr(begin, end - begin));
    for (const std::string& words : lines) {
      LegendEntry entry;
      const std::size_t tab = words.find('\t');
      const std::string_view sign = trimmed(std::string_view(words).substr(0, tab));
      const bool signed_row = is_row && tab == words.rfind('\t') && is_star(sign);
      if (signed_row) {
        entry.mark = sign;
        entry.meaning = words.substr(tab + 1);
      } else if (!RE2::FullMatch(words, is_row ? row : line, &entry.mark, &entry.meaning)) {
        continue;
      }
      entry.answer = meant_by(language, entry.meaning);
      const bool known =
          std::ranges::find(entries, entry.mark, &LegendEntry::mark) != entries.end();
      if (known || entry.answer.decision == Decision::none ||
          !cited_numbers(language, entry.meaning).empty())
        continue;
      entry.answer.plain = true;
      entries.push_back(std::move(entry));
    }
  }
  if (entries.size() < 2) entries.clear();
  return entries;
}

std::vector<LegendEntry> explained_categories(const Language& language,
                                              std::span<const Block> blocks) {
  static const RE2 heading(R"(^(\p{Lu}\p{Ll}+ )([IVX]{1,4}|[A-Z]|\d)$)"),
      entry(R"(^([IVX]{1,4}|[A-Z]|\d)[.):] (\p{Lu}.*)$)");
  std::map<std::string, std::string> headings;  // "Category II" by "II"
  std::set<std::string> words;
  for (const Block& block : blocks) {
    std::string word, number;
    if (!RE2::FullMatch(block.text, heading, &word, &number)) continue;
    headings.emplace(number, block.text);
    words.insert(word);
  }
  std::vector<LegendEntry> entries;
  if (headings.size() < 2 || words.size() != 1) return entries;
  for (const Block& block : blocks) {
    if (RE2::FullMatch(block.text, heading)) break;  // they are explained before
    if (block.kind == BlockKind::table_row) continue;
    const std::string text = block.label.empty() ? block.text : block.label + ' ' + block.text;
    std::string number, meaning;
    if (!RE2::FullMatch(text, entry, &number, &meaning)) continue;
    const auto named = headings.find(number);
    Answer answer = meant_by(language, meaning);
    if (named == headings.end() || answer.decision == Decision::none ||
        !cited_numbers(language, meaning).empty())
      continue;
    answer.plain = true;
    entries.push_back({named->second, block.text, answer, false});
  }
  if (entries.size() < headings.size()) entries.clear();
  return entries;
}

bool is_star(std::string_view label) {
  return !label.empty() && star_mark_at(label, 0).size() == label.size();
}

std::set<std::string> marks_of_heads(const Language& language, std::span<const Block> blocks) {
  std::map<std::string, std::set<Decision>> heads_of;  // each mark
  std::vector<Decision> heads;
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::table_row) continue;
    const Cells cells = cells_of(block);
    std::vector<Decision> own;
    for (const std::string& cell : cells) own.push_back(answer_of_heading(language, cell).decision);
    if (std::ranges::count(own, Decision::none) + 2 <= std::ssize(own)) heads = std::move(own);
    for (std::size_t c = 0; c < cells.size() && c < heads.size(); ++c)
      if (heads[c] != Decision::none && is_star(cells[c])) heads_of[cells[c]].insert(heads[c]);
  }
  std::set<std::string> marks;
  for (const auto& [mark, decisions] : heads_of)
    if (decisions.size() > 1) marks.insert(mark);
  return marks;
}

}  // namespace uprex
