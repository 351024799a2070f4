// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_rows.hpp"

#include <algorithm>

#include "core/model/names.hpp"
#include "core/store/row_values.hpp"

namespace uprex {
namespace {

using Parameter = Query::Parameter;

// The element, or NULL beyond the end.
Parameter at(const std::vector<std::string>& values, std::size_t index) {
  return index < values.size() ? Parameter(values[index]) : Parameter();
}

std::string name(auto value) { return std::string(to_string(value)); }

constexpr std::string_view kOfDocument[] = {"doc"};

// The statement that adds a record of a document.
template <class Record>
Query adding(Database& database) {
  return {database, insert_into(kRow<Record>.table, kOfDocument, columns_of<Record>())};
}

}  // namespace

StoreWriter::StoreWriter(Database& database)
    : find_document_(database, "SELECT doc FROM documents WHERE symbol = :symbol", 1),
      find_by_file_(database,
                    "SELECT d.doc FROM files f JOIN documents d ON d.symbol = f.symbol"
                    " WHERE f.sha256 = :sha256 AND d.sha256 = f.sha256",
                    1),
      removal_(database),
      last_row_(database, kLastRow, 1),
      file_(database,
            "INSERT OR REPLACE INTO files VALUES (:sha256, :symbol, :extractor, :version,"
            " :labeller, :state, :session)"),
      accepted_(database, "DELETE FROM refusals WHERE sha256 = :sha256"),
      document_(adding<DocumentRecord>(database)),
      count_(database, insert("counts", 3)),
      review_document_(database, insert("review_documents", 4)),
      recommendation_(adding<Recommendation>(database)),
      state_(database, insert("states", 4)),
      printed_label_(database, insert("printed_labels", 4)),
      reason_(database, insert("reasons", 3)),
      pledge_(adding<Pledge>(database)),
      document_parts_(database),
      recommendation_parts_(database),
      pledge_parts_(database),
      labels_(database),
      positions_(database) {}

bool StoreWriter::put(const Extraction& extraction, const Hints& hints) {
  bool replaced = false;
  const DocumentRecord& record = extraction.document;
  const long long doc = put_document(record, replaced);
  put_details(doc, record);
  for (const auto& recommendation : extraction.recommendations)
    put_recommendation(doc, recommendation);
  for (const auto& position : extraction.positions) positions_.put(doc, position);
  for (const auto& pledge : extraction.pledges) put_pledge(doc, pledge);
  file_.run({record.sha256, record.symbol, record.extractor, record.extractor_version,
             record.labeller, hints.state, hints.session});
  accepted_.run({record.sha256});
  return replaced;
}

// A replacement keeps the row number, and with it the document's place in the order.
long long StoreWriter::put_document(const DocumentRecord& record, bool& replaced) {
  Parameter doc;
  for (Query* query : {&find_by_file_, &find_document_}) {
    query->run({query == &find_document_ ? record.symbol : record.sha256});
    std::optional<long long> older;
    while (query->next()) older = query->number(0);
    if (!older) continue;
    removal_.run(*older);
    doc = *older;
  }
  replaced = doc != Parameter();
  put_row(document_, doc, record);
  return last_row(last_row_);
}

template <class Record>
void StoreWriter::put_row(Query& query, const Parameter& doc, const Record& record) {
  parameters_ = {doc};
  append_parameters(parameters_, record);
  query.run_with(parameters_);
}

void StoreWriter::put_details(long long doc, const DocumentRecord& record) {
  for (const auto& [count_name, value] : record.counts) count_.run({doc, count_name, value});
  document_parts_.put(doc, record);
  long long review = 0;
  for (const auto& reference : record.reviews) {
    long long place = 0;
    for (const auto& symbol : reference.documents)
      review_document_.run({doc, review, place++, symbol});
    ++review;
  }
}

void StoreWriter::put_recommendation(long long doc, const Recommendation& record) {
  put_row(recommendation_, doc, record);
  const long long rec = last_row(last_row_);
  recommendation_parts_.put(rec, record);
  put_recommendation_lists(rec, record);
}

void StoreWriter::put_recommendation_lists(long long rec, const Recommendation& record) {
  const auto places = std::max(record.recommending_states.size(), record.printed_states.size());
  for (std::size_t i = 0; i < places; ++i)
    state_.run({rec, static_cast<long long>(i), at(record.recommending_states, i),
                at(record.printed_states, i)});
  const auto put_printed = [&](const char* list, const std::vector<std::string>& labels) {
    long long place = 0;
    for (const auto& label : labels) printed_label_.run({rec, std::string(list), place++, label});
  };
  put_printed("group", record.groups);
  put_printed("sdg", record.sdgs);
  put_printed("theme", record.themes);
  labels_.put(rec, record.labels);
  long long ordinal = 0;
  for (Reason reason : record.review) reason_.run({rec, ordinal++, name(reason)});
}

void StoreWriter::put_pledge(long long doc, const Pledge& record) {
  put_row(pledge_, doc, record);
  pledge_parts_.put(last_row(last_row_), record);
}

}  // namespace uprex
