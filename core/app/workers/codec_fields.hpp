// The members of every record, in one list for writing and reading. Not a public interface; shared
// by core/app/workers/record_codec.cpp and its test.
#pragma once

#include <concepts>
#include <tuple>
#include <type_traits>

#include "core/app/workers/record_codec.hpp"

namespace uprex::codec {

template <class T, class Plain>
concept Is = std::same_as<std::remove_const_t<T>, Plain>;

auto fields(Is<Box> auto& v) { return std::tie(v.page, v.left, v.top, v.right, v.bottom); }

auto fields(Is<Source> auto& v) { return std::tie(v.page, v.block, v.boxes); }

auto fields(Is<Diagnostic> auto& v) {
  return std::tie(v.severity, v.code, v.message, v.paragraph, v.page);
}

auto fields(Is<Position> auto& v) {
  return std::tie(v.status, v.implemented, v.document, v.paragraph, v.page, v.wording, v.comment,
                  v.cites);
}

auto fields(Is<PositionRecord> auto& v) {
  return std::tie(v.id, v.document, v.report, v.scope, v.number, v.concerning, v.state_under_review,
                  v.session, v.cycle, v.language, v.position, v.source, v.review);
}

auto fields(Is<StatedTotal> auto& v) {
  return std::tie(v.report, v.state_under_review, v.of, v.number, v.paragraph, v.page, v.wording);
}

auto fields(Is<Note> auto& v) { return std::tie(v.label, v.text, v.page); }

auto fields(Is<Label> auto& v) { return std::tie(v.name, v.score); }

auto fields(Is<ActionLabel> auto& v) { return std::tie(v.category, v.score); }

auto fields(Is<Labels> auto& v) {
  return std::tie(v.issues, v.action, v.sdgs, v.groups, v.instruments);
}

auto fields(Is<Recommendation> auto& v) {
  return std::tie(v.id, v.document, v.paragraph, v.part, v.state_under_review, v.session, v.cycle,
                  v.language, v.text, v.verbatim, v.recommending_states, v.printed_states,
                  v.response, v.implemented, v.positions, v.notes, v.themes, v.groups, v.sdgs,
                  v.labels, v.source, v.review);
}

auto fields(Is<Pledge> auto& v) {
  return std::tie(v.id, v.document, v.paragraph, v.state_under_review, v.session, v.cycle,
                  v.language, v.pointer, v.text, v.verbatim, v.source);
}

auto fields(Is<Check> auto& v) { return std::tie(v.name, v.status, v.detail); }

auto fields(Is<ReviewReference> auto& v) {
  return std::tie(v.report, v.state_under_review, v.documents);
}

auto fields(Is<DocumentRecord> auto& v) {
  return std::tie(v.symbol, v.kind, v.state_under_review, v.session, v.cycle, v.language, v.file,
                  v.sha256, v.format, v.pages, v.extractor, v.extractor_version, v.labeller,
                  v.counts, v.reviews, v.totals, v.checks, v.diagnostics);
}

auto fields(Is<Extraction> auto& v) {
  return std::tie(v.document, v.recommendations, v.positions, v.pledges);
}

auto fields(Is<Hints> auto& v) { return std::tie(v.state, v.session); }
auto fields(Is<ReadOptions> auto& v) { return std::tie(v.extractor, v.hints); }
auto fields(Is<Request> auto& v) { return std::tie(v.name, v.options, v.token); }

}  // namespace uprex::codec
