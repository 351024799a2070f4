// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that decide what the State under review answered: "The recommendations listed below
// enjoy the support of Slovenia". Pure. The result says which items a sentence means as a scope. It
// does not find these items; the extractor does.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/language/decision.hpp"
#include "core/language/language.hpp"

namespace uprex {

// What a sentence is that decides nothing, or not only decides.
enum class LeadInKind {
  none,
  disclaimer,  // "All conclusions and/or recommendations ... reflect the position of the submitting
               // State"
  neutral,     // "In the course of the discussion, the following recommendations were made"
  comment,     // "With regard to the recommendation in paragraph 31, X indicated that": explains
};

enum class LeadInScope {
  below,   // the items that follow
  above,   // the items before it that no other sentence decides
  listed,  // items by number
  body,    // recommendations of the dialogue, by paragraph
};

// `decision`: implemented where the sentence says only that they are implemented; support stands
// elsewhere then. `implemented`: the sentence also says that they are all implemented or in the
// process of it. `partly_implemented`: it says so of listed numbers alone ("of which
// recommendations 102 to 123 ...").
struct LeadIn {
  LeadInKind kind = LeadInKind::none;
  Decision decision = Decision::none;
  LeadInScope scope = LeadInScope::below;
  bool implemented = false;
  bool partly_implemented = false;
  // Its clauses decide differently by number; `decision` is that of all others, if there is one.
  bool by_number = false;
  bool rest = false;         // `decision` is about "the remaining recommendations"
  bool conditional = false;  // "in principle", "subject to the decision of its parliament"
  bool undecided = false;    // it decides, but its decisions cannot be told apart
  bool scope_said = false;   // it says itself where the items stand

  bool says_nothing() const {
    return kind == LeadInKind::none && decision == Decision::none && !by_number;
  }
};

// A clause of a paragraph, a view into it, and what it decides on its own.
struct LeadInClause {
  std::string_view text;
  Decision decision = Decision::none;
  bool implemented = false;
};

std::vector<LeadInClause> lead_in_clauses(const Language& language, std::string_view paragraph);

// Where the numbers begin that a clause excepts: the byte of "3" in "all of them except 3 and 7".
std::optional<std::size_t> exception_in(const Language& language, std::string_view clause);

// `paragraph` is the whole numbered paragraph without its number.
LeadIn lead_in_of(const Language& language, std::string_view paragraph);

// The sentences of a paragraph, and within them the clauses that may decide differently:
// "accepts 83.1, and cannot accept 83.2". Views into the text.
std::vector<std::string_view> deciding_clauses(const Language& language,
                                               std::string_view paragraph);

// True for an item that explains instead of recommending: "With regard to the recommendation to
// ..., X indicated ...".
bool explains_recommendation(const Language& language, std::string_view item);

}  // namespace uprex
