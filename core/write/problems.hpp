// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what a person should look at: errors, failed checks, records flagged for review, and
// warnings. Sorts them, the worst first.
//
// Does not print them: see `uprex check` and the workbook.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

struct Problem {
  enum class Kind { error, check, review, warning };

  Kind kind = Kind::error;
  int rank = 0;          // the worst has the smallest rank
  std::string document;  // symbol
  std::string state_under_review;
  int session = 0;
  std::string id;                    // of the record; empty if it is about the whole document
  std::string paragraph;             // may be empty
  int page = 0;                      // 0 if unknown
  std::string name;                  // of the check or diagnostic; empty for a record
  std::vector<Reason> reasons = {};  // of a record
  std::string text;        // the detail of the check, the message, or the text of the record
  bool is_shared = false;  // the document belongs to several reviews
};

// Says what is wrong, without a full stop at the end: what a check found, the reasons of a record,
// or the name of an error or warning. The details are in `text`.
std::string in_words(const Problem& problem);

class Problems {
 public:
  // Call it in the order of for_each_document, so that a report comes before the answers to it. A
  // position is left out if its recommendation has been added: that one has the same reasons.
  void add(const Extraction& extraction);

  // Problems of equal rank keep the order in which they were added.
  std::vector<Problem> worst_first() &&;

 private:
  void add_document(const DocumentRecord& record);
  template <class Record>
  void add_record(const Record& record, const std::string& paragraph, const std::string& text);
  bool is_covered_by_recommendation(const PositionRecord& record) const;

  std::vector<Problem> problems_;
  std::set<std::string> with_recommendations_;  // symbols of documents that had recommendations
};

}  // namespace uprex
