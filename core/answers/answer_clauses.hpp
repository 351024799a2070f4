// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a unit as sentences and clauses, and what statements made from them have in common.
// A step of core/answers/answer_statements.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_statements.hpp"
#include "core/text/sentences.hpp"

namespace uprex {

// Bytes [begin, end) of the unit's text.
struct UnitClause {
  std::size_t begin = 0, end = 0;
  std::size_t sentence = 0;  // its index
  Answer answer;
  CitedNumbers cited;
};

// Says plainly what becomes of recommendations; "implemented" alone does not.
bool decides(const Answer& answer);

// Looks at the unit only while it lives.
class UnitText {
 public:
  UnitText(const Language& language, const AnswerUnit& unit);

  const Language& language() const { return language_; }
  const AnswerUnit& unit() const { return unit_; }
  std::string_view text() const { return text_; }
  // In order of their sentences.
  const std::vector<UnitClause>& clauses() const { return clauses_; }
  std::span<const UnitClause> clauses_of(std::size_t sentence) const;
  std::size_t sentences() const { return sentences_.size(); }
  std::string_view words(const UnitClause& clause) const {
    return text_.substr(clause.begin, clause.end - clause.begin);
  }
  bool decides_in(std::size_t sentence) const;
  // Says nothing but the answer: "Noted.", "Kenya accepts this recommendation".
  bool is_verdict(const UnitClause& clause) const;
  // By number, as "this recommendation" or "the second part".
  bool names_recommendation(const UnitClause& clause) const;
  // So, or of something that may be a part of it: "as to land".
  bool speaks_of_recommendation(const UnitClause& clause) const;
  // A clause calls the recommendation itself implemented, not a law or a programme.
  bool calls_implemented() const;

  // Without numbers, wording and place.
  AnswerStatement statement(const Answer& answer, AnswerForce force) const;
  // Sets wording and source to a sentence's; beyond the last one to the whole unit's, no wording.
  void place(AnswerStatement& statement, std::size_t sentence) const;
  // Sentences [first, end) joined, without one of them.
  std::string joined(std::size_t first, std::size_t end, std::size_t without) const;
  // Says nothing of what becomes of recommendations: "Kenya accepts to review the law."
  bool explains(std::size_t sentence) const;
  // The last sentence alone names recommendations, in brackets at its end.
  bool names_at_end() const;
  // The sentences behind one that explain it: up to the next that decides.
  std::string comment_behind(const UnitClause& clause) const;
  // The end of the sentences behind one that explain it: the next that decides or names numbers.
  std::size_t end_of_comment(std::size_t sentence) const;
  // The words that tell which part of a recommendation the clause is about; never empty.
  std::string part_of(const UnitClause& clause) const;

 private:
  void find_clauses();
  void find_paragraphs();
  void drop_counts();

  const Language& language_;
  const AnswerUnit& unit_;
  std::string_view text_;
  std::vector<Sentence> sentences_;
  std::vector<UnitClause> clauses_;
};

// What a clause says of the numbers that it excepts. An exception inverts: "accepts all except 5"
// does not accept 5. A statement in plain words on these numbers counts more.
AnswerStatement excepted_statement(const UnitText& unit, const UnitClause& clause);

// "in paragraph 97"
std::string concerning_paragraph(const Language& language, int paragraph);

// Of a unit that names the recommendations itself.
std::vector<AnswerStatement> prose_statements(const UnitText& unit);

}  // namespace uprex
