// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lead_in.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <string>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

// What a wording speaks for; a sentence is judged by all that it holds.
enum class Hint {
  disclaimer,
  comment,
  explains,
  noted,
  takes_note,
  implemented,
  supported,
  partially_supported,
  pending,
  neutral,
  says_below,
  says_above,
  out_of_which,
  refers,
  refers_to_body,
};

constexpr std::array<std::string_view, 15> kHints{
    "disclaimer",   "comment",     "explains",      "noted",
    "takes_note",   "implemented", "supported",     "partially_supported",
    "pending",      "neutral",     "says_below",    "says_above",
    "out_of_which", "refers",      "refers_to_body"};

using HintSet = std::bitset<kHints.size()>;

// Longer paragraphs are read only so far: no sentence that decides stands behind pages of text.
constexpr std::size_t kMostBytesOfLeadIn = 8000;

// The rows of lead_in_words as one set of patterns, and the hint of each.
struct LeadInWords {
  explicit LeadInWords(const Language& language) : patterns(any_case(), RE2::UNANCHORED) {
    for (const WordingRow& row : language.rows("lead_in_words")) {
      const auto hint = std::ranges::find(kHints, row.meaning);
      if (hint == kHints.end())
        throw Error("lead_in_words mean nothing like \"" + std::string(row.meaning) + '"');
      hints.push_back(static_cast<std::size_t>(hint - kHints.begin()));
      if (std::string error; patterns.Add(language.expanded(row.pattern), &error) < 0)
        throw Error("lead_in_words: " + error);
    }
    if (!patterns.Compile()) throw Error("the patterns of lead_in_words are too large");
  }

  static RE2::Options any_case() {
    RE2::Options options;
    options.set_case_sensitive(false);
    return options;
  }

  RE2::Set patterns;
  std::vector<std::size_t> hints;
};

HintSet hints_of(const Language& language, std::string_view text) {
  const auto& words = language.derived<LeadInWords>();
  HintSet hints;
  if (words.hints.empty()) return hints;
  std::vector<int> found;
  words.patterns.Match(piece(text.substr(0, kMostBytesOfLeadIn)), &found);
  for (const int index : found) hints.set(words.hints[static_cast<std::size_t>(index)]);
  return hints;
}

bool has_hint(const HintSet& hints, Hint hint) {
  return hints.test(static_cast<std::size_t>(hint));
}

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
  lead_in.partly_implemented =
      has_hint(hints, Hint::implemented) && has_hint(hints, Hint::out_of_which);
  lead_in.implemented = has_hint(hints, Hint::implemented) && !lead_in.partly_implemented;
  return lead_in;
}

bool decides(const LeadIn& lead_in) {
  return lead_in.decision != Decision::none && lead_in.decision != Decision::implemented;
}

}  // namespace

LeadIn lead_in_of(const Language& language, std::string_view paragraph) {
  const LeadIn whole = read_hints(hints_of(language, paragraph));
  if (whole.kind == LeadInKind::disclaimer || whole.kind == LeadInKind::comment) return whole;
  // Of several sentences the one about what is listed below decides; others may speak of other
  // recommendations.
  const auto sentences = sentences_of(paragraph.substr(0, kMostBytesOfLeadIn));
  for (const Sentence& sentence : sentences) {
    if (sentences.size() == 1) break;
    const HintSet hints =
        hints_of(language, paragraph.substr(sentence.begin, sentence.end - sentence.begin));
    const LeadIn own = read_hints(hints);
    if (has_hint(hints, Hint::says_below) && own.scope == LeadInScope::below && decides(own))
      return own;
  }
  return whole;
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
