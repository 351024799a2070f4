// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the workbook that are tables. Each class defines the columns of one sheet and adds
// a row for each record. The summary is workbook_summary.hpp.
#pragma once

#include <string>
#include <vector>

#include "core/model/record.hpp"
#include "core/write/problems.hpp"
#include "core/write/workbook/table_sheet.hpp"
#include "core/write/workbook/workbook_counts.hpp"

namespace uprex {

class RecommendationSheet {
 public:
  explicit RecommendationSheet(XlsxBook& book);
  void add(const Recommendation& record);
  void finish(const std::string& title);

 private:
  TableSheet table_;
};

// The recommendations again, with empty cells in which the State plans its follow-up.
class PlanSheet {
 public:
  static constexpr std::string_view kName = "Follow-up plan";

  explicit PlanSheet(XlsxBook& book);
  void add(const Recommendation& record);
  void finish(const std::string& title);

  // The formula that counts the rows with this status.
  std::string count_of(std::string_view status) const;

 private:
  TableSheet table_;
};

class PledgeSheet {
 public:
  explicit PledgeSheet(XlsxBook& book);
  void add(const Pledge& pledge);
  void finish(const std::string& title);

 private:
  TableSheet table_;
};

class ProblemSheet {
 public:
  explicit ProblemSheet(XlsxBook& book);
  void add(const Problem& problem);
  void finish(const std::string& title);

 private:
  TableSheet table_;
};

class DocumentSheet {
 public:
  explicit DocumentSheet(XlsxBook& book);
  void add(const DocumentRecord& document);
  void finish(const std::string& title);

 private:
  TableSheet table_;
};

// Adds the sheet with one row for each review.
void add_review_sheet(XlsxBook& book, const std::vector<ReviewCount>& reviews,
                      const std::string& title);

// Adds the sheet with the values of the drop-down lists. Users may change them.
void add_lists(XlsxBook& book);

// The values of the status column of the plan, in the order of progress.
std::vector<std::string_view> plan_statuses();

}  // namespace uprex
