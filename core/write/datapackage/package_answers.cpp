// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/datapackage/package_answers.hpp"

namespace uprex::package {
namespace {

using Why = Of<Reason>;

constexpr Reference kOfAnswer{"answer", "answers", "id"};
constexpr Reference kOfPledge{"pledge", "pledges", "id"};

constexpr Field<Why> kAnswerReasonFields[] = {
    {"answer", Type::string, Need::required, parent_of},
    {"reason",
     Type::string,
     Need::required,
     [](const Why& w) { return std::string(to_string(w.value)); },
     {},
     all_names<Reason>},
};
constexpr Table<Why> kAnswerReasons{"answer_review_reasons",
                                    "Why a person should look at an answer",
                                    "answer reason",
                                    kAnswerReasonFields,
                                    {kOfAnswer}};

}  // namespace

AnswerTables::AnswerTables()
    : answers_(begin_records<PositionRecord>(
          "answers", "Answers that stand in another document than the recommendation", "id")),
      answer_reasons_(begin(kAnswerReasons)),
      pledges_(begin_records<Pledge>("pledges", "Voluntary commitments", "id")),
      answer_parts_(kOfAnswer),
      pledge_parts_(kOfPledge) {}

void AnswerTables::add(const Extraction& extraction, States& states) {
  const std::string_view document = extraction.document.symbol;
  for (const auto& answer : extraction.positions) {
    Row(answers_.csv).add_fields(answer, document, states);
    add_all(answer_reasons_, kAnswerReasons, answer.id, answer.review);
    answer_parts_.add(answer.id, answer, states);
  }
  for (const auto& pledge : extraction.pledges) {
    Row(pledges_.csv).add_fields(pledge, document, states);
    pledge_parts_.add(pledge.id, pledge, states);
  }
}

void AnswerTables::append_to(std::vector<Content*>& all) {
  all.insert(all.end(), {&answers_, &answer_reasons_, &pledges_});
  answer_parts_.append_to(all);
  pledge_parts_.append_to(all);
}

}  // namespace uprex::package
