// A value as a cell of CSV, quoted as in RFC 4180 where it must be.
//
// A value that a spreadsheet would run as a formula (it starts with = + - @, a tab or a carriage
// return) gets an apostrophe in front: texts come out of documents that anyone may have made.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

std::string csv_cell(std::string_view value);

}  // namespace uprex
