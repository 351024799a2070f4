#include "core/store/write_rows.hpp"

#include <algorithm>

#include "core/model/names.hpp"
#include "core/store/box_text.hpp"
#include "core/store/row_values.hpp"

namespace uprex {
namespace {

using Parameter = Query::Parameter;

// The element, or NULL beyond the end.
Parameter at(const std::vector<std::string>& values, std::size_t index) {
  return index < values.size() ? Parameter(values[index]) : Parameter();
}

std::string name(auto value) { return std::string(to_string(value)); }

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
      document_(database, insert("documents", 14)),
      count_(database, insert("counts", 3)),
      check_(database, insert("checks", 5)),
      diagnostic_(database, insert("diagnostics", 7)),
      review_(database, insert("reviews", 4)),
      review_document_(database, insert("review_documents", 4)),
      total_(database, insert("totals", 9)),
      recommendation_(database, insert("recommendations", 19)),
      state_(database, insert("states", 4)),
      position_(database, insert("positions", 10)),
      note_(database, insert("notes", 5)),
      printed_label_(database, insert("printed_labels", 4)),
      reason_(database, insert("reasons", 3)),
      pledge_(database, insert("pledges", 17)),
      labels_(database),
      positions_(database) {}

bool StoreWriter::put(const Extraction& extraction, const Hints& hints) {
  bool replaced = false;
  const DocumentRecord& record = extraction.document;
  const long long doc = put_document(record, replaced);
  put_details(doc, record);
  put_reviews(doc, record);
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
  document_.run({doc, record.symbol, record.kind, record.state_under_review, record.session,
                 record.cycle, record.language, record.file, record.sha256, record.format,
                 record.pages, record.extractor, record.extractor_version, record.labeller});
  return last_row(last_row_);
}

void StoreWriter::put_details(long long doc, const DocumentRecord& record) {
  for (const auto& [count_name, value] : record.counts) count_.run({doc, count_name, value});
  long long ordinal = 0;
  for (const auto& check : record.checks)
    check_.run({doc, ordinal++, check.name, name(check.status), check.detail});
  ordinal = 0;
  for (const auto& diagnostic : record.diagnostics)
    diagnostic_.run({doc, ordinal++, name(diagnostic.severity), diagnostic.code, diagnostic.message,
                     diagnostic.paragraph, diagnostic.page});
}

void StoreWriter::put_reviews(long long doc, const DocumentRecord& record) {
  long long ordinal = 0;
  for (const auto& review : record.reviews) {
    review_.run({doc, ordinal, review.report, review.state_under_review});
    long long place = 0;
    for (const auto& symbol : review.documents)
      review_document_.run({doc, ordinal, place++, symbol});
    ++ordinal;
  }
  ordinal = 0;
  for (const auto& total : record.totals)
    total_.run({doc, ordinal++, total.report, total.state_under_review, name(total.of),
                total.number, total.paragraph, total.page, total.wording});
}

void StoreWriter::put_recommendation(long long doc, const Recommendation& record) {
  recommendation_.run({Parameter(), doc, record.id, record.document, record.paragraph,
                       or_null(record.part), record.state_under_review, record.session,
                       record.cycle, record.language, record.text, record.verbatim,
                       name(record.response), record.implemented ? 1 : 0, record.source.page,
                       record.source.block, pack_boxes(record.source.boxes),
                       record.source.extractor, record.source.version});
  put_recommendation_details(last_row(last_row_), record);
}

void StoreWriter::put_recommendation_details(long long rec, const Recommendation& record) {
  const auto places = std::max(record.recommending_states.size(), record.printed_states.size());
  for (std::size_t i = 0; i < places; ++i)
    state_.run({rec, static_cast<long long>(i), at(record.recommending_states, i),
                at(record.printed_states, i)});
  long long ordinal = 0;
  for (const auto& position : record.positions)
    position_.run({rec, ordinal++, name(position.status), position.implemented ? 1 : 0,
                   position.document, position.paragraph, position.page, position.wording,
                   or_null(position.comment), position.cites});
  ordinal = 0;
  for (const auto& note : record.notes)
    note_.run({rec, ordinal++, note.label, note.text, note.page});
  const auto put_printed = [&](const char* list, const std::vector<std::string>& labels) {
    long long place = 0;
    for (const auto& label : labels) printed_label_.run({rec, std::string(list), place++, label});
  };
  put_printed("group", record.groups);
  put_printed("sdg", record.sdgs);
  put_printed("theme", record.themes);
  labels_.put(rec, record.labels);
  ordinal = 0;
  for (Reason reason : record.review) reason_.run({rec, ordinal++, name(reason)});
}

void StoreWriter::put_pledge(long long doc, const Pledge& record) {
  pledge_.run({Parameter(), doc, record.id, record.document, record.paragraph,
               record.state_under_review, record.session, record.cycle, record.language,
               record.pointer ? 1 : 0, record.text, record.verbatim, record.source.page,
               record.source.block, pack_boxes(record.source.boxes), record.source.extractor,
               record.source.version});
}

}  // namespace uprex
