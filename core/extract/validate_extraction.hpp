// SPDX-License-Identifier: GPL-3.0-or-later
// Refuses what no plugin may return: records that could not be written, stored or found again. Most
// rules are those of the fields (core/model/fields.hpp). This unit adds those that need more than
// one field. It changes nothing.
#pragma once

#include <string>

#include "core/model/record.hpp"

namespace uprex {

// The first fault as a phrase that names record and field ("recommendation A/HRC/1/1#10.2: text
// holds a line break"), empty where there is none. Faults are:
//   a value that does not fit the rule of its field; a text that is not UTF-8
//   a value that is not in its enumeration
//   an id that repeats, or does not begin with the document's symbol
//   a record of another document
//   a position on one recommendation without its number, or on several with one
std::string validate_extraction(const Extraction& extraction);

}  // namespace uprex
