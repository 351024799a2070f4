// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/sessions.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// From session 1 on.
constexpr SessionMonth kMonths[] = {
    {2008, 4},  {2008, 5},  {2008, 12}, {2009, 2},  {2009, 5}, {2009, 11}, {2010, 2},  {2010, 5},
    {2010, 11}, {2011, 1},  {2011, 5},  {2011, 10}, {2012, 5}, {2012, 10}, {2013, 1},  {2013, 4},
    {2013, 10}, {2014, 1},  {2014, 4},  {2014, 10}, {2015, 1}, {2015, 5},  {2015, 11}, {2016, 1},
    {2016, 5},  {2016, 11}, {2017, 5},  {2017, 11}, {2018, 1}, {2018, 5},  {2018, 11}, {2019, 1},
    {2019, 5},  {2019, 11}, {2020, 1},  {2020, 11}, {2021, 1}, {2021, 5},  {2021, 11}, {2022, 1},
    {2022, 11}, {2023, 1},  {2023, 5},  {2023, 11}, {2024, 1}, {2024, 4},  {2024, 11}, {2025, 1},
    {2025, 4},  {2025, 11}, {2026, 1},  {2026, 5}};

}  // namespace

int cycle_of_session(int session) {
  if (session < 1) return 0;
  if (session <= 12) return 1;
  if (session <= 26) return 2;
  return session <= 40 ? 3 : 4;
}

std::optional<SessionMonth> month_of_session(int session) {
  if (session < 1 || session > static_cast<int>(std::size(kMonths))) return std::nullopt;
  return kMonths[session - 1];
}

int session_of_symbol(std::string_view symbol) {
  static const RE2 regex(R"(A/HRC/WG\.6/(\d{1,2})/[A-Z]{3}/\d)");
  int session = 0;
  RE2::PartialMatch(piece(symbol), regex, &session);
  return session;
}

}  // namespace uprex
