// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of parts that several kinds of records have, and of those that a document has.
#pragma once

#include "core/model/field.hpp"
#include "core/model/record.hpp"

namespace uprex {

template <>
inline constexpr std::string_view kTypeName<Response> = "response";
template <>
inline constexpr std::string_view kTypeName<Reason> = "reason";
template <>
inline constexpr std::string_view kDescription<Reason> = "Why a person should look at the record";

// The review that a record belongs to.
template <class Record>
inline constexpr std::tuple kReviewFields{
    Field{"state_under_review", &Record::state_under_review, or_null(Is::state),
          "State under review, ISO 3166-1 alpha-3"},
    Field{"session", &Record::session, or_null(Is::number), "Session of the Working Group"},
    Field{"cycle", &Record::cycle, or_null(Is::number), "Cycle of the review"},
    Field{"language", &Record::language, Is::language, "Language of the document"}};

// JSON has it as an array, for there are many.
template <>
inline constexpr std::tuple kFields<Box>{Field{"page", &Box::page, Is::number, "Page, from 1"},
                                         Field{"left", &Box::left, Is::points, "Left edge"},
                                         Field{"top", &Box::top, Is::points, "Upper edge"},
                                         Field{"right", &Box::right, Is::points, "Right edge"},
                                         Field{"bottom", &Box::bottom, Is::points, "Lower edge"}};
template <>
inline constexpr std::string_view kDescription<Box> =
    "Page, left, top, right, bottom; points from the top left of the page";

template <>
inline constexpr std::tuple kFields<Source>{
    Field{"page", &Source::page, or_null(Is::number), "Page of the first box"},
    Field{"block", &Source::block, or_null(Is::number),
          "Running number of the document's block, from 1"},
    Field{"boxes", &Source::boxes, Is::free,
          "Page, left, top, right, bottom; points from the top left of the page"},
    Field{"extractor", &Source::extractor, Is::later_line, "Extractor that read it",
          Names{.stamped = true}},
    Field{"version", &Source::version, Is::later_line, "Version of the extractor",
          Names{.stamped = true}}};
template <>
inline constexpr std::string_view kTypeName<Source> = "source";
template <>
inline constexpr std::string_view kDescription<Source> =
    "Where the record is printed and what read it";

template <>
inline constexpr std::tuple kFields<Note>{
    Field{"label", &Note::label, Is::line, "Mark of the note"},
    Field{"text", &Note::text, Is::line, "Text of the note"},
    Field{"page", &Note::page, or_null(Is::number), "Page that the note stands on"}};
template <>
inline constexpr std::string_view kTypeName<Note> = "note";
template <>
inline constexpr std::string_view kDescription<Note> =
    "A note tied to the text, often the original wording";

template <>
inline constexpr std::tuple kFields<Check>{
    Field{"name", &Check::name, Is::snake_case, "What is compared"},
    Field{"status", &Check::status, Is::free, "Result of the comparison"},
    Field{"detail", &Check::detail, Is::line, "What differs, or what was compared"}};
template <>
inline constexpr std::string_view kTypeName<Check> = "check";
template <>
inline constexpr std::string_view kDescription<Check> =
    "One comparison of the document's own figures with what was extracted";
template <>
inline constexpr std::string_view kTypeName<CheckStatus> = "check_status";

template <>
inline constexpr std::tuple kFields<Diagnostic>{
    Field{"severity", &Diagnostic::severity, Is::free, "How grave it is"},
    Field{"code", &Diagnostic::code, Is::snake_case, "What happened, for programs"},
    Field{"message", &Diagnostic::message, Is::line, "What happened, for people"},
    Field{"paragraph", &Diagnostic::paragraph, or_null(Is::line), "Paragraph, as far as known"},
    Field{"page", &Diagnostic::page, or_null(Is::number), "Page, as far as known"}};
template <>
inline constexpr std::string_view kTypeName<Diagnostic> = "diagnostic";
template <>
inline constexpr std::string_view kDescription<Diagnostic> =
    "What a person should know about the document";
template <>
inline constexpr std::string_view kTypeName<Severity> = "severity";

}  // namespace uprex
