#include "core/write/jsonl.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <concepts>

#include "core/model/names.hpp"
#include "core/text/utf8.hpp"

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

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

// Open for as long as it lives.
class Object {
 public:
  explicit Object(Json& json) : json_(json) { json_.StartObject(); }
  ~Object() { json_.EndObject(); }
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;

 private:
  Json& json_;
};

// Written as a record is gone through: no tree is built.
class JsonLine {
 public:
  template <class Record>
  void write(std::ostream& out, const Record& record) {
    buffer_.Clear();
    json_.Reset(buffer_);
    put(record);
    out.write(buffer_.GetString(), static_cast<std::streamsize>(buffer_.GetSize())).put('\n');
  }

 private:
  void put(std::string_view text) {
    std::string valid;
    if (!is_ascii(text)) text = valid = valid_utf8(text);
    json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }

  void put(std::same_as<bool> auto value) { json_.Bool(value); }
  void put(int number) { json_.Int(number); }
  void put(double number) { std::isfinite(number) ? json_.Double(number) : json_.Null(); }

  template <class Value>
  void put(const std::optional<Value>& value) {
    value ? put(*value) : static_cast<void>(json_.Null());
  }

  template <class Item>
  void put(const std::vector<Item>& items) {
    json_.StartArray();
    for (const Item& item : items) put(item);
    json_.EndArray();
  }

  template <class Value>
  void field(std::string_view key, const Value& value) {
    put(key);
    put(value);
  }

  void put(const std::map<std::string, int>& counts) {
    const Object object(json_);
    for (const auto& [name, count] : counts) field(name, count);
  }

  void put(const Position& position) {
    const Object object(json_);
    field("status", to_string(position.status));
    field("implemented", position.implemented);
    field("document", position.document);
    field("paragraph", position.paragraph);
    field("page", known(position.page));
    field("wording", position.wording);
    field("comment", position.comment);
    field("cites", known(position.cites));
  }

  void put(const Note& note) {
    const Object object(json_);
    field("label", note.label);
    field("text", note.text);
    field("page", known(note.page));
  }

  void put(const Box& box) {
    json_.StartArray();
    put(box.page);
    for (const double side : {box.left, box.top, box.right, box.bottom}) put(tenth(side));
    json_.EndArray();
  }

  void put(const Source& source) {
    const Object object(json_);
    field("page", known(source.page));
    field("block", known(source.block));
    field("boxes", source.boxes);
    field("extractor", source.extractor);
    field("version", source.version);
  }

  void put_names(std::string_view key, const std::vector<Label>& labels) {
    put(key);
    json_.StartArray();
    for (const Label& label : labels) put(label.name);
    json_.EndArray();
  }

  void put_scores(std::string_view key, const std::vector<Label>& labels) {
    put(key);
    const Object object(json_);
    for (const Label& label : labels) field(label.name, label.score);
  }

  void put_scores(const Labels& labels) {
    put("scores");
    const Object object(json_);
    put_scores("issues", labels.issues);
    field("action", labels.action ? std::optional(labels.action->score) : std::nullopt);
    put_scores("sdgs", labels.sdgs);
    put_scores("groups", labels.groups);
    put_scores("instruments", labels.instruments);
  }

  void put(const Labels& labels) {
    const Object object(json_);
    put_names("issues", labels.issues);
    field("action", labels.action ? std::optional(labels.action->category) : std::nullopt);
    put_names("sdgs", labels.sdgs);
    put_names("groups", labels.groups);
    put_names("instruments", labels.instruments);
    put_scores(labels);
  }

  void put(const Check& check) {
    const Object object(json_);
    field("name", check.name);
    field("status", to_string(check.status));
    field("detail", check.detail);
  }

  void put(const Diagnostic& diagnostic) {
    const Object object(json_);
    field("severity", to_string(diagnostic.severity));
    field("code", diagnostic.code);
    field("message", diagnostic.message);
    field("paragraph", known(diagnostic.paragraph));
    field("page", known(diagnostic.page));
  }

  void put(const ReviewReference& review) {
    const Object object(json_);
    field("report", known(review.report));
    field("state_under_review", known(review.state_under_review));
    field("documents", review.documents);
  }

  void put(const StatedTotal& total) {
    const Object object(json_);
    field("report", known(total.report));
    field("state_under_review", known(total.state_under_review));
    field("of", to_string(total.of));
    field("number", total.number);
    field("paragraph", total.paragraph);
    field("page", known(total.page));
    field("wording", total.wording);
  }

  void put(const DocumentRecord& record) {
    const Object object(json_);
    field("kind", "document");
    field("schema", kSchema);
    field("document", record.symbol);
    field("type", record.kind);
    field("state_under_review", known(record.state_under_review));
    field("session", known(record.session));
    field("cycle", known(record.cycle));
    field("language", record.language);
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
  }

  void put(const Recommendation& record) {
    const Object object(json_);
    field("kind", "recommendation");
    field("schema", kSchema);
    field("id", record.id);
    field("document", record.document);
    field("paragraph", record.paragraph);
    field("part", record.part);
    field("state_under_review", known(record.state_under_review));
    field("session", known(record.session));
    field("cycle", known(record.cycle));
    field("language", record.language);
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
  }

  void put(const PositionRecord& record) {
    const Object object(json_);
    field("kind", "position");
    field("schema", kSchema);
    field("id", record.id);
    field("document", record.document);
    field("report", known(record.report));
    field("scope", to_string(record.scope));
    field("number", known(record.number));
    field("concerning", record.concerning);
    field("state_under_review", known(record.state_under_review));
    field("session", known(record.session));
    field("cycle", known(record.cycle));
    field("language", record.language);
    field("position", record.position);
    field("source", record.source);
    field("review", record.review);
  }

  void put(const Pledge& record) {
    const Object object(json_);
    field("kind", "pledge");
    field("schema", kSchema);
    field("id", record.id);
    field("document", record.document);
    field("paragraph", record.paragraph);
    field("state_under_review", known(record.state_under_review));
    field("session", known(record.session));
    field("cycle", known(record.cycle));
    field("language", record.language);
    field("pointer", record.pointer);
    field("text", record.text);
    field("verbatim", record.verbatim);
    field("source", record.source);
  }

  void put(Reason reason) { put(to_string(reason)); }

  rapidjson::StringBuffer buffer_;
  Json json_;
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
