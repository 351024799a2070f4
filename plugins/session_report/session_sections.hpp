// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the Council's report on a session that are about one State each, in the chapter
// "Universal periodic review".
#pragma once

#include <string>
#include <vector>

#include "core/language/language.hpp"
#include "core/model/block_range.hpp"
#include "core/model/document.hpp"

namespace uprex {

// The section on one State. `session` is the Working Group's, 0 where it is not said; `views` are
// the ranges in which the State or the President speaks.
struct SessionSection {
  std::string state;   // alpha-3, empty where the name is not known
  std::string report;  // symbol, empty where none is named
  std::vector<std::string> documents;
  int session = 0;
  BlockRange whole;
  std::vector<BlockRange> views;
};

std::vector<SessionSection> session_sections(const Language& language, const Document& document);

}  // namespace uprex
