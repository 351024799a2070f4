// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/edge_words.hpp"

#include <algorithm>
#include <cctype>

#include "core/language/en/first_words.hpp"
#include "core/text/ascii.hpp"
#include "core/text/trim.hpp"

namespace uprex::en {
namespace {

// Nouns as often as verbs: "provide training".
bool is_noun(std::string_view gerund) { return grammar_words().nouns_in_ing.holds(gerund); }

}  // namespace

std::string first_word(std::string_view s) {
  std::string word;
  for (const char c : s) {
    if (!std::isalpha(static_cast<unsigned char>(c)) && c != '-') break;
    word += lower(c);
  }
  return word;
}

std::string_view after_first_word(std::string_view s) {
  return without_leading(s.substr(std::min(s.size(), first_word(s).size())), " ,");
}

std::pair<std::string_view, std::string> split_last(std::string_view s) {
  const std::size_t space = s.rfind(' ');
  if (space == std::string_view::npos) return {{}, first_word(s)};
  return {s.substr(0, space), first_word(s.substr(space + 1))};
}

bool is_gerund_of_verb(std::string_view word) {
  if (word.size() < 6 || !word.ends_with("ing") || is_noun(word)) return false;
  const std::string stem(word.substr(0, word.size() - 3));
  return is_asking_verb(stem) || is_asking_verb(stem + 'e');
}

bool takes_gerund(std::string_view s) {
  const auto [rest, word] = split_last(s);
  if (word == "with") return split_last(rest).second == "proceed";
  return grammar_words().takes_gerund.holds(word);
}

std::string_view without_haste(std::string_view s) {
  for (const std::string& haste : grammar_words().haste.words())
    if (s.ends_with(' ' + haste)) return s.substr(0, s.size() - haste.size() - 1);
  return s;
}

}  // namespace uprex::en
