// The records that uprex writes, one per recommendation, pledge and document. Plain data;
// core/write gives them their JSON form, core/write/record.schema.json describes it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/model/document.hpp"

namespace uprex {

// The record format's number, written as "schema"; raised with every change that a reader could
// notice.
inline constexpr int kSchema = 1;

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
};

// Where a record is printed and what read it.
struct Source {
  int page = 0;   // of the first box, 0 where the document has no pages
  int block = 0;  // running number of the document's block it begins in, from 1; 0 where it stands in a note
  std::vector<Box> boxes;
  std::string extractor;
  std::string version;
};

// What the State said on a recommendation in one document.
struct Position {
  Response status = Response::unclear;
  bool implemented =
      false;              // the State considers it implemented or in the process of implementation
  std::string document;   // symbol
  std::string paragraph;  // of the sentence that decides
  int page = 0;
  std::string wording;  // that sentence
  std::optional<std::string> comment;

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

struct DocumentRecord {
  std::string symbol;
  std::string kind;  // "working_group_report"
  std::string state_under_review;
  int session = 0, cycle = 0;
  std::string language = "en";
  std::string file;
  std::string sha256;
  std::string format;
  int pages = 0;
  std::string extractor, extractor_version;
  std::map<std::string, int> counts;
  std::vector<Check> checks;
  std::vector<Diagnostic> diagnostics;
};

// Everything one document yields.
struct Extraction {
  DocumentRecord document;
  std::vector<Recommendation> recommendations;
  std::vector<Pledge> pledges;
};

}  // namespace uprex
