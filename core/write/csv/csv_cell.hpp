// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a value as a cell of CSV. It is quoted if RFC 4180 requires it. Bytes that are not UTF-8
// become U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// For spreadsheets. A value gets an apostrophe in front if a spreadsheet would run it as a formula,
// because it starts with = + - @, a tab or a line end: the texts come from documents that anyone
// may have made. So does the number of an item, "101.10", which would become 101.1.
std::string csv_cell(std::string_view value);

// For programs. A parser reads back exactly `value`.
std::string exact_csv_cell(std::string_view value);

}  // namespace uprex
