// SPDX-License-Identifier: GPL-3.0-or-later
#include <re2/re2.h>

#include <algorithm>

#include "core/answers/answer_clauses.hpp"
#include "core/answers/answer_scope.hpp"
#include "core/answers/closing_verdict.hpp"
#include "core/answers/prose_comments.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

class ProseReader {
 public:
  explicit ProseReader(const UnitText& unit) : unit_(unit), comments_(unit) {}

  std::vector<AnswerStatement> read() {
    if (auto closing = closing_verdict(unit_)) return {std::move(*closing)};
    for (const UnitClause& clause : unit_.clauses()) {
      if (refuse_something(clause)) continue;
      if (decides(clause.answer))
        decide(clause);
      else if (clause.answer.decision == Decision::implemented)
        call_implemented(clause);
      else
        name(clause);
      const std::string_view words = unit_.words(clause);
      const bool apart = (!clause.cited.numbers.empty() || !decides(clause.answer) ||
                          reach_of(language(), words) != AnswerReach::named) &&
                         !language().has("excepted_which", words);
      if (!clause.cited.excepted.empty() && apart) add_excepted(clause);
    }
    close();
    if (statements_.empty()) explain_group();
    return std::move(statements_);
  }

 private:
  void decide(const UnitClause& clause) {
    const auto& cited = clause.cited.numbers;
    if (const auto meant = counted_off(clause); !meant.empty()) {
      if (is_only_some(language(), unit_.words(clause))) {
        UnitClause others = clause;
        others.cited.excepted = named_;
        for (const std::string& number : meant) std::erase(others.cited.excepted, number);
        add_excepted(others);
      }
      return add(clause, meant);
    }
    if (!clause.cited.excepted.empty() && language().has("excepted_which", unit_.words(clause))) {
      excepted_ = clause.cited.excepted;
      return add(clause, excepted_);
    }
    if (!cited.empty()) {
      named_ = cited;
      for (const std::string& number : cited) std::erase(open_, number);
      for (const std::string& number : excepted_) std::erase(named_, number);
      excepted_.clear();
      add(clause, named_);
      decided_ = &clause;
      if (!clause.cited.topic.empty()) left_ = clause.cited.topic;
      for (const std::string& number : cited) std::erase(left_, number);
    } else if (!left_.empty() && language().has("others", unit_.words(clause))) {
      // "It does not accept the other two recommendations of this cluster."
      add(clause, left_);
      left_.clear();
    } else if (!clause.cited.excepted.empty() && !open_.empty() &&
               language().has("points_back", unit_.words(clause))) {
      for (const std::string& number : clause.cited.excepted) std::erase(open_, number);
      add(clause, open_);
      add_excepted(clause);
      open_.clear();
    } else if (!clause.cited.excepted.empty() &&
               reach_of(language(), unit_.words(clause)) == AnswerReach::named) {
      add(clause, clause.cited.excepted);  // "Save for 62.30, which is noted"
      excepted_ = clause.cited.excepted;
    } else if (!open_.empty() && language().has("points_back", unit_.words(clause)) &&
               reach_of(language(), unit_.words(clause)) != AnswerReach::rest) {
      add(clause, open_);
      open_.clear();
    } else if (const Answer verdict = bare_verdict(unit_, clause);
               !open_.empty() && clause.sentence == open_since_ + 1 && decides(verdict)) {
      // "Death penalty (79.6 and 79.7)", and "Not accepted." below it.
      UnitClause answered = clause;
      answered.answer = verdict;
      add(answered, open_);
      open_.clear();
    } else if (overrides_pending(clause)) {
      add(clause, named_);
      decided_ = &clause;
    } else if (!add_group(clause) && !add_scope(clause)) {
      if (decided_ != nullptr) add_second_part(*decided_, clause);
      forward_ = &clause;
    }
  }

