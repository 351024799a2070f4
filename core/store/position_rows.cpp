#include "core/store/position_rows.hpp"

#include <unordered_map>

#include "core/model/names.hpp"
#include "core/store/box_text.hpp"
#include "core/store/row_values.hpp"

namespace uprex {

PositionWriter::PositionWriter(Database& database)
    : record_(database, insert("position_records", 25)),
      reason_(database, insert("position_reasons", 3)),
      last_row_(database, kLastRow, 1) {}

void PositionWriter::put(long long doc, const PositionRecord& record) {
  const Position& position = record.position;
  const Source& source = record.source;
  record_.run({Query::Parameter(),
               doc,
               record.id,
               record.document,
               record.report,
               std::string(to_string(record.scope)),
               record.number,
               or_null(record.concerning),
               record.state_under_review,
               record.session,
               record.cycle,
               record.language,
               source.page,
               source.block,
               pack_boxes(source.boxes),
               source.extractor,
               source.version,
               std::string(to_string(position.status)),
               position.implemented ? 1 : 0,
               position.document,
               position.paragraph,
               position.page,
               position.wording,
               or_null(position.comment),
               position.cites});
  const long long row = last_row(last_row_);
  long long ordinal = 0;
  for (Reason reason : record.review) reason_.run({row, ordinal++, std::string(to_string(reason))});
}

PositionReader::PositionReader(Database& database)
    : records_(database,
               "SELECT pos, id, document, report, scope, number, concerning, state_under_review,"
               " session, cycle, language, page, block, boxes, extractor, version, status,"
               " implemented, stated_in, stated_paragraph, stated_page, wording, comment, cites"
               " FROM position_records WHERE doc = :doc ORDER BY pos",
               24),
      reasons_(database,
               "SELECT r.pos, r.reason FROM position_records p JOIN position_reasons r"
               " ON r.pos = p.pos WHERE p.doc = :doc ORDER BY r.pos, r.ordinal",
               2) {}

std::vector<PositionRecord> PositionReader::read(long long doc) {
  std::vector<PositionRecord> records;
  std::unordered_map<long long, std::size_t> places;
  Query& q = records_;
  for (q.run({doc}); q.next();) {
    places[q.number(0)] = records.size();
    PositionRecord& record = records.emplace_back();
    record.id = q.text(1);
    record.document = q.text(2);
    record.report = q.text(3);
    record.scope = known(position_scope_from(q.text(4)));
    record.number = q.text(5);
    record.concerning = q.optional_text(6);
    record.state_under_review = q.text(7);
    record.session = q.integer(8);
    record.cycle = q.integer(9);
    record.language = q.text(10);
    record.source = {q.integer(11), q.integer(12), unpack_boxes(q.text(13)), q.text(14),
                     q.text(15)};
    record.position = {known(response_from(q.text(16))),
                       q.integer(17) != 0,
                       q.text(18),
                       q.text(19),
                       q.integer(20),
                       q.text(21),
                       q.optional_text(22),
                       q.text(23)};
  }
  for (reasons_.run({doc}); reasons_.next();)
    records.at(places.at(reasons_.number(0)))
        .review.push_back(known(reason_from(reasons_.text(1))));
  return records;
}

}  // namespace uprex
