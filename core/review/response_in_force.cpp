// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/response_in_force.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace uprex {
namespace {

bool decides(const Position& position) {
  return position.status == Response::supported || position.status == Response::noted ||
         position.status == Response::partially_supported;
}

// What one document says of a recommendation.
struct Word {
  Stage stage = Stage::report;
  Response status = Response::pending;
  bool implemented = false;
  bool contradicts_itself = false;
  const Position* position = nullptr;
};

std::optional<Word> word_of(std::span<const StagedPosition> spoken) {
  std::optional<Word> word;
  bool differ = false, partial = true, open_part = false;
  for (const StagedPosition& staged : spoken) {
    const Position& position = *staged.position;
    if (!decides(position)) {
      open_part |= staged.partial;
      continue;
    }
    differ |= word && word->status != position.status;
    partial &= staged.partial;
    const bool same = word && word->status == position.status;
    word = Word{staged.stage, position.status, position.implemented || (same && word->implemented),
                false, &position};
  }
  // One part is supported, the other left open.
  differ |= word && partial && open_part && word->status == Response::supported;
  if (!word || !differ) return word;
  if (partial)
    word->status = Response::partially_supported;
  else  // a report that contradicts itself is flagged where it is read
    word->contradicts_itself = word->stage != Stage::report;
  return word;
}

std::vector<Word> words_of(std::span<const StagedPosition> positions) {
  std::vector<Word> words;
  for (std::size_t begin = 0, end = 0; begin < positions.size(); begin = end) {
    const StagedPosition& first = positions[begin];
    while (end < positions.size() && positions[end].stage == first.stage &&
           positions[end].position->document == first.position->document)
      ++end;
    if (const auto word = word_of(positions.subspan(begin, end - begin))) words.push_back(*word);
  }
  return words;
}

}  // namespace

Stage stage_of(std::string_view kind) {
  if (kind == kind::kAddendum) return Stage::addendum;
  if (kind == kind::kSessionReport) return Stage::session_report;
  if (kind == kind::kThematicList) return Stage::list;
  return Stage::report;
}

ResponseInForce response_in_force(std::span<const StagedPosition> positions) {
  const std::vector<Word> words = words_of(positions);
  ResponseInForce in_force;
  for (const Stage stage : {Stage::addendum, Stage::session_report, Stage::report, Stage::list}) {
    const auto last = std::find_if(words.rbegin(), words.rend(),
                                   [&](const Word& word) { return word.stage == stage; });
    if (last == words.rend()) continue;
    in_force = {last->status, last->implemented, false, last->position};
    break;
  }
  if (in_force.decided_by == nullptr) {
    const bool unclear = std::ranges::any_of(positions, [](const StagedPosition& staged) {
      return staged.position->status == Response::unclear;
    });
    in_force.response = unclear ? Response::unclear : Response::pending;
  }
  in_force.contradiction = std::ranges::any_of(words, [&](const Word& word) {
    return word.contradicts_itself || word.status != in_force.response;
  });
  return in_force;
}

}  // namespace uprex
