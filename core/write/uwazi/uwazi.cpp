// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/uwazi/uwazi.hpp"

#include <algorithm>
#include <array>

#include "core/text/ascii.hpp"
#include "core/un/sessions.hpp"
#include "core/un/state_facts.hpp"
#include "core/write/csv/csv_cell.hpp"
#include "core/write/csv/csv_columns.hpp"
#include "core/write/markdown/markdown_text.hpp"
#include "core/write/plain_words.hpp"
#include "core/write/printed_item.hpp"
#include "core/write/values.hpp"
#include "core/write/zip/zip_archive.hpp"

namespace uprex {
namespace {

constexpr std::string_view kSeveral = "|", kNested = "::";

// Changes a label so that Uwazi reads it as a single label without a parent.
std::string label(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n", kNotFirst = "-=+@";
  std::string plain;
  bool space = false;
  for (char c : text) {
    const bool first = plain.empty();
    if (kSpaces.find(c) != kSpaces.npos) {
      space = !first;
    } else if (!(first && kNotFirst.find(c) != kNotFirst.npos) &&
               !(c == ':' && plain.ends_with(':'))) {
      if (space) plain += ' ';
      space = false;
      plain += c == '|' ? '/' : c == ';' ? ',' : c;
    }
  }
  return plain;
}

std::vector<std::string> labels(const std::vector<std::string>& texts) {
  std::vector<std::string> all;
  for (const auto& text : texts)
    if (auto plain = label(text); !plain.empty()) all.push_back(std::move(plain));
  return all;
}

std::string action(const Recommendation& record) {
  if (!record.labels.action) return {};
  const int category = record.labels.action->category;
  return std::to_string(category) + " - " + std::string(action_in_words(category));
}

std::string response(const Recommendation& record) {
  switch (record.response) {
    case Response::supported:
      return "Supported";
    case Response::noted:
    case Response::partially_supported:
      return "Noted";
    case Response::pending:
    case Response::unclear:
      break;
  }
  return {};
}

std::string session(const Recommendation& record) {
  constexpr std::array kMonths{"January",   "February", "March",    "April",
                               "May",       "June",     "July",     "August",
                               "September", "October",  "November", "December"};
  const auto held = month_of_session(record.session);
  if (!held) return or_empty(record.session);
  return std::to_string(record.session) + " - " +
         kMonths[static_cast<std::size_t>(held->month - 1)] + ' ' + std::to_string(held->year);
}

// "Africa::Kenya". Observers have no group.
std::string nested_state(const std::string& iso3) {
  const StateFacts* facts = state_facts(iso3);
  if (facts == nullptr) return iso3;
  const std::string group(region_name(facts->group));
  return (group.empty() ? group : group + std::string(kNested)) + std::string(facts->name);
}

std::vector<std::string> nested_states(const Recommendation& record) {
  std::vector<std::string> states;
  for (const auto& iso3 : record.recommending_states) states.push_back(nested_state(iso3));
  for (const auto& state : labels(unknown_states(record))) states.push_back(state);
  return states;
}

std::string document_link(const Recommendation& record) {
  const std::string url = document_url(record.document);
  return url.empty() ? url : record.document + '|' + url;
}

constexpr std::array kUwaziColumns{
    Column{"title", [](const Recommendation& r) { return r.id; }},
    Column{"action_category", action},
    Column{"response", response},
    Column{"issues",
           [](const Recommendation& r) {
             return joined(labels(names_of(r.labels.issues)), kSeveral);
           }},
    Column{"session", session},
    Column{"recommendation", [](const Recommendation& r) { return markdown(r.text); }},
    Column{"state_under_review",
           [](const Recommendation& r) { return nested_state(r.state_under_review); }},
    Column{"recommending_states",
           [](const Recommendation& r) { return joined(nested_states(r), kSeveral); }},
    Column{"affected_persons",
           [](const Recommendation& r) { return joined(labels(groups_of(r)), kSeveral); }},
    Column{"sdgs", [](const Recommendation& r) { return joined(labels(goals_of(r)), kSeveral); }},
    Column{"themes", [](const Recommendation& r) { return joined(labels(r.themes), kSeveral); }},
    Column{"instruments",
           [](const Recommendation& r) {
             return joined(labels(names_of(r.labels.instruments)), kSeveral);
           }},
    Column{"paragraph", [](const Recommendation& r) { return r.paragraph; }},
    Column{"cycle", [](const Recommendation& r) { return or_empty(r.cycle); }},
    Column{"comment", [](const Recommendation& r) { return markdown(last_comment(r)); }},
    Column{"document", document_link},
};

struct ClosedList {
  std::string_view column, file;
};

constexpr ClosedList kClosedLists[] = {
    {"action_category", "thesaurus_action_category.csv"},
    {"response", "thesaurus_response.csv"},
    {"issues", "thesaurus_issues.csv"},
    {"state_under_review", "thesaurus_states.csv"},
    {"recommending_states", "thesaurus_states.csv"},
    {"affected_persons", "thesaurus_affected_persons.csv"},
    {"sdgs", "thesaurus_sdgs.csv"},
    {"themes", "thesaurus_themes.csv"},
    {"instruments", "thesaurus_instruments.csv"},
};

// Adds the values of a cell, each under its parent.
void add_values(std::string_view cell, Thesaurus& thesaurus) {
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find(kSeveral), cell.size());
    const std::string_view value = cell.substr(0, end);
    const std::size_t nested = value.find(kNested);
    const bool child = nested != value.npos;
    thesaurus[std::string(child ? value.substr(0, nested) : "")].emplace(
        child ? value.substr(nested + kNested.size()) : value);
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
}

// One line for each parent, followed by its children with "- " in front.
std::string thesaurus_file(const Thesaurus& thesaurus) {
  std::string lines = "English\n";
  for (const auto& [parent, children] : thesaurus) {
    if (!parent.empty()) lines += exact_csv_cell(parent) + '\n';
    for (const auto& child : children)
      lines += exact_csv_cell(parent.empty() ? child : "- " + child) + '\n';
  }
  return lines;
}

std::size_t changed_labels(const Recommendation& record) {
  const auto changed = [](const std::string& text) { return label(text) != text; };
  std::size_t count = 0;
  for (const auto& texts :
       {groups_of(record), sdgs_of(record), record.themes, unknown_states(record),
        names_of(record.labels.issues), names_of(record.labels.instruments)})
    count += static_cast<std::size_t>(std::ranges::count_if(texts, changed));
  return count;
}

}  // namespace

bool SameInAnyCase::operator()(std::string_view a, std::string_view b) const {
  return std::ranges::lexicographical_compare(a, b, {}, lower, lower);
}

UwaziWriter::UwaziWriter(std::ostream& out) : out_(out), rows_(csv_header(kUwaziColumns)) {}

void UwaziWriter::write(const Extraction& extraction) {
  left_out_.positions += extraction.positions.size();
  left_out_.pledges += extraction.pledges.size();
  for (const auto& record : extraction.recommendations) {
    rows_ += csv_row(kUwaziColumns, record);
    left_out_.changed += changed_labels(record);
    left_out_.as_noted += record.response == Response::partially_supported;
    for (const auto& [name, file] : kClosedLists)
      add_values(std::ranges::find(kUwaziColumns, name, &Column::name)->value(record),
                 thesauri_[std::string(file)]);
  }
}

void UwaziWriter::finish() {
  Zip zip;
  zip.add("import.csv", std::move(rows_));
  for (const auto& [name, thesaurus] : thesauri_)
    if (!thesaurus.empty()) zip.add(name, thesaurus_file(thesaurus));
  zip.finish(out_);
}

}  // namespace uprex
