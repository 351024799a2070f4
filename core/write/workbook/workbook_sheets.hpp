// The sheets of the workbook that are tables, one class each: columns, and a row for a record.
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

// The same recommendations, with empty cells for what the State makes of them.
class PlanSheet {
 public:
  static constexpr std::string_view kName = "Follow-up plan";

  explicit PlanSheet(XlsxBook& book);
  void add(const Recommendation& record);
  void finish(const std::string& title);

  // How many rows have this status, as a formula.
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

// One row a review, with its counts.
void add_review_sheet(XlsxBook& book, const std::vector<ReviewCount>& reviews,
                      const std::string& title);

// What the drop-downs of the plan offer, for its readers to change.
void add_lists(XlsxBook& book);

// The values of the plan's status, in the order of progress.
std::vector<std::string_view> plan_statuses();

}  // namespace uprex
