// What the files around libxlsxwriter share. For them alone: nobody else sees the library.
#pragma once

#include <xlsxwriter.h>

#include <cstddef>
#include <string>

#include "core/model/diagnostic.hpp"
#include "core/write/xlsx/xlsx.hpp"

namespace uprex {

[[noreturn]] void fail_workbook(const std::string& what);

// Throws Error for anything but success.
void check(lxw_error error);

// The chart belongs to the workbook and is not yet on its sheet.
lxw_chart* make_chart(lxw_workbook* workbook, const std::string& sheet, const XlsxChart& given);

// Of this thread: temporary files made, writes to them that failed, and why the last one did.
struct XlsxFiles {
  std::size_t made = 0, failures = 0;
  int error = 0;
};
const XlsxFiles& xlsx_files();

}  // namespace uprex
