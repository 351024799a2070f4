// SPDX-License-Identifier: GPL-3.0-or-later
// The Sustainable Development Goals by number. Data of the United Nations; source: the Universal
// Human Rights Index, as it names them in 2026.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// 5 -> "Gender equality"; empty where there is no such goal.
std::string_view goal_title(int number);

// "5" -> "5 - GENDER EQUALITY", as lists print it; empty where there is no such goal.
std::string goal_name(std::string_view number);

}  // namespace uprex
