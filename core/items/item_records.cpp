// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/items/item_records.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/language/language_of.hpp"
#include "core/model/block_text.hpp"
#include "core/text/ascii.hpp"
#include "core/text/numerals.hpp"

namespace uprex {
namespace {

void add_states(Recommendation& recommendation, const Part& part) {
  for (const PrintedState& state : part.states) {
    const bool repeated = std::find(recommendation.recommending_states.begin(),
                                    recommendation.recommending_states.end(),
                                    state.iso3) != recommendation.recommending_states.end();
    if (state.iso3.empty()) {
      recommendation.printed_states.push_back(state.printed);
      flag(recommendation.review, Reason::unknown_state);
    } else if (!repeated) {
      recommendation.printed_states.push_back(state.printed);
      recommendation.recommending_states.push_back(state.iso3);
    }
    if (state.corrected) flag(recommendation.review, Reason::state_corrected);
  }
  if (part.states.empty()) flag(recommendation.review, Reason::no_state);
}

void add_notes(Recommendation& recommendation, const Origin& origin, std::size_t begin,
               std::size_t end) {
  for (const NoteMark& mark : origin.block.marks) {
    if (mark.offset < begin || mark.offset > end || mark.note < 0) continue;
    const Block& note = origin.document.notes[static_cast<std::size_t>(mark.note)];
    recommendation.notes.push_back(
        {mark.label, note.text, note.lines.empty() ? 0 : note.lines.front().box.page});
  }
}

struct Place {
  std::size_t index = 0, count = 1;  // of the part within its item
};

Recommendation make_record(const Origin& origin, std::string_view text, const Part& part,
                           Place place) {
  Recommendation r;
  r.document = origin.record.symbol;
  r.paragraph = origin.paragraph;
  r.state_under_review = origin.record.state_under_review;
  r.session = origin.record.session;
  r.cycle = origin.record.cycle;
  r.language = origin.record.language;
  r.id = r.document + '#' + r.paragraph;
  if (place.count > 1) {
    r.part = letters(static_cast<int>(place.index) + 1);
    r.id += '/' + *r.part;
  }
  r.text = part.text;
  r.verbatim = origin.printed_number.empty() ? std::string(text)
                                             : origin.printed_number + ' ' + std::string(text);
  add_states(r, part);
  if (!part.balanced) flag(r.review, Reason::unbalanced_parentheses);
  if (part.ellipsis) flag(r.review, Reason::ellipsis_resolved);
  if (part.uncertain) flag(r.review, Reason::part_uncertain);
  for (const Reason reason : origin.reasons) flag(r.review, reason);
  const std::size_t begin = origin.offset + part.begin, end = origin.offset + part.end;
  // A mark may stand behind the final semicolon of the item.
  const bool last = place.index + 1 == place.count;
  add_notes(r, origin, begin, last ? origin.offset + text.size() : end);
  r.source.block = origin.block.number;
  r.source.boxes = boxes_of(origin.block, begin, end);
  r.source.page = r.source.boxes.empty() ? 0 : r.source.boxes.front().page;
  return r;
}

}  // namespace

Recommendation make_spoken_recommendation(const Origin& origin, std::string_view text,
                                          const std::optional<PrintedState>& speaker) {
  Part part;
  part.text = std::string(text);
  if (!part.text.empty()) part.text[0] = upper(part.text[0]);
  part.end = text.size();
  if (speaker) part.states.push_back(*speaker);
  return make_record(origin, text, part, {0, 1});
}

std::vector<Recommendation> make_recommendations(const Origin& origin, std::string_view text) {
  const std::vector<Part> parts = parts_of(language_of(origin.record), text);
  std::vector<Recommendation> recommendations;
  for (std::size_t i = 0; i < parts.size(); ++i)
    recommendations.push_back(make_record(origin, text, parts[i], {i, parts.size()}));
  return recommendations;
}

void separate_ids(std::vector<Recommendation>& recommendations) {
  std::unordered_map<std::string, int> seen;
  for (Recommendation& recommendation : recommendations) {
    const int times = ++seen[recommendation.id];
    if (times == 1) continue;
    flag(recommendation.review, Reason::number_repeated);
    recommendation.id += '~' + std::to_string(times);
  }
}

}  // namespace uprex
