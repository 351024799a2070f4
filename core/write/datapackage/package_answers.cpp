#include "core/write/datapackage/package_answers.hpp"

#include "core/model/names.hpp"
#include "core/write/datapackage/package_fields.hpp"
#include "core/write/values.hpp"

namespace uprex::package {
namespace {

using enum Type;
using enum Need;
using Answer = Of<PositionRecord>;
using Promise = Of<Pledge>;
using Why = Of<Reason>;

constexpr Reference kOfDocument{"document", "documents", "symbol"};
constexpr Reference kOfAnswer{"answer", "answers", "id"};
constexpr Reference kOfState{"state_under_review", "states", "iso3"};

constexpr Field<Answer> kAnswerFields[] = {
    {"id", string, required, [](const Answer& a) { return a.value.id; }},
    {"document", string, required, parent_of},
    {"report", string, optional, [](const Answer& a) { return a.value.report; },
     "Symbol of the report whose recommendations are answered"},
    {"scope",
     string,
     required,
     [](const Answer& a) { return std::string(to_string(a.value.scope)); },
     {},
     all_names<PositionScope>},
    {"number", string, optional, [](const Answer& a) { return a.value.number; }, "As cited"},
    {"concerning", string, optional,
     [](const Answer& a) { return a.value.concerning.value_or(""); }},
    {"state_under_review", string, optional,
     [](const Answer& a) { return a.value.state_under_review; }},
    {"session", integer, optional, [](const Answer& a) { return or_empty(a.value.session); }},
    {"cycle", integer, optional, [](const Answer& a) { return or_empty(a.value.cycle); }},
    {"language", string, optional, [](const Answer& a) { return a.value.language; }},
    {"status",
     string,
     required,
     [](const Answer& a) { return std::string(to_string(a.value.position.status)); },
     {},
     all_names<Response>},
    {"implemented", boolean, required,
     [](const Answer& a) { return flag(a.value.position.implemented); }},
    {"paragraph", string, optional, [](const Answer& a) { return a.value.position.paragraph; }},
    {"wording", string, optional, [](const Answer& a) { return a.value.position.wording; }},
    {"comment", string, optional,
     [](const Answer& a) { return a.value.position.comment.value_or(""); }},
    {"cites", string, optional, [](const Answer& a) { return a.value.position.cites; }},
    {"page", integer, optional, [](const Answer& a) { return or_empty(a.value.source.page); }},
    {"block", integer, optional, [](const Answer& a) { return or_empty(a.value.source.block); }},
    {"boxes", list, required, [](const Answer& a) { return list_of(a.value.source.boxes); }},
    {"extractor", string, optional, [](const Answer& a) { return a.value.source.extractor; }},
    {"version", string, optional, [](const Answer& a) { return a.value.source.version; }},
};
constexpr Table<Answer> kAnswers{"answers",
                                 "Answers that stand in another document than the recommendation",
                                 "id",
                                 kAnswerFields,
                                 {kOfDocument, kOfState}};

constexpr Field<Why> kAnswerReasonFields[] = {
    {"answer", string, required, parent_of},
    {"reason",
     string,
     required,
     [](const Why& w) { return std::string(to_string(w.value)); },
     {},
     all_names<Reason>},
};
constexpr Table<Why> kAnswerReasons{"answer_review_reasons",
                                    "Why a person should look at an answer",
                                    "answer reason",
                                    kAnswerReasonFields,
                                    {kOfAnswer}};

constexpr Field<Promise> kPledgeFields[] = {
    {"id", string, required, [](const Promise& p) { return p.value.id; }},
    {"document", string, required, parent_of},
    {"paragraph", string, optional, [](const Promise& p) { return p.value.paragraph; }},
    {"state_under_review", string, optional,
     [](const Promise& p) { return p.value.state_under_review; }},
    {"session", integer, optional, [](const Promise& p) { return or_empty(p.value.session); }},
    {"cycle", integer, optional, [](const Promise& p) { return or_empty(p.value.cycle); }},
    {"language", string, optional, [](const Promise& p) { return p.value.language; }},
    {"pointer", boolean, required, [](const Promise& p) { return flag(p.value.pointer); },
     "Only says where commitments are"},
    {"text", string, optional, [](const Promise& p) { return p.value.text; }},
    {"verbatim", string, optional, [](const Promise& p) { return p.value.verbatim; }},
    {"page", integer, optional, [](const Promise& p) { return or_empty(p.value.source.page); }},
    {"block", integer, optional, [](const Promise& p) { return or_empty(p.value.source.block); }},
    {"boxes", list, required, [](const Promise& p) { return list_of(p.value.source.boxes); }},
    {"extractor", string, optional, [](const Promise& p) { return p.value.source.extractor; }},
    {"version", string, optional, [](const Promise& p) { return p.value.source.version; }},
};
constexpr Table<Promise> kPledges{
    "pledges", "Voluntary commitments", "id", kPledgeFields, {kOfDocument, kOfState}};

}  // namespace

AnswerTables::AnswerTables()
    : answers_(begin(kAnswers)),
      answer_reasons_(begin(kAnswerReasons)),
      pledges_(begin(kPledges)) {}

void AnswerTables::add(const Extraction& extraction) {
  const std::string_view document = extraction.document.symbol;
  add_all(answers_, kAnswers, document, extraction.positions);
  for (const auto& answer : extraction.positions)
    add_all(answer_reasons_, kAnswerReasons, answer.id, answer.review);
  add_all(pledges_, kPledges, document, extraction.pledges);
}

std::array<Content*, 3> AnswerTables::contents() {
  return {&answers_, &answer_reasons_, &pledges_};
}

}  // namespace uprex::package
