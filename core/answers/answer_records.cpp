// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_records.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

#include "core/text/trim.hpp"

namespace uprex {
namespace {

// Hostile text would answer without end. A comment is repeated with every number it explains.
constexpr std::size_t kLongestComment = 10'000;  // bytes
constexpr std::size_t kMostRecommendations = 20'000;
constexpr std::size_t kMostAnswers = 100'000;  // numbers times the statements that name them

void add_comment(Position& position, const std::string& comment) {
  if (comment.empty() || comment == position.wording) return;
  if (!position.comment)
    position.comment = shortened(comment, kLongestComment);
  else if (position.comment->size() < kLongestComment &&
           position.comment->find(comment) == std::string::npos)
    *position.comment += ' ' + shortened(comment, kLongestComment);
}

Response response_to(const AnswerStatement& statement) {
  return response_of(statement.decision).value_or(Response::unclear);
}

// One recommendation and everything that is said on it.
struct AnsweredNumber {
  std::string number;
  std::vector<const AnswerStatement*> statements;
};

class Recorder {
 public:
  Recorder(const AnswerContext& context, Extraction& extraction)
      : context_(context), out_(extraction) {
    for (const PositionRecord& record : out_.positions) ++ids_[base_of(record.id)];
  }

  void record(const std::vector<AnswerStatement>& statements) {
    for (const AnswerStatement& statement : statements) {
      if (statement.scope != PositionScope::one)
        scopes_.push_back(&statement);
      else if (statement.numbers.empty())
        out_.document.diagnostics.push_back(
            {Severity::warning, "answers_paragraph",
             "answers recommendations of the report as a whole: " + statement.concerning,
             statement.paragraph, statement.source.page});
      for (const std::string& number : statement.numbers) {
        if (answered_.size() >= kMostRecommendations || ++answers_ > kMostAnswers)
          return give_up(statement);
        const auto [at, is_new] = by_number_.try_emplace(number, answered_.size());
        if (is_new) answered_.push_back({number, {}});
        answered_[at->second].statements.push_back(&statement);
      }
    }
    finish();
  }

 private:
  void finish() {
    for (const AnsweredNumber& answered : answered_) add(answered);
    for (const AnswerStatement* scope : scopes_)
      if (!is_count_of_listed(*scope)) push(make(*scope, ""));
  }

  // "supports 44 of the 50 recommendations" where the 44 are listed: only a count.
  bool is_count_of_listed(const AnswerStatement& scope) const {
    if (scope.scope != PositionScope::rest || !scope.uncertain || !scope.concerning.empty())
      return false;
    return std::ranges::any_of(answered_, [&](const AnsweredNumber& answered) {
      return std::ranges::any_of(answered.statements, [&](const AnswerStatement* statement) {
        return statement->decision == scope.decision && statement->force >= AnswerForce::section;
      });
    });
  }

  void give_up(const AnswerStatement& statement) {
    out_.document.diagnostics.push_back({Severity::warning, "too_many_answers",
                                         "answers more recommendations than any report has",
                                         statement.paragraph, statement.source.page});
    finish();
  }

  static std::string base_of(const std::string& id) { return id.substr(0, id.find('~')); }

  PositionRecord make(const AnswerStatement& statement, const std::string& number) const {
    PositionRecord record;
    record.document = context_.record.symbol;
    record.report = context_.report;
    record.scope = statement.scope;
    record.number = number;
    if (!statement.concerning.empty()) record.concerning = statement.concerning;
    record.state_under_review = context_.state;
    record.session = context_.record.session;
    record.cycle = context_.record.cycle;
    record.language = context_.record.language;
    Position& position = record.position;
    const bool weak = statement.force == AnswerForce::weak ||
                      context_.language.has("heads_in_a_line", statement.wording);
    position.status = weak ? Response::unclear : response_to(statement);
    position.implemented = statement.implemented || statement.decision == Decision::implemented;
    position.document = record.document;
    position.paragraph = statement.paragraph;
    position.page = statement.source.page;
    position.wording = statement.wording;
    add_comment(position, statement.comment);
    if (statement.force == AnswerForce::none && !statement.comment.empty())
      position.comment = shortened(statement.comment, kLongestComment);
    record.source = statement.source;
    if (position.status == Response::unclear || statement.uncertain ||
        statement.force == AnswerForce::weak || statement.force == AnswerForce::reference)
      flag(record.review, Reason::position_unclear);
    if (statement.decision == Decision::implemented) flag(record.review, Reason::implemented_only);
    return record;
  }

