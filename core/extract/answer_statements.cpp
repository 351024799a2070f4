#include "core/extract/answer_statements.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "core/extract/answer_numbers.hpp"
#include "core/extract/entries.hpp"
#include "core/text/sentences.hpp"
#include "core/upr/en/answer_layout.hpp"

namespace uprex {
namespace {

struct Clause {
  std::size_t begin = 0, end = 0;  // in the unit's text
  std::size_t sentence = 0;        // its number
  Answer answer;
  CitedNumbers cited;
};

bool decides(const Answer& answer) {
  return answer.plain && answer.kind != AnswerKind::none && answer.kind != AnswerKind::implemented;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" ,;:\t");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" ,;\t") + 1 - begin));
}

// Hostile text would be quoted a thousand times.
std::string shortened(std::string text) {
  constexpr std::size_t kLongest = 4000;
  if (text.size() <= kLongest) return text;
  return text.substr(0, text.rfind(' ', kLongest)) + " …";
}

class StatementReader {
 public:
  StatementReader(const AnswerUnit& unit, int report_paragraph)
      : unit_(unit),
        text_(unit.table ? std::string_view(unit.answer)
                         : std::string_view(unit.block.text).substr(unit.begin)),
        paragraph_(report_paragraph) {
    find_clauses();
  }

  std::vector<AnswerStatement> read() {
    if (unit_.numbers.empty())
      read_prose();
    else
      read_labelled();
    for (AnswerStatement& statement : statements_)
      for (auto* numbers : {&statement.numbers, &statement.refers_to})
        for (std::string& number : *numbers) number = full_number(number, paragraph_);
    return std::move(statements_);
  }

 private:
  void find_clauses() {
    std::size_t index = 0;
    for (const Sentence& sentence : sentences_of(text_)) {
      sentences_.push_back(sentence);
      const std::string_view words = text_.substr(sentence.begin, sentence.end - sentence.begin);
      const bool counts = counts_recommendations(words);
      for (const AnswerClause& clause : answer_clauses(words))
        clauses_.push_back(
            {sentence.begin + clause.begin, sentence.begin + clause.end, index, clause.answer,
             cited_numbers(words.substr(clause.begin, clause.end - clause.begin), counts)});
      ++index;
    }
  }

  std::string_view words(const Clause& clause) const {
    return text_.substr(clause.begin, clause.end - clause.begin);
  }

  AnswerStatement statement(const Answer& answer, AnswerForce force) const {
    AnswerStatement result;
    result.kind = answer.kind;
    result.implemented = answer.implemented;
    if (answer.part && answer.kind == AnswerKind::supported)
      result.kind = AnswerKind::partially_supported;
    result.force = force;
    result.paragraph = unit_.paragraph;
    result.uncertain = unit_.uncertain;
    result.source.block = unit_.block.number;
    return result;
  }

  // The place and words of sentences [first, last] of the unit.
  void place(AnswerStatement& statement, std::size_t first, std::size_t last) const {
    std::size_t begin = 0, end = unit_.block.text.size();
    if (!unit_.table && first < sentences_.size()) {
      begin = unit_.begin + sentences_[first].begin;
      end = unit_.begin + sentences_[last].end;
    }
    if (first < sentences_.size())
      statement.wording = shortened(std::string(
          text_.substr(sentences_[first].begin, sentences_[last].end - sentences_[first].begin)));
    statement.source.boxes = boxes_of(unit_.block, begin, end);
    statement.source.page =
        statement.source.boxes.empty() ? 0 : statement.source.boxes.front().page;
  }

  // Sentences [first, end) joined, without those that decide.
  std::string text_between(std::size_t first, std::size_t end, std::size_t without) const {
    std::string text;
    for (std::size_t i = first; i < end && i < sentences_.size(); ++i) {
      if (i == without) continue;
      if (!text.empty()) text += ' ';
      text += text_.substr(sentences_[i].begin, sentences_[i].end - sentences_[i].begin);
    }
    return shortened(std::move(text));
  }

  bool implemented_anywhere() const {
    return std::any_of(clauses_.begin(), clauses_.end(),
                       [](const Clause& c) { return c.answer.implemented; });
  }

  void read_labelled();
  void add_labelled(const Clause& first, bool split);
  void add_undecided();
  void read_prose();
  void add_prose(const Clause& clause, const std::vector<std::string>& numbers);
  bool add_scope(const Clause& clause);
  void add_second_part(const Clause& first, const Clause& second);
  std::vector<const Clause*> deciding_clauses() const;

  const AnswerUnit& unit_;
  std::string_view text_;
  int paragraph_;
  std::vector<Sentence> sentences_;
  std::vector<Clause> clauses_;
  std::vector<AnswerStatement> statements_;
};

