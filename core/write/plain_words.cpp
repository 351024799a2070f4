// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/plain_words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace uprex {
namespace {

constexpr std::string_view kActionWords[] = {
    "Minimal action", "Continuing action", "Considering action",
    "General action", "Specific action",
};

struct CheckWords {
  std::string_view name;
  std::string_view words;
};

constexpr CheckWords kChecks[] = {
    {"all_answered", "The State gave its answers, but none to these recommendations"},
    {"any_position", "No answer of the State was found in this document"},
    {"any_recommendation", "No recommendation was found in this document"},
    {"identity", "The document does not say clearly which review it is about"},
    {"lead_ins", "Sentences that should give the State's answer were not understood"},
    {"list_agrees", "The report and OHCHR's thematic list differ"},
    {"number_sequence", "Numbers of recommendations are missing or out of order"},
    {"numbers_known", "The State answers numbers that the report does not have"},
    {"outcome_complete", "Documents of the outcome are missing"},
    {"pages_read", "Pages of the document could not be read whole"},
    {"positions_agree", "Documents of the review give different answers"},
    {"positions_understood", "Answers of the State were not understood"},
    {"references_resolved", "The document refers to paragraphs that were not found"},
    {"review_known", "The store does not tell which report this reply answers"},
    {"stated_totals", "A document of the review states totals that differ from the records"},
    {"states_known", "Names of recommending States could not be identified"},
    {"states_named", "Recommendations name no recommending State"},
    {"table_of_contents", "Paragraphs of the recommendations differ from the table of contents"},
};

std::string_view nth(std::span<const std::string_view> words, int number) {
  const bool known = number >= 1 && number <= static_cast<int>(words.size());
  return known ? words[static_cast<std::size_t>(number - 1)] : std::string_view();
}

}  // namespace

std::string_view in_words(Response response) {
  switch (response) {
    case Response::supported:
      return "Supported";
    case Response::noted:
      return "Noted";
    case Response::partially_supported:
      return "Partially supported";
    case Response::pending:
      return "Pending";
    case Response::unclear:
      break;
  }
  return "Unclear";
}

std::string_view in_words(Reason reason) {
  switch (reason) {
    case Reason::no_state:
      return "No recommending State is printed";
    case Reason::unknown_state:
      return "A printed State could not be identified";
    case Reason::state_corrected:
      return "A misprint in the name of a State was corrected";
    case Reason::unbalanced_parentheses:
      return "The parentheses around the recommending States do not match";
    case Reason::number_out_of_sequence:
      return "The printed number breaks the sequence";
    case Reason::number_repeated:
      return "Another recommendation has the same number";
    case Reason::no_lead_in:
      return "No sentence gives the State's answer";
    case Reason::lead_in_unknown:
      return "The sentence that should give the State's answer was not understood";
    case Reason::position_conflict:
      return "Two sentences of one document give different answers";
    case Reason::text_from_note:
      return "The text was taken from a footnote";
    case Reason::text_from_body:
      return "The document refers to the dialogue; the text was taken from there";
    case Reason::text_from_lead_in:
      return "The text was taken from the sentence that answers it";
    case Reason::ellipsis_resolved:
      return "Words that the document leaves out were filled in from the recommendation before or "
             "after it";
    case Reason::part_uncertain:
      return "It is unclear where this recommendation ends and the next begins";
    case Reason::implemented_only:
      return "The State says that it is implemented, not that it is accepted; taken as supported";
    case Reason::position_unclear:
      return "The State's answer was not understood";
    case Reason::number_unknown:
      return "The State answers a number that the report does not have";
    case Reason::positions_contradict:
      return "Documents of the review give different answers";
    case Reason::unanswered:
      return "The outcome was adopted, but no document that was read has an answer";
  }
  return "";
}

std::string_view check_in_words(std::string_view name) {
  const auto at = std::ranges::find(kChecks, name, &CheckWords::name);
  return at == std::end(kChecks) ? std::string_view() : at->words;
}

std::string_view action_in_words(int category) { return nth(kActionWords, category); }

}  // namespace uprex
