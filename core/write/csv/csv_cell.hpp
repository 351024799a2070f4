// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a value as a cell of CSV. It is quoted if RFC 4180 requires it. Bytes that are not UTF-8
// become U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// For spreadsheets. A value that a spreadsheet would run as a formula gets an apostrophe in front:
// one that starts with = + - @, a tab or a line end. The texts come from documents that anyone may
// have made.
std::string csv_cell(std::string_view value);

// For programs. A parser reads back exactly `value`.
std::string exact_csv_cell(std::string_view value);

}  // namespace uprex