// Those that speak of the unit's own recommendations.
std::vector<const Clause*> StatementReader::deciding_clauses() const {
  std::vector<const Clause*> deciding;
  for (const Clause& clause : clauses_) {
    if (!decides(clause.answer)) continue;
    const auto& cited = clause.cited.numbers;
    const bool others =
        !cited.empty() && std::none_of(cited.begin(), cited.end(), [&](const std::string& number) {
          return std::find(unit_.numbers.begin(), unit_.numbers.end(), number) !=
                 unit_.numbers.end();
        });
    if (!others) deciding.push_back(&clause);
  }
  return deciding;
}

const Clause* first_of(const std::vector<const Clause*>& clauses, AnswerKind kind) {
  return *std::find_if(clauses.begin(), clauses.end(),
                       [&](const Clause* clause) { return clause->answer.kind == kind; });
}

void StatementReader::read_labelled() {
  const std::vector<const Clause*> deciding = deciding_clauses();
  if (deciding.empty()) return add_undecided();
  std::vector<AnswerKind> kinds;
  for (const Clause* clause : deciding)
    if (std::find(kinds.begin(), kinds.end(), clause->answer.kind) == kinds.end())
      kinds.push_back(clause->answer.kind);
  const auto said = [&](AnswerKind kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
  };
  // Said to be partial, the parts that follow explain.
  if (said(AnswerKind::partially_supported)) kinds = {AnswerKind::partially_supported};
  if (kinds.size() > 1)
    for (const Clause* clause : deciding) add_labelled(*clause, true);
  else
    add_labelled(*first_of(deciding, kinds.front()), false);
}

void StatementReader::add_labelled(const Clause& first, bool split) {
  AnswerStatement result = statement(first.answer, AnswerForce::explicit_);
  if (split) result.kind = first.answer.kind;
  result.numbers = first.cited.numbers.empty() ? unit_.numbers : first.cited.numbers;
  result.implemented = result.implemented || (!split && implemented_anywhere());
  place(result, first.sentence, first.sentence);
  if (split) {
    result.concerning = part_meant(words(first));
    if (result.concerning.empty()) result.concerning = trimmed(words(first));
    std::size_t end = first.sentence + 1;
    const auto next = [&](std::size_t i) {
      return std::none_of(clauses_.begin(), clauses_.end(), [&](const Clause& clause) {
        return clause.sentence == i && decides(clause.answer);
      });
    };
    while (end < sentences_.size() && next(end)) ++end;
    result.comment = text_between(first.sentence + 1, end, sentences_.size());
  } else {
    result.comment = text_between(0, sentences_.size(), first.sentence);
  }
  if (!unit_.comment.empty()) result.comment += (result.comment.empty() ? "" : " ") + unit_.comment;
  if (result.comment.empty()) result.comment = reason_given(result.wording);
  statements_.push_back(std::move(result));
}

// No sentence decides plainly: the heading does, or weaker words.
void StatementReader::add_undecided() {
  const Clause* weak = nullptr;
  for (const Clause& clause : clauses_)
    if (clause.answer.kind != AnswerKind::none &&
        (weak == nullptr || (weak->answer.kind == AnswerKind::implemented && false)))
      weak = &clause;
  AnswerStatement result = statement({}, AnswerForce::none);
  result.numbers = unit_.numbers;
  result.implemented = implemented_anywhere();
  result.refers_to = referred_numbers(text_);
  const bool by_section = unit_.section.answer.plain;
  if (by_section) {
    result.force = AnswerForce::section;
    result.kind = unit_.section.answer.kind;
    result.implemented = result.implemented || unit_.section.answer.implemented;
    result.listed = unit_.listed;
    place(result, sentences_.size(), sentences_.size());
    result.wording = shortened(unit_.section.wording);
    if (!unit_.section.paragraph.empty()) result.paragraph = unit_.section.paragraph;
    result.comment = text_between(0, sentences_.size(), sentences_.size());
  } else if (weak != nullptr) {
    result.kind = weak->answer.kind;
    result.force = weak->answer.kind == AnswerKind::implemented ? AnswerForce::implied
                   : weak->answer.kind == AnswerKind::pending   ? AnswerForce::pending
                                                                : AnswerForce::weak;
    place(result, weak->sentence, weak->sentence);
    result.comment = text_between(0, sentences_.size(), weak->sentence);
  } else {
    if (!result.refers_to.empty()) result.force = AnswerForce::reference;
    place(result, 0, sentences_.empty() ? 0 : sentences_.size() - 1);
    result.comment = result.wording;
  }
  if (!unit_.comment.empty()) result.comment += (result.comment.empty() ? "" : " ") + unit_.comment;
  statements_.push_back(std::move(result));
}

bool StatementReader::add_scope(const Clause& clause) {
  const AnswerReach reach = reach_of(words(clause));
  if (reach == AnswerReach::named || !decides(clause.answer)) return false;
  AnswerStatement result = statement(clause.answer, AnswerForce::explicit_);
  result.scope = reach == AnswerReach::rest ? PositionScope::rest : PositionScope::all;
  place(result, clause.sentence, clause.sentence);
  statements_.push_back(std::move(result));
  return true;
}

