#include "core/app/identity.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <filesystem>

#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/text/ascii.hpp"
#include "core/un/sessions.hpp"
#include "core/un/state_facts.hpp"

namespace uprex {
namespace {

void warn(DocumentRecord& record, std::string code, std::string message) {
  record.diagnostics.push_back({Severity::warning, std::move(code), std::move(message), {}, 0});
}

// "drafts/latvia_-_draft_report.docx" -> "Latvia   Draft Report".
std::string words_of(const std::string& file) {
  std::string words = std::filesystem::path(file).stem().string();
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == '_' || c == '-' || c == '.'; }, ' ');
  for (std::size_t i = 0; i < words.size(); ++i)
    if ((i == 0 || words[i - 1] == ' ') && words[i] >= 'a' && words[i] <= 'z')
      words[i] = static_cast<char>(words[i] - 'a' + 'A');
  return words;
}

int session_in(const std::string& words) {
  static const RE2 regex(R"((?i)\b(?:upr|session)\s*(\d{1,2})\b)");
  int session = 0;
  RE2::PartialMatch(words, regex, &session);
  return session;
}

void complete_state(DocumentRecord& record, const std::string& words, const Hints& hints) {
  std::string& state = record.state_under_review;
  if (!state.empty()) {
    if (!hints.state.empty() && hints.state != state)
      warn(record, "identity_differs",
           "the document is about " + state + ", not " + hints.state + " as given");
    return;
  }
  state = hints.state;
  if (!state.empty()) return;
  state = state_mentioned(language_named("en"), words).value_or("");
  if (!state.empty())
    warn(record, "identity_from_file_name",
         "the State under review, " + state + ", is known from the file's name alone");
}

void complete_session(DocumentRecord& record, const std::string& words, const Hints& hints) {
  int& session = record.session;
  if (session != 0) {
    if (hints.session != 0 && hints.session != session)
      warn(record, "identity_differs",
           "the document is of session " + std::to_string(session) + ", not " +
               std::to_string(hints.session) + " as given");
    return;
  }
  session = hints.session;
  if (session != 0) return;
  session = session_in(words);
  if (session != 0)
    warn(record, "identity_from_file_name",
         "the session, " + std::to_string(session) + ", is known from the file's name alone");
}

std::string built_symbol(const DocumentRecord& record) {
  if (record.state_under_review.empty())
    throw Error("no symbol (A/HRC/...) was found on the document, nor the State under review",
                "check that the title page is there, or give --state and --session");
  const std::string session = record.session == 0 ? "" : std::to_string(record.session) + '/';
  const std::string own = record.kind == kind::kThematicList ? "/thematic-list" : "";
  return "UPR/" + session + record.state_under_review + own;
}

template <class Record>
void pass_on(const DocumentRecord& document, bool named_here, Record& record) {
  record.state_under_review = document.state_under_review;
  record.session = document.session;
  record.cycle = document.cycle;
  if (!named_here) return;
  record.document = document.symbol;
  record.id.insert(0, document.symbol);
}

void name_if_empty(Position& position, const DocumentRecord& document) {
  if (position.document.empty()) position.document = document.symbol;
}

}  // namespace

void complete_identity(Extraction& extraction, const std::string& file, const Hints& hints) {
  DocumentRecord& document = extraction.document;
  // The Council's report is about many States, and its records name each their own.
  if (document.kind == kind::kSessionReport && !document.symbol.empty()) return;
  const std::string words = words_of(file);
  complete_state(document, words, hints);
  complete_session(document, words, hints);
  if (document.session != 0) document.cycle = cycle_of_session(document.session);
  const bool named_here = document.symbol.empty();
  if (named_here) document.symbol = built_symbol(document);
  for (Recommendation& record : extraction.recommendations) {
    pass_on(document, named_here, record);
    for (Position& position : record.positions) name_if_empty(position, document);
  }
  for (PositionRecord& record : extraction.positions) {
    pass_on(document, named_here, record);
    name_if_empty(record.position, document);
  }
  for (Pledge& pledge : extraction.pledges) pass_on(document, named_here, pledge);
}

std::string state_given(const std::string& text) {
  const std::string code = upper_case(text);
  if (state_facts(code) != nullptr) return code;
  const auto state = state_named(language_named("en"), text);
  return state ? state->iso3 : std::string{};
}

}  // namespace uprex
