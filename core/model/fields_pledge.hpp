// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of pledges.
#pragma once

#include "core/model/field.hpp"
#include "core/model/fields_parts.hpp"
#include "core/model/record.hpp"

namespace uprex {

template <>
inline constexpr auto kFields<Pledge> = std::tuple_cat(
    std::tuple{Field{"id", &Pledge::id, Is::id, "A/HRC/14/15#pledge-1"},
               Field{"document", &Pledge::document, Is::own_document,
                     "Symbol of the document that holds it"},
               Field{"paragraph", &Pledge::paragraph, Is::line, "Paragraph as printed"}},
    kReviewFields<Pledge>,
    std::tuple{
        Field{"pointer", &Pledge::pointer, Is::free, "The text only says where commitments are"},
        Field{"text", &Pledge::text, Is::line, "Without number"},
        Field{"verbatim", &Pledge::verbatim, Is::line, "The whole paragraph as printed"},
        Field{"source", &Pledge::source, Is::free, "Where it is printed and what read it"}});
template <>
inline constexpr std::string_view kTypeName<Pledge> = "pledge";
template <>
inline constexpr std::string_view kDescription<Pledge> =
    "A voluntary commitment of the State under review";

}  // namespace uprex
