// What a person should look at in what was extracted: errors, failed checks, records flagged for
// review, warnings. Collects and orders; how it is said is for those who show it.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

struct Problem {
  enum class Kind { error, check, review, warning };

  Kind kind = Kind::error;
  int rank = 0;          // the smaller, the worse
  std::string document;  // symbol
  std::string state_under_review;
  int session = 0;
  std::string id;                    // of the record; empty where the document as a whole is meant
  std::string paragraph;             // may be empty
  int page = 0;                      // 0 where unknown
  std::string name;                  // of the check or diagnostic; empty for a record
  std::vector<Reason> reasons = {};  // of a record
  std::string text;                  // the check's detail, the message, or the record's own words
  bool is_shared = false;  // about a document that speaks of several reviews, not of one of them
};

// What is wrong, in plain words without a full stop: of a check what it found, of a record its
// reasons, of the rest what it is called; the particulars stand in `text`.
std::string in_words(const Problem& problem);

class Problems {
 public:
  // In the order of for_each_document: a report comes before the answers to it. A position's
  // reasons are left out where the recommendation that it answers bears them.
  void take(const Extraction& extraction);

  // Equal ranks in the order they came.
  std::vector<Problem> worst_first() &&;

 private:
  void take_document(const DocumentRecord& record);
  template <class Record>
  void take_record(const Record& record, const std::string& paragraph, const std::string& text);
  bool stands_with_recommendation(const PositionRecord& record) const;

  std::vector<Problem> problems_;
  std::set<std::string> at_hand_;  // documents whose recommendations have been seen
};

}  // namespace uprex
