// SPDX-License-Identifier: GPL-3.0-or-later
// The counts for the summary and the review sheet of the workbook. Pure.
#pragma once

#include <array>
#include <compare>
#include <map>
#include <string>
#include <vector>

#include "core/model/record.hpp"
#include "core/write/tally.hpp"

namespace uprex {

// One review: a State in a session.
struct ReviewCount {
  std::string state_under_review;
  int session = 0, cycle = 0;
  std::string report;  // symbol of the document that has the recommendations
  TallyRow recommendations;
  std::size_t pledges = 0, flagged = 0;
};

class WorkbookCounts {
 public:
  void add(const Extraction& extraction);

  const Tally& tally() const { return tally_; }
  std::size_t documents() const { return documents_; }
  std::size_t pledges() const { return pledges_; }
  std::size_t flagged() const { return flagged_; }

  // By session, then State. The records of a session report count for the review that they name.
  std::vector<ReviewCount> reviews() const;

  // The State under review, or "" if the reviews are of several States.
  std::string only_state() const;

  // "Slovenia", "137 States under review".
  std::string subject() const;
  // "session 34, third cycle", "sessions 7 to 34, cycles 1 to 3".
  std::string period() const;

 private:
  struct Key {
    int session;
    std::string state;
    auto operator<=>(const Key&) const = default;
  };

  ReviewCount& review_of(const std::string& state, int session, int cycle);

  Tally tally_;
  std::map<Key, ReviewCount> reviews_;
  std::size_t documents_ = 0, pledges_ = 0, flagged_ = 0;
};

}  // namespace uprex
