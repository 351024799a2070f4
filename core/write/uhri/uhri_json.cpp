// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/uhri/uhri_json.hpp"

#include <nlohmann/json.hpp>

#include "core/write/uhri/uhri_fields.hpp"

namespace uprex {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Recommendation& record) {
  const UhriFields fields = uhri_fields(record);
  const Json cycle = record.cycle == 0 ? Json() : Json(std::to_string(record.cycle));
  return {{"AffectedPersons", fields.affected_persons},
          {"AnnotationId", nullptr},
          {"AnnotationType", kUhriType},
          {"Body", kUhriBody},
          {"Countries", fields.countries},
          {"DocumentId", nullptr},
          {"PublicationDate", nullptr},
          {"PublicationDateOnUhri", nullptr},
          {"Regions", fields.regions},
          {"Sdgs", fields.sdgs},
          {"Symbol", fields.symbol.empty() ? Json() : Json(fields.symbol)},
          {"Text", fields.text},
          {"Themes", fields.themes},
          {"UprCycle", cycle},
          {"UprPositions", fields.positions},
          {"UprRecommendingCountry", fields.recommending_states},
          {"UprRecommendingRegions", fields.recommending_regions},
          {"UprSession", fields.sessions}};
}

}  // namespace

void UhriJsonWriter::write(const Extraction& extraction) {
  left_out_.positions += extraction.positions.size();
  left_out_.pledges += extraction.pledges.size();
  for (const Recommendation& record : extraction.recommendations) {
    out_ << (begun_ ? ",\n" : "[\n")
         << to_json(record).dump(-1, ' ', false, Json::error_handler_t::replace);
    begun_ = true;
  }
}

void UhriJsonWriter::finish() { out_ << (begun_ ? "\n]\n" : "[]\n"); }

}  // namespace uprex
