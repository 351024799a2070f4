// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lead_in.hpp"

#include <re2/re2.h>

#include <set>
#include <vector>

#include "core/language/answer.hpp"
#include "core/language/lead_in_hints.hpp"
#include "core/language/number_list.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

LeadInKind kind_of(const HintSet& hints) {
  if (has_hint(hints, Hint::disclaimer)) return LeadInKind::disclaimer;
  const bool comments = has_hint(hints, Hint::comment) &&
                        (!has_hint(hints, Hint::says_below) || has_hint(hints, Hint::explains));
  return comments ? LeadInKind::comment : LeadInKind::none;
}

Decision decision_of(const HintSet& hints) {
  if (has_hint(hints, Hint::noted)) return Decision::noted;
  // "notes the following recommendations and will provide responses": not yet decided; "noted with
  // appreciation and enjoy the support": supported.
  if (has_hint(hints, Hint::takes_note) && !has_hint(hints, Hint::supported))
    return has_hint(hints, Hint::pending) ? Decision::pending : Decision::noted;
  if (has_hint(hints, Hint::partially_supported)) return Decision::partially_supported;
  if (has_hint(hints, Hint::supported)) return Decision::supported;
  if (has_hint(hints, Hint::pending)) return Decision::pending;
  return has_hint(hints, Hint::implemented) ? Decision::implemented : Decision::none;
}

LeadInScope scope_of(const HintSet& hints) {
  if (has_hint(hints, Hint::refers_to_body) && has_hint(hints, Hint::refers))
    return LeadInScope::body;
  if (has_hint(hints, Hint::says_below)) return LeadInScope::below;
  if (has_hint(hints, Hint::refers)) return LeadInScope::listed;
  return has_hint(hints, Hint::says_above) ? LeadInScope::above : LeadInScope::below;
}

LeadIn read_hints(const HintSet& hints) {
  LeadIn lead_in;
  lead_in.kind = kind_of(hints);
  if (lead_in.kind == LeadInKind::none) lead_in.decision = decision_of(hints);
  if (lead_in.says_nothing() && has_hint(hints, Hint::neutral)) lead_in.kind = LeadInKind::neutral;
  if (lead_in.says_nothing() && has_hint(hints, Hint::explains)) lead_in.kind = LeadInKind::comment;
  lead_in.scope = scope_of(hints);
  lead_in.scope_said = lead_in.scope != LeadInScope::below || has_hint(hints, Hint::says_below);
  const bool implemented =
      has_hint(hints, Hint::implemented) && !has_hint(hints, Hint::not_implemented);
  lead_in.partly_implemented = implemented && has_hint(hints, Hint::out_of_which);
  lead_in.implemented = implemented && !lead_in.partly_implemented &&
                        !has_hint(hints, Hint::of_some) && lead_in.kind != LeadInKind::comment;
  if (lead_in.decision == Decision::implemented && !lead_in.implemented)
    lead_in.decision = Decision::none;
  lead_in.conditional = has_hint(hints, Hint::conditional);
  return lead_in;
}

// The clause is about recommendations by number. In "all of them except 3" all others are meant.
bool names_numbers(const Language& language, std::string_view clause) {
  if (language.has("opens_exception", clause)) return true;
  if (const auto digit = exception_in(language, clause)) clause = clause.substr(0, *digit);
  return find_number_list(language, clause).has_value() || language.has("names_numbers", clause);
}

bool decides(const LeadIn& lead_in) {
  return lead_in.decision != Decision::none && lead_in.decision != Decision::implemented;
}

// What the clauses of a text decide in plain words: with numbers, and without.
struct ClauseDecisions {
  std::set<Decision> all, unnumbered;
  bool numbered = false;
  // Those without numbers are about the remaining ones, or about the list.
  bool rest = false, of_list = false;
};

ClauseDecisions decisions_in(const Language& language, std::string_view sentence) {
  ClauseDecisions decisions;
  for (const LeadInClause& clause : lead_in_clauses(language, sentence)) {
    if (clause.decision == Decision::none || clause.decision == Decision::implemented) continue;
    decisions.all.insert(clause.decision);
    if (names_numbers(language, clause.text)) {
      decisions.numbered = true;
      continue;
    }
    decisions.unnumbered.insert(clause.decision);
    const AnswerReach reach = reach_of(language, clause.text);
    const HintSet hints = hints_of(language, clause.text);
    if (reach == AnswerReach::rest) decisions.rest = true;
    if (reach == AnswerReach::all || has_hint(hints, Hint::says_above) ||
        has_hint(hints, Hint::says_below))
      decisions.of_list = true;
  }
  return decisions;
}

