// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/csv/csv.hpp"

#include <array>
#include <string>

#include "core/model/names.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

std::string reasons(const Recommendation& record) {
  std::vector<std::string> names;
  for (Reason reason : record.review) names.emplace_back(to_string(reason));
  return joined(names);
}

std::string action(const Recommendation& record) {
  return or_empty(record.labels.action ? record.labels.action->category : 0);
}

constexpr std::array kCsvColumns{
    Column{"id", [](const Recommendation& r) { return r.id; }},
    Column{"document", [](const Recommendation& r) { return r.document; }},
    Column{"paragraph", [](const Recommendation& r) { return r.paragraph; }},
    Column{"part", [](const Recommendation& r) { return r.part.value_or(""); }},
    Column{"state_under_review", [](const Recommendation& r) { return r.state_under_review; }},
    Column{"session", [](const Recommendation& r) { return or_empty(r.session); }},
    Column{"cycle", [](const Recommendation& r) { return or_empty(r.cycle); }},
    Column{"text", [](const Recommendation& r) { return r.text; }},
    Column{"recommending_states",
           [](const Recommendation& r) { return joined(r.recommending_states); }},
    Column{"printed_states", [](const Recommendation& r) { return joined(r.printed_states); }},
    Column{"response", [](const Recommendation& r) { return std::string(to_string(r.response)); }},
    Column{"implemented",
           [](const Recommendation& r) { return std::string(r.implemented ? "true" : "false"); }},
    Column{"page", [](const Recommendation& r) { return or_empty(r.source.page); }},
    Column{"review", reasons},
    Column{"verbatim", [](const Recommendation& r) { return r.verbatim; }},
    Column{"comment", last_comment},
    Column{"themes", [](const Recommendation& r) { return joined(r.themes); }},
    Column{"groups", [](const Recommendation& r) { return joined(r.groups); }},
    Column{"sdgs", [](const Recommendation& r) { return joined(r.sdgs); }},
    Column{"issues", [](const Recommendation& r) { return joined(names_of(r.labels.issues)); }},
    Column{"action", action},
    Column{"proposed_sdgs",
           [](const Recommendation& r) { return joined(names_of(r.labels.sdgs)); }},
    Column{"proposed_groups",
           [](const Recommendation& r) { return joined(names_of(r.labels.groups)); }},
    Column{"instruments",
           [](const Recommendation& r) { return joined(names_of(r.labels.instruments)); }},
};

}  // namespace

CsvWriter::CsvWriter(std::ostream& out) : CsvTableWriter(out, kCsvColumns) {}

}  // namespace uprex
