// SPDX-License-Identifier: GPL-3.0-or-later
// One vocabulary for the groups of persons that OHCHR's lists printed in different years. Source:
// the lists of cycles 2 to 4. Does not read sentences: core/label/groups finds groups in text.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// The group's name of today (label_lists.hpp): "women" and "Girls" are "Women & girls", "Members of
// minorities" those of 2014. Empty for "general", which is nobody in particular. An unknown group
// is kept, with a capital letter.
std::string group_of_today(std::string_view printed);

}  // namespace uprex
