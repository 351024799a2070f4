// What no plugin may return: records that could not be written, stored or found again.
#pragma once

#include <string>

#include "core/model/record.hpp"

namespace uprex {

// The first fault as a phrase that names the record ("recommendation A/HRC/1/1#10.2: its text holds
// a line break"), empty where there is none. Faults are:
//   a value outside its enumeration, a reason given twice
//   an id that repeats, or without "#"; a record of another document, or with an id of one
//   text that is not UTF-8, or not one line
//   a State that is no alpha-3 code; a kind or code that is not snake_case
//   a label without name, or with a score outside [0, 1]; an action outside 1 to 5
//   a negative page, block, session, count or number; a box that is not on a page
//   a position on one recommendation without its number, or on several with one
std::string fault_in(const Extraction& extraction);

}  // namespace uprex
