// The CSV table that IMPACT OSS imports as draft recommendations.
//
// A header is "<label> [database:<attribute>]" or, with the trailing space of IMPACT OSS' own
// template, "<label> [rel:<relation>] "; several values are separated by ",". `framework_id` is 1,
// the framework that IMPACT OSS is set up with. `support_level` is 2 supported, 1 in part, 0 noted,
// empty where nothing is decided. Description and response are Markdown.
//
// Related by their short titles are the body, "UPR", and the recommending States, ISO 3166 alpha-3,
// as IMPACT OSS is set up. Short titles of issues and persons are no keys there ("Women" is both);
// what is known of them stands in columns without brackets, which the import leaves alone.
//
// People open such a table before they import it: cells are guarded against formulas. In titles
// that begin like one, the apostrophe stays.
#pragma once

#include "core/write/csv/csv_columns.hpp"

namespace uprex {

class ImpactOssWriter : public CsvTableWriter {
 public:
  explicit ImpactOssWriter(std::ostream& out);
};

}  // namespace uprex
