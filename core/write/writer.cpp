// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/writer.hpp"

#include <algorithm>
#include <string>
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

constexpr bool kText = false, kBinary = true, kUsual = true;

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
    {{"jsonl", "JSON Lines: complete records, one on each line", kText, ".jsonl .ndjson .json"},
     make<JsonLinesWriter>},
    {{"csv", "Table for spreadsheets: one row for each recommendation", kText, ".csv", kUsual},
     make<CsvWriter>},
    {{"workbook", "Excel workbook with summary, charts and follow-up plan", kBinary, ".xlsx",
      kUsual},
     make<WorkbookWriter>},
    {{"datapackage", "Frictionless Data Package: ZIP of CSV tables with a schema", kBinary, ".zip",
      kUsual},
     make<DataPackageWriter>},
    {{"upr-info", "CSV with the columns of UPR Info's database", kText, ".csv"},
     make<UprInfoWriter>},
    {{"uhri", "Excel sheet like that of the Universal Human Rights Index", kBinary, ".xlsx"},
     make<UhriWriter>},
    {{"uhri-json", "JSON like that of the Universal Human Rights Index", kText, ".json"},
     make<UhriJsonWriter>},
    {{"thematic-list", "Word document like the thematic lists of OHCHR", kBinary, ".docx"},
     make<ThematicListWriter>},
    {{"uwazi", "ZIP to import into Uwazi: entities and thesauri", kBinary, ".zip"},
     make<UwaziWriter>},
    {{"impact-oss", "CSV to import into IMPACT OSS", kText, ".csv"}, make<ImpactOssWriter>},
};

bool has_ending(const FormatInfo& format, std::string_view ending) {
  std::string_view rest = format.endings;
  while (!rest.empty()) {
    const std::size_t length = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, length) == ending) return true;
    rest.remove_prefix(std::min(length + 1, rest.size()));
  }
  return false;
}

std::vector<FormatInfo> formats_with(std::string_view ending) {
  auto formats = writer_formats();
  std::erase_if(formats, [&](const FormatInfo& format) { return !has_ending(format, ending); });
  return formats;
}

std::string names_of(const std::vector<FormatInfo>& formats) {
  std::string names;
  for (const FormatInfo& format : formats)
    names += (names.empty() ? "" : ", ") + std::string(format.name);
  return names;
}

const Format& named(std::string_view name) {
  const auto found =
      std::ranges::find(kFormats, name, [](const Format& format) { return format.info.name; });
  if (found != std::end(kFormats)) return *found;
  throw Error("no format is named " + std::string(name),
              "choose one of: " + names_of(writer_formats()));
}

}  // namespace

std::vector<FormatInfo> writer_formats() {
  std::vector<FormatInfo> formats;
  for (const Format& format : kFormats) formats.push_back(format.info);
  return formats;
}

FormatInfo format_named(std::string_view name) { return named(name).info; }

std::string_view format_for(std::string_view format, std::string_view ending) {
  const auto formats = formats_with(ending);
  if (formats.empty()) return format.empty() ? kFormats[0].info.name : format;
  if (!format.empty()) {
    if (has_ending(format_named(format), ending)) return format;
    const auto& endings = format_named(format).endings;
    throw Error(
        "the format " + std::string(format) + " does not make " + std::string(ending) + " files",
        "let the name end in " + std::string(endings.substr(0, endings.find(' '))) +
            ", or choose another --format: " + names_of(formats));
  }
  const auto usual = std::ranges::find_if(formats, &FormatInfo::is_usual);
  if (usual != formats.end()) return usual->name;
  if (formats.size() == 1) return formats.front().name;
  throw Error("several formats make " + std::string(ending) + " files",
              "choose one with --format: " + names_of(formats));
}

std::unique_ptr<Writer> make_writer(std::string_view format, std::ostream& out,
                                    const ReadsBack& reads_back) {
  return named(format).make(out, reads_back);
}

}  // namespace uprex
