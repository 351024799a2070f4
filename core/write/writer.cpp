// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/writer.hpp"

#include <type_traits>

#include "core/write/csv/csv.hpp"
#include "core/write/datapackage/datapackage.hpp"
#include "core/write/impact_oss/impact_oss.hpp"
#include "core/write/jsonl/jsonl.hpp"
#include "core/write/thematic_list/thematic_list_writer.hpp"
#include "core/write/uhri/uhri.hpp"
#include "core/write/uhri/uhri_json.hpp"
#include "core/write/upr_info/upr_info.hpp"
#include "core/write/uwazi/uwazi.hpp"
#include "core/write/workbook/workbook.hpp"

namespace uprex {
namespace {

constexpr bool kTextFormat = false, kBinaryFormat = true;

struct Format {
  FormatInfo info;
  std::unique_ptr<Writer> (*make)(std::ostream&, const ReadsBack&);
};

template <class Class>
std::unique_ptr<Writer> make(std::ostream& out, const ReadsBack& reads_back) {
  if constexpr (std::is_constructible_v<Class, std::ostream&, ReadsBack>)
    return std::make_unique<Class>(out, reads_back);
  else
    return std::make_unique<Class>(out);
}

constexpr Format kFormats[] = {
    {{"jsonl", "JSON Lines: complete records, one on each line", kTextFormat},
     make<JsonLinesWriter>},
    {{"csv", "Table for spreadsheets: one row for each recommendation", kTextFormat},
     make<CsvWriter>},
    {{"workbook", "Excel workbook with summary, charts and follow-up plan", kBinaryFormat},
     make<WorkbookWriter>},
    {{"datapackage", "Frictionless Data Package: ZIP of CSV tables with a schema", kBinaryFormat},
     make<DataPackageWriter>},
    {{"upr-info", "CSV with the columns of UPR Info's database", kTextFormat}, make<UprInfoWriter>},
    {{"uhri", "Excel sheet like that of the Universal Human Rights Index", kBinaryFormat},
     make<UhriWriter>},
    {{"uhri-json", "JSON like that of the Universal Human Rights Index", kTextFormat},
     make<UhriJsonWriter>},
    {{"thematic-list", "Word document like the thematic lists of OHCHR", kBinaryFormat},
     make<ThematicListWriter>},
    {{"uwazi", "ZIP to import into Uwazi: entities and thesauri", kBinaryFormat},
     make<UwaziWriter>},
    {{"impact-oss", "CSV to import into IMPACT OSS", kTextFormat}, make<ImpactOssWriter>},
};

const Format& named(std::string_view name) {
  std::string all;
  for (const Format& format : kFormats) {
    if (format.info.name == name) return format;
    all += (all.empty() ? "" : ", ") + std::string(format.info.name);
  }
  throw Error("no format is named " + std::string(name), "choose one of: " + all);
}

}  // namespace

std::vector<FormatInfo> writer_formats() {
  std::vector<FormatInfo> formats;
  for (const Format& format : kFormats) formats.push_back(format.info);
  return formats;
}

FormatInfo format_named(std::string_view name) { return named(name).info; }

std::unique_ptr<Writer> make_writer(std::string_view format, std::ostream& out,
                                    const ReadsBack& reads_back) {
  return named(format).make(out, reads_back);
}

}  // namespace uprex
