#include "core/write/datapackage/package_records.hpp"

#include "core/model/names.hpp"
#include "core/write/datapackage/package_fields.hpp"
#include "core/write/values.hpp"

namespace uprex::package {
namespace {

using enum Type;
using enum Need;
using Record = Of<Recommendation>;
using Text = Of<std::string>;
using Said = Of<Position>;
using Remark = Of<Note>;
using Why = Of<Reason>;

// A printed or proposed label of one kind.
struct KindOfLabel {
  std::string_view kind;
  Label label;
};
using Kept = Of<KindOfLabel>;

constexpr Reference kOfRecord{"recommendation", "recommendations", "id"};
std::string action(const Recommendation& record) {
  return record.labels.action ? std::to_string(record.labels.action->category) : "";
}

std::string action_score(const Recommendation& record) {
  return record.labels.action ? decimal(record.labels.action->score) : "";
}

constexpr Field<Record> kRecordFields[] = {
    {"id", string, required, [](const Record& r) { return r.value.id; }},
    {"document", string, required, parent_of},
    {"paragraph", string, optional, [](const Record& r) { return r.value.paragraph; },
     "Number as printed"},
    {"part", string, optional, [](const Record& r) { return r.value.part.value_or(""); },
     "Letter of one recommendation of an item that holds several"},
    {"state_under_review", string, optional,
     [](const Record& r) { return r.value.state_under_review; }},
    {"session", integer, optional, [](const Record& r) { return or_empty(r.value.session); }},
    {"cycle", integer, optional, [](const Record& r) { return or_empty(r.value.cycle); }},
    {"language", string, optional, [](const Record& r) { return r.value.language; }},
    {"text", string, optional, [](const Record& r) { return r.value.text; },
     "Without number, States and final mark"},
    {"verbatim", string, optional, [](const Record& r) { return r.value.verbatim; },
     "The whole item as printed"},
    {"response", string, required,
     [](const Record& r) { return std::string(to_string(r.value.response)); }, "In force",
     all_names<Response>},
    {"implemented", boolean, required, [](const Record& r) { return flag(r.value.implemented); }},
    {"action", integer, optional, [](const Record& r) { return action(r.value); },
     "Proposed category of UPR Info, 1 to 5"},
    {"action_score", number, optional, [](const Record& r) { return action_score(r.value); },
     "Probability"},
    {"page", integer, optional, [](const Record& r) { return or_empty(r.value.source.page); }},
    {"block", integer, optional, [](const Record& r) { return or_empty(r.value.source.block); }},
    {"boxes", list, required, [](const Record& r) { return list_of(r.value.source.boxes); },
     "Page, left, top, right, bottom, in points from the top left of the page"},
    {"extractor", string, optional, [](const Record& r) { return r.value.source.extractor; }},
    {"version", string, optional, [](const Record& r) { return r.value.source.version; },
     "Of the extractor"},
};
constexpr Table<Record> kRecommendations{
    "recommendations", "Recommendations", "id", kRecordFields, {kOfDocument, kOfState}};

constexpr Field<Text> kRecommendingFields[] = {
    {"recommendation", string, required, parent_of},
    {"number", integer, required, number_of, "In printed order"},
    {"state", string, required, [](const Text& s) { return s.value; }},
};
constexpr Table<Text> kRecommendingStates{"recommending_states",
                                          "States that made a recommendation",
                                          "recommendation number",
                                          kRecommendingFields,
                                          {kOfRecord, Reference{"state", "states", "iso3"}}};

constexpr Field<Text> kPrintedFields[] = {
    {"recommendation", string, required, parent_of},
    {"number", integer, required, number_of, "That of the recommending State where all are known"},
    {"name", string, optional, [](const Text& s) { return s.value; }},
};
constexpr Table<Text> kPrintedStates{"printed_states",
                                     "Recommending States as printed",
                                     "recommendation number",
                                     kPrintedFields,
                                     {kOfRecord}};

constexpr Field<Said> kPositionFields[] = {
    {"recommendation", string, required, parent_of},
    {"number", integer, required, number_of, "In the order in which the documents speak"},
    {"status",
     string,
     required,
     [](const Said& p) { return std::string(to_string(p.value.status)); },
     {},
     all_names<Response>},
    {"implemented", boolean, required, [](const Said& p) { return flag(p.value.implemented); }},
    {"document", string, optional, [](const Said& p) { return p.value.document; },
     "Need not be among the documents"},
    {"paragraph", string, optional, [](const Said& p) { return p.value.paragraph; }},
    {"page", integer, optional, [](const Said& p) { return or_empty(p.value.page); }},
    {"wording", string, optional, [](const Said& p) { return p.value.wording; },
     "The sentence that decides"},
    {"comment", string, optional, [](const Said& p) { return p.value.comment.value_or(""); },
     "The State's explanation"},
    {"cites", string, optional, [](const Said& p) { return p.value.cites; }},
};
constexpr Table<Said> kPositions{"positions",
                                 "What the State under review said on a recommendation",
                                 "recommendation number",
                                 kPositionFields,
                                 {kOfRecord}};

constexpr Field<Remark> kNoteFields[] = {
    {"recommendation", string, required, parent_of},
    {"number", integer, required, number_of},
    {"label", string, optional, [](const Remark& n) { return n.value.label; }},
    {"text", string, optional, [](const Remark& n) { return n.value.text; }},
    {"page", integer, optional, [](const Remark& n) { return or_empty(n.value.page); }},
};
constexpr Table<Remark> kNotes{
    "notes", "Notes tied to a recommendation", "recommendation number", kNoteFields, {kOfRecord}};

constexpr Field<Kept> kPrintedLabelFields[] = {
    {"recommendation", string, required, parent_of},
    {"kind",
     string,
     required,
     [](const Kept& l) { return std::string(l.value.kind); },
     {},
     [] {
       return std::vector<std::string_view>{"theme", "group", "sdg"};
     }},
    {"number", integer, required, number_of},
    {"name", string, optional, [](const Kept& l) { return l.value.label.name; }},
};
constexpr Table<Kept> kPrintedLabels{"printed_labels",
                                     "Labels that a thematic list prints",
                                     "recommendation kind number",
                                     kPrintedLabelFields,
                                     {kOfRecord}};

constexpr Field<Kept> kLabelFields[] = {
    {"recommendation", string, required, parent_of},
    {"kind",
     string,
     required,
     [](const Kept& l) { return std::string(l.value.kind); },
     {},
     [] {
       return std::vector<std::string_view>{"issue", "sdg", "group", "instrument"};
     }},
    {"number", integer, required, number_of, "The surest first"},
    {"name", string, optional, [](const Kept& l) { return l.value.label.name; }},
    {"score", number, required, [](const Kept& l) { return decimal(l.value.label.score); },
     "Probability"},
};
constexpr Table<Kept> kLabels{
    "labels", "Proposed labels", "recommendation kind number", kLabelFields, {kOfRecord}};

constexpr Field<Why> kReasonFields[] = {
    {"recommendation", string, required, parent_of},
    {"reason",
     string,
     required,
     [](const Why& w) { return std::string(to_string(w.value)); },
     {},
     all_names<Reason>},
};
constexpr Table<Why> kReviewReasons{"review_reasons",
                                    "Why a person should look at a recommendation",
                                    "recommendation reason",
                                    kReasonFields,
                                    {kOfRecord}};

void add_labels(Content& content, const Table<Kept>& table, const std::string& id,
                std::string_view kind, const std::vector<Label>& labels) {
  std::size_t number = 0;
  for (const Label& label : labels) add_row(content, table, {id, ++number, {kind, label}});
}

void add_labels(Content& content, const Table<Kept>& table, const std::string& id,
                std::string_view kind, const std::vector<std::string>& names) {
  std::size_t number = 0;
  for (const auto& name : names) add_row(content, table, {id, ++number, {kind, {name, 0}}});
}

}  // namespace

RecordTables::RecordTables()
    : recommendations_(begin(kRecommendations)),
      recommending_states_(begin(kRecommendingStates)),
      printed_states_(begin(kPrintedStates)),
      positions_(begin(kPositions)),
      notes_(begin(kNotes)),
      printed_labels_(begin(kPrintedLabels)),
      labels_(begin(kLabels)),
      review_reasons_(begin(kReviewReasons)) {}

void RecordTables::add(std::string_view document, const Recommendation& record) {
  const std::string& id = record.id;
  add_row(recommendations_, kRecommendations, {document, 0, record});
  add_all(recommending_states_, kRecommendingStates, id, record.recommending_states);
  add_all(printed_states_, kPrintedStates, id, record.printed_states);
  add_all(positions_, kPositions, id, record.positions);
  add_all(notes_, kNotes, id, record.notes);
  add_all(review_reasons_, kReviewReasons, id, record.review);
  add_labels(printed_labels_, kPrintedLabels, id, "theme", record.themes);
  add_labels(printed_labels_, kPrintedLabels, id, "group", record.groups);
  add_labels(printed_labels_, kPrintedLabels, id, "sdg", record.sdgs);
  add_labels(labels_, kLabels, id, "issue", record.labels.issues);
  add_labels(labels_, kLabels, id, "sdg", record.labels.sdgs);
  add_labels(labels_, kLabels, id, "group", record.labels.groups);
  add_labels(labels_, kLabels, id, "instrument", record.labels.instruments);
}

std::array<Content*, 8> RecordTables::contents() {
  return {&recommendations_, &recommending_states_, &printed_states_, &positions_,
          &notes_,           &printed_labels_,      &labels_,         &review_reasons_};
}

}  // namespace uprex::package
