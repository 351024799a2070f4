// Sessions of the UPR Working Group: their number as printed, and the cycle they belong to.
// Cycles: resolution 16/21 and decision 17/119 of the Human Rights Council (sessions 1-12, 13-27,
// 28-40, from 41).
//
// Not for sessions of the Council itself, and not for dates. Pure; linear.
#pragma once

#include <optional>
#include <string_view>

namespace uprex {

// "ninth", "twenty-first", "21st", "Thirty second": 0 ("zeroth" is none) to 99. The whole of `word`
// must be the ordinal.
std::optional<int> ordinal(std::string_view word);

// 0 for a number below 1.
int cycle_of_session(int session);

// The Working Group's session from a report's first paragraph: "… held its ninth session from 1 to
// 12 November 2010."
std::optional<int> session_held(std::string_view paragraph_one);

}  // namespace uprex
