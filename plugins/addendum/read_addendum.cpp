#include "plugins/addendum/read_addendum.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <optional>

#include "core/answers/answers.hpp"
#include "core/extract/title_page.hpp"
#include "core/items/pledges.hpp"
#include "core/language/en/addendum_patterns.hpp"
#include "core/language/en/report_patterns.hpp"
#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/text/sentences.hpp"
#include "core/un/symbols.hpp"
#include "plugins/addendum/stated_totals.hpp"

namespace uprex {
namespace {

RE2 compiled(std::string_view regex) { return RE2("(?i)" + std::string(regex)); }

bool first_pages_say(const Document& document, int pages, const RE2& regex) {
  bool found = false;
  first_blocks(document, pages,
               [&](const Block& block) { found = found || RE2::PartialMatch(block.text, regex); });
  return found;
}

bool is_addendum_symbol(const std::string& symbol) {
  static const RE2 regex(R"(A/HRC/\d+/\d+/Add\.\d+(?:/.*)?)");
  return RE2::FullMatch(symbol, regex);
}

// The document's own symbol, of a letter too that names it in its title: "addendum to the report
// (A/HRC/33/94/Add.1)".
std::string own_symbol(const Document& document) {
  std::string symbol = document_symbol(document);
  if (!symbol.empty()) return symbol;
  static const RE2 addendum = compiled(R"(\baddendum\b)"), other = compiled(en::kOtherPaper);
  if (first_pages_say(document, 1, other)) return symbol;
  first_blocks(document, 1, [&](const Block& block) {
    constexpr std::size_t kLongest = 200;
    if (!symbol.empty() || block.text.size() > kLongest) return;
    const auto found = find_symbol(block.text);
    if (found && is_addendum_symbol(*found) && RE2::PartialMatch(block.text, addendum))
      symbol = *found;
  });
  return symbol;
}

// What the title page says of the document.
struct Title {
  bool views = false, addendum = false, symbol = false;

  int signs() const { return views + addendum + symbol; }
};

Title title_of(const Document& document) {
  static const RE2 views = compiled(en::kViewsTitle), addendum = compiled(en::kAddendumLine);
  Title title;
  title.symbol = is_addendum_symbol(own_symbol(document));
  title.addendum = first_pages_say(document, 1, addendum);
  title.views = first_pages_say(document, 2, views);
  return title;
}

// A letter has no such page; its first lines say what it answers.
bool is_letter(const Document& document) {
  static const RE2 reply = compiled(en::kReplyTitle), review = compiled(en::kReview),
                   other = compiled(en::kOtherPaper);
  const std::string symbol = document_symbol(document);
  const bool own = symbol.empty() || kind_of(symbol) == SymbolKind::report;
  return own && !outline_of(document) && first_pages_say(document, 1, reply) &&
         first_pages_say(document, 2, review) && !first_pages_say(document, 1, other);
}

std::string report_of(const std::string& symbol) { return symbol.substr(0, symbol.find("/Add.")); }

// The first report that the text names.
std::string report_named(const Document& document) {
  const auto find = [](const std::vector<Block>& blocks) -> std::string {
    for (const Block& block : blocks)
      if (const auto symbol = find_symbol(block.text)) {
        const std::string report = report_of(*symbol);
        if (kind_of(report) == SymbolKind::report) return report;
      }
    return {};
  };
  const std::string report = find(document.blocks);
  return report.empty() ? find(document.notes) : report;
}

std::string answering_state(const Document& document) {
  if (const std::string titled = titled_state(document); !titled.empty()) return titled;
  static const RE2 regex{
      "(?i:(?:government|republic|kingdom|permanent mission|response|position|"
      "views|reply|replies|delegation) of (?:the )?)" +
      std::string(R"(([\p{Lu}][^.;]{2,80}))")};
  std::string iso3;
  first_blocks(document, 2, [&](const Block& block) {
    std::string name;
    if (!iso3.empty() || !RE2::PartialMatch(block.text, regex, &name)) return;
    if (const auto state = state_at_start(language_named("en"), name)) iso3 = state->iso3;
    if (iso3.empty()) iso3 = state_mentioned(language_named("en"), name).value_or("");
  });
  first_blocks(document, 1, [&](const Block& block) {
    if (iso3.empty() && block.text.size() < 200)
      iso3 = state_mentioned(language_named("en"), block.text).value_or("");
  });
  return iso3;
}

struct Ranges {
  BlockRange answers, pledges;
};

// The answers end where a section of pledges begins, and go on where it ends.
std::vector<Ranges> ranges_of(const Document& document, std::size_t begin) {
  static const RE2 pledges{std::string(en::kPledgesHeading)}, views = compiled(en::kViewsTitle);
  std::vector<Ranges> ranges;
  const auto& blocks = document.blocks;
  std::size_t at = begin;
  while (at < blocks.size()) {
    const auto is_pledges = [&](const Block& block) {
      constexpr std::size_t kLongest = 120;
      return block.kind == BlockKind::heading && block.text.size() < kLongest &&
             RE2::PartialMatch(block.text, pledges) && !RE2::PartialMatch(block.text, views);
    };
    Ranges found;
    found.answers.begin = at;
    while (at < blocks.size() && !is_pledges(blocks[at])) ++at;
    found.answers.end = at;
    if (at < blocks.size()) ++at;
    found.pledges.begin = at;
    while (at < blocks.size() && blocks[at].kind != BlockKind::heading) ++at;
    found.pledges.end = at;
    ranges.push_back(found);
  }
  return ranges;
}

// How many recommendations the State says it received, supports and notes.
void read_totals(const AnswerContext& context, BlockRange range, DocumentRecord& record) {
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const Block& block = context.document.blocks[i];
    if (block.kind == BlockKind::table_row) continue;
    const std::string paragraph =
        block.label.substr(0, block.label.find_first_not_of("0123456789"));
    for (const Sentence& sentence : sentences_of(block.text))
      for (StatedTotal& total : totals_in(
               context.language, std::string_view(block.text)
                                     .substr(sentence.begin, sentence.end - sentence.begin))) {
        total.report = context.report;
        total.state_under_review = context.state;
        total.paragraph = paragraph;
        total.page = page_of(block);
        record.totals.push_back(std::move(total));
      }
  }
}

// The first block behind the title page.
std::size_t text_begin(const Document& document) {
  static const RE2 views = compiled(en::kViewsTitle);
  std::size_t begin = 0;
  for (std::size_t i = 0; i < document.blocks.size() && i < kBlocksOfPage; ++i) {
    const Block& block = document.blocks[i];
    const bool title = page_of(block) <= 1 && (RE2::PartialMatch(block.text, views) ||
                                               RE2::PartialMatch(block.text, "^GE[.]\\d\\d"));
    // A title that runs on into the text is cut by what stands in it.
    constexpr std::size_t kLongestTitle = 250;
    if (title) begin = block.text.size() < kLongestTitle ? i + 1 : i;
  }
  return begin;
}

}  // namespace

