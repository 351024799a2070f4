#include "core/language/lead_in.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <bitset>
#include <string>
#include <vector>

#include "core/language/en/lead_in_patterns.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

using en::Hint;
using HintSet = std::bitset<16>;

// Longer paragraphs are read only so far: no sentence that decides stands behind pages of text.
constexpr std::size_t kMostBytesOfLeadIn = 8000;

const RE2::Set& patterns() {
  static const RE2::Set* const set = [] {
    RE2::Options options;
    options.set_case_sensitive(false);
    auto* built = new RE2::Set(options, RE2::UNANCHORED);
    for (const auto& pattern : en::kLeadInPatterns)
      if (std::string error; built->Add(piece(pattern.regex), &error) < 0)
        throw Error("lead-in pattern: " + error);
    if (!built->Compile()) throw Error("the lead-in patterns are too large");
    return built;
  }();
  return *set;
}

HintSet hints_of(std::string_view text) {
  std::vector<int> found;
  patterns().Match(piece(text.substr(0, kMostBytesOfLeadIn)), &found);
  HintSet hints;
  for (const int index : found)
    hints.set(static_cast<std::size_t>(en::kLeadInPatterns[static_cast<std::size_t>(index)].hint));
  return hints;
}

bool has_hint(const HintSet& hints, Hint hint) {
  return hints.test(static_cast<std::size_t>(hint));
}

LeadInKind kind_of(const HintSet& hints) {
  if (has_hint(hints, Hint::disclaimer)) return LeadInKind::disclaimer;
  if (has_hint(hints, Hint::comment) &&
      (!has_hint(hints, Hint::says_below) || has_hint(hints, Hint::explains)))
    return LeadInKind::comment;
  if (has_hint(hints, Hint::negative)) return LeadInKind::noted;
  // "notes the following recommendations and will provide responses": not yet decided; "noted with
  // appreciation and enjoy the support": supported.
  if (has_hint(hints, Hint::takes_note) && !has_hint(hints, Hint::support))
    return has_hint(hints, Hint::pending) ? LeadInKind::pending : LeadInKind::noted;
  if (has_hint(hints, Hint::partial)) return LeadInKind::partly_supported;
  if (has_hint(hints, Hint::support)) return LeadInKind::supported;
  if (has_hint(hints, Hint::pending)) return LeadInKind::pending;
  if (has_hint(hints, Hint::implemented)) return LeadInKind::implemented;
  if (has_hint(hints, Hint::neutral)) return LeadInKind::neutral;
  if (has_hint(hints, Hint::explains)) return LeadInKind::comment;
  return LeadInKind::none;
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
  lead_in.scope = scope_of(hints);
  lead_in.partly_implemented =
      has_hint(hints, Hint::implemented) && has_hint(hints, Hint::out_of_which);
  lead_in.implemented = has_hint(hints, Hint::implemented) && !lead_in.partly_implemented;
  return lead_in;
}

bool decides(LeadInKind kind) {
  return kind == LeadInKind::supported || kind == LeadInKind::partly_supported ||
         kind == LeadInKind::noted || kind == LeadInKind::pending;
}

}  // namespace

LeadIn lead_in_of(std::string_view paragraph) {
  const LeadIn whole = read_hints(hints_of(paragraph));
  if (whole.kind == LeadInKind::disclaimer || whole.kind == LeadInKind::comment) return whole;
  // Of several sentences the one about what is listed below decides; others may speak of other
  // recommendations.
  const auto sentences = sentences_of(paragraph.substr(0, kMostBytesOfLeadIn));
  for (const Sentence& sentence : sentences) {
    if (sentences.size() == 1) break;
    const HintSet hints = hints_of(paragraph.substr(sentence.begin, sentence.end - sentence.begin));
    const LeadIn own = read_hints(hints);
    if (has_hint(hints, Hint::says_below) && own.scope == LeadInScope::below && decides(own.kind))
      return own;
  }
  return whole;
}

std::vector<std::string_view> deciding_clauses(std::string_view paragraph) {
  static const RE2 joint{std::string(en::kClauseJoint)};
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

bool explains_recommendation(std::string_view item) {
  static const RE2 regex{std::string(en::kExplanation)};
  return RE2::PartialMatch(piece(item.substr(0, kMostBytesOfLeadIn)), regex);
}

}  // namespace uprex
