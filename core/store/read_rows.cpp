#include "core/store/read_rows.hpp"

#include <utility>

#include "core/model/names.hpp"
#include "core/store/box_text.hpp"
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

// One row per symbol of a review, one with NULL where it names none; all documents, or one.
constexpr const char* kReviews =
    "SELECT r.doc, r.ordinal, r.report, r.state_under_review, d.symbol FROM reviews r"
    " LEFT JOIN review_documents d ON d.doc = r.doc AND d.review = r.ordinal"
    " WHERE :any_doc = 0 OR r.doc = :doc ORDER BY r.doc, r.ordinal, d.ordinal";

constexpr const char* kRecommendations =
    "SELECT rec, id, document, paragraph, part, state_under_review, session, cycle, language, text,"
    " verbatim, response, implemented, page, block, boxes, extractor, version FROM recommendations"
    " WHERE doc = :doc ORDER BY rec";

}  // namespace

StoreReader::StoreReader(Database& database)
    : listed_(database, kListed, 6),
      document_(database,
                "SELECT symbol, kind, state_under_review, session, cycle, language, file, sha256,"
                " format, pages, extractor, version, labeller FROM documents WHERE doc = :doc",
                13),
      counts_(database, "SELECT name, value FROM counts WHERE doc = :doc ORDER BY name", 2),
      checks_(database, "SELECT name, status, detail FROM checks WHERE doc = :doc ORDER BY ordinal",
              3),
      diagnostics_(database,
                   "SELECT severity, code, message, paragraph, page FROM diagnostics"
                   " WHERE doc = :doc ORDER BY ordinal",
                   5),
      reviews_(database, kReviews, 5),
      totals_(database,
              "SELECT report, state_under_review, total_of, number, paragraph, page, wording"
              " FROM totals WHERE doc = :doc ORDER BY ordinal",
              7),
      recommendations_(database, kRecommendations, 18),
      states_(database, details("states", "d.iso3, d.printed"), 3),
      positions_(database,
                 details("positions",
                         "d.status, d.implemented, d.document, d.paragraph, d.page, d.wording,"
                         " d.comment, d.cites"),
                 9),
      notes_(database, details("notes", "d.label, d.text, d.page"), 4),
      printed_labels_(database,
                      "SELECT d.rec, d.list, d.label FROM recommendations r"
                      " JOIN printed_labels d ON d.rec = r.rec"
                      " WHERE r.doc = :doc ORDER BY d.rec, d.list, d.ordinal",
                      3),
      reasons_(database, details("reasons", "d.reason"), 2),
      pledges_(database,
               "SELECT id, document, paragraph, state_under_review, session, cycle, language,"
               " pointer, text, verbatim, page, block, boxes, extractor, version FROM pledges"
               " WHERE doc = :doc ORDER BY pledge",
               15),
      labels_(database),
      position_records_(database) {}

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
  read_reviews(0, [&](long long doc) -> std::vector<ReviewReference>& {
    while (document->row != doc) ++document;
    return document->reviews;
  });
  return documents;
}

Extraction StoreReader::read(long long doc) {
  Extraction extraction;
  read_document(doc, extraction.document);
  read_details(doc, extraction.document);
  read_recommendations(doc, extraction);
  extraction.positions = position_records_.read(doc);
  read_pledges(doc, extraction);
  return extraction;
}

void StoreReader::read_document(long long doc, DocumentRecord& record) {
  for (document_.run({doc}); document_.next();) {
    record.symbol = document_.text(0);
    record.kind = document_.text(1);
    record.state_under_review = document_.text(2);
    record.session = document_.integer(3);
    record.cycle = document_.integer(4);
    record.language = document_.text(5);
    record.file = document_.text(6);
    record.sha256 = document_.text(7);
    record.format = document_.text(8);
    record.pages = document_.integer(9);
    record.extractor = document_.text(10);
    record.extractor_version = document_.text(11);
    record.labeller = document_.text(12);
  }
}