// A sentence and what its clauses decide, which several questions are asked of.
struct ReadSentence {
  std::string_view words;
  ClauseDecisions decisions;
};

std::vector<ReadSentence> read_sentences_of(const Language& language, std::string_view text) {
  std::vector<ReadSentence> sentences;
  for (const Sentence& sentence : sentences_of(text)) {
    const std::string_view words = text.substr(sentence.begin, sentence.end - sentence.begin);
    sentences.push_back({words, decisions_in(language, words)});
  }
  return sentences;
}

ClauseDecisions decisions_of_all(const std::vector<ReadSentence>& sentences) {
  ClauseDecisions all;
  for (const ReadSentence& sentence : sentences) {
    const ClauseDecisions& own = sentence.decisions;
    all.all.insert(own.all.begin(), own.all.end());
    all.unnumbered.insert(own.unnumbered.begin(), own.unnumbered.end());
    all.numbered |= own.numbered;
    all.rest |= own.rest;
    all.of_list |= own.of_list;
  }
  return all;
}

// Two decisions of one sentence that are one: "noted with appreciation and enjoy the support",
// "notes them and will respond", "partially accepts ... and rejects the rest of each".
bool is_one_decision(const HintSet& hints, const std::set<Decision>& decisions, Decision read) {
  if (has_hint(hints, Hint::distributes) || decisions.size() > 2) return false;
  if (read == Decision::partially_supported) return decisions.contains(read);
  const bool notes = decisions.contains(Decision::noted) && !has_hint(hints, Hint::noted);
  return notes && decisions.contains(read) &&
         (read == Decision::pending || read == Decision::supported);
}

void set_undecided(LeadIn& lead_in) {
  lead_in.kind = LeadInKind::none;
  lead_in.decision = Decision::none;
  lead_in.implemented = false;
  lead_in.undecided = true;
}

// One decision by the clauses, `read` by the words of the whole. They must agree.
void take_agreed(LeadIn& lead_in, const HintSet& hints, Decision said) {
  const Decision read = lead_in.decision;
  const bool notes = said == Decision::noted && !has_hint(hints, Hint::noted);
  if (read == said || (notes && read == Decision::pending)) return;
  if (read == Decision::partially_supported && said == Decision::supported) return;
  const bool nothing_else = read == Decision::none || read == Decision::implemented;
  if (!nothing_else && said != Decision::partially_supported) return set_undecided(lead_in);
  lead_in.kind = LeadInKind::none;
  lead_in.decision = said;
}

// Compares what the words of a sentence say with what its clauses decide.
LeadIn read_sentence(const Language& language, const ReadSentence& sentence, const HintSet& hints) {
  LeadIn lead_in = read_hints(hints);
  if (lead_in.kind == LeadInKind::disclaimer || lead_in.kind == LeadInKind::comment) return lead_in;
  const ClauseDecisions& decisions = sentence.decisions;
  if (decisions.all.empty() && lead_in.decision == Decision::supported &&
      language.has("negation", sentence.words))
    set_undecided(lead_in);
  if (decisions.all.size() == 1) take_agreed(lead_in, hints, *decisions.all.begin());
  if (decisions.all.size() > 1 && !decisions.numbered &&
      !is_one_decision(hints, decisions.all, lead_in.decision))
    set_undecided(lead_in);
  return lead_in;
}

// A paragraph whose clauses decide differently by number, or except numbers.
bool decides_by_number(const Language& language, std::string_view text,
                       const ClauseDecisions& decisions) {
  return (decisions.numbered && decisions.all.size() > 1) ||
         (!decisions.all.empty() && language.has("excepts_numbers", text));
}

LeadIn read_by_number(LeadIn lead_in, const ClauseDecisions& decisions) {
  lead_in.kind = LeadInKind::none;
  lead_in.by_number = true;
  lead_in.decision = Decision::none;
  lead_in.rest = decisions.rest;
  if (!decisions.rest && !decisions.of_list) return lead_in;
  if (decisions.of_list && lead_in.scope == LeadInScope::listed) lead_in.scope = LeadInScope::above;
  if (decisions.unnumbered.size() == 1) lead_in.decision = *decisions.unnumbered.begin();
  if (decisions.unnumbered.size() > 1) lead_in.undecided = true;
  return lead_in;
}

