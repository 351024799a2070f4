// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/upr_info/upr_info.hpp"

#include <algorithm>
#include <array>

#include "core/un/state_facts.hpp"
#include "core/write/csv/csv_cell.hpp"
#include "core/write/printed_item.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

constexpr std::string_view kNoted = "Noted";

// The three cells about a State.
struct StateCells {
  std::string name;
  std::string_view group, organisations;
};

StateCells cells_of(const std::string& iso3) {
  const StateFacts* facts = state_facts(iso3);
  if (!facts) return {};
  return {std::string(facts->upr_info_name), upr_info_group(facts->group), facts->organisations};
}

std::vector<StateCells> recommending_states(const Recommendation& record) {
  std::vector<StateCells> all;
  for (const std::string& iso3 : record.recommending_states) all.push_back(cells_of(iso3));
  for (std::string& printed : unknown_states(record)) all.push_back({std::move(printed), {}, {}});
  if (all.empty()) all.emplace_back();
  return all;
}

// True if all documents that the Council's decision names were read. A recommendation that they do
// not answer then has no answer.
bool is_outcome_complete(const DocumentRecord& document) {
  return std::ranges::any_of(document.checks, [](const Check& check) {
    return check.name == "outcome_complete" && check.status == CheckStatus::passed;
  });
}

std::string_view response_of(const Recommendation& record, bool outcome_is_complete) {
  switch (record.response) {
    case Response::supported:
      return "Accepted";
    case Response::noted:
    case Response::partially_supported:
      return kNoted;
    case Response::pending:
    case Response::unclear:
      break;
  }
  return outcome_is_complete ? kNoted : "Pending";
}

std::string issues_of(const Labels& labels) {
  auto names = names_of(labels.issues);
  std::ranges::sort(names);
  return joined(names, ",");
}

void write_row(std::ostream& out, const std::array<std::string_view, 11>& cells) {
  const char* separator = "";
  for (const std::string_view cell : cells) {
    out << separator << csv_cell(cell);
    separator = ",";
  }
  out << '\n';
}

}  // namespace

UprInfoWriter::UprInfoWriter(std::ostream& out) : out_(out) {
  out_ << "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\n";
}

void UprInfoWriter::write(const Extraction& extraction) {
  left_out_.positions += extraction.positions.size();
  const bool complete = is_outcome_complete(extraction.document);
  for (const Recommendation& record : extraction.recommendations) {
    const StateCells to = cells_of(record.state_under_review);
    const std::string action = record.labels.action ? or_empty(record.labels.action->category) : "";
    const std::string issues = issues_of(record.labels), session = or_empty(record.session);
    const std::string_view response = response_of(record, complete);
    left_out_.as_noted += response == kNoted && record.response != Response::noted;
    for (const StateCells& from : recommending_states(record))
      write_row(out_, {to.name, to.group, to.organisations, record.text, from.name, from.group,
                       from.organisations, response, action, issues, session});
  }
  for (const Pledge& pledge : extraction.pledges) {
    if (pledge.pointer) {
      ++left_out_.pledges;
      continue;
    }
    const StateCells own = cells_of(pledge.state_under_review);
    write_row(out_, {own.name, own.group, own.organisations, pledge.text, own.name, own.group,
                     own.organisations, "Voluntary Pledge", "", "", or_empty(pledge.session)});
  }
}

}  // namespace uprex
