// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/ellipsis.hpp"

#include <algorithm>
#include <utility>

#include "core/language/en/edge_words.hpp"
#include "core/language/en/first_words.hpp"

namespace uprex::en {
namespace {

// The preposition by which the word takes its object, where it needs one.
std::string_view preposition_of(std::string_view word) {
  if (grammar_words().takes_to.holds(word)) return "to ";
  return word == "ratification" ? "of " : "";
}

bool begins_with_gerund(std::string_view s) { return is_gerund_of_verb(first_word(s)); }

}  // namespace

std::optional<std::string_view> before_gerund(std::string_view s) {
  const std::string_view head = verb_phrase(s);
  for (std::size_t at = head.find(' '); at != std::string_view::npos; at = head.find(' ', at + 1))
    if (takes_gerund(head.substr(0, at)) && begins_with_gerund(head.substr(at + 1)))
      return head.substr(0, at);
  return std::nullopt;
}

bool lacks_antecedent(std::string_view s) {
  for (const std::string_view word : {" it", " them"}) {
    const std::size_t at = s.find(word);
    if (at == s.npos || (at + word.size() < s.size() && s[at + word.size()] != ' ')) continue;
    const std::string_view before = s.substr(0, at);
    return verb_phrase(before) == before;
  }
  return false;
}

bool joins_treaty(std::string_view s) {
  std::string_view verbs = verb_phrase(s);
  while (!verbs.empty()) {
    const std::string word = first_word(verbs);
    for (const std::string& stem : grammar_words().treaty_verb_stems.words())
      if (word.starts_with(stem)) return true;
    verbs = word.empty() ? verbs.substr(1) : after_first_word(verbs);
  }
  return false;
}

std::string with_object(std::string text, std::string_view object) {
  if (!waits_for_object(text)) return std::move(text) + ' ' + std::string(object);
  const std::string last = split_last(without_haste(text)).second;
  const bool gerund = is_gerund_of_verb(last), verb = gerund || is_asking_verb(last);
  if (gerund && begins_with_gerund(object)) object = after_first_word(object);
  if (verb && object.starts_with("of ")) object.remove_prefix(3);
  // "the ratification of" takes no adverb: "promptly the Convention".
  const std::string adverb = first_word(object);
  const std::string_view rest = after_first_word(object);
  if (!verb && adverb.ends_with("ly") && is_verb_opening(adverb) && rest.starts_with("the "))
    object = rest;
  if (object.starts_with(last + ' ')) object.remove_prefix(last.size() + 1);
  const std::string_view preposition = preposition_of(last);
  text += ' ';
  if (!object.starts_with(preposition)) text += preposition;
  return std::move(text) + std::string(object);
}

std::string completed(std::string_view sentence, std::string_view before, const Piece& piece) {
  const std::string_view own = piece.own;
  if (own.empty()) return std::string(sentence);
  const auto with = [&](std::string_view head) {
    return head.empty() ? std::string(own) : std::string(head) + ' ' + std::string(own);
  };
  // "illiteracy (A) amongst girls (B) and women (C)": the preposition serves both.
  if (before != sentence && goes_on(before) && !goes_on(own) && !asks(own))
    return std::string(sentence) + ' ' + with(before.substr(0, before.find(' ')));
  // "Consider ratifying (A)/acceding to (B)".
  const bool in_place = piece.alternative || piece.conjoined || waits_for_object(sentence);
  const bool gerund = in_place && begins_with_gerund(own) && !is_continuation(first_word(own));
  if (const auto head = before_gerund(sentence);
      head && (gerund || own.starts_with("the possibility of ")))
    return with(*head);
  if (goes_on(own))
    return std::string(sentence) + piece.joint.substr(0, piece.joint.find(' ') + 1) +
           std::string(own);
  if (points_back(own) || own.starts_with("to "))
    return std::string(sentence) + piece.joint + std::string(own);
  return with(breaks_off(sentence) ? sentence : verb_phrase(sentence));
}

}  // namespace uprex::en
