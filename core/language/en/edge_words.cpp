#include "core/language/en/edge_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/language/en/first_words.hpp"
#include "core/text/ascii.hpp"
#include "core/text/trim.hpp"

namespace uprex::en {
namespace {

// Nouns as often as verbs: "provide training".
bool is_noun(std::string_view gerund) {
  constexpr std::array<std::string_view, 7> kNouns{"building",  "funding",  "housing", "planning",
                                                   "reporting", "teaching", "training"};
  return std::ranges::binary_search(kNouns, gerund);
}

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
  constexpr std::array<std::string_view, 18> kWords{
      "and",         "at",       "begin",    "by",       "consider", "considering",
      "contemplate", "continue", "envisage", "expedite", "explore",  "for",
      "of",          "or",       "start",    "to",       "toward",   "towards"};
  const auto [rest, word] = split_last(s);
  if (word == "with") return split_last(rest).second == "proceed";
  return std::ranges::binary_search(kWords, word);
}

std::string_view without_haste(std::string_view s) {
  for (const std::string_view haste :
       {" as soon as possible", " without delay", " without further delay", " at an early date",
        " at the earliest opportunity", " in the near future", " promptly", " swiftly"})
    if (s.ends_with(haste)) return s.substr(0, s.size() - haste.size());
  return s;
}

}  // namespace uprex::en
