// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/used_codes.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "core/answers/answer_columns.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongest = 2000;  // bytes of a text that are read

bool is_code(std::string_view text) {
  static const RE2 code(R"([A-Z]{1,3}(?:/[A-Z]{1,3})?)");
  return RE2::FullMatch(piece(text), code);
}

// A code and the bytes [begin, end) of the text that it stands on.
struct UsedCode {
  std::string_view code;
  std::size_t begin = 0, end = 0;
};

bool is_code_byte(char c) { return is_ascii_letter(c) || is_digit(c) || c == '/' || c == '.'; }

std::vector<UsedCode> codes_in(const Language& language, std::string_view text,
                               const UsedCodes& used) {
  std::vector<UsedCode> found;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && (is_ascii_letter(text[end]) || text[end] == '/')) ++end;
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
  return trimmed(words.substr(0, words.find(';')), " ,:.()[]\"'=\t");
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
    const std::string_view words(rest.data(), rest.size());
    std::string_view meaning = without_joint(words);
    Answer answer = meant_by(language, meaning);
    // "supported, and": the words before the next code belong to it.
    re2::StringPiece joint;
    if (answer.decision == Decision::none &&
        rest_of.Match(rest, 0, rest.size(), RE2::UNANCHORED, &joint, 1)) {
      meaning =
          without_joint(words.substr(0, static_cast<std::size_t>(joint.data() - rest.data())));
      answer = meant_by(language, meaning);
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
  static const RE2 label(R"(^(\p{Lu}\p{L}{2,11}) \d{1,3}\.\d)");
  re2::StringPiece word;
  return RE2::PartialMatch(piece(text), label, &word) ? std::string_view(word.data(), word.size())
                                                      : std::string_view{};
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
    if (block.kind == BlockKind::heading && is_code(block.text)) heads.insert(block.text);
    if (block.kind != BlockKind::table_row) continue;
    for (const std::string& cell : cells_of(block))
      if (is_code(cell)) {
        used.insert(cell);
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

}  // namespace uprex
