// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of the UPR Working Group: when they were held, and the cycle they belong to. Does
// not read the number of a session in a sentence; core/language/ordinal does.
//
// Cycles: resolution 16/21 and decision 17/119 of the Human Rights Council (sessions 1-12, 13-26,
// 27-40, from 41; session 27 in May 2017 opened the third).
//
// Not for sessions of the Council itself, and not for days. Pure; linear.
#pragma once

#include <optional>
#include <string_view>

namespace uprex {

// 0 for a number below 1.
int cycle_of_session(int session);

// When a session is said to have been held; month from 1.
struct SessionMonth {
  int year = 0, month = 0;

  bool operator==(const SessionMonth&) const = default;
};

// The month that names the session: the one in which it began, but November 2016 for the 26th,
// which began on 31 October. Sessions 1 to 20, 33, 34 and 52 as reports print them, others as the
// calendar of three sessions a year has them. Empty for sessions that are not known (from 53).
std::optional<SessionMonth> month_of_session(int session);

// The session for which a document of the Working Group was prepared: 34 of "A/HRC/WG.6/34/SVN/1".
// 0 for other symbols. `symbol` is normalised (core/un/symbols).
int session_of_symbol(std::string_view symbol);

}  // namespace uprex
