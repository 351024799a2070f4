#include "core/write/writer.hpp"

#include <algorithm>

#include "core/write/csv.hpp"
#include "core/write/datapackage.hpp"
#include "core/write/impact_oss.hpp"
#include "core/write/jsonl.hpp"
#include "core/write/thematic_list.hpp"
#include "core/write/uhri.hpp"
#include "core/write/uhri_json.hpp"
#include "core/write/upr_info.hpp"
#include "core/write/uwazi.hpp"
#include "core/write/workbook.hpp"

namespace uprex {
namespace {

enum class Kind { text, binary };

struct Format {
  std::string_view name;
  Kind kind;
  std::unique_ptr<Writer> (*make)(std::ostream&);
};

template <class Class>
std::unique_ptr<Writer> make(std::ostream& out) {
  return std::make_unique<Class>(out);
}

constexpr Format kFormats[] = {
    {"jsonl", Kind::text, make<JsonLinesWriter>},
    {"csv", Kind::text, make<CsvWriter>},
    {"upr-info", Kind::text, make<UprInfoWriter>},
    {"uhri", Kind::binary, make<UhriWriter>},
    {"uhri-json", Kind::text, make<UhriJsonWriter>},
    {"datapackage", Kind::binary, make<DataPackageWriter>},
    {"uwazi", Kind::binary, make<UwaziWriter>},
    {"impact-oss", Kind::text, make<ImpactOssWriter>},
    {"thematic-list", Kind::binary, make<ThematicListWriter>},
    {"workbook", Kind::binary, make<WorkbookWriter>},
};

const Format& named(std::string_view name) {
  const auto found = std::ranges::find(kFormats, name, &Format::name);
  if (found != std::end(kFormats)) return *found;
  std::string all;
  for (const Format& format : kFormats) all += (all.empty() ? "" : ", ") + std::string(format.name);
  throw Error("no format is named " + std::string(name), "the formats are " + all);
}

}  // namespace

std::vector<std::string_view> writer_formats() {
  std::vector<std::string_view> names;
  for (const auto& format : kFormats) names.push_back(format.name);
  return names;
}

bool is_binary_format(std::string_view format) { return named(format).kind == Kind::binary; }

std::unique_ptr<Writer> make_writer(std::string_view format, std::ostream& out) {
  return named(format).make(out);
}

}  // namespace uprex
