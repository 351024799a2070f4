// Groups of persons. Maps the names that lists of different years print to one vocabulary, and
// finds the groups that a text names. The vocabulary is group_names() in label_names.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// Returns the current name of a printed group in the Universal Human Rights Index: "women" and
// "Girls" become "Women & girls". Names of 2014, such as "Members of minorities", are known too.
// Returns "" for "general", which is no group. An unknown group is returned with a capital letter.
std::string group_of_today(std::string_view printed);

// Returns the groups that the text names ("Roma", "journalists"), sorted, each once. Only groups
// with wordings of their own can be found (en/group_wordings.hpp). Accepts any bytes.
std::vector<std::string_view> groups_named(std::string_view text);

}  // namespace uprex
