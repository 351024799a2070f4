// The records that uprex writes, one per recommendation, pledge and document. Plain data;
// core/write gives them their JSON form, core/write/record.schema.json describes it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/model/document.hpp"

namespace uprex {

// The record format's number, written as "schema"; raised with every change that a reader could
// notice.
inline constexpr int kSchema = 2;

// What a State said on a recommendation (a position's status), or the position in force (a record's
// response).
enum class Response { supported, noted, partially_supported, pending, unclear };

// Why a person should look at a record. Closed list; the JSON names are these (to_string in
// core/model/names.hpp).
enum class Reason {
  no_state,                // no recommending State printed
  unknown_state,           // a printed State could not be identified
  state_corrected,         // a State was identified in spite of a typing error
  unbalanced_parentheses,  // the parentheses around the States do not pair
  number_out_of_sequence,  // the printed number breaks the sequence
  number_repeated,         // another item has the same number
  no_lead_in,              // no sentence decides the response
  lead_in_unknown,         // a sentence stands where a lead-in should, but it is not understood
  position_conflict,       // two sentences of one document decide differently
  text_from_note,          // the text stands in a note only
  text_from_body,          // the text was taken from the dialogue by reference
  text_from_lead_in,       // the recommendation stands inside the sentence that decides it
  ellipsis_resolved,  // words that the print leaves out were filled in from a neighbouring part
  part_uncertain,     // where one recommendation of the item ends and the next begins is doubtful
  implemented_only,   // called implemented, but not said to be accepted: taken as supported
  position_unclear,   // the State answers, but what it answers is not understood
  number_unknown,     // the report has no recommendation of the number that is answered
  positions_contradict,  // documents of the review give different answers
  unanswered,            // the outcome was adopted, and no document at hand answers it
};

// Where a record is printed and what read it.
struct Source {
  int page = 0;   // of the first box, 0 where the document has no pages
  int block = 0;  // running number of the document's block it begins in, from 1; 0 where it stands
                  // in a note
  std::vector<Box> boxes;
  std::string extractor;
  std::string version;
};

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
  std::vector<std::string>
      printed_states;  // as printed, in step with recommending_states where all are known
  Response response = Response::unclear;
  bool implemented = false;
  std::vector<Position> positions;
  std::vector<Note> notes;
  // As a thematic list prints them, empty elsewhere.
  std::vector<std::string> themes, groups, sdgs;
  Source source;
  std::vector<Reason> review;  // sorted, each once
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

// A voluntary commitment of the State under review. A pointer only says where commitments are ("see
// the national report").
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

// A review that a document speaks of. A report speaks of its own alone, the Council's report of
// every one it adopted; a decision names the documents of the outcome.
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