  // "... is subject to review. Gambia cannot accept these two recommendations."
  bool overrides_pending(const UnitClause& clause) {
    if (named_.empty() || decided_ == nullptr || decided_->answer.decision != Decision::pending ||
        !language().has("points_back", unit_.words(clause)) ||
        reach_of(language(), unit_.words(clause)) != AnswerReach::named)
      return false;
    std::erase_if(statements_, [&](const AnswerStatement& before) {
      return before.numbers == named_ && before.decision == Decision::pending;
    });
    return true;
  }

  void call_implemented(const UnitClause& clause) {
    if (clause.cited.numbers.empty()) return;
    named_ = clause.cited.numbers;
    AnswerStatement result = unit_.statement(clause.answer, AnswerForce::implied);
    result.numbers = clause.cited.numbers;
    unit_.place(result, clause.sentence);
    statements_.push_back(std::move(result));
  }

  // Numbers without an answer: a sentence that follows may give it.
  void name(const UnitClause& clause) {
    if (clause.cited.numbers.empty()) return;
    if (language().has("unchanged", unit_.words(clause))) return;
    if (decided_ != nullptr && is_as_before(language(), unit_.words(clause))) {
      UnitClause same = clause;
      same.answer = decided_->answer;
      return add(same, clause.cited.numbers);
    }
    // "There are recommendations which we cannot accept. They are the following: 77.3 and 77.4."
    if (forward_ != nullptr && clause.sentence <= forward_->sentence + 1 &&
        language().has("points_forward", unit_.words(clause))) {
      UnitClause same = clause;
      same.answer = forward_->answer;
      return add(same, clause.cited.numbers);
    }
    close();
    open_ = named_ = clause.cited.numbers;
    open_since_ = clause.sentence;
    supports_something_ = clause.answer.decision == Decision::supported;
  }

  // "On recommendation 17, Kenya supports the draft law. It does not support the time limit."
  bool refuse_something(const UnitClause& clause) {
    if (open_.empty() || !supports_something_ || clause.sentence > open_since_ + 1 ||
        clause.answer.decision != Decision::noted || !clause.cited.numbers.empty())
      return false;
    UnitClause part = clause;
    part.answer = {Decision::partially_supported, false, true, false};
    add(part, open_);
    statements_.back().uncertain = true;
    open_.clear();
    return true;
  }

  // What was named and never answered: the heading answers it, or nobody.
  void close() {
    if (open_.empty()) return;
    AnswerStatement result = unit_.statement({}, AnswerForce::none);
    result.numbers = std::move(open_);
    open_.clear();
    unit_.place(result, open_since_);
    result.listed = unit_.unit().listed;
    if (!result.listed)
      result.comment = unit_.joined(unit_.names_at_end() ? 0 : open_since_,
                                    unit_.end_of_comment(open_since_), unit_.sentences());
    if (const AnswerSection& section = unit_.unit().section; section.answer.plain) {
      result.force = AnswerForce::section;
      result.decision = section.answer.decision;
      result.uncertain |= unit_.unit().explains || section.doubtful;
      result.implemented = section.answer.implemented;
      result.wording = shortened(section.wording);
    }
    statements_.push_back(std::move(result));
  }

  void add(const UnitClause& clause, const std::vector<std::string>& numbers,
           AnswerForce force = AnswerForce::explicit_) {
    AnswerStatement result = unit_.statement(clause.answer, force);
    result.verdict = force == AnswerForce::explicit_;
    result.numbers = numbers;
    unit_.place(result, clause.sentence);
    result.comment = comments_.on(clause, numbers.size(), result.implemented);
    if (result.comment.empty()) result.comment = reason_given(language(), result.wording);
    statements_.push_back(std::move(result));
  }

  // "On refugees (137.5)" as a heading: what stands below explains the answer given elsewhere.
  void explain_group() {
    if (unit_.unit().section.numbers.empty()) return;
    AnswerStatement result = unit_.statement({}, AnswerForce::none);
    result.numbers = unit_.unit().section.numbers;
    unit_.place(result, 0);
    result.comment = unit_.joined(0, unit_.sentences(), unit_.sentences());
    statements_.push_back(std::move(result));
  }

