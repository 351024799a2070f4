// SPDX-License-Identifier: GPL-3.0-or-later
// The format `impact-oss`: the CSV table that IMPACT OSS imports as draft recommendations.
//
// A column head is "<label> [database:<attribute>]" or "<label> [rel:<relation>] ". The template of
// IMPACT OSS has that last space too. "," separates several values.
//   - `framework_id` is 1, the framework that a new IMPACT OSS has.
//   - `support_level` is 2 for supported, 1 for supported in part, 0 for noted, and empty
//   otherwise.
//   - Description and response are Markdown.
//   - The body ("UPR") and the recommending States (alpha-3) are linked by their short titles.
//   - Issues and affected persons are not linked, because their short titles are ambiguous there
//     ("Women" is both). They have columns without brackets, which the import ignores.
//
// People may open the table before they import it, so cells are protected against formulas. In a
// title that looks like a formula, the apostrophe stays after the import.
#pragma once

#include "core/write/csv/csv_columns.hpp"

namespace uprex {

class ImpactOssWriter : public CsvTableWriter {
 public:
  explicit ImpactOssWriter(std::ostream& out);
};

}  // namespace uprex
