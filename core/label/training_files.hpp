// SPDX-License-Identifier: GPL-3.0-or-later
// Parses the CSV files of labelled texts that training needs:
//   - UPR Info's database, with the columns state_under_review, text, response, action and issues;
//   - the SDG-Human Rights Data Explorer, with state_under_review, text, sdgs and groups.
// In a cell, "|" separates several labels.
#pragma once

#include <string_view>

#include "core/label/train.hpp"

namespace uprex {

// Returns issues and actions. The actions of voluntary pledges are not learnt, because nobody
// recommended them. Throws Error if the text is not such a file.
TrainingTexts upr_info_texts(std::string_view csv);

// Returns SDGs and groups, with their names in the Universal Human Rights Index of 2026. An empty
// cell means that the coders read the text and gave no label. Throws Error if the text is not such
// a file.
TrainingTexts explorer_texts(std::string_view csv);

}  // namespace uprex
