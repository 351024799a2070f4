// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identify.hpp"

#include "core/identify/identify_kind.hpp"
#include "core/identify/identify_session.hpp"
#include "core/identify/identify_state.hpp"
#include "core/identify/identify_symbol.hpp"
#include "core/identify/identity_hints.hpp"
#include "core/language/detect_language.hpp"
#include "core/language/language_of.hpp"
#include "core/un/sessions.hpp"

namespace uprex {
namespace {

// The default if the text is too short to tell.
std::string identified_language(const Document& document) {
  constexpr std::size_t kEnough = 20'000;  // bytes
  std::string text;
  for (const Block& block : document.blocks) {
    if (text.size() > kEnough) break;
    text += block.text + ' ';
  }
  const std::string_view language = detect_language(text);
  return std::string(language.empty() ? kDefaultLanguage : language);
}

// The name of a document that has no symbol of its own.
std::string built_symbol(const Identity& identity) {
  if (identity.state_under_review.empty()) return {};
  const std::string session = identity.session == 0 ? "" : std::to_string(identity.session) + '/';
  const std::string_view suffix =
      identity.kind == kind::kThematicList ? kThematicListSuffix : std::string_view{};
  return "UPR/" + session + identity.state_under_review + std::string(suffix);
}

}  // namespace

Identity identify(const Document& document, const Hints& hints, const std::string& file_name) {
  Identity identity;
  identity.printed_symbol = printed_symbol(document);
  identity.language = identified_language(document);
  const Language& language = language_of(identity);
  const std::string& printed = identity.printed_symbol;
  const IdentifiedKind kind = identified_kind(language, document, printed);
  identity.kind = kind.kind;
  identity.certain = kind.certain;
  if (!identity.kind.empty()) identity.mechanism = mechanism::kUpr;
  identity.symbol = identified_symbol(language, document, identity.kind, printed);
  identity.state_under_review = identified_state(language, document, identity.kind, printed);
  identity.session = identified_session(language, document, identity.kind, printed);
  const bool of_many_states = identity.kind == kind::kSessionReport && !identity.symbol.empty();
  if (!of_many_states) apply_hints(language, hints, file_name, identity);
  identity.cycle = cycle_of_session(identity.session);
  if (identity.cycle == 0 && identity.kind == kind::kAddendum)
    identity.cycle = named_cycle(language, document);
  if (identity.symbol.empty()) identity.symbol = built_symbol(identity);
  return identity;
}

}  // namespace uprex
