// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_clauses.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <span>

#include "core/model/block_text.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

// A block of its own begins a sentence, unless it goes on in small letters. `joins` ascend.
std::vector<Sentence> split_at_joins(std::string_view text, std::span<const std::size_t> joins,
                                     const std::vector<Sentence>& sentences) {
  std::vector<Sentence> parts;
  auto join = joins.begin();
  for (const Sentence& sentence : sentences) {
    std::size_t begin = sentence.begin;
    for (; join != joins.end() && *join < sentence.end; ++join) {
      if (*join <= begin || is_lower(text[*join])) continue;
      // A bullet before the block is none of the words above it.
      const auto above = without_trailing(text.substr(begin, *join - begin), " •–—-");
      parts.push_back({begin, begin + above.size()});
      begin = *join;
    }
    parts.push_back({begin, sentence.end});
  }
  return parts;
}

// "118.24 – Support 118.25 – Support in part": where each number in a cell begins.
std::vector<std::size_t> numbered_answers(std::string_view cell) {
  static const RE2 number(R"((?:^| )(\d{1,3}\.\d{1,3}\.?) ?[–—:-])");
  std::vector<std::size_t> begins;
  if (cell.empty() || !is_digit(cell.front())) return begins;
  re2::StringPiece rest = piece(cell), found;
  while (RE2::FindAndConsume(&rest, number, &found))
    begins.push_back(static_cast<std::size_t>(found.data() - cell.data()));
  return begins;
}

// "•", "4.": what was printed before a block, and is none of its sentences.
bool is_label_of_block(std::string_view words) {
  static const RE2 label(R"([^\p{L}\d]{1,6}|\(?\d{1,3}[.)])");
  return RE2::FullMatch(piece(words), label);
}

// The sentences of a text; an answer that stands before one without a mark is one itself.
std::vector<Sentence> split(const Language& language, std::string_view text,
                            std::span<const std::size_t> joins) {
  std::vector<Sentence> sentences = split_at_joins(text, joins, sentences_of(text));
  re2::StringPiece answer;
  const bool leads = RE2::PartialMatch(piece(text), language.pattern("leading_answer"), &answer);
  if (leads && answer.size() + 1 < sentences.front().end) {
    sentences.front().begin = answer.size() + 1;
    sentences.insert(sentences.begin(), {0, answer.size()});
  }
  return sentences;
}

}  // namespace

bool decides(const Answer& answer) {
  return answer.plain && answer.decision != Decision::none &&
         answer.decision != Decision::implemented;
}

UnitText::UnitText(const Language& language, const AnswerUnit& unit)
    : language_(language),
      unit_(unit),
      text_(unit.table ? std::string_view(unit.answer)
                       : std::string_view(unit.block.text).substr(unit.begin)) {
  find_clauses();
  find_paragraphs();
  if (unit.dotted) drop_counts();
}

void UnitText::find_clauses() {
  std::vector<std::size_t> joins;
  if (unit_.table)
    joins = numbered_answers(text_);
  else
    for (const std::size_t join : unit_.joins)
      if (join >= unit_.begin) joins.push_back(join - unit_.begin);
  for (const Sentence& sentence : split(language_, text_, joins)) {
    const std::string_view words = text_.substr(sentence.begin, sentence.end - sentence.begin);
    if (is_label_of_block(words) && std::ranges::binary_search(joins, sentence.end + 1)) continue;
    const bool counts = counts_recommendations(language_, words);
    for (const AnswerClause& clause : answer_clauses(language_, words))
      clauses_.push_back(
          {sentence.begin + clause.begin, sentence.begin + clause.end, sentences_.size(),
           clause.answer,
           cited_numbers(language_, words.substr(clause.begin, clause.end - clause.begin),
                         counts)});
    sentences_.push_back(sentence);
  }
}

