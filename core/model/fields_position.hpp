// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of positions, and of the records that hold a position of another document.
#pragma once

#include "core/model/field.hpp"
#include "core/model/fields_parts.hpp"
#include "core/model/record.hpp"

namespace uprex {

template <>
inline constexpr std::tuple kFields<Position>{
    Field{"status", &Position::status, Is::free, "What the State said"},
    Field{"implemented", &Position::implemented, Is::free,
          "The State considers it implemented or in the process of implementation"},
    Field{"document", &Position::document, Is::line, "Symbol of that document",
          Names{.column_of_owner = "stated_in", .cell_of_owner = kNowhere}},
    Field{"paragraph", &Position::paragraph, Is::line, "Paragraph of the sentence that decides",
          Names{.column_of_owner = "stated_paragraph"}},
    Field{"page", &Position::page, or_null(Is::number), "Page of that sentence",
          Names{.column_of_owner = "stated_page", .cell_of_owner = kNowhere}},
    Field{"wording", &Position::wording, Is::line, "The sentence that decides"},
    Field{"comment", &Position::comment, Is::line, "The State's explanation of its answer"},
    Field{"cites", &Position::cites, or_null(Is::line),
          "The source that the document names for this position, as printed; null in documents "
          "that the State wrote"}};
template <>
inline constexpr std::string_view kTypeName<Position> = "stated_position";
template <>
inline constexpr std::string_view kDescription<Position> =
    "What the State under review said, in one document";

template <>
inline constexpr auto kFields<PositionRecord> = std::tuple_cat(
    std::tuple{
        Field{"id", &PositionRecord::id, Is::id,
              "A/HRC/43/15/Add.1#122.17, or #all, #rest; repeated ones end in ~2, ~3"},
        Field{"document", &PositionRecord::document, Is::own_document,
              "Symbol of the document that gives the answer"},
        Field{"report", &PositionRecord::report, or_null(Is::symbol),
              "Symbol of the report whose recommendations are answered"},
        Field{"scope", &PositionRecord::scope, Is::free,
              "What is answered: the recommendation with the number, all of the report, or those "
              "that nothing else in the document answers"},
        Field{"number", &PositionRecord::number, or_null(Is::line),
              "As cited, ranges spelt out: 122.17, or 14 where items are cited without their "
              "paragraph"},
        Field{"concerning", &PositionRecord::concerning, Is::filled_line,
              "The words that tell which part of the recommendation is answered, where its parts "
              "are answered differently"}},
    kReviewFields<PositionRecord>,
    std::tuple{Field{"position", &PositionRecord::position, Is::free, "The answer"},
               Field{"source", &PositionRecord::source, Is::free,
                     "Where the answer is printed and what read it"},
               Field{"review", &PositionRecord::review, each_once(Is::free),
                     "Why a person should look at the answer",
                     Names{.column = kNowhere, .cell = kNowhere}}});
template <>
inline constexpr std::string_view kTypeName<PositionRecord> = "position";
template <>
inline constexpr std::string_view kDescription<PositionRecord> =
    "An answer to recommendations of another document: in an addendum, in the Council's report. "
    "One per number that the document cites";
template <>
inline constexpr std::string_view kTypeName<PositionScope> = "position_scope";

template <>
inline constexpr std::tuple kFields<StatedTotal>{
    Field{"report", &StatedTotal::report, or_null(Is::symbol),
          "Symbol of the report whose recommendations are counted"},
    Field{"state_under_review", &StatedTotal::state_under_review, or_null(Is::state),
          "State under review, ISO 3166-1 alpha-3"},
    Field{"of", &StatedTotal::of, Is::free, "What is counted", Names{.column = "total_of"}},
    Field{"number", &StatedTotal::number, Is::count, "The number that the document states",
          Names{.cell = "count"}},
    Field{"paragraph", &StatedTotal::paragraph, Is::line, "Paragraph of the sentence"},
    Field{"page", &StatedTotal::page, or_null(Is::number), "Page of the sentence"},
    Field{"wording", &StatedTotal::wording, Is::line, "The sentence that states it"}};
template <>
inline constexpr std::string_view kTypeName<StatedTotal> = "stated_total";
template <>
inline constexpr std::string_view kDescription<StatedTotal> =
    "A number of recommendations that the document states";
template <>
inline constexpr std::string_view kTypeName<TotalOf> = "total_of";

}  // namespace uprex
