#include "core/write/jsonl.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/model/names.hpp"

namespace uprex {
namespace {

using Json = nlohmann::ordered_json;

// Adding zero turns -0.0 into 0.0; a coordinate that is no number has no place in JSON.
double tenth(double points) {
  return std::isfinite(points) ? std::round(points * 10) / 10 + 0.0 : 0.0;
}

Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }
Json or_null(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }
Json or_null(int number) { return number == 0 ? Json() : Json(number); }

Json to_json(const Position& position) {
  return {{"status", to_string(position.status)}, {"implemented", position.implemented},
          {"document", position.document},        {"paragraph", position.paragraph},
          {"page", or_null(position.page)},       {"wording", position.wording},
          {"comment", or_null(position.comment)}, {"cites", or_null(position.cites)}};
}

Json to_json(const Note& note) {
  return {{"label", note.label}, {"text", note.text}, {"page", or_null(note.page)}};
}

Json to_json(const Source& source) {
  Json boxes = Json::array();
  for (const Box& box : source.boxes)
    boxes.push_back(Json::array(
        {box.page, tenth(box.left), tenth(box.top), tenth(box.right), tenth(box.bottom)}));
  return {{"page", or_null(source.page)},
          {"block", or_null(source.block)},
          {"boxes", std::move(boxes)},
          {"extractor", source.extractor},
          {"version", source.version}};
}

Json names(const std::vector<Label>& labels) {
  Json array = Json::array();
  for (const Label& label : labels) array.push_back(label.name);
  return array;
}

Json scores(const std::vector<Label>& labels) {
  Json object = Json::object();
  for (const Label& label : labels) object[label.name] = label.score;
  return object;
}

Json to_json(const Labels& labels) {
  const auto& action = labels.action;
  return {{"issues", names(labels.issues)},
          {"action", action ? Json(action->category) : Json()},
          {"sdgs", names(labels.sdgs)},
          {"groups", names(labels.groups)},
          {"instruments", names(labels.instruments)},
          {"scores",
           {{"issues", scores(labels.issues)},
            {"action", action ? Json(action->score) : Json()},
            {"sdgs", scores(labels.sdgs)},
            {"groups", scores(labels.groups)},
            {"instruments", scores(labels.instruments)}}}};
}

Json to_json(const Check& check) {
  return {{"name", check.name}, {"status", to_string(check.status)}, {"detail", check.detail}};
}

Json to_json(const Diagnostic& diagnostic) {
  return {{"severity", to_string(diagnostic.severity)},
          {"code", diagnostic.code},
          {"message", diagnostic.message},
          {"paragraph", or_null(diagnostic.paragraph)},
          {"page", or_null(diagnostic.page)}};
}

Json to_json(const ReviewReference& review) {
  return {{"report", or_null(review.report)},
          {"state_under_review", or_null(review.state_under_review)},
          {"documents", review.documents}};
}

Json to_json(const StatedTotal& total) {
  return {
      {"report", or_null(total.report)}, {"state_under_review", or_null(total.state_under_review)},
      {"of", to_string(total.of)},       {"number", total.number},
      {"paragraph", total.paragraph},    {"page", or_null(total.page)},
      {"wording", total.wording}};
}

template <class Item>
Json to_array(const std::vector<Item>& items) {
  Json array = Json::array();
  for (const Item& item : items) array.push_back(to_json(item));
  return array;
}

Json names(const std::vector<Reason>& reasons) {
  Json array = Json::array();
  for (Reason reason : reasons) array.push_back(to_string(reason));
  return array;
}

Json to_json(const DocumentRecord& record) {
  return {{"kind", "document"},
          {"schema", kSchema},
          {"document", record.symbol},
          {"type", record.kind},
          {"state_under_review", or_null(record.state_under_review)},
          {"session", or_null(record.session)},
          {"cycle", or_null(record.cycle)},
          {"language", record.language},
          {"file", record.file},
          {"sha256", record.sha256},
          {"format", record.format},
          {"pages", record.pages},
          {"extractor", record.extractor},
          {"version", record.extractor_version},
          {"labeller", or_null(record.labeller)},
          {"counts", record.counts},
          {"reviews", to_array(record.reviews)},
          {"totals", to_array(record.totals)},
          {"checks", to_array(record.checks)},
          {"diagnostics", to_array(record.diagnostics)}};
}

Json to_json(const Recommendation& record) {
  return {{"kind", "recommendation"},
          {"schema", kSchema},
          {"id", record.id},
          {"document", record.document},
          {"paragraph", record.paragraph},
          {"part", or_null(record.part)},
          {"state_under_review", or_null(record.state_under_review)},
          {"session", or_null(record.session)},
          {"cycle", or_null(record.cycle)},
          {"language", record.language},
          {"text", record.text},
          {"verbatim", record.verbatim},
          {"recommending_states", record.recommending_states},
          {"printed_states", record.printed_states},
          {"response", to_string(record.response)},
          {"implemented", record.implemented},
          {"positions", to_array(record.positions)},
          {"notes", to_array(record.notes)},
          {"themes", record.themes},
          {"groups", record.groups},
          {"sdgs", record.sdgs},
          {"labels", to_json(record.labels)},
          {"source", to_json(record.source)},
          {"review", names(record.review)}};
}

Json to_json(const PositionRecord& record) {
  return {{"kind", "position"},
          {"schema", kSchema},
          {"id", record.id},
          {"document", record.document},
          {"report", or_null(record.report)},
          {"scope", to_string(record.scope)},
          {"number", or_null(record.number)},
          {"concerning", or_null(record.concerning)},
          {"state_under_review", or_null(record.state_under_review)},
          {"session", or_null(record.session)},
          {"cycle", or_null(record.cycle)},
          {"language", record.language},
          {"position", to_json(record.position)},
          {"source", to_json(record.source)},
          {"review", names(record.review)}};
}

Json to_json(const Pledge& record) {
  return {{"kind", "pledge"},
          {"schema", kSchema},
          {"id", record.id},
          {"document", record.document},
          {"paragraph", record.paragraph},
          {"state_under_review", or_null(record.state_under_review)},
          {"session", or_null(record.session)},
          {"cycle", or_null(record.cycle)},
          {"language", record.language},
          {"pointer", record.pointer},
          {"text", record.text},
          {"verbatim", record.verbatim},
          {"source", to_json(record.source)}};
}

void write_line(std::ostream& out, const Json& json) {
  out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace

void write_json_line(std::ostream& out, const Labels& labels) { write_line(out, to_json(labels)); }

void JsonLinesWriter::write(const Extraction& extraction) {
  write_line(out_, to_json(extraction.document));
  for (const auto& record : extraction.recommendations) write_line(out_, to_json(record));
  for (const auto& record : extraction.positions) write_line(out_, to_json(record));
  for (const auto& record : extraction.pledges) write_line(out_, to_json(record));
}

}  // namespace uprex
