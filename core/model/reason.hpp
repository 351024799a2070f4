// SPDX-License-Identifier: GPL-3.0-or-later
// Why a record needs a person's eye.
#pragma once

#include <vector>

namespace uprex {

// Why a person should look at a record. Closed list; the JSON names are these (to_string in
// core/model/names.hpp).
enum class Reason {
  no_state,                // no recommending State printed
  unknown_state,           // a printed State could not be identified
  state_corrected,         // a State was identified in spite of a typing error
  unbalanced_parentheses,  // the parentheses around the States do not pair
  number_out_of_sequence,  // the printed number breaks the sequence
  number_repeated,         // another item has the same number
  no_lead_in,              // no sentence decides the response
  lead_in_unknown,         // a sentence stands where a lead-in should, but it is not understood
  position_conflict,       // two sentences of one document decide differently
  text_from_note,          // the text stands in a note only
  text_from_body,          // the text was taken from the dialogue by reference
  text_from_lead_in,       // the recommendation stands inside the sentence that decides it
  ellipsis_resolved,  // words that the print leaves out were filled in from a neighbouring part
  part_uncertain,     // where one recommendation of the item ends and the next begins is doubtful
  implemented_only,   // called implemented, but not said to be accepted: taken as supported
  position_unclear,   // the State answers, but what it answers is not understood
  number_unknown,     // the report has no recommendation of the number that is answered
  positions_contradict,  // documents of the review give different answers
  unanswered,            // the outcome was adopted, and no document at hand answers it
};

bool has(const std::vector<Reason>& reasons, Reason reason);

// Adds a reason to a list that is sorted and holds each once, and stays so.
void flag(std::vector<Reason>& reasons, Reason reason);

}  // namespace uprex
