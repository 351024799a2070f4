// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_statements.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "core/answers/answer_clauses.hpp"
#include "core/answers/excepted_numbers.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

AnswerForce force_of(Decision kind) {
  if (kind == Decision::implemented) return AnswerForce::implied;
  return kind == Decision::pending ? AnswerForce::pending : AnswerForce::weak;
}

bool contains(const std::vector<std::string>& numbers, const std::string& number) {
  return std::ranges::find(numbers, number) != numbers.end();
}

// "94.30 and 94.32 are accepted. 94.33 is noted." under a label that names the three.
bool name_others_each(const std::vector<const UnitClause*>& deciding) {
  std::vector<std::string> seen;
  for (const UnitClause* clause : deciding) {
    if (clause->cited.numbers.empty()) return false;
    for (const std::string& number : clause->cited.numbers) {
      if (contains(seen, number)) return false;
      seen.push_back(number);
    }
  }
  return true;
}

// A unit whose recommendations are known from its label.
class LabelledReader {
 public:
  explicit LabelledReader(const UnitText& unit) : unit_(unit) {}

  std::vector<AnswerStatement> read() {
    std::vector<const UnitClause*> deciding;
    std::vector<UnitClause> clauses = unit_.clauses();
    name_excepted_and_others(unit_, clauses);
    for (const UnitClause& clause : clauses) {
      if (!decides(clause.answer)) {
        add_member(clause);
        continue;
      }
      if (is_of_others(clause))
        add_others(clause);
      else
        deciding.push_back(&clause);
    }
    keep_verdict(deciding);
    if (!deciding.empty())
      add_decided(deciding);
    else if (!counted_off_)
      add_undecided();
    return std::move(statements_);
  }

 private:
  bool is_of_others(const UnitClause& clause) const {
    const auto& cited = clause.cited.numbers;
    return !cited.empty() && std::ranges::none_of(cited, [&](const auto& number) {
      return contains(unit_.unit().numbers, number);
    });
  }

  // A verdict in a heading or at the start of an answer is the position. What the explanation below
  // says of laws and programmes does not overturn it; only words on the recommendation itself or on
  // a part of it count beside it.
  void keep_verdict(std::vector<const UnitClause*>& deciding) {
    const Answer& section = unit_.unit().section.answer;
    const bool holds = section.plain && !unit_.unit().section.doubtful;
    if (holds && section.decision != Decision::pending)
      std::erase_if(deciding, [&](const UnitClause* clause) {
        const bool at_start = clause->sentence == 0 && unit_.is_verdict(*clause) &&
                              !unit_.unit().titled &&
                              section.decision != Decision::partially_supported;
        const bool named = section.decision != Decision::partially_supported &&
                           unit_.language().has("this_recommendation", unit_.words(*clause));
        return !at_start && !named;
      });
    if (deciding.empty()) return;
    if (unit_.unit().numbers.size() > 1 && count_off(deciding)) return;
    const std::size_t verdict = deciding.front()->sentence;
    const UnitClause& lead = *deciding.front();
    const bool restricted = !part_meant(unit_.language(), unit_.words(lead)).empty();
    std::erase_if(deciding, [&](const UnitClause* clause) {
      const bool contrary = restricted && clause->answer.decision != lead.answer.decision;
      if (clause->sentence == verdict || contrary) return false;
      // "Supported. The Cabinet agreed in principle, with reservations as to land.": on something.
      const bool partial = clause->answer.decision == Decision::partially_supported;
      return partial ? !unit_.names_recommendation(*clause)
                     : !unit_.speaks_of_recommendation(*clause);
    });
  }

  // "Recommendations 17 and 18. The first is accepted. The second is noted."
  bool count_off(std::vector<const UnitClause*>& deciding) {
    std::erase_if(deciding, [&](const UnitClause* clause) {
      std::vector<std::string> meant = numbers_counted_off(unit_, *clause);
      if (meant.empty()) return false;
      UnitClause own = *clause;
      own.cited.numbers = std::move(meant);
      add_own(own);
      return counted_off_ = true;
    });
    return counted_off_;
  }

