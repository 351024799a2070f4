#include "core/upr/en/phrase.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "core/text/ascii.hpp"
#include "core/upr/en/first_words.hpp"

namespace uprex::en {
namespace {

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

// No sentence of a recommendation ends with these.
bool is_cut_word(std::string_view word) {
  constexpr std::array<std::string_view, 20> kWords{
      "to",   "of",  "with", "on",  "the",  "a",  "an",    "by",      "for", "from",
      "into", "and", "or",   "its", "that", "at", "their", "towards", "as",  "against"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

// A text without its last word, and that word in lower case.
std::pair<std::string_view, std::string> split_last(std::string_view s) {
  const std::size_t space = s.rfind(' ');
  if (space == std::string_view::npos) return {{}, first_word(s)};
  return {s.substr(0, space), first_word(s.substr(space + 1))};
}

// "ratifying", "acceding", "becoming".
bool is_gerund_of_verb(const std::string& word) {
  if (word.size() < 6 || !word.ends_with("ing")) return false;
  const std::string stem = word.substr(0, word.size() - 3);
  return is_asking_verb(stem) || is_asking_verb(stem + 'e');
}

// Behind these a gerund is a verb.
bool takes_gerund(std::string_view word) {
  constexpr std::array<std::string_view, 18> kWords{
      "consider", "considering", "envisage",    "of",       "and",  "or",
      "and/or",   "by",          "towards",     "toward",   "to",   "for",
      "start",    "begin",       "contemplate", "continue", "with", "expedite"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

// One of the last three words is an article or the like: a noun is due.
bool after_determiner(std::string_view s) {
  for (int words = 0; words < 3 && !s.empty(); ++words) {
    const auto [rest, word] = split_last(s);
    if (word == "the" || word == "a" || word == "an" || word == "its" || word == "their" ||
        word == "this" || word == "any" || word == "all")
      return true;
    s = rest;
  }
  return false;
}

// "Consider ratifying as soon as possible" -> "Consider ratifying".
std::string_view without_haste(std::string_view s) {
  for (const std::string_view haste :
       {" as soon as possible", " without delay", " without further delay", " at an early date"})
    if (s.ends_with(haste)) return s.substr(0, s.size() - haste.size());
  return s;
}

// The preposition by which the word takes its object, where it needs one.
std::string_view preposition_of(std::string_view word) {
  constexpr std::array<std::string_view, 5> kTo{"accede", "adhere", "acceding", "adhering",
                                                "accession"};
  if (std::find(kTo.begin(), kTo.end(), word) != kTo.end()) return "to ";
  return word == "ratification" ? "of " : "";
}

}  // namespace

std::string_view without_leading(std::string_view s, std::string_view marks) {
  const std::size_t at = s.find_first_not_of(marks);
  return at == std::string_view::npos ? std::string_view{} : s.substr(at);
}

std::string_view without_trailing(std::string_view s, std::string_view marks) {
  const std::size_t at = s.find_last_not_of(marks);
  return at == std::string_view::npos ? std::string_view{} : s.substr(0, at + 1);
}

std::string_view without_letter(std::string_view s) {
  if (!s.starts_with('(')) return s;
  const std::size_t close = s.find(')');
  if (close == std::string_view::npos || close > 5) return s;
  const std::string_view letter = s.substr(1, close - 1);
  const bool roman = letter.find_first_not_of("ivx") == std::string_view::npos;
  if (letter.empty() || (letter.size() > 1 && !roman) ||
      !std::islower(static_cast<unsigned char>(letter[0])))
    return s;
  return without_leading(s.substr(close + 1), " ");
}

std::string_view bare(std::string_view s) {
  while (true) {
    s = without_letter(without_leading(s, kMarks));
    const std::string word = first_word(s);
    if (s.starts_with("as well as "))
      s.remove_prefix(11);
    else if (word == "and" || word == "or" || word == "also")
      s = after_first_word(s);
    else
      return without_trailing(s, kMarks);
  }
}

std::string_view without_final_mark(std::string_view s) {
  while (true) {
    s = without_trailing(s, kMarks);
    if (!s.ends_with(" and") && !s.ends_with(";and")) return s;
    s.remove_suffix(4);
  }
}

bool asks(std::string_view s) {
  for (int words = 0; words < 4; ++words) {
    const std::string word = first_word(s);
    if (is_asking_verb(word)) return true;
    if (!is_verb_opening(word)) return false;
    s = after_first_word(s);
  }
  return false;
}

bool waits_for_object(std::string_view s) {
  s = without_haste(s.substr(s.rfind(';') + 1));
  const auto [rest, last] = split_last(s);
  if (is_cut_word(last)) return true;
  constexpr std::ptrdiff_t kMostWords = 9;
  if (std::count(s.begin(), s.end(), ' ') >= kMostWords) return false;
  // "the next review" ends with a noun, and so does "provide training"; "consider ratifying" does
  // not.
  if (is_asking_verb(last)) return !after_determiner(rest);
  if (is_gerund_of_verb(last)) return rest.empty() || takes_gerund(split_last(rest).second);
  return last == "ratification" || last == "accession";
}

bool breaks_off(std::string_view s) { return is_cut_word(split_last(s).second); }

bool is_cut(std::string_view s) {
  if (split_last(s).first.empty()) return true;  // no recommendation is one word
  return breaks_off(s) || (std::count(s.begin(), s.end(), ' ') <= 2 && waits_for_object(s));
}

bool points_back(std::string_view s) {
  const std::string text = ' ' + std::string(s) + ' ';
  for (const std::string_view word :
       {" it ", " them ", " thereto ", " therein ", " do so ", " in this regard "})
    if (text.find(word) != std::string::npos)
      return std::count(text.begin(), text.end(), ' ') <= 14;
  return false;
}

bool goes_on(std::string_view s) {
  const std::string word = first_word(s);
  if (is_continuation(word)) return true;
  if (word.ends_with("ed") && is_continuation(first_word(after_first_word(s)))) return true;
  return word.size() > 5 && word.ends_with("ing") && !asks(s);
}

std::string_view verb_phrase(std::string_view s) {
  std::size_t at = 0;
  while (at < s.size()) {
    const std::size_t end = std::min(s.find(' ', at), s.size());
    const std::string_view word = s.substr(at, end - at);
    const std::string lower = first_word(word);
    const bool object = lower == "the" || lower == "its" || lower == "a" || lower == "an" ||
                        lower == "all" ||
                        (at > 0 && std::isupper(static_cast<unsigned char>(word[0])));
    if (object) break;
    at = std::min(end + 1, s.size());
  }
  return without_trailing(s.substr(0, at), " ");
}

bool begins_with_gerund(std::string_view s) { return is_gerund_of_verb(first_word(s)); }

std::optional<std::string_view> before_gerund(std::string_view s) {
  const std::string_view head = verb_phrase(s);
  for (std::size_t at = head.find(' '); at != std::string_view::npos; at = head.find(' ', at + 1))
    if (begins_with_gerund(head.substr(at + 1))) return head.substr(0, at);
  return std::nullopt;
}

std::string with_object(std::string text, std::string_view object) {
  if (!waits_for_object(text)) return std::move(text) + ' ' + std::string(object);
  const std::string last = split_last(text).second;
  if (is_gerund_of_verb(last) && begins_with_gerund(object)) object = after_first_word(object);
  const std::string_view preposition = preposition_of(last);
  const bool verb = is_asking_verb(last) || is_gerund_of_verb(last);
  if (verb && object.starts_with("of ")) object.remove_prefix(3);
  // "promptly the Convention" is for verbs.
  if (!verb && is_verb_opening(first_word(object))) object = after_first_word(object);
  text += ' ';
  if (!object.starts_with(preposition)) text += preposition;
  return std::move(text) + std::string(object);
}

std::string capitalised(std::string_view s) {
  std::string text(s);
  if (!text.empty()) text[0] = upper(text[0]);
  return text;
}

std::string uncapitalised(std::string_view s) {
  std::string text(s);
  if (!text.empty()) text[0] = lower(text[0]);
  return text;
}

}  // namespace uprex::en
