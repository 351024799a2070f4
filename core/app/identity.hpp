// What a document is where it does not say so itself: State under review and session from the
// command line or, flagged, from the file's name; a name for documents without symbol. Pure.
#pragma once

#include <string>

#include "core/model/hints.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Fills State, session and cycle of an extraction and its records, as far as the document left them
// open: by the hints, else by the file's name with the diagnostic identity_from_file_name. A hint
// that contradicts the document is not used and gives the diagnostic identity_differs.
// Documents without symbol are named by session and State, "UPR/52/LVA" ("UPR/LVA" where the
// session is not known). Throws Error where there is neither symbol nor State.
void complete_identity(Extraction& extraction, const std::string& file, const Hints& hints);

// Alpha-3 of a State given by code or name ("LVA", "lva", "Latvia"), empty where there is no such
// State.
std::string state_given(const std::string& text);

}  // namespace uprex