void StoreReader::read_details(long long doc, DocumentRecord& record) {
  for (counts_.run({doc}); counts_.next();) record.counts[counts_.text(0)] = counts_.integer(1);
  for (checks_.run({doc}); checks_.next();)
    record.checks.push_back(
        {checks_.text(0), known(check_status_from(checks_.text(1))), checks_.text(2)});
  for (diagnostics_.run({doc}); diagnostics_.next();)
    record.diagnostics.push_back({known(severity_from(diagnostics_.text(0))), diagnostics_.text(1),
                                  diagnostics_.text(2), diagnostics_.text(3),
                                  diagnostics_.integer(4)});
  read_reviews(doc, [&](long long) -> std::vector<ReviewReference>& { return record.reviews; });
  Query& q = totals_;
  for (q.run({doc}); q.next();)
    record.totals.push_back({q.text(0), q.text(1), known(total_of_from(q.text(2))), q.integer(3),
                             q.text(4), q.integer(5), q.text(6)});
}

void StoreReader::read_reviews(
    long long doc, const std::function<std::vector<ReviewReference>&(long long)>& reviews_of) {
  Query& q = reviews_;
  for (q.run({doc, doc}); q.next();) {
    auto& reviews = reviews_of(q.number(0));
    if (std::cmp_less_equal(reviews.size(), q.number(1)))
      reviews.push_back({q.text(2), q.text(3), {}});
    if (auto symbol = q.optional_text(4)) reviews.back().documents.push_back(*symbol);
  }
}

void StoreReader::read_recommendations(long long doc, Extraction& extraction) {
  std::vector<long long> numbers;
  Query& q = recommendations_;
  for (q.run({doc}); q.next();) {
    Recommendation record;
    numbers.push_back(q.number(0));
    record.id = q.text(1);
    record.document = q.text(2);
    record.paragraph = q.text(3);
    record.part = q.optional_text(4);
    record.state_under_review = q.text(5);
    record.session = q.integer(6);
    record.cycle = q.integer(7);
    record.language = q.text(8);
    record.text = q.text(9);
    record.verbatim = q.text(10);
    record.response = known(response_from(q.text(11)));
    record.implemented = q.integer(12) != 0;
    record.source = {q.integer(13), q.integer(14), unpack_boxes(q.text(15)), q.text(16),
                     q.text(17)};
    extraction.recommendations.push_back(std::move(record));
  }
  Rows rows;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    rows[numbers[i]] = &extraction.recommendations[i];
  read_recommendation_details(doc, rows);
}

void StoreReader::read_recommendation_details(long long doc, const Rows& rows) {
  const auto each = [&](Query& query, auto add) {
    for (query.run({doc}); query.next();) add(*rows.at(query.number(0)));
  };
  each(states_, [&](Recommendation& record) {
    if (auto iso3 = states_.optional_text(1)) record.recommending_states.push_back(*iso3);
    if (auto printed = states_.optional_text(2)) record.printed_states.push_back(*printed);
  });
  each(positions_, [&](Recommendation& record) {
    record.positions.push_back({known(response_from(positions_.text(1))),
                                positions_.integer(2) != 0, positions_.text(3), positions_.text(4),
                                positions_.integer(5), positions_.text(6),
                                positions_.optional_text(7), positions_.text(8)});
  });
  each(notes_, [&](Recommendation& record) {
    record.notes.push_back({notes_.text(1), notes_.text(2), notes_.integer(3)});
  });
  each(printed_labels_, [&](Recommendation& record) {
    const std::string list = printed_labels_.text(1);
    auto& labels = list == "theme" ? record.themes : list == "group" ? record.groups : record.sdgs;
    labels.push_back(printed_labels_.text(2));
  });
  labels_.read(doc, [&](long long rec) -> Labels& { return rows.at(rec)->labels; });
  each(reasons_, [&](Recommendation& record) {
    record.review.push_back(known(reason_from(reasons_.text(1))));
  });
}

void StoreReader::read_pledges(long long doc, Extraction& extraction) {
  Query& q = pledges_;
  for (q.run({doc}); q.next();) {
    Pledge record;
    record.id = q.text(0);
    record.document = q.text(1);
    record.paragraph = q.text(2);
    record.state_under_review = q.text(3);
    record.session = q.integer(4);
    record.cycle = q.integer(5);
    record.language = q.text(6);
    record.pointer = q.integer(7) != 0;
    record.text = q.text(8);
    record.verbatim = q.text(9);
    record.source = {q.integer(10), q.integer(11), unpack_boxes(q.text(12)), q.text(13),
                     q.text(14)};
    extraction.pledges.push_back(std::move(record));
  }
}

}  // namespace uprex
