// The Council's report on a session, chapter "Universal periodic review": for every State whose
// outcome was adopted its answers, its pledges and the totals that the President states. What other
// States and organizations say about it is left out.
#pragma once

#include <string>
#include <vector>

#include "core/extract/extractor.hpp"
#include "core/extract/report_outline.hpp"

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

std::vector<SessionSection> session_sections(const Document& document);

Match match_session_report(const Document& document);

// Throws LoadError where no section on a State is found.
Extraction extract_session_report(const Document& document);

}  // namespace uprex