// "In paragraph 107, recommendations 1 to 5 are accepted; 6 is noted. 7 of the same paragraph ...":
// a paragraph holds to the end of its sentence and wherever it is pointed back at.
void UnitText::find_paragraphs() {
  int last = 0;
  std::size_t sentence = 0;
  for (UnitClause& clause : clauses_) {
    const bool here = clause.sentence == sentence || clause.cited.same_paragraph;
    if (clause.cited.in_paragraph != 0) {
      last = clause.cited.in_paragraph;
    } else if (last != 0 && here) {
      for (auto* numbers : {&clause.cited.numbers, &clause.cited.excepted})
        for (std::string& number : *numbers) number = full_number(number, last);
    } else if (clause.sentence != sentence) {
      continue;
    }
    sentence = clause.sentence;
  }
}

// "It accepts 17 and rejects 5" where all numbers have a paragraph: it counts.
void UnitText::drop_counts() {
  for (UnitClause& clause : clauses_) {
    if (clause.cited.numbers.empty() || std::ranges::any_of(clause.cited.numbers, is_dotted))
      continue;
    clause.cited.numbers.clear();
    clause.answer = {};
  }
}

std::span<const UnitClause> UnitText::clauses_of(std::size_t sentence) const {
  const auto begin = std::ranges::lower_bound(clauses_, sentence, {}, &UnitClause::sentence);
  const auto end = std::ranges::upper_bound(clauses_, sentence, {}, &UnitClause::sentence);
  return {begin, end};
}

bool UnitText::decides_in(std::size_t sentence) const {
  return std::ranges::any_of(clauses_of(sentence),
                             [](const UnitClause& clause) { return decides(clause.answer); });
}

AnswerStatement UnitText::statement(const Answer& answer, AnswerForce force) const {
  AnswerStatement result;
  result.decision = answer.decision;
  result.implemented = answer.implemented;
  if (answer.part && (answer.decision == Decision::supported || answer.decision == Decision::noted))
    result.decision = Decision::partially_supported;
  result.force = force;
  result.paragraph = unit_.paragraph;
  // A part is refused, and nothing is said on the others.
  result.uncertain = unit_.uncertain || (answer.part && answer.decision == Decision::noted);
  result.source.block = unit_.block.number;
  return result;
}

void UnitText::place(AnswerStatement& statement, std::size_t sentence) const {
  std::size_t begin = 0, end = unit_.block.text.size();
  if (sentence < sentences_.size()) {
    const auto [from, to] = sentences_[sentence];
    statement.wording = shortened(text_.substr(from, to - from));
    if (!unit_.table) {
      begin = unit_.begin + from;
      end = unit_.begin + to;
    }
  }
  statement.source.boxes = boxes_of(unit_.block, begin, end);
  statement.source.page = statement.source.boxes.empty() ? 0 : statement.source.boxes.front().page;
}

std::string UnitText::joined(std::size_t first, std::size_t end, std::size_t without) const {
  std::string text;
  for (std::size_t i = first; i < end && i < sentences_.size(); ++i) {
    if (i == without) continue;
    if (!text.empty()) text += ' ';
    text += text_.substr(sentences_[i].begin, sentences_[i].end - sentences_[i].begin);
  }
  return shortened(text);
}

bool UnitText::is_verdict(const UnitClause& clause) const {
  const std::string_view said = words(clause);
  return said.size() < kLongestVerdict || language_.has("this_recommendation", said);
}

bool UnitText::names_recommendation(const UnitClause& clause) const {
  const std::string_view said = words(clause);
  return !clause.cited.numbers.empty() || language_.has("this_recommendation", said) ||
         language_.has("names_part", said);
}

bool UnitText::speaks_of_recommendation(const UnitClause& clause) const {
  if (clause.answer.part || names_recommendation(clause) ||
      !part_meant(language_, words(clause)).empty())
    return true;
  // "(b) The law on it: noted.": the mark may stand with the sentence before.
  static const RE2 part(R"((?:^|\s)\([a-h]\) )");
  constexpr std::size_t kMark = 4;  // bytes
  const std::size_t begin = clause.begin - std::min(clause.begin, kMark + 1);
  if (RE2::PartialMatch(piece(text_.substr(begin, clause.begin + kMark - begin)), part))
    return true;
  // "The Netherlands: supported. Aruba and Curaçao: noted."
  static const RE2 named(R"(^\W*\p{Lu}[^.:;]{2,60}: [^.:;]{2,40}\W*$)");
  return clause.answer.plain && RE2::FullMatch(piece(words(clause)), named);
}

