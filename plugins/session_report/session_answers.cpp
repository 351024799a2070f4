// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/session_report/session_answers.hpp"

#include <algorithm>
#include <map>

#include "core/language/language.hpp"
#include "core/language/number_list.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// Makes one sentence of an answer and the list that follows it. The length stays, so that places
// do.
void join_lists(const Language& language, std::string& text) {
  const re2::StringPiece whole(text);
  re2::StringPiece rest = whole, stop, pronoun;
  while (RE2::FindAndConsume(&rest, language.pattern("lists_what_was_answered"), &stop, &pronoun)) {
    text[static_cast<std::size_t>(stop.data() - whole.data())] = ';';
    char& first = text[static_cast<std::size_t>(pronoun.data() - whole.data())];
    first = lower(first);
  }
}

// The blocks as read_answers takes them: with lists joined to their answers, without marks.
std::vector<Block> readable(const Language& language, std::span<const Block> printed) {
  std::vector<Block> blocks(printed.begin(), printed.end());
  for (Block& block : blocks) {
    block.marks.clear();
    join_lists(language, block.text);
  }
  return blocks;
}

// True where the text names the recommendation, and not something else that has this number.
bool names(const Language& language, const std::string& text, const std::string& number) {
  for (const RE2* regex :
       {&language.pattern("numbers_behind_noun"), &language.pattern("numbers_in_parentheses")}) {
    re2::StringPiece groups[2];
    std::size_t at = 0;
    while (at < text.size() && regex->Match(text, at, text.size(), RE2::UNANCHORED, groups, 2)) {
      at = static_cast<std::size_t>(groups[1].data() - text.data());
      const NumberList list = parse_number_list(language, std::string_view(text).substr(at));
      for (const std::string& listed : list.numbers)
        if (listed == number || listed.ends_with('.' + number) || number.ends_with('.' + listed))
          return true;
      at += std::max<std::size_t>(list.offset + list.length, 1);
    }
  }
  return false;
}

bool is_quantity(const Language& language, const std::string& text, const std::string& number) {
  const auto at = text.find(number);
  return at != std::string::npos &&
         language.has("quantity", std::string_view(text).substr(at + number.size()));
}

// `paragraph`: the text that the record was read from.
bool is_no_answer(const Language& language, const PositionRecord& record,
                  const std::string& paragraph) {
  if (record.scope != PositionScope::one)
    return !language.has("answers_all", record.position.wording);
  const bool dotted = record.number.find('.') != std::string::npos;
  return dotted ? is_quantity(language, paragraph, record.number)
                : !names(language, paragraph, record.number);
}

// Judges what was read of one State's words. The rules apply in the order of run().
class SessionAnswers {
 public:
  SessionAnswers(const Language& language, std::span<const Block> printed, std::vector<Block> read,
                 std::vector<PositionRecord> records)
      : language_(language),
        printed_(printed),
        read_(std::move(read)),
        records_(std::move(records)) {}

  std::vector<PositionRecord> run() {
    std::erase_if(records_, [&](PositionRecord& record) { return !is_kept(record); });
    for (const PositionRecord& record : records_) ++same_wording_[record.position.wording];
    for (PositionRecord& record : records_) doubt(record);
    std::map<std::string, std::vector<PositionRecord*>> by_number;
    for (PositionRecord& record : records_)
      if (record.scope == PositionScope::one)
        by_number[record.number].push_back(&record);
      else
        settle({&record});
    for (const auto& [number, answers] : by_number) settle(answers);
    std::erase_if(records_, [&](const PositionRecord& record) {
      return std::ranges::find(explaining_, &record) != explaining_.end();
    });
    return std::move(records_);
  }

 private:
  // Drops what answers nothing, and gives the others the wording as printed.
  bool is_kept(PositionRecord& record) const {
    const auto block = std::ranges::find(read_, record.source.block, &Block::number);
    if (block == read_.end() || is_no_answer(language_, record, block->text)) return false;
    const std::string& printed = printed_[static_cast<std::size_t>(block - read_.begin())].text;
    std::string& wording = record.position.wording;
    const auto at = block->text.find(wording);
    if (block->text != printed && at != std::string::npos)
      wording = printed.substr(at, wording.size());
    return true;
  }

  // Sentences that answer, but not for sure all the recommendations that they name.
  void doubt(PositionRecord& record) const {
    Position& position = record.position;
    const std::string& wording = position.wording;
    const bool one_of_them =
        same_wording_.at(wording) > 1 && language_.has("answers_one_of_them", wording);
    const bool reserved =
        position.status == Response::supported && language_.has("reservation", wording);
    const bool was_pending =
        position.status == Response::pending && language_.has("was_pending", wording);
    const bool unsure = one_of_them || reserved || was_pending;
    if (unsure) position.status = Response::unclear;
    if (unsure || language_.has("except_in_words", wording))
      flag(record.review, Reason::position_unclear);
  }

  // Of the answers to one recommendation those that say nothing clear explain the first that does.
  // If none does, a rejection in other words counts.
  void settle(const std::vector<PositionRecord*>& answers) {
    const auto is_clear = [](const PositionRecord* record) {
      return record->position.status != Response::unclear;
    };
    const auto clear = std::ranges::count_if(answers, is_clear);
    if (clear == 0) {
      if (answers.size() == 1) std::erase(answers[0]->review, Reason::position_conflict);
      for (PositionRecord* record : answers) read_rejection(record->position);
      return;
    }
    Position& answer = (*std::ranges::find_if(answers, is_clear))->position;
    for (PositionRecord* record : answers) {
      if (clear == 1) std::erase(record->review, Reason::position_conflict);
      if (is_clear(record)) continue;
      const std::string& wording = record->position.wording;
      answer.comment = answer.comment ? *answer.comment + ' ' + wording : wording;
      explaining_.push_back(record);
    }
  }

  // Named by its number, and turned down without the words that answer.
  void read_rejection(Position& position) const {
    if (language_.has("rejects_in_other_words", position.wording) &&
        !language_.has("answers_one_of_them", position.wording))
      position.status = Response::noted;
  }

  const Language& language_;
  std::span<const Block> printed_;
  std::vector<Block> read_;
  std::vector<PositionRecord> records_;
  std::map<std::string, int> same_wording_;
  std::vector<const PositionRecord*> explaining_;
};

}  // namespace

void read_session_answers(std::span<const Block> spoken, const AnswerContext& context,
                          Extraction& extraction) {
  std::vector<Block> blocks = readable(context.language, spoken);
  Extraction own;
  read_answers(blocks, context, own);
  auto records =
      SessionAnswers(context.language, spoken, std::move(blocks), std::move(own.positions)).run();
  const auto append = [](auto& into, auto& from) {
    into.insert(into.end(), std::make_move_iterator(from.begin()),
                std::make_move_iterator(from.end()));
  };
  append(extraction.positions, records);
  append(extraction.document.diagnostics, own.document.diagnostics);
}

}  // namespace uprex
