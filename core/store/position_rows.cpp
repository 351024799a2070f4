// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/position_rows.hpp"

#include <unordered_map>

namespace uprex {
namespace {

constexpr std::string_view kDoc[] = {"doc"};

Query select_records(Database& database, const StoreColumns& there) {
  const auto columns = columns_of<PositionRecord>();
  return {
      database,
      select_from(there, "position_records", "pos", columns, "WHERE d.doc = :doc ORDER BY d.pos"),
      static_cast<int>(columns.size()) + 1};
}

}  // namespace

PositionWriter::PositionWriter(Database& database)
    : record_(database, insert_into("position_records", kDoc, columns_of<PositionRecord>())),
      reason_(database, insert("position_reasons", 3)),
      last_row_(database, kLastRow, 1),
      parts_(database) {}

void PositionWriter::put(long long doc, const PositionRecord& record) {
  std::vector<Query::Parameter> parameters{doc};
  append_parameters(parameters, record);
  record_.run_with(parameters);
  const long long row = last_row(last_row_);
  long long ordinal = 0;
  for (Reason reason : record.review) reason_.run({row, ordinal++, std::string(to_string(reason))});
  parts_.put(row, record);
}

PositionReader::PositionReader(Database& database, const StoreColumns& there)
    : records_(select_records(database, there)),
      reasons_(database,
               "SELECT r.pos, r.reason FROM position_records p JOIN position_reasons r"
               " ON r.pos = p.pos WHERE p.doc = :doc ORDER BY r.pos, r.ordinal",
               2),
      parts_(database, there) {}

std::vector<PositionRecord> PositionReader::read(long long doc) {
  std::vector<PositionRecord> records;
  std::unordered_map<long long, std::size_t> places;
  for (records_.run({doc}); records_.next();) {
    places[records_.number(0)] = records.size();
    read_cells(records_, 1, records.emplace_back());
  }
  const auto record_in = [&](long long row) -> PositionRecord& {
    return records.at(places.at(row));
  };
  for (reasons_.run({doc}); reasons_.next();)
    record_in(reasons_.number(0)).review.push_back(known(value_from<Reason>(reasons_.text(1))));
  parts_.read(doc, record_in);
  return records;
}

}  // namespace uprex
