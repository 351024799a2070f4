#include "plugins/session_report/session_answers.hpp"

#include <algorithm>
#include <map>

#include "core/language/en/council_patterns.hpp"
#include "core/language/number_list.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// Makes one sentence of the answer and the list that follows it. The length stays, so that places
// do.
void join_lists(std::string& text) {
  const re2::StringPiece whole(text);
  re2::StringPiece rest = whole, stop, pronoun;
  while (RE2::FindAndConsume(&rest, pattern<en::kListsWhatWasAnswered>(), &stop, &pronoun)) {
    text[static_cast<std::size_t>(stop.data() - whole.data())] = ';';
    char& first = text[static_cast<std::size_t>(pronoun.data() - whole.data())];
    first = lower(first);
  }
}

// What the block says instead of what was made of it.
void restore(std::string& said, const Block& made, const Block& printed) {
  if (made.text == printed.text) return;
  const auto at = made.text.find(said);
  if (at != std::string::npos) said = printed.text.substr(at, said.size());
}

// True where the text names the recommendation, and not something else that has this number.
bool names(const std::string& text, const std::string& number) {
  for (const RE2* regex :
       {&pattern<en::kNumbersBehindNoun>(), &pattern<en::kNumbersInParentheses>()}) {
    re2::StringPiece groups[2];
    std::size_t at = 0;
    while (at < text.size() && regex->Match(text, at, text.size(), RE2::UNANCHORED, groups, 2)) {
      at = static_cast<std::size_t>(groups[1].data() - text.data());
      const NumberList list =
          parse_number_list(language_named("en"), std::string_view(text).substr(at));
      for (const std::string& listed : list.numbers)
        if (listed == number || listed.ends_with('.' + number) || number.ends_with('.' + listed))
          return true;
      at += std::max<std::size_t>(list.offset + list.length, 1);
    }
  }
  return false;
}

bool is_quantity(const std::string& text, const std::string& number) {
  const auto at = text.find(number);
  return at != std::string::npos &&
         has<en::kQuantity>(std::string_view(text).substr(at + number.size()));
}

// `said`: the paragraph that the record is read from.
bool is_no_answer(const PositionRecord& record, const std::string& said) {
  if (record.scope != PositionScope::one) return !has<en::kAnswersAll>(record.position.wording);
  const bool dotted = record.number.find('.') != std::string::npos;
  return dotted ? is_quantity(said, record.number) : !names(said, record.number);
}

using Records = std::vector<PositionRecord>;

// Sentences that answer, but not for sure all the recommendations they name.
void doubt(Records& records, std::size_t first) {
  std::map<std::string, int> same_wording;
  for (std::size_t i = first; i < records.size(); ++i) ++same_wording[records[i].position.wording];
  for (std::size_t i = first; i < records.size(); ++i) {
    const std::string& wording = records[i].position.wording;
    const bool one_of_them = same_wording[wording] > 1 && has<en::kAnswersOneOfThem>(wording);
    const bool reserved =
        records[i].position.status == Response::supported && has<en::kReservation>(wording);
    const bool was_pending =
        records[i].position.status == Response::pending && has<en::kWasPending>(wording);
    const bool unsure = one_of_them || reserved || was_pending;
    if (unsure) records[i].position.status = Response::unclear;
    if (unsure || has<en::kExceptInWords>(wording))
      flag(records[i].review, Reason::position_unclear);
  }
}

// What answers nothing explains the answer that stands elsewhere.
void merge_unclear(Records& records, std::size_t first) {
  std::map<std::string, std::vector<std::size_t>> by_number;
  for (std::size_t i = first; i < records.size(); ++i)
    if (records[i].scope == PositionScope::one) by_number[records[i].number].push_back(i);
  std::vector<bool> dropped(records.size(), false);
  for (const auto& [number, places] : by_number) {
    const auto is_clear = [&](std::size_t i) {
      return records[i].position.status != Response::unclear;
    };
    const auto clear = std::ranges::find_if(places, is_clear);
    const auto left = clear == places.end() ? static_cast<std::ptrdiff_t>(places.size())
                                            : std::ranges::count_if(places, is_clear);
    if (left == 1)
      for (const std::size_t i : places) std::erase(records[i].review, Reason::position_conflict);
    if (clear == places.end()) continue;
    Position& answer = records[*clear].position;
    for (const std::size_t i : places) {
      if (is_clear(i)) continue;
      dropped[i] = true;
      answer.comment = answer.comment ? *answer.comment + ' ' + records[i].position.wording
                                      : records[i].position.wording;
    }
  }
  std::size_t kept = first;
  for (std::size_t i = first; i < records.size(); ++i) {
    if (dropped[i]) continue;
    if (kept != i) records[kept] = std::move(records[i]);
    ++kept;
  }
  records.resize(kept);
}

// Named by its number, and turned down without the words that answer.
void read_rejections(Records& records, std::size_t first) {
  for (std::size_t i = first; i < records.size(); ++i)
    if (records[i].position.status == Response::unclear &&
        has<en::kRejectsInOtherWords>(records[i].position.wording) &&
        !has<en::kAnswersOneOfThem>(records[i].position.wording))
      records[i].position.status = Response::noted;
}

}  // namespace

void read_session_answers(const AnswerContext& context, const std::vector<std::size_t>& spoken,
                          Extraction& extraction) {
  Document voice;
  for (const std::size_t index : spoken) {
    voice.blocks.push_back(context.document.blocks[index]);
    voice.blocks.back().marks.clear();
    join_lists(voice.blocks.back().text);
  }
  const std::size_t first = extraction.positions.size();
  read_answers({context.language, voice, context.record, context.report, context.state, true},
               {0, voice.blocks.size()}, extraction);
  Records& records = extraction.positions;
  std::size_t kept = first;
  for (std::size_t r = first; r < records.size(); ++r) {
    const auto made = std::ranges::find(voice.blocks, records[r].source.block, &Block::number);
    if (made == voice.blocks.end() || is_no_answer(records[r], made->text)) continue;
    const auto index = static_cast<std::size_t>(made - voice.blocks.begin());
    restore(records[r].position.wording, *made, context.document.blocks[spoken[index]]);
    if (kept != r) records[kept] = std::move(records[r]);
    ++kept;
  }
  records.resize(kept);
  doubt(records, first);
  merge_unclear(records, first);
  read_rejections(records, first);
}

}  // namespace uprex
