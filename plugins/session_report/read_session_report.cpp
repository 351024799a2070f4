#include "plugins/session_report/read_session_report.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/answers/answers.hpp"
#include "core/extract/title_page.hpp"
#include "core/language/en/council_patterns.hpp"
#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/text/pattern.hpp"
#include "core/un/sessions.hpp"
#include "core/un/symbols.hpp"
#include "plugins/session_report/session_voices.hpp"

namespace uprex {
namespace {

std::string state_of(const std::string& name) {
  if (const auto state = state_named(language_named("en"), name); state && !state->corrected)
    return state->iso3;
  return state_mentioned(language_named("en"), name).value_or("");
}

// The name that a sentence such as "The review of Chad was held" gives.
template <const std::string_view& Pattern>
std::string name_in(const Block& block) {
  std::string name;
  RE2::PartialMatch(block.text, pattern<Pattern>(), &name);
  return name;
}

// "A/HRC/WG.6/34/SVN/1" was prepared for session 34.
int session_in(const Block& block) {
  static const RE2 regex(R"(A/HRC/WG\.6/(\d{1,2})/[A-Z]{3}/\d)");
  for (const std::string& symbol : find_symbols(block.text)) {
    int session = 0;
    if (RE2::PartialMatch(symbol, regex, &session)) return session;
  }
  return 0;
}

bool is_short(const Block& block) {
  constexpr std::size_t kLongestHeading = 160;
  return block.text.size() <= kLongestHeading && block.kind != BlockKind::table_row;
}

// Where the section on a State begins, seen from the paragraph that names the outcome's documents:
// at the paragraph that says when the review was held, or the State's name above it.
std::size_t section_begin(const Document& document, std::size_t comprises) {
  constexpr std::size_t kFarthest = 20;  // blocks
  std::size_t begin = comprises;
  const std::size_t first = comprises - std::min(comprises, kFarthest);
  for (std::size_t i = comprises; i-- > first;) {
    if (!name_in<en::kOutcomeComprises>(document.blocks[i]).empty()) break;
    if (name_in<en::kReviewHeldOn>(document.blocks[i]).empty()) continue;
    begin = i;
    break;
  }
  if (begin == 0) return begin;
  const Block& above = document.blocks[begin - 1];
  const auto name = is_short(above) ? state_named(language_named("en"), above.text) : std::nullopt;
  return name && !name->corrected ? begin - 1 : begin;
}

std::size_t section_end(const Document& document, std::size_t begin, std::size_t limit) {
  for (std::size_t i = begin; i < limit; ++i)
    if (is_short(document.blocks[i]) && has<en::kAfterReviews>(document.blocks[i].text)) return i;
  return limit;
}

SessionSection section_at(const Document& document, std::size_t comprises) {
  const Block& block = document.blocks[comprises];
  SessionSection section;
  section.state = state_of(name_in<en::kOutcomeComprises>(block));
  for (const std::string& symbol : find_symbols(block.text)) {
    if (kind_of(symbol) == SymbolKind::report && section.report.empty()) section.report = symbol;
    section.documents.push_back(symbol);
  }
  section.whole.begin = section_begin(document, comprises);
  for (std::size_t i = section.whole.begin; i <= comprises && section.session == 0; ++i)
    section.session = session_in(document.blocks[i]);
  section.whole.end = comprises + 1;
  return section;
}

// The session of the Working Group that most reviews were held in.
int most_held(const std::vector<SessionSection>& sections) {
  std::map<int, int> votes;
  for (const SessionSection& section : sections)
    if (section.session != 0) ++votes[section.session];
  const auto most =
      std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
  return most == votes.end() ? 0 : most->first;
}

int session_conducted(const Document& document) {
  for (const Block& block : document.blocks)
    if (const std::string word = name_in<en::kConductedDuring>(block); !word.empty())
      return ordinal(word).value_or(0);
  return 0;
}

void warn(Extraction& extraction, const SessionSection& section, const Document& document,
          std::string code, const std::string& message) {
  const Block& block = document.blocks[section.whole.begin];
  extraction.document.diagnostics.push_back(
      {Severity::warning, std::move(code),
       message + (section.state.empty() ? "" : " (" + section.state + ")"), block.label,
       page_of(block)});
}

void read_section(const Document& document, const SessionSection& section, Extraction& extraction) {
  if (section.state.empty())
    warn(extraction, section, document, "unknown_state", "the State under review is not known");
  if (section.report.empty())
    warn(extraction, section, document, "no_report_named",
         "no report of the Working Group is named");
  if (section.views.empty())
    warn(extraction, section, document, "no_views", "no section holds the State's views");
  extraction.document.reviews.push_back({section.report, section.state, section.documents});
  DocumentRecord own = extraction.document;
  own.state_under_review = section.state;
  own.session = section.session == 0 ? own.session : section.session;
  own.cycle = cycle_of_session(own.session);
  read_voices({language_named("en"), document, own, section.report, section.state, true},
              section.views, extraction);
}

// Every State has its recommendation 1: later ones get "~2", "~3".
void separate_ids(std::vector<PositionRecord>& positions) {
  std::unordered_map<std::string, int> seen;
  for (PositionRecord& position : positions) {
    position.id.resize(std::min(position.id.find('~'), position.id.size()));
    if (const int times = ++seen[position.id]; times > 1)
      position.id += '~' + std::to_string(times);
  }
}

}  // namespace

std::vector<SessionSection> session_sections(const Document& document) {
  std::vector<SessionSection> sections;
  std::vector<std::size_t> comprises;
  for (std::size_t i = 0; i < document.blocks.size(); ++i)
    if (!name_in<en::kOutcomeComprises>(document.blocks[i]).empty()) {
      sections.push_back(section_at(document, i));
      comprises.push_back(i);
    }
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const bool last = i + 1 == sections.size();
    const std::size_t limit = last ? document.blocks.size() : sections[i + 1].whole.begin;
    sections[i].whole.end = section_end(document, comprises[i], limit);
    sections[i].views = views_of_state(document, {comprises[i] + 1, sections[i].whole.end});
  }
  return sections;
}

Match match_session_report(const Document& document) {
  for (const Block& block : document.blocks) {
    if (name_in<en::kOutcomeComprises>(block).empty()) continue;
    for (const std::string& symbol : find_symbols(block.text))
      if (kind_of(symbol) == SymbolKind::report) return Match::sure;
  }
  return Match::no;
}

Extraction extract_session_report(const Document& document) {
  const std::vector<SessionSection> sections = session_sections(document);
  if (sections.empty())
    throw LoadError("no section says what the outcome of a review comprises",
                    "check that the document is the Council's report on a session");
  Extraction extraction;
  DocumentRecord& record = extraction.document;
  record.kind = kind::kSessionReport;
  record.symbol = document_symbol(document);
  record.session = most_held(sections);
  if (record.session == 0) record.session = session_conducted(document);
  record.cycle = cycle_of_session(record.session);
  for (const SessionSection& section : sections) read_section(document, section, extraction);
  separate_ids(extraction.positions);
  return extraction;
}

}  // namespace uprex
