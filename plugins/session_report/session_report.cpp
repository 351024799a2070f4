// SPDX-License-Identifier: GPL-3.0-or-later
// The Human Rights Council's reports on its sessions, chapter "Universal periodic review": for
// every State whose outcome was adopted its answers, its pledges and the totals that the President
// states. What other States and organizations say about it is left out.
#include <algorithm>
#include <unordered_map>

#include "core/extract/extractor.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/language_of.hpp"
#include "core/un/sessions.hpp"
#include "plugins/session_report/session_sections.hpp"
#include "plugins/session_report/session_voices.hpp"

namespace uprex {
namespace {

// Every State has its recommendation 1: later ones get "~2", "~3".
void separate_ids(std::vector<PositionRecord>& positions) {
  std::unordered_map<std::string, int> seen;
  for (PositionRecord& position : positions) {
    position.id.resize(std::min(position.id.find('~'), position.id.size()));
    if (const int times = ++seen[position.id]; times > 1)
      position.id += '~' + std::to_string(times);
  }
}

class SessionReport final : public Extractor {
 public:
  Match match(const Document& /*document*/, const Identity& identity) const override {
    return match_of_kind(identity, kind::kSessionReport);
  }

  Extraction extract(const Document& document, const Identity& identity) const override {
    const std::vector<SessionSection> sections = session_sections(language_of(identity), document);
    if (sections.empty())
      throw LoadError("no section says what the outcome of a review comprises",
                      "check that the document is the Council's report on a session");
    Extraction extraction;
    extraction.document = record_of(identity);
    extraction.document.kind = kind::kSessionReport;
    for (const SessionSection& section : sections) {
      warn_of_gaps(document, section, extraction.document);
      extraction.document.reviews.push_back({section.report, section.state, section.documents});
      read(document, section, extraction);
    }
    separate_ids(extraction.positions);
    return extraction;
  }

 private:
  static void warn_of_gaps(const Document& document, const SessionSection& section,
                           DocumentRecord& record) {
    const Block& block = document.blocks[section.whole.begin];
    const std::string of_state = section.state.empty() ? "" : " (" + section.state + ")";
    const auto warn = [&](std::string code, const std::string& message) {
      record.diagnostics.push_back(
          {Severity::warning, std::move(code), message + of_state, block.label, page_of(block)});
    };
    if (section.state.empty()) warn("unknown_state", "the State under review is not known");
    if (section.report.empty()) warn("no_report_named", "no report of the Working Group is named");
    if (section.views.empty()) warn("no_views", "no section holds the State's views");
  }

  // The records of a section are of its State and session, not of the document's.
  static void read(const Document& document, const SessionSection& section,
                   Extraction& extraction) {
    DocumentRecord own = extraction.document;
    own.state_under_review = section.state;
    if (section.session != 0) own.session = section.session;
    own.cycle = cycle_of_session(own.session);
    const AnswerContext context{language_of(own), own, section.report, section.state, {}, true};
    read_voices(document, section.views, context, extraction);
  }
};

}  // namespace
}  // namespace uprex

UPREX_PLUGIN(uprex::SessionReport, "session_report", UPREX_VERSION)
