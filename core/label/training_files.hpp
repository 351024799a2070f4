// The files that people have labelled, as training reads them: UPR Info's database (columns
// state_under_review, text, response, action, issues) and the SDG-Human Rights Data Explorer's
// (state_under_review, text, sdgs, groups). Cells of several labels are joined with "|".
#pragma once

#include <string_view>

#include "core/label/train.hpp"

namespace uprex {

// Issues and action. Voluntary pledges say nothing on action: nobody recommends them. Throws Error
// where the text is not such a file.
TrainingTexts upr_info_texts(std::string_view csv);

// Goals and groups, under their names in the Universal Human Rights Index of 2026. A text without
// goals or groups has none: the coders read it, and gave nothing. Throws Error like the other.
TrainingTexts explorer_texts(std::string_view csv);

}  // namespace uprex