  // "the first two are accepted and the third is noted"
  std::vector<std::string> counted_off(const UnitClause& clause) {
    if (clause.cited.numbers.size() > 1) named_ = clause.cited.numbers;
    std::vector<std::string> meant;
    // "5 and 6 are not accepted; the second is at variance with the law": counts off reasons.
    const std::string_view words = unit_.words(clause);
    const std::string_view head = words.substr(0, words.find_first_of(";:"));
    if (head.size() < words.size() && !clause.cited.numbers.empty() &&
        answer_of(language(), head).plain)
      return meant;
    if (named_.size() > 1)
      for (const std::size_t i : ordinals_meant(language(), unit_.words(clause), named_.size()))
        meant.push_back(named_[i]);
    for (const std::string& number : meant) std::erase(open_, number);
    return meant;
  }

  // "Accepted.", "All recommendations of this group": those that the heading names. "The others of
  // this group" yields to what is said by number.
  bool add_group(const UnitClause& clause) {
    const auto& numbers = unit_.unit().section.numbers;
    const std::string_view words = unit_.words(clause);
    const bool bare = statements_.empty() && clause.sentence == 0 && unit_.is_verdict(clause);
    const bool points_back = numbers.size() == 1 ? language().has("points_back", words)
                                                 : language().has("points_back_many", words);
    if (numbers.empty() || !(bare || language().has("of_group", words) ||
                             (points_back && part_meant(language(), words).empty()) ||
                             language().has("all_of_them", words)))
      return false;
    add(clause, numbers,
        language().has("others", words) ? AnswerForce::section : AnswerForce::explicit_);
    return true;
  }

  const Language& language() const { return unit_.language(); }

  bool add_scope(const UnitClause& clause) {
    auto result = scope_statement(unit_, clause, decided_);
    if (result) statements_.push_back(std::move(*result));
    return result.has_value();
  }

  // "Recommendation 7 is accepted as regards X and rejected as regards Y".
  void add_second_part(const UnitClause& first, const UnitClause& second) {
    const bool goes_on =
        first.sentence == second.sentence || (second.sentence == first.sentence + 1 &&
                                              !part_meant(language(), unit_.words(second)).empty());
    if (!goes_on || first.answer.decision == second.answer.decision || statements_.empty()) return;
    AnswerStatement& before = statements_.back();
    // "is under discussion and is accepted": what is added to an answer is none.
    if (second.answer.decision == Decision::pending) return;
    if (first.answer.decision == Decision::pending) {
      before.decision = second.answer.decision;
      decided_ = &second;
      return;
    }
    if (before.decision == Decision::partially_supported &&
        first.answer.decision != Decision::supported)
      return;
    before.decision = first.answer.decision;
    before.concerning = unit_.part_of(first);
    const std::vector<std::string> numbers = before.numbers;
    add(second, numbers);
    statements_.back().decision = second.answer.decision;
    statements_.back().concerning = unit_.part_of(second);
  }

  void add_excepted(const UnitClause& clause) {
    statements_.push_back(excepted_statement(unit_, clause));
  }

  const UnitText& unit_;
  ProseComments comments_;
  const UnitClause* decided_ = nullptr;  // the last that decided by number
  const UnitClause* forward_ = nullptr;  // the last that decided without naming any
  std::vector<std::string> open_;        // named, not yet decided
  std::vector<std::string> named_;       // named last
  std::vector<std::string> left_;        // of a topic, not cited yet
  std::vector<std::string> excepted_;    // from what is decided next
  std::size_t open_since_ = 0;
  bool supports_something_ = false;  // of what is open, in words that are not plain
  std::vector<AnswerStatement> statements_;
};

}  // namespace

std::vector<AnswerStatement> prose_statements(const UnitText& unit) {
  return ProseReader(unit).read();
}

}  // namespace uprex
