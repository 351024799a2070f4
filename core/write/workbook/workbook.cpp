// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/workbook/workbook.hpp"

#include "core/write/workbook/workbook_counts.hpp"
#include "core/write/workbook/workbook_sheets.hpp"
#include "core/write/workbook/workbook_summary.hpp"

namespace uprex {

// Members are constructed in this order, which is the order of the tabs.
struct WorkbookWriter::Sheets {
  XlsxBook book{"Universal Periodic Review: recommendations and follow-up", ""};
  SummarySheet summary{book};
  RecommendationSheet recommendations{book};
  PlanSheet plan{book};
  PledgeSheet pledges{book};
  ProblemSheet problems{book};
  DocumentSheet documents{book};
  WorkbookCounts counts;
  Problems collected;
};

WorkbookWriter::WorkbookWriter(std::ostream& out)
    : out_(out), sheets_(std::make_unique<Sheets>()) {}

WorkbookWriter::~WorkbookWriter() = default;

void WorkbookWriter::write(const Extraction& extraction) {
  Sheets& to = *sheets_;
  for (const auto& record : extraction.recommendations) {
    to.recommendations.add(record);
    to.plan.add(record);
  }
  for (const auto& pledge : extraction.pledges) to.pledges.add(pledge);
  to.documents.add(extraction.document);
  to.collected.add(extraction);
  to.counts.add(extraction);
  left_out_.positions += extraction.positions.size();
}

void WorkbookWriter::finish() {
  Sheets& to = *sheets_;
  auto problems = std::move(to.collected).worst_first();
  // The checks of a document that belongs to several reviews are about all of them.
  if (!to.counts.only_state().empty()) std::erase_if(problems, &Problem::is_shared);
  for (const Problem& problem : problems) to.problems.add(problem);
  const std::string period = to.counts.period();
  const std::string title =
      to.counts.subject() + ": Universal Periodic Review" + (period.empty() ? "" : ", " + period);
  to.recommendations.finish(title);
  to.plan.finish(title);
  to.pledges.finish(title);
  to.problems.finish(title);
  to.documents.finish(title);
  to.summary.write(to.counts, to.plan);
  if (const auto reviews = to.counts.reviews(); reviews.size() > 1)
    add_review_sheet(to.book, reviews, title);
  add_lists(to.book);
  to.book.write_to(out_);
}

}  // namespace uprex
