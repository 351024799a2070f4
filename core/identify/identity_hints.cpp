// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identity_hints.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <filesystem>

#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/text/ascii.hpp"

namespace uprex {
namespace {

void warn(Identity& identity, std::string code, std::string message) {
  identity.diagnostics.push_back({Severity::warning, std::move(code), std::move(message), {}, 0});
}

// "drafts/latvia_-_draft_report.docx" -> "Latvia   Draft Report".
std::string words_of_name(const std::string& file) {
  std::string words = std::filesystem::path(file).stem().string();
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == '_' || c == '-' || c == '.'; }, ' ');
  for (std::size_t i = 0; i < words.size(); ++i)
    if (i == 0 || words[i - 1] == ' ') words[i] = upper(words[i]);
  return words;
}

int session_in_name(const Language& language, const std::string& words) {
  int session = 0;
  RE2::PartialMatch(words, language.pattern("session_in_file_name"), &session);
  return session;
}

void apply_state(const Language& language, const Hints& hints, const std::string& words,
                 Identity& identity) {
  std::string& state = identity.state_under_review;
  if (!state.empty()) {
    if (!hints.state.empty() && hints.state != state)
      warn(identity, "identity_differs",
           "the document is about " + state + ", so the given State " + hints.state +
               " was ignored");
    return;
  }
  state = hints.state;
  if (!state.empty()) return;
  state = state_mentioned(language, words).value_or("");
  if (!state.empty())
    warn(identity, "identity_from_file_name",
         "the State under review, " + state + ", is known from the file's name alone");
}

void apply_session(const Language& language, const Hints& hints, const std::string& words,
                   Identity& identity) {
  int& session = identity.session;
  if (session != 0) {
    if (hints.session != 0 && hints.session != session)
      warn(identity, "identity_differs",
           "the document is of session " + std::to_string(session) + ", so the given session " +
               std::to_string(hints.session) + " was ignored");
    return;
  }
  session = hints.session;
  if (session != 0) return;
  session = session_in_name(language, words);
  if (session != 0)
    warn(identity, "identity_from_file_name",
         "the session, " + std::to_string(session) + ", is known from the file's name alone");
}

}  // namespace

void apply_hints(const Language& language, const Hints& hints, const std::string& file_name,
                 Identity& identity) {
  const std::string words = words_of_name(file_name);
  apply_state(language, hints, words, identity);
  apply_session(language, hints, words, identity);
}

}  // namespace uprex
