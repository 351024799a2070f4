// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the files in this folder that use libxlsxwriter. Other files include xlsx.hpp only.
#pragma once

#include <xlsxwriter.h>

#include <cstddef>
#include <string>

#include "core/model/diagnostic.hpp"
#include "core/write/xlsx/xlsx.hpp"

namespace uprex {

// Throws Error: "cannot make the workbook: REASON".
[[noreturn]] void fail_workbook(const std::string& reason);

// Throws Error if the library reports a failure.
void check(lxw_error error);

// Makes a chart that belongs to the workbook. The caller puts it on a sheet.
lxw_chart* make_chart(lxw_workbook* workbook, const std::string& sheet, const XlsxChart& given);

// Counts the temporary files of this thread and the failed writes to them (xlsx_files.cpp).
struct XlsxFiles {
  std::size_t made = 0, failures = 0;
  int error = 0;  // errno of the last failed write
};
const XlsxFiles& xlsx_files();

}  // namespace uprex