  // "Note: 148.1 belongs to this group": its heading answers it too.
  void add_member(const UnitClause& clause) {
    const AnswerSection& section = unit_.unit().section;
    if (!section.answer.plain || !is_of_others(clause) ||
        !unit_.language().has("belongs_here", unit_.words(clause)))
      return;
    AnswerStatement result = unit_.statement(section.answer, AnswerForce::section);
    result.numbers = clause.cited.numbers;
    unit_.place(result, clause.sentence);
    result.verdict = true;
    statements_.push_back(std::move(result));
  }

  // "113.12 – accepted; 113.13 – not accepted": the label is only the first of a list.
  void add_others(const UnitClause& clause) {
    const std::string_view words = unit_.words(clause);
    static const RE2 begins(R"(^[ ,;]*\d)");
    // "50.7 is accepted in part. It will not adopt a plan. Kenya accepts 50.8 and 50.23."
    const bool behind = clause.sentence > 0 && std::ranges::all_of(clause.cited.numbers, is_dotted);
    const bool verdict =
        unit_.is_verdict(clause) && (behind || unit_.language().has("names_others", words));
    if (!verdict && !RE2::PartialMatch(piece(words), begins)) return;
    AnswerStatement result = unit_.statement(clause.answer, AnswerForce::explicit_);
    result.numbers = clause.cited.numbers;
    unit_.place(result, clause.sentence);
    statements_.push_back(std::move(result));
  }

  // "takes note of it and will consider it further": what is added to an answer is none.
  void drop_added(std::vector<const UnitClause*>& deciding) const {
    const auto pending = [](const UnitClause* clause) {
      return clause->answer.decision == Decision::pending;
    };
    if (std::ranges::all_of(deciding, pending)) return;
    std::erase_if(deciding, [&](const UnitClause* clause) {
      const bool same = std::any_of(deciding.begin(), deciding.end(), [&](const auto* other) {
        return other != clause && other->sentence == clause->sentence;
      });
      return pending(clause) &&
             (same || part_meant(unit_.language(), unit_.words(*clause)).empty());
    });
  }

  void add_decided(std::vector<const UnitClause*> deciding) {
    drop_added(deciding);
    const auto says = [&](Decision kind) {
      return std::find_if(deciding.begin(), deciding.end(), [&](const UnitClause* clause) {
        return clause->answer.decision == kind;
      });
    };
    if (deciding.size() > 1 && name_others_each(deciding)) {
      for (const UnitClause* clause : deciding) add_own(*clause);
      return;
    }
    // Said to be partial, the parts that follow explain.
    if (const auto partial = says(Decision::partially_supported); partial != deciding.end())
      return add(**partial, false);
    const bool split = std::any_of(deciding.begin(), deciding.end(), [&](const UnitClause* clause) {
      return clause->answer.decision != deciding.front()->answer.decision;
    });
    if (!split) return add(*deciding.front(), false);
    for (const UnitClause* clause : deciding) add(*clause, true);
  }

  void add_own(const UnitClause& clause) {
    AnswerStatement result = unit_.statement(clause.answer, AnswerForce::explicit_);
    result.numbers = clause.cited.numbers;
    unit_.place(result, clause.sentence);
    result.comment = unit_.comment_behind(clause);
    if (result.comment.empty()) result.comment = reason_given(unit_.language(), result.wording);
    statements_.push_back(std::move(result));
  }

  void add(const UnitClause& clause, bool split) {
    AnswerStatement result = unit_.statement(clause.answer, AnswerForce::explicit_);
    result.verdict = unit_.unit().table || (clause.sentence == 0 && unit_.is_verdict(clause)) ||
                     unit_.language().has("this_recommendation", unit_.words(clause));
    result.verdict = (result.verdict || split) && !unit_.unit().explains;
    if (split) result.decision = clause.answer.decision;
    result.numbers = clause.cited.numbers.empty() ? unit_.unit().numbers : clause.cited.numbers;
    if (!clause.cited.excepted.empty()) {
      for (const std::string& number : clause.cited.excepted) std::erase(result.numbers, number);
      statements_.push_back(excepted_statement(unit_, clause));
    }
    unit_.place(result, clause.sentence);
    if (split) {
      result.concerning = unit_.part_of(clause);
      result.comment = unit_.comment_behind(clause);
    } else {
      result.implemented = result.implemented || is_implemented();
      result.comment = unit_.joined(0, unit_.sentences(), clause.sentence);
    }
    add_words(result.comment, unit_.unit().comment);
    if (result.comment.empty()) result.comment = reason_given(unit_.language(), result.wording);
    statements_.push_back(std::move(result));
  }

