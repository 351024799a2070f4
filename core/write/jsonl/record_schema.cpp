// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/jsonl/record_schema.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/model/fields.hpp"
#include "core/model/names.hpp"

namespace uprex {
namespace {

using Json = nlohmann::ordered_json;

Json reference(std::string_view type) { return {{"$ref", "#/$defs/" + std::string(type)}}; }

Json type_of(std::string_view name, bool null) {
  return null ? Json{{"type", {name, "null"}}} : Json{{"type", name}};
}

Json text_schema(Rule rule, bool null) {
  Json schema = type_of("string", null);
  const std::string_view pattern = pattern_of(rule.is);
  if (!pattern.empty()) schema["pattern"] = pattern;
  const bool fits_empty = pattern.empty() || pattern.ends_with("*$");
  if (rule.null && fits_empty) schema["minLength"] = 1;
  return schema;
}

Json number_schema(std::string_view type, Rule rule, bool null) {
  Json schema = type_of(type, null);
  const NumberRange range = number_range_of(rule.is);
  if (std::isfinite(range.least)) schema["minimum"] = static_cast<int>(range.least);
  if (std::isfinite(range.most)) schema["maximum"] = static_cast<int>(range.most);
  return schema;
}

// Collects the types that fields refer to.
class SchemaOfRecords {
 public:
  // The name under which the record stands among the types.
  template <class Record>
  Json add_record(const Json& more = Json::object()) {
    Json properties{{"kind", {{"const", kTypeName<Record>}}}, {"schema", reference("schema")}};
    properties.update(properties_of<Record>());
    define(kTypeName<Record>, object_schema(kDescription<Record>, std::move(properties)));
    types_[std::string(kTypeName<Record>)].update(more);
    return reference(kTypeName<Record>);
  }

  Json types() && { return std::move(types_); }

 private:
  static Json object_schema(std::string_view description, Json properties) {
    Json schema;
    if (!description.empty()) schema["description"] = description;
    schema["type"] = "object";
    schema["additionalProperties"] = false;
    for (const auto& [name, property] : properties.items()) schema["required"].push_back(name);
    schema["properties"] = std::move(properties);
    return schema;
  }

  // Types stand in the order in which they are first referred to.
  void define(std::string_view name, Json schema) { types_[std::string(name)] = std::move(schema); }

  template <class Record>
  Json properties_of() {
    Json properties;
    for_each_field<Record>([&]<class Value>(const Field<Record, Value>& field) {
      Json property = schema_of<Value>(field.rule);
      property["description"] = field.description;
      properties[std::string(field.name)] = std::move(property);
    });
    return properties;
  }

  template <class Value>
  Json schema_of(Rule rule) {
    const bool null = rule.null || kIsOptional<Value>;
    using Inner = inner_t<Value>;
    if constexpr (kIsList<Value>) {
      Json schema{{"type", "array"}, {"items", schema_of<Inner>(rule)}};
      if (rule.once) schema["uniqueItems"] = true;
      return schema;
    } else if constexpr (std::same_as<Value, std::map<std::string, int>>) {
      return {{"type", "object"},
              {"required", kCounts},
              {"propertyNames", {{"pattern", pattern_of(Is::snake_case)}}},
              {"additionalProperties", schema_of<int>(rule)}};
    } else if constexpr (std::same_as<Inner, std::string>) {
      return text_schema(rule, null);
    } else if constexpr (std::same_as<Inner, bool>) {
      return type_of("boolean", null);
    } else if constexpr (std::is_arithmetic_v<Inner>) {
      return number_schema(std::integral<Inner> ? "integer" : "number", rule, null);
    } else if constexpr (std::same_as<Inner, Box>) {
      return box_schema();
    } else {
      static_assert(!kIsOptional<Value>, "an optional part needs a way to be written");
      define_type<Inner>();
      return reference(kTypeName<Inner>);
    }
  }

