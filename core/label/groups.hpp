// Groups of persons: one vocabulary for what lists of different years print, and the groups whose
// persons a text names. Names are those of group_names() in label_names.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// As the Universal Human Rights Index names the group today: "women" and "Girls" are "Women &
// girls", "Members of minorities" those of 2014. Empty for "general", which is nobody in
// particular; a group that nobody knows is kept, with a capital letter.
std::string group_of_today(std::string_view printed);

// The groups whose persons stand in the text by name ("Roma", "journalists"), in alphabetical
// order, each once; only groups with wordings of their own (en/group_wordings.hpp). Takes any
// bytes.
std::vector<std::string_view> groups_named(std::string_view text);

}  // namespace uprex
