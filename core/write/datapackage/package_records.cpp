// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/datapackage/package_records.hpp"

namespace uprex::package {
namespace {

using enum Type;
using enum Need;
using Text = Of<std::string>;
using Why = Of<Reason>;

// A printed or proposed label of one kind.
struct KindOfLabel {
  std::string_view kind;
  Label label;
};
using Kept = Of<KindOfLabel>;

constexpr Reference kOfRecord{"recommendation", "recommendations", "id"};

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

std::vector<std::string_view> kinds_of_labels() {
  std::vector<std::string_view> kinds;
  for_each_field<Labels>([&]<class Value>(const uprex::Field<Labels, Value>& list) {
    if constexpr (kIsList<Value>) kinds.push_back(list.names.column);
  });
  return kinds;
}

constexpr Field<Kept> kLabelFields[] = {
    {"recommendation", string, required, parent_of},
    {"kind",
     string,
     required,
     [](const Kept& l) { return std::string(l.value.kind); },
     {},
     kinds_of_labels},
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
    : recommendations_(begin_records<Recommendation>("recommendations", "Recommendations", "id")),
      recommending_states_(begin(kRecommendingStates)),
      printed_states_(begin(kPrintedStates)),
      printed_labels_(begin(kPrintedLabels)),
      labels_(begin(kLabels)),
      review_reasons_(begin(kReviewReasons)),
      parts_(kOfRecord) {}

void RecordTables::add(std::string_view document, const Recommendation& record, States& states) {
  const std::string& id = record.id;
  Row(recommendations_.csv).add_fields(record, document, states);
  for (const auto& state : record.recommending_states)
    if (!state.empty()) states.insert(state);
  add_all(recommending_states_, kRecommendingStates, id, record.recommending_states);
  add_all(printed_states_, kPrintedStates, id, record.printed_states);
  parts_.add(id, record, states);
  add_all(review_reasons_, kReviewReasons, id, record.review);
  add_labels(printed_labels_, kPrintedLabels, id, "theme", record.themes);
  add_labels(printed_labels_, kPrintedLabels, id, "group", record.groups);
  add_labels(printed_labels_, kPrintedLabels, id, "sdg", record.sdgs);
  for_each_field<Labels>([&]<class Value>(const uprex::Field<Labels, Value>& list) {
    if constexpr (kIsList<Value>)
      add_labels(labels_, kLabels, id, list.names.column, record.labels.*list.member);
  });
}

void RecordTables::append_to(std::vector<Content*>& all) {
  all.insert(all.end(), {&recommendations_, &recommending_states_, &printed_states_});
  parts_.append_to(all);
  all.insert(all.end(), {&printed_labels_, &labels_, &review_reasons_});
}

}  // namespace uprex::package
