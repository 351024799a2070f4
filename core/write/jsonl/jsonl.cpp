#include "core/write/jsonl/jsonl.hpp"

#include <cmath>
#include <concepts>

#include "core/model/names.hpp"
#include "core/write/jsonl/json_text.hpp"

namespace uprex {
namespace {

// Adding zero turns -0.0 into 0.0; a coordinate that is no number has no place in JSON.
double tenth(double points) {
  return std::isfinite(points) ? std::round(points * 10) / 10 + 0.0 : 0.0;
}

// What is not known is null.
std::optional<std::string_view> known(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}
std::optional<int> known(int number) {
  return number == 0 ? std::nullopt : std::optional<int>(number);
}

// Records, field by field.
class JsonLine {
 public:
  template <class Record>
  void write(std::ostream& out, const Record& record) {
    put(record);
    json_.write_line(out);
  }

 private:
  void put(std::string_view text) { json_.put(text); }
  void put(std::same_as<bool> auto value) { json_.put(value); }
  void put(int number) { json_.put(number); }
  void put(double number) { json_.put(number); }

  template <class Value>
  void put(const std::optional<Value>& value) {
    value ? put(*value) : json_.put_null();
  }

  template <class Item>
  void put(const std::vector<Item>& items) {
    json_.begin_array();
    for (const Item& item : items) put(item);
    json_.end_array();
  }

  template <class Value>
  void field(std::string_view key, const Value& value) {
    put(key);
    put(value);
  }

  void put(const std::map<std::string, int>& counts) {
    json_.begin_object();
    for (const auto& [name, count] : counts) field(name, count);
    json_.end_object();
  }

  void put(const Position& position) {
    json_.begin_object();
    field("status", to_string(position.status));
    field("implemented", position.implemented);
    field("document", position.document);
    field("paragraph", position.paragraph);
    field("page", known(position.page));
    field("wording", position.wording);
    field("comment", position.comment);
    field("cites", known(position.cites));
    json_.end_object();
  }

  void put(const Note& note) {
    json_.begin_object();
    field("label", note.label);
    field("text", note.text);
    field("page", known(note.page));
    json_.end_object();
  }

  void put(const Box& box) {
    json_.begin_array();
    put(box.page);
    for (const double side : {box.left, box.top, box.right, box.bottom}) put(tenth(side));
    json_.end_array();
  }

  void put(const Source& source) {
    json_.begin_object();
    field("page", known(source.page));
    field("block", known(source.block));
    field("boxes", source.boxes);
    field("extractor", source.extractor);
    field("version", source.version);
    json_.end_object();
  }

  void put_names(std::string_view key, const std::vector<Label>& labels) {
    put(key);
    json_.begin_array();
    for (const Label& label : labels) put(label.name);
    json_.end_array();
  }

  void put_scores(std::string_view key, const std::vector<Label>& labels) {
    put(key);
    json_.begin_object();
    for (const Label& label : labels) field(label.name, label.score);
    json_.end_object();
  }

  void put_scores(const Labels& labels) {
    put("scores");
    json_.begin_object();
    put_scores("issues", labels.issues);
    field("action", labels.action ? std::optional(labels.action->score) : std::nullopt);
    put_scores("sdgs", labels.sdgs);
    put_scores("groups", labels.groups);
    put_scores("instruments", labels.instruments);
    json_.end_object();
  }

  void put(const Labels& labels) {
    json_.begin_object();
    put_names("issues", labels.issues);
    field("action", labels.action ? std::optional(labels.action->category) : std::nullopt);
    put_names("sdgs", labels.sdgs);
    put_names("groups", labels.groups);
    put_names("instruments", labels.instruments);
    put_scores(labels);
    json_.end_object();
  }

  void put(const Check& check) {
    json_.begin_object();
    field("name", check.name);
    field("status", to_string(check.status));
    field("detail", check.detail);
    json_.end_object();
  }

