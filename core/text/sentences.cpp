// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.hpp"

#include <algorithm>
#include <array>

#include "core/text/ascii.hpp"

namespace uprex {
namespace {

constexpr std::array<std::string_view, 21> kAbbreviations{
    "Rec", "Recs", "rec",  "recs",  "No",  "Nos", "Mr",  "Mrs", "Ms", "Dr", "St",
    "art", "arts", "para", "paras", "H.E", "e.g", "i.e", "cf",  "vs", "pp"};

bool ends_with_abbreviation(std::string_view s) {
  const std::size_t space = s.find_last_of(" (");
  const std::string_view word = space == std::string_view::npos ? s : s.substr(space + 1);
  if (word.size() == 1 && is_upper(word[0])) return true;  // an initial
  return std::find(kAbbreviations.begin(), kAbbreviations.end(), word) != kAbbreviations.end();
}

// Skips a closing quotation mark or parenthesis between the full stop and the space.
std::size_t after_closing(std::string_view s, std::size_t at) {
  for (const std::string_view mark : {"”", "\"", ")", "’"})
    if (s.substr(at).starts_with(mark)) return at + mark.size();
  return at;
}

bool starts_sentence(std::string_view s) {
  for (const std::string_view mark : {"“", "\"", "("})
    if (s.starts_with(mark)) s.remove_prefix(mark.size());
  return !s.empty() && (is_upper(s[0]) || (s[0] & 0x80));
}

}  // namespace

std::vector<Sentence> sentences_of(std::string_view text) {
  std::vector<Sentence> sentences;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
    const std::size_t end = after_closing(text, at + 1);
    if (end >= text.size() || text[end] != ' ') continue;
    if (!starts_sentence(text.substr(end + 1))) continue;
    const std::size_t from = std::max(begin, at > 12 ? at - 12 : 0);
    if (text[at] == '.' && ends_with_abbreviation(text.substr(from, at - from))) continue;
    sentences.push_back({begin, end});
    begin = end + 1;
  }
  if (begin < text.size()) sentences.push_back({begin, text.size()});
  return sentences;
}

}  // namespace uprex
