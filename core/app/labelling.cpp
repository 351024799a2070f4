// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/labelling.hpp"

#include "core/extract/registry.hpp"
#include "core/language/language_of.hpp"

namespace uprex {

std::filesystem::path built_in_model_directory() {
  return built_in_plugin_directory().parent_path() / "models";
}

void label_all(Extraction& extraction, const Labeller* labeller) {
  extraction.document.labeller = labeller ? labeller->version() : "";
  // The models are trained on texts of the default language.
  for (Recommendation& record : extraction.recommendations)
    record.labels =
        labeller && record.language == kDefaultLanguage ? labeller->label(record.text) : Labels();
}

}  // namespace uprex