  void put(const Diagnostic& diagnostic) {
    json_.begin_object();
    field("severity", to_string(diagnostic.severity));
    field("code", diagnostic.code);
    field("message", diagnostic.message);
    field("paragraph", known(diagnostic.paragraph));
    field("page", known(diagnostic.page));
    json_.end_object();
  }

  void put(const ReviewReference& review) {
    json_.begin_object();
    field("report", known(review.report));
    field("state_under_review", known(review.state_under_review));
    field("documents", review.documents);
    json_.end_object();
  }

  void put(const StatedTotal& total) {
    json_.begin_object();
    field("report", known(total.report));
    field("state_under_review", known(total.state_under_review));
    field("of", to_string(total.of));
    field("number", total.number);
    field("paragraph", total.paragraph);
    field("page", known(total.page));
    field("wording", total.wording);
    json_.end_object();
  }

  // The review that a record belongs to.
  void put_review_of(const auto& record) {
    field("state_under_review", known(record.state_under_review));
    field("session", known(record.session));
    field("cycle", known(record.cycle));
    field("language", record.language);
  }

  void put(const DocumentRecord& record) {
    json_.begin_object();
    field("kind", "document");
    field("schema", kSchema);
    field("document", record.symbol);
    field("type", record.kind);
    put_review_of(record);
    field("file", record.file);
    field("sha256", record.sha256);
    field("format", record.format);
    field("pages", record.pages);
    field("extractor", record.extractor);
    field("version", record.extractor_version);
    field("labeller", known(record.labeller));
    field("counts", record.counts);
    field("reviews", record.reviews);
    field("totals", record.totals);
    field("checks", record.checks);
    field("diagnostics", record.diagnostics);
    json_.end_object();
  }

  void put(const Recommendation& record) {
    json_.begin_object();
    field("kind", "recommendation");
    field("schema", kSchema);
    field("id", record.id);
    field("document", record.document);
    field("paragraph", record.paragraph);
    field("part", record.part);
    put_review_of(record);
    field("text", record.text);
    field("verbatim", record.verbatim);
    field("recommending_states", record.recommending_states);
    field("printed_states", record.printed_states);
    field("response", to_string(record.response));
    field("implemented", record.implemented);
    field("positions", record.positions);
    field("notes", record.notes);
    field("themes", record.themes);
    field("groups", record.groups);
    field("sdgs", record.sdgs);
    field("labels", record.labels);
    field("source", record.source);
    field("review", record.review);
    json_.end_object();
  }

  void put(const PositionRecord& record) {
    json_.begin_object();
    field("kind", "position");
    field("schema", kSchema);
    field("id", record.id);
    field("document", record.document);
    field("report", known(record.report));
    field("scope", to_string(record.scope));
    field("number", known(record.number));
    field("concerning", record.concerning);
    put_review_of(record);
    field("position", record.position);
    field("source", record.source);
    field("review", record.review);
    json_.end_object();
  }

  void put(const Pledge& record) {
    json_.begin_object();
    field("kind", "pledge");
    field("schema", kSchema);
    field("id", record.id);
    field("document", record.document);
    field("paragraph", record.paragraph);
    put_review_of(record);
    field("pointer", record.pointer);
    field("text", record.text);
    field("verbatim", record.verbatim);
    field("source", record.source);
    json_.end_object();
  }

  void put(Reason reason) { put(to_string(reason)); }

  JsonText json_;
};

}  // namespace

void write_json_line(std::ostream& out, const Labels& labels) { JsonLine().write(out, labels); }

void JsonLinesWriter::write(const Extraction& extraction) {
  JsonLine line;
  line.write(out_, extraction.document);
  for (const auto& record : extraction.recommendations) line.write(out_, record);
  for (const auto& record : extraction.positions) line.write(out_, record);
  for (const auto& record : extraction.pledges) line.write(out_, record);
}

}  // namespace uprex