Match match_addendum(const Document& document) {
  const Title title = title_of(document);
  if (title.signs() >= 2) return Match::sure;
  static const RE2 review = compiled(en::kReview);
  const std::string symbol = own_symbol(document);
  const bool other_symbol = !symbol.empty() && !title.symbol;
  if (title.views && !other_symbol && !outline_of(document)) return Match::sure;
  if (title.symbol && first_pages_say(document, 2, review)) return Match::maybe;
  return is_letter(document) ? Match::maybe : Match::no;
}

Extraction extract_addendum(const Document& document) {
  if (match_addendum(document) == Match::no && title_of(document).signs() == 0)
    throw LoadError("no reply of a State under review",
                    "an addendum says \"Views on conclusions and/or recommendations\" and has a "
                    "symbol that ends in /Add.1");
  Extraction extraction;
  DocumentRecord& record = extraction.document;
  record.kind = kind::kAddendum;
  record.symbol = own_symbol(document);
  if (!is_addendum_symbol(record.symbol)) record.symbol.clear();
  record.state_under_review = answering_state(document);
  const std::string report =
      record.symbol.empty() ? report_named(document) : report_of(record.symbol);
  record.reviews = {{report, record.state_under_review, {}}};
  const AnswerContext context{language_named("en"), document, record, report,
                              record.state_under_review};
  for (const Ranges& ranges : ranges_of(document, text_begin(document))) {
    read_answers(context, ranges.answers, extraction);
    read_totals(context, ranges.answers, record);
    read_pledges(document, ranges.pledges, extraction);
    for (std::size_t i = ranges.answers.begin; i < ranges.answers.end; ++i)
      if (document.blocks[i].kind != BlockKind::table_row)
        read_pledging_sentences(document.blocks[i], record, extraction);
  }
  if (extraction.positions.empty())
    record.diagnostics.push_back(
        {Severity::warning, "no_answers", "no answer to a recommendation could be read", "", 1});
  return extraction;
}

}  // namespace uprex
