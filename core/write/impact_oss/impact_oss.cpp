// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/impact_oss/impact_oss.hpp"

#include <array>

#include "core/write/markdown/markdown_text.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

std::string support_level(const Recommendation& record) {
  switch (record.response) {
    case Response::supported:
      return "2";
    case Response::partially_supported:
      return "1";
    case Response::noted:
      return "0";
    case Response::pending:
    case Response::unclear:
      break;
  }
  return {};
}

constexpr std::array kImpactOssColumns{
    Column{"Framework [database:framework_id]",
           [](const Recommendation&) { return std::string("1"); }},
    Column{"Reference [database:reference]", [](const Recommendation& r) { return r.id; }},
    Column{"Title [database:title]", [](const Recommendation& r) { return r.text; }},
    Column{"Description [database:description]",
           [](const Recommendation& r) { return markdown(r.verbatim); }},
    Column{"Government response [database:response]",
           [](const Recommendation& r) { return markdown(last_comment(r)); }},
    Column{"Support level [database:support_level]", support_level},
    Column{"Human rights body [rel:category-short-title] ",
           [](const Recommendation&) { return std::string("UPR"); }},
    Column{"Recommending state [rel:category-short-title] ",
           [](const Recommendation& r) { return joined(r.recommending_states, ","); }},
    Column{"Cycle", [](const Recommendation& r) { return or_empty(r.cycle); }},
    Column{"Human rights issue",
           [](const Recommendation& r) { return joined(names_of(r.labels.issues), "|"); }},
    Column{"Affected persons", [](const Recommendation& r) { return joined(groups_of(r), "|"); }},
    Column{"SDGs", [](const Recommendation& r) { return joined(sdgs_of(r), "|"); }},
};

}  // namespace

ImpactOssWriter::ImpactOssWriter(std::ostream& out) : CsvTableWriter(out, kImpactOssColumns) {}

}  // namespace uprex
