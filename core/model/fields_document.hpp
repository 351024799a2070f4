// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of document records.
#pragma once

#include "core/model/field.hpp"
#include "core/model/fields_parts.hpp"
#include "core/model/fields_position.hpp"
#include "core/model/record.hpp"

namespace uprex {

template <>
inline constexpr std::tuple kFields<ReviewReference>{
    Field{"report", &ReviewReference::report, or_null(Is::symbol),
          "Symbol of the Working Group's report"},
    Field{"state_under_review", &ReviewReference::state_under_review, or_null(Is::state),
          "State under review, ISO 3166-1 alpha-3"},
    Field{"documents", &ReviewReference::documents, Is::symbol,
          "Symbols of the documents that make up the outcome, in printed order",
          Names{.column = kNowhere}}};
template <>
inline constexpr std::string_view kTypeName<ReviewReference> = "review_reference";
template <>
inline constexpr std::string_view kDescription<ReviewReference> =
    "A review that a document speaks of";

// Counts that every document has.
inline constexpr std::string_view kCounts[] = {"recommendations", "items", "parts",
                                               "pledges",         "notes", "flagged"};

template <>
inline constexpr auto kFields<DocumentRecord> = std::tuple_cat(
    std::tuple{
        Field{"document", &DocumentRecord::symbol, Is::symbol,
              "UN symbol; of a document without one, session and State: UPR/52/LVA, or UPR/LVA "
              "where the session is not known",
              Names{.column = "symbol", .cell = "symbol"}},
        Field{"type", &DocumentRecord::kind, Is::snake_case,
              "working_group_report, addendum, session_report, outcome_decision, thematic_list, "
              "national_report, or what another extractor names",
              Names{.column = "kind"}}},
    kReviewFields<DocumentRecord>,
    std::tuple{
        Field{"file", &DocumentRecord::file, Is::text, "The file as it was named to the program"},
        Field{"sha256", &DocumentRecord::sha256, Is::sha256, "SHA-256 of the file"},
        Field{"format", &DocumentRecord::format, Is::format, "Format of the file"},
        Field{"pages", &DocumentRecord::pages, Is::pages,
              "Number of pages; 0 where the document has none"},
        Field{"extractor", &DocumentRecord::extractor, Is::later_line, "Extractor that read it"},
        Field{"version", &DocumentRecord::extractor_version, Is::later_line,
              "Version of the extractor"},
        Field{"labeller", &DocumentRecord::labeller, or_null(Is::line),
              "Rules and models that gave the labels of its recommendations; null where no labels "
              "were asked for"},
        Field{"counts", &DocumentRecord::counts, Is::count, "What was extracted",
              Names{.column = kNowhere, .cell = kNowhere}},
        Field{"reviews", &DocumentRecord::reviews, Is::free, "Reviews that the document speaks of",
              Names{.cell = "document_reviews"}},
        Field{"totals", &DocumentRecord::totals, Is::free,
              "Numbers of recommendations that the document states"},
        Field{"checks", &DocumentRecord::checks, Is::free,
              "The document's own figures against what was extracted"},
        Field{"diagnostics", &DocumentRecord::diagnostics, Is::free,
              "What a person should know about the document"}});
template <>
inline constexpr std::string_view kTypeName<DocumentRecord> = "document";
template <>
inline constexpr std::string_view kDescription<DocumentRecord> =
    "One per document that was read; comes before the document's other records";

}  // namespace uprex
