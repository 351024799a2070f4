// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of parts -> rows, and back: the checks of a document, the notes of a recommendation. Runs
// inside the caller's transaction.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "core/model/fields.hpp"
#include "core/store/record_tables.hpp"

namespace uprex {

template <class Owner>
class PartWriter {
 public:
  // The database must outlive the writer.
  explicit PartWriter(Database& database) {
    for_each_part_list<Tables::store, Owner>(
        [&]<class Value>(std::string_view table, const Field<Owner, Value>&) {
          constexpr std::array<std::string_view, 2> kKeys{kRow<Owner>.key, "ordinal"};
          inserts_.emplace_back(database, insert_into(table, kKeys, columns_of<inner_t<Value>>()));
        });
  }

  // `row`: the number of the owner's row.
  void put(long long row, const Owner& owner) {
    std::size_t list = 0;
    for_each_part_list<Tables::store, Owner>([&](std::string_view, const auto& field) {
      Query& insert = inserts_[list++];
      long long ordinal = 0;
      for (const auto& part : owner.*field.member) {
        parameters_ = {row, ordinal++};
        append_parameters(parameters_, part);
        insert.run_with(parameters_);
      }
    });
  }

 private:
  std::vector<Query> inserts_;
  std::vector<Query::Parameter> parameters_;
};

// The statement for the rows of a list, of one document or of all: the number of the owner's row,
// then the columns of the part.
template <class Owner, class Item>
Query select_parts(Database& database, const StoreColumns& there, std::string_view table,
                   bool of_all = false) {
  const std::string key(kRow<Owner>.key), owners(kRow<Owner>.table);
  const auto columns = columns_of<Item>();
  const std::string where = "JOIN " + owners + " r ON r." + key + " = d." + key +
                            (of_all ? "" : " WHERE r.doc = :doc") + " ORDER BY d." + key +
                            ", d.ordinal";
  return {database, select_from(there, std::string(table), key, columns, where),
          static_cast<int>(columns.size()) + 1};
}

template <class Owner>
class PartReader {
 public:
  // The database must outlive the reader.
  PartReader(Database& database, const StoreColumns& there) {
    for_each_part_list<Tables::store, Owner>(
        [&]<class Value>(std::string_view table, const Field<Owner, Value>&) {
          selects_.push_back(select_parts<Owner, inner_t<Value>>(database, there, table));
        });
  }

  // Those of all owners in a document. `owner_of` gives the owner in a row.
  template <class OwnerOf>
  void read(long long doc, OwnerOf owner_of) {
    std::size_t list = 0;
    for_each_part_list<Tables::store, Owner>([&](std::string_view, const auto& field) {
      Query& select = selects_[list++];
      for (select.run({doc}); select.next();) {
        Owner& owner = owner_of(select.number(0));
        read_cells(select, 1, (owner.*field.member).emplace_back());
      }
    });
  }

 private:
  std::vector<Query> selects_;
};

}  // namespace uprex