  bool is_implemented() const {
    return std::ranges::any_of(unit_.clauses(), [&](const UnitClause& clause) {
      return clause.answer.implemented && !is_of_others(clause);
    });
  }

  // No sentence decides plainly: the heading does, or weaker words.
  void add_undecided() {
    const auto weak = std::ranges::find_if(unit_.clauses(), [](const UnitClause& clause) {
      return clause.answer.decision != Decision::none;
    });
    AnswerStatement result = unit_.statement({}, AnswerForce::none);
    result.numbers = unit_.unit().numbers;
    result.refers_to = referred_numbers(unit_.language(), unit_.text());
    std::size_t said_by = unit_.sentences();
    if (unit_.unit().section.answer.plain) {
      decide_by_section(result);
    } else if (supports_and_refuses()) {
      // "supports access by families; publication is not supported": parts that it does not name.
      result.decision = Decision::partially_supported;
      result.force = AnswerForce::explicit_;
      result.uncertain = true;
      said_by = weak->sentence;
      unit_.place(result, said_by);
    } else if (weak != unit_.clauses().end()) {
      result.decision = weak->answer.decision;
      result.force = force_of(weak->answer.decision);
      said_by = weak->sentence;
      unit_.place(result, said_by);
    } else {
      if (!result.refers_to.empty()) result.force = AnswerForce::reference;
      unit_.place(result, 0);
    }
    result.implemented = result.implemented || is_implemented();
    result.calls_implemented = unit_.calls_implemented();
    result.comment = unit_.joined(0, unit_.sentences(), said_by);
    add_words(result.comment, unit_.unit().comment);
    statements_.push_back(std::move(result));
  }

  bool supports_and_refuses() const {
    const auto says = [&](Decision decision) {
      return std::ranges::any_of(unit_.clauses(), [&](const UnitClause& clause) {
        return clause.answer.decision == decision && !is_of_others(clause);
      });
    };
    return says(Decision::supported) && says(Decision::noted);
  }

  void decide_by_section(AnswerStatement& result) const {
    const AnswerSection& section = unit_.unit().section;
    result.force = AnswerForce::section;
    result.decision = section.answer.decision;
    result.implemented = section.answer.implemented;
    result.listed = unit_.unit().listed;
    // "Not accepted: ... the reply to 28 will be given in June."
    result.uncertain |= section.answer.decision != Decision::pending &&
                        std::ranges::any_of(unit_.clauses(), [](const UnitClause& clause) {
                          return clause.answer.plain && clause.answer.decision == Decision::pending;
                        });
    result.verdict = unit_.unit().listed || unit_.unit().table;
    result.uncertain |= unit_.unit().explains || section.doubtful;
    unit_.place(result, unit_.sentences());
    result.wording = shortened(section.wording);
    if (!section.paragraph.empty()) result.paragraph = section.paragraph;
  }

  const UnitText& unit_;
  bool counted_off_ = false;  // "the first is accepted, the second is noted"
  std::vector<AnswerStatement> statements_;
};

}  // namespace

std::vector<AnswerStatement> answer_statements(const Language& language, const AnswerUnit& unit,
                                               int report_paragraph) {
  const UnitText text(language, unit);
  std::vector<AnswerStatement> statements =
      unit.numbers.empty() ? prose_statements(text) : LabelledReader(text).read();
  if (unit.numbers.empty())
    for (AnswerStatement& statement : statements) add_words(statement.comment, unit.comment);
  for (AnswerStatement& statement : statements)
    for (auto* numbers : {&statement.numbers, &statement.refers_to})
      for (std::string& number : *numbers) number = full_number(number, report_paragraph);
  return statements;
}

}  // namespace uprex
