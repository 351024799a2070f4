#include "core/write/writer.hpp"

#include "core/write/csv.hpp"
#include "core/write/jsonl.hpp"
#include "core/write/thematic_list.hpp"
#include "core/write/uhri.hpp"
#include "core/write/uhri_json.hpp"
#include "core/write/upr_info.hpp"

namespace uprex {
namespace {

struct Format {
  std::string_view name;
  std::unique_ptr<Writer> (*make)(std::ostream&);
};

template <class Class>
std::unique_ptr<Writer> make(std::ostream& out) {
  return std::make_unique<Class>(out);
}

constexpr Format kFormats[] = {
    {"jsonl", make<JsonLinesWriter>},    {"csv", make<CsvWriter>},
    {"upr-info", make<UprInfoWriter>},   {"uhri", make<UhriWriter>},
    {"uhri-json", make<UhriJsonWriter>}, {"thematic-list", make<ThematicListWriter>},
};

}  // namespace

std::vector<std::string_view> writer_formats() {
  std::vector<std::string_view> names;
  for (const auto& format : kFormats) names.push_back(format.name);
  return names;
}

std::unique_ptr<Writer> make_writer(std::string_view format, std::ostream& out) {
  for (const auto& row : kFormats)
    if (row.name == format) return row.make(out);
  throw Error("no format is named " + std::string(format), "`uprex extract --help` lists them");
}

}  // namespace uprex
