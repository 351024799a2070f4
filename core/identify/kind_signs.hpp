// SPDX-License-Identifier: GPL-3.0-or-later
// How strongly a document says that it is of one kind, one function for each of namespace kind.
// They look at titles, symbols, headings and single sentences. They do not decide between kinds:
// core/identify/identify_kind does.
#pragma once

#include <optional>
#include <string>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// Weak: headings or words suggest it. Strong: the title or the symbol says it.
enum class Sign { none, weak, strong };

// `symbol` is the printed symbol, empty if there is none.
Sign report_sign(const Language& language, const Document& document);
Sign addendum_sign(const Language& language, const Document& document, const std::string& symbol);
Sign session_report_sign(const Language& language, const Document& document);
Sign outcome_decision_sign(const Language& language, const Document& document,
                           const std::string& symbol);
Sign thematic_list_sign(const Language& language, const Document& document);
Sign national_report_sign(const Language& language, const Document& document,
                          const std::string& symbol);

// True if the title or the first paragraph is that of a report of the Working Group on the
// Universal Periodic Review.
bool is_working_group_report(const Language& language, const Document& document);

// The index of the last heading "Conclusions and/or recommendations" outside the table of contents.
std::optional<std::size_t> conclusions_heading(const Language& language, const Document& document);

// True for a note verbale or a paper whose title says that it answers recommendations.
bool is_titled_reply(const Language& language, const Document& document);

// True for a draft that holds the recommendations alone: most blocks are numbered "6.1" and end
// with States.
bool is_recommendation_list(const Language& language, const Document& document);

}  // namespace uprex