// Of several sentences the one about what is listed below decides; others may speak of other
// recommendations.
LeadIn read_sentences(const Language& language, const LeadIn& whole,
                      const std::vector<ReadSentence>& sentences) {
  bool undecided = false;
  std::set<Decision> said;
  for (const ReadSentence& sentence : sentences) {
    const LeadIn own = read_sentence(language, sentence, hints_of(language, sentence.words));
    if (own.scope_said && own.scope == LeadInScope::below && decides(own)) return own;
    undecided = undecided || own.undecided;
    if (decides(own)) said.insert(own.decision);
  }
  LeadIn lead_in = whole;
  // "Some enjoy its support, and others do not. Its response will be part of the outcome report."
  if (undecided && said == std::set{Decision::pending}) lead_in.decision = Decision::pending;
  const bool contradicts = said.contains(Decision::supported) && said.contains(Decision::noted) &&
                           whole.scope != LeadInScope::listed;
  if ((undecided && lead_in.decision != Decision::pending) || contradicts) set_undecided(lead_in);
  if (lead_in.says_nothing() && !lead_in.undecided && said.size() == 1)
    lead_in.decision = *said.begin();
  return lead_in;
}

// "83.1 is noted and 83.2 to 83.4 | will be considered": the numbers go to their verb.
void move_subject(const Language& language, std::string_view words, AnswerClause& before,
                  AnswerClause& clause) {
  const std::string_view text = words.substr(before.begin, before.end - before.begin);
  re2::StringPiece numbers;
  const bool cut = clause.begin < words.size() && words[clause.begin] == ' ' &&
                   !language.has("opens_clause", words.substr(clause.begin));
  if (!cut || !RE2::PartialMatch(piece(text), language.pattern("trailing_numbers"), &numbers))
    return;
  const auto at = static_cast<std::size_t>(numbers.data() - text.data());
  if (at == 0) return;
  before.end = clause.begin = before.begin + at;
}

}  // namespace

std::vector<LeadInClause> lead_in_clauses(const Language& language, std::string_view paragraph) {
  paragraph = paragraph.substr(0, kMostBytesOfLeadIn);
  std::vector<LeadInClause> clauses;
  for (const Sentence& sentence : sentences_of(paragraph)) {
    const std::string_view words = paragraph.substr(sentence.begin, sentence.end - sentence.begin);
    std::vector<AnswerClause> found = answer_clauses(language, words);
    for (std::size_t i = 1; i < found.size(); ++i)
      move_subject(language, words, found[i - 1], found[i]);
    for (const AnswerClause& clause : found)
      clauses.push_back({words.substr(clause.begin, clause.end - clause.begin),
                         clause.answer.plain ? clause.answer.decision : Decision::none,
                         clause.answer.implemented});
  }
  return clauses;
}

std::optional<std::size_t> exception_in(const Language& language, std::string_view clause) {
  re2::StringPiece digit;
  if (!RE2::PartialMatch(piece(clause), language.pattern("excepts_numbers"), &digit))
    return std::nullopt;
  return static_cast<std::size_t>(digit.data() - clause.data());
}

LeadIn lead_in_of(const Language& language, std::string_view paragraph) {
  const std::string_view text = paragraph.substr(0, kMostBytesOfLeadIn);
  const HintSet hints = hints_of(language, text);
  const LeadIn whole = read_hints(hints);
  if (whole.kind == LeadInKind::disclaimer || whole.kind == LeadInKind::comment) return whole;
  const std::vector<ReadSentence> sentences = read_sentences_of(language, text);
  if (whole.scope != LeadInScope::body) {
    const ClauseDecisions decisions = decisions_of_all(sentences);
    if (decides_by_number(language, text, decisions)) return read_by_number(whole, decisions);
  }
  if (sentences.size() == 1) return read_sentence(language, sentences.front(), hints);
  return read_sentences(language, whole, sentences);
}

std::vector<std::string_view> deciding_clauses(const Language& language,
                                               std::string_view paragraph) {
  const RE2& joint = language.pattern("clause_joint");
  paragraph = paragraph.substr(0, kMostBytesOfLeadIn);
  std::vector<std::string_view> clauses;
  for (const Sentence& sentence : sentences_of(paragraph)) {
    std::string_view rest = paragraph.substr(sentence.begin, sentence.end - sentence.begin);
    re2::StringPiece found;
    while (RE2::PartialMatch(piece(rest), joint, &found)) {
      const auto at = static_cast<std::size_t>(found.data() - rest.data());
      clauses.push_back(rest.substr(0, at));
      rest.remove_prefix(at + found.size());
    }
    clauses.push_back(rest);
  }
  return clauses;
}

bool explains_recommendation(const Language& language, std::string_view item) {
  return language.has("explanation", item.substr(0, kMostBytesOfLeadIn));
}

}  // namespace uprex
