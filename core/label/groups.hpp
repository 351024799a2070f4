// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the groups of persons that a text names. Names are those of group_names() in
// core/un/label_lists.hpp. Does not find groups that trained models tell better by the whole text
// (children, women, migrants): these have no wordings.
#pragma once

#include <string_view>
#include <vector>

namespace uprex {

class Language;

// The groups whose persons stand in the text by name ("Roma", "journalists"), in alphabetical
// order, each once. The wordings are the rows "group_named" and "group_aside" of the language.
// Takes any bytes.
std::vector<std::string_view> groups_named(const Language& language, std::string_view text);

}  // namespace uprex
