// A value as a cell of CSV, quoted as in RFC 4180 where it must be. Bytes that are not UTF-8 become
// U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// For people: a value that a spreadsheet would run as a formula (it starts with = + - @, a tab or
// the end of a line) gets an apostrophe in front. Texts come out of documents that anyone may have
// made.
std::string csv_cell(std::string_view value);

// For programs: reads back as exactly `value`.
std::string exact_csv_cell(std::string_view value);

}  // namespace uprex
