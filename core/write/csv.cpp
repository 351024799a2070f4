#include "core/write/csv.hpp"

#include <array>
#include <string>

#include "core/model/names.hpp"
#include "core/write/csv_cell.hpp"

namespace uprex {
namespace {

std::string joined(const std::vector<std::string>& values) {
  std::string all;
  for (const auto& value : values) all += (all.empty() ? "" : "|") + value;
  return all;
}

std::string joined(const std::vector<Reason>& reasons) {
  std::vector<std::string> names;
  names.reserve(reasons.size());
  for (Reason reason : reasons) names.emplace_back(to_string(reason));
  return joined(names);
}

std::string or_empty(int number) { return number == 0 ? "" : std::to_string(number); }

std::string last_comment(const Recommendation& record) {
  std::string comment;
  for (const auto& position : record.positions)
    if (!position.comment.value_or("").empty()) comment = *position.comment;
  return comment;
}

struct Column {
  std::string_view name;
  std::string (*value)(const Recommendation&);
};

constexpr std::array kColumns{
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
    Column{"review", [](const Recommendation& r) { return joined(r.review); }},
    Column{"verbatim", [](const Recommendation& r) { return r.verbatim; }},
    Column{"comment", last_comment},
    Column{"themes", [](const Recommendation& r) { return joined(r.themes); }},
    Column{"groups", [](const Recommendation& r) { return joined(r.groups); }},
    Column{"sdgs", [](const Recommendation& r) { return joined(r.sdgs); }},
};

}  // namespace

void CsvWriter::write_header() {
  if (header_written_) return;
  header_written_ = true;
  const char* separator = "";
  for (const auto& column : kColumns) {
    out_ << separator << column.name;
    separator = ",";
  }
  out_ << '\n';
}

void CsvWriter::write(const Extraction& extraction) {
  write_header();
  left_out_.positions += extraction.positions.size();
  left_out_.pledges += extraction.pledges.size();
  for (const auto& record : extraction.recommendations) {
    const char* separator = "";
    for (const auto& column : kColumns) {
      out_ << separator << csv_cell(column.value(record));
      separator = ",";
    }
    out_ << '\n';
  }
}

void CsvWriter::finish() { write_header(); }

}  // namespace uprex
