#include "core/app/labelling.hpp"

#include "core/extract/registry.hpp"

namespace uprex {

std::filesystem::path built_in_model_directory() {
  return built_in_plugin_directory().parent_path() / "models";
}

void label_all(Extraction& extraction, const Labeller& labeller) {
  for (Recommendation& record : extraction.recommendations)
    record.labels = labeller.label(record.text);
}

}  // namespace uprex
