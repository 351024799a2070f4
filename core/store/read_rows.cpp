// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_rows.hpp"

#include "core/model/names.hpp"
#include "core/store/row_values.hpp"

namespace uprex {
namespace {

// Rows of a table of details, in the order of their recommendations.
std::string details(const std::string& table, const std::string& columns) {
  return "SELECT d.rec, " + columns + " FROM recommendations r JOIN " + table +
         " d ON d.rec = r.rec WHERE r.doc = :doc ORDER BY d.rec, d.ordinal";
}

constexpr const char* kListed =
    "SELECT doc, symbol, kind, state_under_review, session, cycle FROM documents ORDER BY doc";

// The records of one kind in a document.
template <class Record>
Query records_in(Database& database, const StoreColumns& there) {
  const auto columns = columns_of<Record>();
  const std::string key(kRow<Record>.key);
  return {database,
          select_from(there, std::string(kRow<Record>.table), key, columns,
                      "WHERE d.doc = :doc ORDER BY d." + key),
          static_cast<int>(columns.size()) + 1};
}

}  // namespace

StoreReader::StoreReader(Database& database, const StoreColumns& there)
    : listed_(database, kListed, 6),
      listed_reviews_(
          select_parts<DocumentRecord, ReviewReference>(database, there, "reviews", true)),
      listed_review_documents_(
          database,
          "SELECT doc, review, symbol FROM review_documents ORDER BY doc, review, ordinal", 3),
      document_(records_in<DocumentRecord>(database, there)),
      counts_(database, "SELECT name, value FROM counts WHERE doc = :doc ORDER BY name", 2),
      review_documents_(database,
                        "SELECT review, symbol FROM review_documents WHERE doc = :doc"
                        " ORDER BY review, ordinal",
                        2),
      recommendations_(records_in<Recommendation>(database, there)),
      states_(database, details("states", "d.iso3, d.printed"), 3),
      printed_labels_(database,
                      "SELECT d.rec, d.list, d.label FROM recommendations r"
                      " JOIN printed_labels d ON d.rec = r.rec"
                      " WHERE r.doc = :doc ORDER BY d.rec, d.list, d.ordinal",
                      3),
      reasons_(database, details("reasons", "d.reason"), 2),
      pledges_(records_in<Pledge>(database, there)),
      document_parts_(database, there),
      recommendation_parts_(database, there),
      pledge_parts_(database, there),
      labels_(database),
      position_records_(database, there) {}

std::vector<StoredDocument> StoreReader::list() {
  std::vector<StoredDocument> documents;
  for (listed_.run(); listed_.next();)
    documents.push_back({listed_.number(0),
                         listed_.text(1),
                         listed_.text(2),
                         listed_.text(3),
                         listed_.integer(4),
                         listed_.integer(5),
                         {}});
  auto document = documents.begin();
  const auto document_in = [&](long long row) -> StoredDocument& {
    while (document->row != row) ++document;
    return *document;
  };
  Query& review = listed_reviews_;
  for (review.run(); review.next();)
    read_cells(review, 1, document_in(review.number(0)).reviews.emplace_back());
  document = documents.begin();
  Query& symbol = listed_review_documents_;
  for (symbol.run(); symbol.next();)
    document_in(symbol.number(0))
        .reviews.at(static_cast<std::size_t>(symbol.number(1)))
        .documents.push_back(symbol.text(2));
  return documents;
}

Extraction StoreReader::read(long long doc) {
  Extraction extraction;
  read_document(doc, extraction.document);
  read_recommendations(doc, extraction);
  extraction.positions = position_records_.read(doc);
  read_pledges(doc, extraction);
  return extraction;
}

void StoreReader::read_document(long long doc, DocumentRecord& record) {
  for (document_.run({doc}); document_.next();) read_cells(document_, 1, record);
  for (counts_.run({doc}); counts_.next();) record.counts[counts_.text(0)] = counts_.integer(1);
  document_parts_.read(doc, [&](long long) -> DocumentRecord& { return record; });
  for (review_documents_.run({doc}); review_documents_.next();)
    record.reviews.at(static_cast<std::size_t>(review_documents_.number(0)))
        .documents.push_back(review_documents_.text(1));
}

template <class Record>
StoreReader::Rows<Record> StoreReader::read_records(Query& query, long long doc,
                                                    std::vector<Record>& records) {
  std::vector<long long> numbers;
  for (query.run({doc}); query.next();) {
    numbers.push_back(query.number(0));
    read_cells(query, 1, records.emplace_back());
  }
  Rows<Record> rows;
  for (std::size_t i = 0; i < numbers.size(); ++i) rows[numbers[i]] = &records[i];
  return rows;
}

void StoreReader::read_recommendations(long long doc, Extraction& extraction) {
  const auto rows = read_records(recommendations_, doc, extraction.recommendations);
  recommendation_parts_.read(doc, [&](long long rec) -> Recommendation& { return *rows.at(rec); });
  const auto each = [&](Query& query, auto add) {
    for (query.run({doc}); query.next();) add(*rows.at(query.number(0)));
  };
  each(states_, [&](Recommendation& record) {
    if (auto iso3 = states_.optional_text(1)) record.recommending_states.push_back(*iso3);
    if (auto printed = states_.optional_text(2)) record.printed_states.push_back(*printed);
  });
  each(printed_labels_, [&](Recommendation& record) {
    const std::string list = printed_labels_.text(1);
    auto& labels = list == "theme" ? record.themes : list == "group" ? record.groups : record.sdgs;
    labels.push_back(printed_labels_.text(2));
  });
  labels_.read(doc, [&](long long rec) -> Labels& { return rows.at(rec)->labels; });
  each(reasons_, [&](Recommendation& record) {
    record.review.push_back(known(value_from<Reason>(reasons_.text(1))));
  });
}

void StoreReader::read_pledges(long long doc, Extraction& extraction) {
  const auto rows = read_records(pledges_, doc, extraction.pledges);
  pledge_parts_.read(doc, [&](long long row) -> Pledge& { return *rows.at(row); });
}

}  // namespace uprex
