// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/jsonl/jsonl.hpp"

#include <cmath>

#include "core/model/fields.hpp"
#include "core/model/names.hpp"
#include "core/write/jsonl/json_text.hpp"

namespace uprex {
namespace {

// Writes one record a line. The fields and their order come from core/model/fields.hpp.
class JsonLine {
 public:
  template <class Record>
  void write(std::ostream& out, const Record& record) {
    json_.begin_object();
    json_.key("kind");
    json_.put(kTypeName<Record>);
    json_.key("schema");
    json_.put(kSchema);
    put_fields(record);
    json_.end_object();
    json_.write_line(out);
  }

  void write_labels(std::ostream& out, const Labels& labels) {
    put(labels);
    json_.write_line(out);
  }

 private:
  // With a rule, a value that is not known is null.
  void put(Rule rule, const std::string& text) {
    rule.null&& text.empty() ? json_.put_null() : json_.put(text);
  }
  void put(Rule rule, int number) {
    rule.null&& number == 0 ? json_.put_null() : json_.put(number);
  }
  void put(Rule, const auto& value) { put(value); }

  template <class Value>
  void put(Rule rule, const std::optional<Value>& value) {
    value ? put(rule, *value) : json_.put_null();
  }

  template <class Item>
  void put(Rule rule, const std::vector<Item>& items) {
    json_.begin_array();
    for (const Item& item : items) put(rule, item);
    json_.end_array();
  }

  void put(std::same_as<bool> auto value) { json_.put(value); }

  template <class Enum>
  requires std::is_enum_v<Enum>
  void put(Enum value) { json_.put(to_string(value)); }

  void put(const std::map<std::string, int>& counts) {
    json_.begin_object();
    for (const auto& [name, count] : counts) {
      json_.key(name);
      json_.put(count);
    }
    json_.end_object();
  }

  template <HasFields Part>
  void put(const Part& part) {
    json_.begin_object();
    put_fields(part);
    json_.end_object();
  }

  template <class Record>
  void put_fields(const Record& record) {
    for_each_field<Record>([&](const auto& field) {
      json_.key(field.name);
      put(field.rule, record.*field.member);
    });
  }

  void put(const Box& box) {
    json_.begin_array();
    for_each_field<Box>([&](const auto& field) { put_length(box.*field.member); });
    json_.end_array();
  }
  void put_length(int page) { json_.put(page); }
  // A coordinate that is no number has no place in JSON.
  void put_length(double points) { json_.put_tenths(std::isfinite(points) ? points : 0.0); }

  // The names alone, and the scores beside them.
  void put(const Labels& labels) {
    json_.begin_object();
    for_each_field<Labels>([&](const auto& field) {
      json_.key(field.name);
      put_names(labels.*field.member);
    });
    json_.key("scores");
    json_.begin_object();
    for_each_field<Labels>([&](const auto& field) {
      json_.key(field.name);
      put_scores(labels.*field.member);
    });
    json_.end_object();
    json_.end_object();
  }

  void put_names(const std::vector<Label>& labels) {
    json_.begin_array();
    for (const Label& label : labels) json_.put(label.name);
    json_.end_array();
  }
  void put_names(const std::optional<ActionLabel>& label) {
    label ? json_.put(label->category) : json_.put_null();
  }

  void put_scores(const std::vector<Label>& labels) {
    json_.begin_object();
    for (const Label& label : labels) {
      json_.key(label.name);
      json_.put(label.score);
    }
    json_.end_object();
  }
  void put_scores(const std::optional<ActionLabel>& label) {
    label ? json_.put(label->score) : json_.put_null();
  }

  JsonText json_;
};

}  // namespace

void write_json_line(std::ostream& out, const Labels& labels) {
  JsonLine().write_labels(out, labels);
}

void JsonLinesWriter::write(const Extraction& extraction) {
  JsonLine line;
  line.write(out_, extraction.document);
  for (const auto& record : extraction.recommendations) line.write(out_, record);
  for (const auto& record : extraction.positions) line.write(out_, record);
  for (const auto& record : extraction.pledges) line.write(out_, record);
}

}  // namespace uprex
