// SPDX-License-Identifier: GPL-3.0-or-later
// What a document is. core/identify/identify fills it once, before an extractor is chosen. No later
// stage changes it. Plain data.
#pragma once

#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// The UN procedure that a document belongs to (Identity::mechanism).
namespace mechanism {
inline constexpr std::string_view kUpr = "UPR";
}  // namespace mechanism

// Ends the symbol of a thematic list, a name of ours: "A/HRC/43/15/thematic-list".
inline constexpr std::string_view kThematicListSuffix = "/thematic-list";

struct Identity {
  std::string kind;  // one of namespace kind, empty if none of them fits
  // The title or the symbol says the kind. False if headings or words only suggest it.
  bool certain = false;
  std::string mechanism;  // empty if the document belongs to none that is known
  // The name of the document in its records: its symbol. A document without a symbol is named by
  // session and State, "UPR/52/LVA" ("UPR/LVA" if the session is not known). Empty if the State is
  // not known either.
  std::string symbol;
  std::string printed_symbol;      // that most pages bear, empty if none does
  std::string state_under_review;  // alpha-3, empty if unknown or if there are several
  int session = 0, cycle = 0;      // of the Working Group, 0 if unknown
  std::string language = "en";     // of most of its text
  // identity_from_file_name, identity_differs.
  std::vector<Diagnostic> diagnostics;
};

// A document record that says who the document is and nothing else.
inline DocumentRecord record_of(const Identity& identity) {
  DocumentRecord record;
  record.symbol = identity.symbol;
  record.kind = identity.kind;
  record.state_under_review = identity.state_under_review;
  record.session = identity.session;
  record.cycle = identity.cycle;
  record.language = identity.language;
  return record;
}

}  // namespace uprex