void StatementReader::add_prose(const Clause& clause, const std::vector<std::string>& numbers) {
  AnswerStatement result = statement(clause.answer, AnswerForce::explicit_);
  result.numbers = numbers;
  place(result, clause.sentence, clause.sentence);
  std::size_t end = clause.sentence + 1;
  const auto comments = [&](std::size_t i) {
    return std::none_of(clauses_.begin(), clauses_.end(), [&](const Clause& other) {
      return other.sentence == i && (decides(other.answer) || !other.cited.numbers.empty());
    });
  };
  while (end < sentences_.size() && comments(end)) ++end;
  result.comment = text_between(clause.sentence + 1, end, sentences_.size());
  for (const Clause& other : clauses_)
    if (other.sentence > clause.sentence && other.sentence < end && other.answer.implemented)
      result.implemented = true;
  if (result.comment.empty()) result.comment = reason_given(result.wording);
  statements_.push_back(std::move(result));
}

// "Recommendation 7 is accepted as regards X and rejected as regards Y".
void StatementReader::add_second_part(const Clause& first, const Clause& second) {
  const std::string part = part_meant(words(second));
  const bool goes_on =
      first.sentence == second.sentence || (second.sentence == first.sentence + 1 && !part.empty());
  if (!goes_on || first.answer.kind == second.answer.kind || statements_.empty()) return;
  AnswerStatement& before = statements_.back();
  if (before.kind == AnswerKind::partially_supported && first.answer.kind != AnswerKind::supported)
    return;
  before.kind = first.answer.kind;
  before.concerning = part_meant(words(first));
  if (before.concerning.empty()) before.concerning = trimmed(words(first));
  const std::vector<std::string> numbers = before.numbers;
  add_prose(second, numbers);
  statements_.back().kind = second.answer.kind;
  statements_.back().concerning = part.empty() ? trimmed(words(second)) : part;
}

void StatementReader::read_prose() {
  static const RE2 back("(?i)" + std::string(en::kPointsBack));
  const Clause* previous = nullptr;   // decided by number
  std::vector<std::string> open;      // named by a sentence before, not yet decided
  std::vector<std::string> open_all;  // named last
  std::size_t open_since = 0;
  const auto counted_off = [&](const Clause& clause, std::vector<std::string>& waiting) {
    const std::vector<std::string>& named =
        clause.cited.numbers.size() > 1 ? clause.cited.numbers : open_all;
    std::vector<std::string> meant;
    if (named.size() > 1)
      for (const std::size_t i : ordinals_meant(words(clause), named.size()))
        meant.push_back(named[i]);
    if (!meant.empty()) open_all = named;
    for (const std::string& number : meant) std::erase(waiting, number);
    return meant;
  };
  const auto close = [&] {
    if (open.empty()) return;
    AnswerStatement result = statement({}, AnswerForce::none);
    result.numbers = std::move(open);
    open.clear();
    if (unit_.section.answer.plain) {
      result.force = AnswerForce::section;
      result.kind = unit_.section.answer.kind;
      result.implemented = unit_.section.answer.implemented;
    }
    place(result, open_since, open_since);
    result.comment = result.wording;
    if (unit_.section.answer.plain) result.wording = shortened(unit_.section.wording);
    statements_.push_back(std::move(result));
  };
  for (const Clause& clause : clauses_) {
    const std::string_view said = words(clause);
    if (decides(clause.answer) || clause.answer.kind == AnswerKind::implemented) {
      const bool firm = decides(clause.answer);
      const std::vector<std::string> counted = counted_off(clause, open);
      if (firm && !counted.empty()) {
        add_prose(clause, counted);
      } else if (!clause.cited.numbers.empty()) {
        open_all = clause.cited.numbers;
        if (firm) {
          add_prose(clause, clause.cited.numbers);
          previous = &clause;
        } else {
          AnswerStatement result = statement(clause.answer, AnswerForce::implied);
          result.numbers = clause.cited.numbers;
          place(result, clause.sentence, clause.sentence);
          statements_.push_back(std::move(result));
        }
      } else if (firm && !open.empty() &&
                 RE2::PartialMatch(re2::StringPiece(said.data(), said.size()), back)) {
        add_prose(clause, open);
        open.clear();
      } else if (firm && !add_scope(clause) && previous != nullptr) {
        add_second_part(*previous, clause);
      }
    } else if (!clause.cited.numbers.empty() && previous != nullptr && is_as_before(said)) {
      Clause same = clause;
      same.answer = previous->answer;
      add_prose(same, clause.cited.numbers);
    } else if (!clause.cited.numbers.empty()) {
      close();
      open = open_all = clause.cited.numbers;
      open_since = clause.sentence;
    }
    if (!clause.cited.excepted.empty()) {
      AnswerStatement result = statement({}, AnswerForce::none);
      result.numbers = clause.cited.excepted;
      place(result, clause.sentence, clause.sentence);
      statements_.push_back(std::move(result));
    }
  }
  close();
}

}  // namespace

std::vector<AnswerStatement> answer_statements(const AnswerUnit& unit, int report_paragraph) {
  return StatementReader(unit, report_paragraph).read();
}

}  // namespace uprex
