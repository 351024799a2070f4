// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of recommendations.
#pragma once

#include "core/model/field.hpp"
#include "core/model/fields_labels.hpp"
#include "core/model/fields_parts.hpp"
#include "core/model/fields_position.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Lists with a table of their own in the store and in the data package, which code there fills.
inline constexpr Names kOwnTables{.column = kNowhere, .cell = kNowhere};

template <>
inline constexpr auto kFields<Recommendation> = std::tuple_cat(
    std::tuple{Field{"id", &Recommendation::id, Is::id, "A/HRC/43/15#121.1, parts end in /a, /b"},
               Field{"document", &Recommendation::document, Is::own_document,
                     "Symbol of the document that holds it"},
               Field{"paragraph", &Recommendation::paragraph, Is::line,
                     "As printed; 83.1 for item 1 under paragraph 83"},
               Field{"part", &Recommendation::part, Is::part_letters,
                     "Letter of one recommendation of an item that holds several"}},
    kReviewFields<Recommendation>,
    std::tuple{
        Field{"text", &Recommendation::text, Is::line, "Without number, States and final mark"},
        Field{"verbatim", &Recommendation::verbatim, Is::line, "The whole item as printed"},
        Field{"recommending_states", &Recommendation::recommending_states, Is::state,
              "States that made it, ISO 3166-1 alpha-3, in printed order", kOwnTables},
        Field{"printed_states", &Recommendation::printed_states, Is::line,
              "The names of these States as printed; if all were identified, in the order of "
              "recommending_states",
              kOwnTables},
        Field{"response", &Recommendation::response, Is::free, "The position in force"},
        Field{"implemented", &Recommendation::implemented, Is::free,
              "The State considers it implemented or in the process of implementation"},
        Field{"positions", &Recommendation::positions, Is::free,
              "What the State said, document by document, in the order of time"},
        Field{"notes", &Recommendation::notes, Is::free, "Notes tied to the recommendation"},
        Field{"themes", &Recommendation::themes, Is::filled_line,
              "As a thematic list prints them; empty elsewhere", kOwnTables},
        Field{"groups", &Recommendation::groups, Is::filled_line,
              "Groups of persons affected, as a thematic list prints them", kOwnTables},
        Field{"sdgs", &Recommendation::sdgs, Is::filled_line,
              "Sustainable Development Goals, as a thematic list prints them", kOwnTables},
        Field{"labels", &Recommendation::labels, Is::free, "Proposed labels", kOwnTables},
        Field{"source", &Recommendation::source, Is::free, "Where it is printed and what read it"},
        Field{"review", &Recommendation::review, each_once(Is::free),
              "Why a person should look at it", kOwnTables}});
template <>
inline constexpr std::string_view kTypeName<Recommendation> = "recommendation";
template <>
inline constexpr std::string_view kDescription<Recommendation> =
    "One item, or one part of an item that holds several recommendations";

}  // namespace uprex
