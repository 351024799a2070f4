// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols of United Nations documents ("A/HRC/43/15/Add.1"), found in printed text and told apart
// by kind. Forms: facts of research.un.org/en/docs/symbols, errors as printed in reports.
//
// Only symbols of the Human Rights Council. Says nothing about whether a document exists.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// The first symbol in `text`, normalised: spaces inside dropped ("A/HRC/ 8/29"), a missing or
// doubled slash repaired
// ("A/HRC24/7", "A/HRC//WG.6/8/L.11"), marks after it (a "*" for a reissue) left off. Linear.
std::optional<std::string> find_symbol(std::string_view text);

// All symbols of `text` in printed order, each once. "A/HRC/28/12 and Corr.1" holds two.
std::vector<std::string> find_symbols(std::string_view text);

// The symbol of the document that an addendum, corrigendum or revision belongs to:
// "A/HRC/28/12/Add.1" -> "A/HRC/28/12".
std::string_view without_suffix(std::string_view symbol);

enum class SymbolKind {
  report,           // A/HRC/43/15, of the Working Group
  draft_report,     // A/HRC/WG.6/34/L.14
  addendum,         // A/HRC/43/15/Add.1
  corrigendum,      // any other with /Corr.1 at the end
  revision,         // any other with /Rev.1 at the end
  national_report,  // A/HRC/WG.6/34/SVN/1
  compilation,      // A/HRC/WG.6/34/SVN/2, by the High Commissioner
  summary,          // A/HRC/WG.6/34/SVN/3, of stakeholders' submissions
  decision,         // A/HRC/DEC/43/112
  session_report,  // A/HRC/43/2, of the Council; A/HRC/14/37 in the first cycle cannot be told from
                   // a report
  other,
};

// Of a normalised symbol.
SymbolKind kind_of(std::string_view symbol);

}  // namespace uprex