  void push(PositionRecord record) {
    const std::string scope = record.scope == PositionScope::all    ? "all"
                              : record.scope == PositionScope::rest ? "rest"
                                                                    : record.number;
    record.id = record.document + '#' + scope;
    if (const int times = ++ids_[record.id]; times > 1) record.id += '~' + std::to_string(times);
    out_.positions.push_back(std::move(record));
  }

  // The answer of the recommendation that a text refers to: "See recommendation 24".
  const AnswerStatement* referred(const AnswerStatement& statement) const {
    for (const std::string& number : statement.refers_to) {
      const auto at = by_number_.find(number);
      if (at == by_number_.end()) continue;
      const auto& others = answered_[at->second].statements;
      const auto best = strongest(others);
      if (best->force > AnswerForce::reference) return best;
    }
    return nullptr;
  }

  static const AnswerStatement* strongest(const std::vector<const AnswerStatement*>& statements) {
    return *std::max_element(
        statements.begin(), statements.end(),
        [](const AnswerStatement* a, const AnswerStatement* b) { return a->force < b->force; });
  }

  // A section decides what is listed under it as plainly as a sentence; over an explanation under
  // another heading the plain decision counts.
  static std::vector<const AnswerStatement*> deciding(const AnsweredNumber& answered) {
    const AnswerForce most = strongest(answered.statements)->force;
    std::vector<const AnswerStatement*> chosen;
    for (const AnswerStatement* statement : answered.statements) {
      const bool listed = statement->listed && statement->force == AnswerForce::section;
      if (statement->force == most || (listed && most == AnswerForce::explicit_))
        chosen.push_back(statement);
    }
    // What explains yields to a verdict.
    const auto is_verdict = [](const AnswerStatement* statement) { return statement->verdict; };
    if (std::ranges::any_of(chosen, is_verdict)) std::erase_if(chosen, std::not_fn(is_verdict));
    // What is said of the parts explains an acceptance in part.
    const auto is_partial = [](const AnswerStatement* statement) {
      return statement->decision == Decision::partially_supported;
    };
    if (std::ranges::any_of(chosen, is_partial))
      std::erase_if(chosen, [](const AnswerStatement* statement) {
        return statement->decision == Decision::supported || statement->decision == Decision::noted;
      });
    return chosen;
  }

  void add(const AnsweredNumber& answered) {
    std::vector<PositionRecord> records;
    const auto chosen = deciding(answered);
    for (const AnswerStatement* statement : chosen) {
      PositionRecord record = make(*statement, answered.number);
      if (statement->force == AnswerForce::reference)
        if (const AnswerStatement* other = referred(*statement)) {
          record.position.status = response_to(*other);
          record.position.implemented = other->implemented;
        }
      const auto same = std::find_if(records.begin(), records.end(), [&](const auto& before) {
        return before.position.status == record.position.status &&
               before.concerning == record.concerning;
      });
      if (same == records.end()) {
        records.push_back(std::move(record));
        continue;
      }
      same->position.implemented |= record.position.implemented;
      add_comment(same->position, statement->comment);
    }
    explain(answered, chosen, records);
    for (PositionRecord& record : records) {
      if (records.size() > 1 && !record.concerning) flag(record.review, Reason::position_conflict);
      push(std::move(record));
    }
  }

  // What the others say is a comment.
  static void explain(const AnsweredNumber& answered,
                      const std::vector<const AnswerStatement*>& chosen,
                      std::vector<PositionRecord>& records) {
    for (const AnswerStatement* statement : answered.statements) {
      if (std::find(chosen.begin(), chosen.end(), statement) != chosen.end()) continue;
      if (statement->listed && statement->force == AnswerForce::none) continue;  // a heading
      Position& position = records.front().position;
      const bool own_words = statement->force != AnswerForce::section;
      if (own_words) add_comment(position, statement->wording);
      add_comment(position, statement->comment);
      const bool plain = statement->force == AnswerForce::implied || statement->calls_implemented;
      if (statement->implemented && (plain || position.status == Response::supported))
        position.implemented = true;
    }
  }

  const AnswerContext& context_;
  Extraction& out_;
  std::vector<AnsweredNumber> answered_;
  std::size_t answers_ = 0;
  std::unordered_map<std::string, std::size_t> by_number_;
  std::vector<const AnswerStatement*> scopes_;
  std::unordered_map<std::string, int> ids_;
};

}  // namespace

void record_answers(const AnswerContext& context, std::vector<AnswerStatement> statements,
                    Extraction& extraction) {
  Recorder(context, extraction).record(statements);
}

}  // namespace uprex
