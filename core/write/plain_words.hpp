// What people read for the names that records use: in workbooks, and wherever a sentence serves
// better than a name. English.
#pragma once

#include <string_view>

#include "core/model/record.hpp"

namespace uprex {

// "Partially supported".
std::string_view in_words(Response response);

// What may be wrong with the record, one sentence without its full stop.
std::string_view in_words(Reason reason);

// What a check that failed has found, of core/review; empty for a name that is none of its.
std::string_view check_in_words(std::string_view name);

// "Continuing action", of UPR Info's categories 1 to 5; empty for others.
std::string_view action_in_words(int category);

}  // namespace uprex
