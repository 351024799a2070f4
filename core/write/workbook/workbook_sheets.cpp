// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/workbook/workbook_sheets.hpp"

#include <array>

#include "core/write/plain_words.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

constexpr auto kPledges = std::to_array<TableColumn>({
    {"No.", 6.5},
    {"State under review", 18, Visible::if_different},
    {"Session", 9, Visible::if_different},
    {"Paragraph", 10, Visible::if_filled, true, true},
    {"Voluntary pledge or commitment", 110},
    {"Only refers to another document", 14, Visible::if_filled},
    {"Source", 18},
    {"Page", 7, Visible::if_filled},
    {"Identifier", 26, Visible::always, false},
});

constexpr auto kProblems = std::to_array<TableColumn>({
    {"No.", 6.5},
    {"State under review", 18, Visible::if_different},
    {"Session", 9, Visible::if_different},
    {"Document", 18},
    {"Paragraph", 10, Visible::if_filled, true, true},
    {"Page", 7, Visible::if_filled},
    {"What to look at", 55},
    {"What it is about", 75},
    {"Kind", 10},
    {"Identifier", 26, Visible::if_filled, false},
});

constexpr auto kDocuments = std::to_array<TableColumn>({
    {"No.", 6.5},
    {"State under review", 18, Visible::if_different},
    {"Session", 9, Visible::if_different},
    {"Document", 20},
    {"Kind", 30},
    {"Pages", 7, Visible::if_filled},
    {"Recommendations", 17, Visible::if_filled, true, false, true},
    {"Answers", 9, Visible::if_filled, true, false, true},
    {"Pledges", 9, Visible::if_filled, true, false, true},
    {"File", 60},
});

constexpr auto kReviews = std::to_array<TableColumn>({
    {"No.", 6.5},
    {"State under review", 30, Visible::always, true, true},
    {"Session", 9},
    {"Cycle", 7},
    {"Recommendations", 17, Visible::always, true, false, true},
    {"Supported", 11, Visible::always, true, false, true},
    {"Noted", 11, Visible::always, true, false, true},
    {"Partially supported", 11, Visible::always, true, false, true},
    {"Pending", 11, Visible::always, true, false, true},
    {"Unclear", 11, Visible::always, true, false, true},
    {"Share supported", 11, Visible::always, true, false, true},
    {"Pledges", 9, Visible::always, true, false, true},
    {"Need a look", 11, Visible::always, true, false, true},
    {"Source", 18},
});

std::string_view kind_in_words(std::string_view name) {
  if (name == kind::kWorkingGroupReport) return "Report of the Working Group";
  if (name == kind::kAddendum) return "Addendum: replies of the State";
  if (name == kind::kSessionReport) return "Report of the Council";
  if (name == kind::kOutcomeDecision) return "Decision on the outcome";
  if (name == kind::kThematicList) return "Thematic list of OHCHR";
  if (name == kind::kNationalReport) return "National report";
  return name;
}

std::string_view kind_in_words(Problem::Kind kind) {
  switch (kind) {
    case Problem::Kind::check:
      return "Check";
    case Problem::Kind::review:
      return "Record";
    case Problem::Kind::warning:
      return "Warning";
    case Problem::Kind::error:
      break;
  }
  return "Error";
}

// Without any answer yet, a share of 0 percent would be misleading.
bool is_answered(const TallyRow& row) {
  return row.with(Response::supported) + row.with(Response::noted) +
             row.with(Response::partially_supported) >
         0;
}

double count(const DocumentRecord& document, const char* name) {
  const auto at = document.counts.find(name);
  return at == document.counts.end() ? 0 : at->second;
}

}  // namespace

PledgeSheet::PledgeSheet(XlsxBook& book) : table_(book, "Pledges", kPledges, 0, 0xC58F00) {}

void PledgeSheet::add(const Pledge& pledge) {
  table_.next_row();
  table_.number(0, table_.rows());
  table_.text(1, state_name(pledge.state_under_review));
  table_.number(2, pledge.session);
  table_.text(3, pledge.paragraph);
  table_.text(4, pledge.text);
  table_.text(5, pledge.pointer ? "yes" : "");
  table_.link(6, document_url(pledge.document), pledge.document);
  table_.number(7, pledge.source.page);
  table_.text(8, pledge.id);
}

void PledgeSheet::finish(const std::string& title) {
  table_.finish(title, "The documents at hand hold no voluntary pledges.");
}

ProblemSheet::ProblemSheet(XlsxBook& book) : table_(book, "Needs a look", kProblems, 0, 0xC0392B) {}

void ProblemSheet::add(const Problem& problem) {
  table_.next_row();
  table_.number(0, table_.rows());
  table_.text(1, state_name(problem.state_under_review));
  table_.number(2, problem.session);
  table_.link(3, document_url(problem.document), problem.document);
  table_.text(4, problem.paragraph);
  table_.number(5, problem.page);
  table_.text(6, in_words(problem));
  table_.text(7, problem.text);
  table_.text(8, kind_in_words(problem.kind));
  table_.text(9, problem.id);
}

void ProblemSheet::finish(const std::string& title) {
  table_.finish(title, "No problems found: no record is flagged, and no check failed.");
}

DocumentSheet::DocumentSheet(XlsxBook& book) : table_(book, "Documents", kDocuments, 0, 0x7F7F7F) {}

void DocumentSheet::add(const DocumentRecord& document) {
  table_.next_row();
  table_.number(0, table_.rows());
  table_.text(1, state_name(document.state_under_review));
  table_.number(2, document.session);
  table_.link(3, document_url(document.symbol), document.symbol);
  table_.text(4, kind_in_words(document.kind));
  table_.number(5, document.pages);
  table_.number(6, count(document, "recommendations"));
  table_.number(7, count(document, "positions"));
  table_.number(8, count(document, "pledges"));
  table_.text(9, document.file.substr(document.file.rfind('/') + 1));
}

void DocumentSheet::finish(const std::string& title) { table_.finish(title, "No documents."); }

void add_review_sheet(XlsxBook& book, const std::vector<ReviewCount>& reviews,
                      const std::string& title) {
  TableSheet table(book, "Reviews", kReviews, 2, 0x7F7F7F);
  for (const ReviewCount& review : reviews) {
    table.next_row();
    table.number(0, table.rows());
    table.text(1, state_name(review.state_under_review));
    table.number(2, review.session);
    table.number(3, review.cycle);
    table.number(4, static_cast<double>(review.recommendations.count));
    for (std::uint16_t i = 0; i < kResponses; ++i)
      table.number(static_cast<std::uint16_t>(5 + i),
                   static_cast<double>(review.recommendations.by_response[i]));
    const auto all = static_cast<double>(review.recommendations.count);
    const auto supported = static_cast<double>(review.recommendations.with(Response::supported));
    if (is_answered(review.recommendations)) table.share(10, supported / all);
    table.number(11, static_cast<double>(review.pledges));
    table.number(12, static_cast<double>(review.flagged));
    table.link(13, document_url(review.report), review.report);
  }
  table.finish(title, "No reviews.");
}

}  // namespace uprex