bool UnitText::explains(std::size_t sentence) const {
  return std::ranges::none_of(clauses_of(sentence), [&](const UnitClause& clause) {
    if (!clause.cited.numbers.empty() || !clause.cited.excepted.empty()) return true;
    const std::string_view said = words(clause);
    return decides(clause.answer) &&
           (opens_list(language_, said) || language_.has("others", said) ||
            !ordinals_meant(language_, said, 2).empty() ||
            (language_.has("speaks_of_recommendations", said) && !names_recommendation(clause)));
  });
}

bool UnitText::names_at_end() const {
  static const RE2 at_end(R"([(\[][^()\[\]]*\d[)\]]\W*$)");
  const auto is_bare = [&](const UnitClause& clause) {
    return clause.sentence + 1 == sentences() || clause.cited.numbers.empty();
  };
  return RE2::PartialMatch(piece(text_), at_end) && std::ranges::all_of(clauses_, is_bare);
}

std::string UnitText::comment_behind(const UnitClause& clause) const {
  std::size_t end = clause.sentence + 1;
  // Each part of a split answer has its own.
  const auto answers = [&](const UnitClause& other) {
    return decides(other.answer) && speaks_of_recommendation(other);
  };
  while (end < sentences() && explains(end) && std::ranges::none_of(clauses_of(end), answers))
    ++end;
  std::string comment = joined(clause.sentence + 1, end, sentences());
  static const RE2 next_part(R"(\s*\([a-h]\)$)");  // stands with the sentence before its own
  if (end < sentences()) RE2::Replace(&comment, next_part, "");
  return comment;
}

bool UnitText::calls_implemented() const {
  return std::any_of(clauses().begin(), clauses().end(), [&](const UnitClause& clause) {
    const std::string_view said = words(clause);
    return clause.answer.implemented && language_.has("this_recommendation", said);
  });
}

std::size_t UnitText::end_of_comment(std::size_t sentence) const {
  const auto waits = [](const UnitClause& clause) {
    return clause.answer.decision == Decision::pending;
  };
  // "It is still being examined. A response cannot be given before the bill is passed."
  const bool open = std::ranges::any_of(clauses_of(sentence), waits);
  const auto comments = [&](std::size_t at) {
    return explains(at) ||
           (open && std::ranges::all_of(clauses_of(at), [&](const UnitClause& other) {
              return (waits(other) || !decides(other.answer)) && other.cited.numbers.empty();
            }));
  };
  std::size_t end = sentence + 1;
  while (end < sentences() && comments(end)) ++end;
  return end;
}

AnswerStatement excepted_statement(const UnitText& unit, const UnitClause& clause) {
  Decision decision = Decision::none;
  if (clause.answer.plain && clause.answer.decision == Decision::supported)
    decision = Decision::noted;
  if (clause.answer.plain && clause.answer.decision == Decision::noted)
    decision = Decision::supported;
  AnswerStatement result =
      unit.statement({decision, false, decision != Decision::none, false},
                     decision == Decision::none ? AnswerForce::none : AnswerForce::section);
  result.numbers = clause.cited.excepted;
  unit.place(result, clause.sentence);
  return result;
}

std::string UnitText::part_of(const UnitClause& clause) const {
  const std::string part = part_meant(language_, words(clause));
  return part.empty() ? std::string(trimmed(words(clause), " ,;:\t")) : part;
}

std::string concerning_paragraph(const Language& language, int paragraph) {
  const auto words = language.rows("concerning_paragraph");
  const std::string number = std::to_string(paragraph);
  return words.empty() ? number : std::string(words.front().pattern) + ' ' + number;
}

}  // namespace uprex
