// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/phrase.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "core/language/en/edge_words.hpp"
#include "core/language/en/first_words.hpp"
#include "core/text/ascii.hpp"
#include "core/text/trim.hpp"

namespace uprex::en {
namespace {

// No sentence of a recommendation ends with these.
bool is_cut_word(std::string_view word) { return grammar_words().cut_words.holds(word); }

// One of the last three words is an article or the like: a noun is due.
bool after_determiner(std::string_view s) {
  for (int words = 0; words < 3 && !s.empty(); ++words) {
    const auto [rest, word] = split_last(s);
    if (grammar_words().determiners.holds(word)) return true;
    s = rest;
  }
  return false;
}

}  // namespace

Piece piece_of(std::string_view raw) {
  constexpr std::string_view kAsWellAs = "as well as ", kAndOr = "and/or ";
  Piece piece;
  bool comma = false;
  std::string conjunction;
  while (true) {
    const std::string_view rest = without_leading(raw, kItemMarks);
    const std::string_view marks = raw.substr(0, raw.size() - rest.size());
    comma = comma || marks.find(',') != marks.npos;
    piece.alternative = piece.alternative || marks.find('/') != marks.npos;
    raw = without_letter(rest);
    const std::string word = first_word(raw);
    if (raw.starts_with(kAsWellAs) || raw.starts_with(kAndOr)) {
      const std::size_t size = raw.starts_with(kAndOr) ? kAndOr.size() : kAsWellAs.size();
      conjunction = raw.substr(0, size);
      raw.remove_prefix(size);
    } else if (word == "and" || word == "or" || word == "also") {
      if (word != "also") conjunction += word + ' ';
      raw = after_first_word(raw);
    } else {
      break;
    }
  }
  piece.own = without_trailing(raw, kItemMarks);
  piece.conjoined = !conjunction.empty();
  piece.joint = (comma ? ", " : " ") + conjunction;
  return piece;
}

std::string_view without_final_mark(std::string_view s) {
  while (true) {
    s = without_trailing(s, kItemMarks);
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
  if (is_gerund_of_verb(last)) return rest.empty() || takes_gerund(rest);
  if (last == "up" || last == "out") return is_asking_verb(split_last(rest).second);
  return last == "ratification" || last == "accession";
}

bool breaks_off(std::string_view s) { return is_cut_word(split_last(s).second); }

bool is_cut(std::string_view s) {
  if (split_last(s).first.empty()) return true;  // no recommendation is one word
  return breaks_off(s) || (std::count(s.begin(), s.end(), ' ') <= 2 && waits_for_object(s));
}

bool points_back(std::string_view s) {
  const std::string text = ' ' + std::string(s) + ' ';
  for (const std::string& word : grammar_words().points_back.words())
    if (text.find(' ' + word + ' ') != std::string::npos)
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
    constexpr std::string_view kParty = "a party to ";
    if (s.substr(at).starts_with(kParty)) at += kParty.size();
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
