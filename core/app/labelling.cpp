#include "core/app/labelling.hpp"

#include "core/extract/registry.hpp"

namespace uprex {

std::filesystem::path built_in_model_directory() {
  return built_in_plugin_directory().parent_path() / "models";
}

void label_all(Extraction& extraction, const Labeller* labeller) {
  extraction.document.labeller = labeller ? labeller->version() : "";
  for (Recommendation& record : extraction.recommendations)
    record.labels = labeller && record.language == "en" ? labeller->label(record.text) : Labels();
}

}  // namespace uprex