  template <class Type>
  void define_type() {
    static_assert(!kTypeName<Type>.empty(), "the schema needs a name for the type");
    if (types_.contains(kTypeName<Type>)) return;
    define(kTypeName<Type>, {});
    if constexpr (std::is_enum_v<Type>) {
      Json schema = Json::object();
      if (!kDescription<Type>.empty()) schema["description"] = kDescription<Type>;
      schema["enum"] = all_names<Type>();
      define(kTypeName<Type>, std::move(schema));
    } else if constexpr (std::same_as<Type, Labels>) {
      define_labels();
    } else {
      define(kTypeName<Type>, object_schema(kDescription<Type>, properties_of<Type>()));
    }
  }

  Json box_schema() {
    Json schema{{"type", "array"}, {"prefixItems", Json::array()}, {"items", false}};
    for_each_field<Box>([&]<class Value>(const Field<Box, Value>& field) {
      schema["prefixItems"].push_back(schema_of<Value>(field.rule));
    });
    schema["minItems"] = schema["prefixItems"].size();
    return schema;
  }

  // The names of the labels, and beside them an object of the same names with the scores.
  void define_labels() {
    const Json score = number_schema("number", Is::score, false);
    const Json scores{
        {"type", "object"}, {"propertyNames", {{"minLength", 1}}}, {"additionalProperties", score}};
    Json names, all_scores;
    for_each_field<Labels>([&]<class Value>(const Field<Labels, Value>& field) {
      const std::string name(field.name);
      if constexpr (kIsList<Value>) {
        names[name] = schema_of<std::vector<std::string>>(field.rule);
        all_scores[name] = scores;
      } else {
        names[name] = number_schema("integer", Is::category, true);
        all_scores[name] = number_schema("number", Is::score, true);
      }
      names[name]["description"] = field.description;
    });
    names["scores"] = object_schema("How sure each label is: a probability, 1 where a rule decides",
                                    std::move(all_scores));
    define(kTypeName<Labels>, object_schema(kDescription<Labels>, std::move(names)));
  }

  Json types_{{"schema", {{"const", kSchema}, {"description", "Number of this record format"}}}};
};

// A number is cited exactly where one recommendation is answered.
Json number_by_scope() {
  const auto number = [](std::string_view type) {
    return Json{{"properties", {{"number", {{"type", type}}}}}};
  };
  return {{"if", {{"properties", {{"scope", {{"const", to_string(PositionScope::one)}}}}}}},
          {"then", number("string")},
          {"else", number("null")}};
}

std::string on_one_line(const Json& json) {
  if (!json.is_structured()) return json.dump();
  const bool object = json.is_object();
  std::string text;
  for (const auto& [key, value] : json.items())
    text += (text.empty() ? "" : ", ") + (object ? Json(key).dump() + ": " : std::string()) +
            on_one_line(value);
  return (object ? '{' : '[') + text + (object ? '}' : ']');
}

// A value that fits stands on one line, so that a difference between two schemas can be read.
void print(std::string& out, const Json& json, std::size_t indent, std::size_t used) {
  constexpr std::size_t kMostColumns = 118;
  const std::string flat = on_one_line(json);
  if (!json.is_structured() || json.empty() || used + flat.size() < kMostColumns) {
    out += flat;
    return;
  }
  const bool object = json.is_object();
  out += object ? '{' : '[';
  bool first = true;
  for (const auto& [key, value] : json.items()) {
    out += (first ? "\n" : ",\n") + std::string(indent + 2, ' ');
    const std::string label = object ? Json(key).dump() + ": " : std::string();
    out += label;
    print(out, value, indent + 2, indent + 2 + label.size());
    first = false;
  }
  out += '\n' + std::string(indent, ' ') + (object ? '}' : ']');
}

}  // namespace

std::string record_schema() {
  SchemaOfRecords records;
  Json schema{
      {"$schema", "https://json-schema.org/draft/2020-12/schema"},
      {"$id", "urn:uprex:record:" + std::to_string(kSchema)},
      {"title", "uprex record"},
      {"description",
       "One line of what uprex writes as JSON Lines. `schema` is raised with every change that a "
       "reader could notice."},
  };
  schema["oneOf"] = {records.add_record<DocumentRecord>(), records.add_record<Recommendation>(),
                     records.add_record<PositionRecord>(number_by_scope()),
                     records.add_record<Pledge>()};
  schema["$defs"] = std::move(records).types();
  std::string text;
  print(text, schema, 0, 0);
  return text + '\n';
}

}  // namespace uprex
