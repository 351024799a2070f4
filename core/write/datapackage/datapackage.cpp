// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/datapackage/datapackage.hpp"

#include <nlohmann/json.hpp>
#include <set>

#include "core/un/state_facts.hpp"
#include "core/write/datapackage/package_answers.hpp"
#include "core/write/datapackage/package_documents.hpp"
#include "core/write/datapackage/package_records.hpp"
#include "core/write/values.hpp"
#include "core/write/zip/zip_archive.hpp"

namespace uprex {
namespace {

using Json = nlohmann::ordered_json;
using package::Content;

constexpr package::Field<std::string> kStateFields[] = {
    {"iso3", package::Type::string, package::Need::required,
     [](const std::string& iso3) { return iso3; }, "ISO 3166-1 alpha-3"},
    {"name", package::Type::string, package::Need::required,
     [](const std::string& iso3) { return state_name(iso3); }},
    {"region", package::Type::string, package::Need::optional,
     [](const std::string& iso3) {
       const StateFacts* facts = state_facts(iso3);
       return facts == nullptr ? std::string() : std::string(region_name(facts->group));
     },
     "Regional group at the United Nations"},
};
constexpr package::Table<std::string> kStates{"states", "States that are spoken of", "iso3",
                                              kStateFields};

std::string_view type_name(package::Type type) {
  switch (type) {
    case package::Type::integer:
      return "integer";
    case package::Type::number:
      return "number";
    case package::Type::boolean:
      return "boolean";
    case package::Type::list:
      return "array";
    case package::Type::string:
      break;
  }
  return "string";
}

Json to_json(const package::FieldInfo& field) {
  Json json{{"name", field.name}, {"type", type_name(field.type)}};
  if (!field.description.empty()) json["description"] = field.description;
  if (field.need == package::Need::required) json["constraints"]["required"] = true;
  if (!field.allowed.empty()) json["constraints"]["enum"] = field.allowed;
  return json;
}

Json words(std::string_view text) {
  Json all = Json::array();
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    all.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return all;
}

Json schema_of(const package::TableInfo& table) {
  Json schema{{"fields", Json::array()}, {"missingValues", {""}}, {"primaryKey", words(table.key)}};
  for (const auto& field : table.fields) schema["fields"].push_back(to_json(field));
  for (const auto& [field, other, target] : table.references)
    schema["foreignKeys"].push_back(
        {{"fields", {field}}, {"reference", {{"resource", other}, {"fields", {target}}}}});
  return schema;
}

Json resource_of(const Content& content) {
  return {{"name", content.info.name},
          {"path", std::string(content.info.name) + ".csv"},
          {"profile", "tabular-data-resource"},
          {"title", content.info.title},
          {"format", "csv"},
          {"mediatype", "text/csv"},
          {"encoding", "utf-8"},
          {"bytes", content.csv.size()},
          {"dialect",
           {{"delimiter", ","},
            {"lineTerminator", "\n"},
            {"quoteChar", "\""},
            {"doubleQuote", true},
            {"skipInitialSpace", false},
            {"header", true}}},
          {"schema", schema_of(content.info)}};
}

Json descriptor_of(const std::vector<Content*>& contents) {
  Json package{
      {"profile", "tabular-data-package"},
      {"name", "upr-recommendations"},
      {"title", "Recommendations of the Universal Periodic Review"},
      {"description",
       "Recommendations, positions and pledges read from documents of the United "
       "Nations by uprex, record format " +
           std::to_string(kSchema)},
      {"sources",
       {{{"title", "Documents of the United Nations"}, {"path", "https://documents.un.org"}}}},
      {"resources", Json::array()}};
  for (const Content* content : contents) package["resources"].push_back(resource_of(*content));
  return package;
}

}  // namespace

struct DataPackageWriter::Tables {
  package::DocumentTables documents;
  package::RecordTables records;
  package::AnswerTables answers;
  std::set<std::string, std::less<>> symbols;
  package::States states;

  Content state_table() const {
    Content table = package::begin(kStates);
    for (const auto& iso3 : states) package::add_row(table, kStates, iso3);
    return table;
  }
};

DataPackageWriter::DataPackageWriter(std::ostream& out)
    : out_(out), tables_(std::make_unique<Tables>()) {}

DataPackageWriter::~DataPackageWriter() = default;

void DataPackageWriter::write(const Extraction& extraction) {
  if (!tables_->symbols.insert(extraction.document.symbol).second) {
    ++left_out_.documents;
    return;
  }
  package::States& states = tables_->states;
  tables_->documents.add(extraction.document, states);
  for (const auto& record : extraction.recommendations)
    tables_->records.add(extraction.document.symbol, record, states);
  tables_->answers.add(extraction, states);
}

void DataPackageWriter::finish() {
  Content states = tables_->state_table();
  std::vector<Content*> contents;
  tables_->documents.append_to(contents);
  tables_->records.append_to(contents);
  tables_->answers.append_to(contents);
  contents.push_back(&states);
  Zip zip;
  zip.add("datapackage.json", descriptor_of(contents).dump(2) + '\n');
  for (Content* content : contents)
    zip.add(std::string(content->info.name) + ".csv", std::move(content->csv));
  zip.finish(out_);
}

}  // namespace uprex
