// SPDX-License-Identifier: GPL-3.0-or-later
// What the State under review says on recommendations, and where it says it. Plain data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/document.hpp"
#include "core/model/reason.hpp"

namespace uprex {

// Where a record is printed and what read it.
struct Source {
  int page = 0;   // of the first box, 0 where the document has no pages
  int block = 0;  // running number of the document's block it begins in, from 1; 0 where it stands
                  // in a note
  std::vector<Box> boxes;
  std::string extractor;
  std::string version;
};

// What a State said on a recommendation (a position's status), or the position in force (a record's
// response).
enum class Response { supported, noted, partially_supported, pending, unclear };

// What the State said on a recommendation in one document. `cites`: where the document says it has
// the position from ("A/HRC/28/15/Add.1 - Para. 3"), empty in documents of the State itself.
struct Position {
  Response status = Response::unclear;
  bool implemented =
      false;              // the State considers it implemented or in the process of implementation
  std::string document;   // symbol
  std::string paragraph;  // of the sentence that decides
  int page = 0;
  std::string wording;                      // that sentence
  std::optional<std::string> comment = {};  // the State's explanation of its answer
  std::string cites = {};

  bool operator==(const Position&) const = default;
};

// Which recommendations of a report an answer is about.
enum class PositionScope {
  one,   // the one with the number
  all,   // "accepts all recommendations"
  rest,  // "accepts all other recommendations": those that nothing else in the document answers
};

// An answer that stands in another document than the recommendation: in an addendum, in the
// Council's report. One per number cited, ranges spelt out.
struct PositionRecord {
  std::string id;        // "A/HRC/43/15/Add.1#122.17"; unique within a document ("~2", "~3" ...)
  std::string document;  // symbol of the document that gives the answer
  std::string report;    // symbol of the report it answers, empty where unknown
  PositionScope scope = PositionScope::one;
  // As cited: "122.17", or "14" where items are cited without their paragraph; empty unless scope
  // is one.
  std::string number;
  // The words that tell which part of the recommendation is answered ("regarding free legal aid"),
  // where the State answers its parts differently.
  std::optional<std::string> concerning;
  std::string state_under_review;
  int session = 0, cycle = 0;
  std::string language = "en";
  Position position;
  Source source;
  std::vector<Reason> review;  // sorted, each once
};

// A number of recommendations that a document states: "accepts 142 recommendations".
enum class TotalOf { received, supported, noted, partially_supported, pending };

struct StatedTotal {
  std::string
      report;  // symbol of the report whose recommendations are counted, empty where unknown
  std::string state_under_review;
  TotalOf of = TotalOf::received;
  int number = 0;
  std::string paragraph;
  int page = 0;
  std::string wording;

  bool operator==(const StatedTotal&) const = default;
};

}  // namespace uprex
