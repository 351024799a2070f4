// SPDX-License-Identifier: GPL-3.0-or-later
// Labels all recommendations of a document, and knows where the installed models are.
//
// Does not decide which labels a text gets (see core/label).
#pragma once

#include <filesystem>

#include "core/label/labeller.hpp"
#include "core/model/record.hpp"

namespace uprex {

// The folder of models that is installed with the core library: uprex/models beside it. It may not
// exist.
std::filesystem::path built_in_model_directory();

// Replaces the labels of every recommendation and the labeller version of the document. Without a
// labeller (null), both become empty. The models read English, so records in other languages get
// no labels.
void label_all(Extraction& extraction, const Labeller* labeller);

}  // namespace uprex
