// SPDX-License-Identifier: GPL-3.0-or-later
// The records that uprex writes, one per recommendation, pledge and document. Plain data. The list
// of their fields is core/model/fields.hpp: a new member needs its line there.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/model/document.hpp"
#include "core/model/labels.hpp"
#include "core/model/position.hpp"

namespace uprex {

// The number of the record format. Raise it with every change that a reader could notice.
inline constexpr int kSchema = 3;

// A note tied to the record's text: often the original wording, never mixed into `text`.
struct Note {
  std::string label;
  std::string text;
  int page = 0;
};

struct Recommendation {
  std::string id;         // "A/HRC/43/15#121.1", parts end in "/a", "/b"; unique within a document
  std::string document;   // symbol
  std::string paragraph;  // "121.1"; as printed, "83.1" for item 1 under paragraph 83
  std::optional<std::string> part;  // "a", "b" ... where the item holds several recommendations
  std::string state_under_review;   // ISO 3166 alpha-3, empty where unknown
  int session = 0, cycle = 0;       // 0 where unknown
  std::string language = "en";
  std::string text;      // without number, States and final mark; one line
  std::string verbatim;  // the whole item as printed, number and States included; one line
  std::vector<std::string> recommending_states;  // alpha-3, in printed order
  std::vector<std::string> printed_states;       // in step with those where all are known
  Response response = Response::unclear;
  bool implemented = false;
  std::vector<Position> positions;
  std::vector<Note> notes;
  // As a thematic list prints them, empty elsewhere.
  std::vector<std::string> themes, groups, sdgs;
  Labels labels;  // proposed by the core: what a plugin puts here is not kept
  Source source;
  std::vector<Reason> review;  // sorted, each once
};

// A voluntary commitment. A pointer only says where commitments are ("see the national report").
struct Pledge {
  std::string id;  // "A/HRC/14/15#pledge-1"
  std::string document;
  std::string paragraph;
  std::string state_under_review;
  int session = 0, cycle = 0;
  std::string language = "en";
  bool pointer = false;
  std::string text;
  std::string verbatim;
  Source source;
};

enum class CheckStatus { passed, failed, skipped };

// One comparison of the document's own figures with what was extracted.
struct Check {
  std::string name;
  CheckStatus status = CheckStatus::skipped;
  std::string detail;
};

// A review that a document speaks of. The Council's report speaks of all that it adopted.
struct ReviewReference {
  std::string report;  // symbol, empty where unknown
  std::string state_under_review;
  std::vector<std::string> documents;  // symbols that make up the outcome, in printed order

  bool operator==(const ReviewReference&) const = default;
};

// What a document is (DocumentRecord::kind).
namespace kind {
inline constexpr std::string_view kWorkingGroupReport = "working_group_report";
inline constexpr std::string_view kAddendum = "addendum";
inline constexpr std::string_view kSessionReport = "session_report";
inline constexpr std::string_view kOutcomeDecision = "outcome_decision";
inline constexpr std::string_view kThematicList = "thematic_list";
inline constexpr std::string_view kNationalReport = "national_report";
}  // namespace kind

struct DocumentRecord {
  std::string symbol;
  std::string kind;  // one of namespace kind
  std::string state_under_review;
  int session = 0, cycle = 0;
  std::string language = "en";
  std::string file;
  std::string sha256;
  std::string format;
  int pages = 0;
  std::string extractor, extractor_version;
  std::string labeller;  // what gave the labels (Labeller::version), empty where nothing did
  std::map<std::string, int> counts;
  std::vector<ReviewReference> reviews;
  std::vector<StatedTotal> totals;
  std::vector<Check> checks;
  std::vector<Diagnostic> diagnostics;
};

// Everything one document yields.
struct Extraction {
  DocumentRecord document;
  std::vector<Recommendation> recommendations;
  std::vector<PositionRecord> positions;
  std::vector<Pledge> pledges;
};

}  // namespace uprex
