// Which models label recommendations, and the labels of a whole document.
#pragma once

#include <filesystem>

#include "core/label/labeller.hpp"
#include "core/model/record.hpp"

namespace uprex {

// The folder installed with the core: uprex/models beside the core library. May not exist.
std::filesystem::path built_in_model_directory();

// Gives every recommendation its labels, and the document the labeller's version, in the place of
// those they have; none where `labeller` is null. The models read English: records in other
// languages get none.
void label_all(Extraction& extraction, const Labeller* labeller);

}  // namespace uprex
