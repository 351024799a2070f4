// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of tables whose cells are fields of a record or part (core/model/fields.hpp). Shared by
// the files of the data package only.
#pragma once

#include <functional>
#include <set>

#include "core/write/datapackage/package_cells.hpp"

namespace uprex::package {

using States = std::set<std::string, std::less<>>;

// Describes the cells of the record, and the other tables that they name.
template <class Record>
void describe_fields(TableInfo& info) {
  const Record record{};
  for_each_cell<Tables::package>(
      record, [&]<class Value>(std::string_view name, const auto& field, const Value&) {
        std::vector<std::string_view> allowed;
        if constexpr (std::is_enum_v<inner_t<Value>> && !kIsList<Value>)
          allowed = all_names<inner_t<Value>>();
        info.fields.push_back({name, cell_type<Value>(),
                               is_required<Value>(field.rule) ? Need::required : Need::optional,
                               field.description, std::move(allowed)});
        if (field.rule.is == Is::own_document)
          info.references.push_back({name, "documents", "symbol"});
        if (field.rule.is == Is::state && !kIsList<Value>)
          info.references.push_back({name, "states", "iso3"});
      });
}

// Builds one row.
class Row {
 public:
  explicit Row(std::string& csv) : csv_(csv) {}
  ~Row() { csv_ += '\n'; }
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;

  void add(std::string_view text) {
    if (!first_) csv_ += ',';
    first_ = false;
    csv_ += exact_csv_cell(text);
  }

  // Adds the cells of the record. Its document is the one that it is written with. Notes the States
  // that are named.
  template <class Record>
  void add_fields(const Record& record, std::string_view document, States& states) {
    for_each_cell<Tables::package>(record,
                                   [&](std::string_view, const auto& field, const auto& value) {
                                     if (field.rule.is == Is::own_document) return add(document);
                                     const std::string text = cell_text(field.rule, value);
                                     if (field.rule.is == Is::state && !text.empty())
                                       states.insert(text);
                                     add(text);
                                   });
  }

 private:
  std::string& csv_;
  bool first_ = true;
};

inline void add_header(Content& content) {
  Row row(content.csv);
  for (const FieldInfo& field : content.info.fields) row.add(field.name);
}

// The table of a kind of record.
template <class Record>
Content begin_records(std::string_view name, std::string_view title, std::string_view key) {
  Content content{{name, title, std::string(key), {}, {}}, {}};
  describe_fields<Record>(content.info);
  add_header(content);
  return content;
}

// The tables of the lists of parts that a kind of record has.
template <class Owner>
class PartTables {
 public:
  // `of_owner`: the first cell of each row, and what it refers to.
  explicit PartTables(const Reference& of_owner) {
    for_each_part_list<Tables::package, Owner>(
        [&]<class Value>(std::string_view name, const uprex::Field<Owner, Value>& list) {
          Content& content = contents_.emplace_back();
          content.info = {name, list.description, std::string(of_owner.field) + " number", {}, {}};
          content.info.fields = {{of_owner.field, Type::string, Need::required, {}, {}},
                                 {"number", Type::integer, Need::required, "In order, from 1", {}}};
          content.info.references = {of_owner};
          describe_fields<inner_t<Value>>(content.info);
          add_header(content);
        });
  }

  void add(std::string_view parent, const Owner& owner, States& states) {
    std::size_t table = 0;
    for_each_part_list<Tables::package, Owner>([&](std::string_view, const auto& list) {
      Content& content = contents_[table++];
      std::size_t number = 0;
      for (const auto& part : owner.*list.member) {
        Row row(content.csv);
        row.add(parent);
        row.add(std::to_string(++number));
        row.add_fields(part, parent, states);
      }
    });
  }

  void append_to(std::vector<Content*>& all) {
    for (Content& content : contents_) all.push_back(&content);
  }

 private:
  std::vector<Content> contents_;
};

}  // namespace uprex::package
