// SPDX-License-Identifier: GPL-3.0-or-later
// OHCHR's thematic list of a review's recommendations: a table with a row per recommendation, under
// rows that name a theme.
#include <algorithm>
#include <set>

#include "core/extract/extractor.hpp"
#include "core/identify/list_title.hpp"
#include "core/language/language_of.hpp"
#include "core/language/state_names.hpp"
#include "core/text/pattern.hpp"
#include "plugins/thematic_list/list_cells.hpp"
#include "plugins/thematic_list/list_reader.hpp"
#include "plugins/thematic_list/list_rows.hpp"

namespace uprex {
namespace {

// Rows do not say whose they are. Each page head names a State and a session.
void refuse_several_reviews(const Language& language, const Document& document) {
  std::set<std::pair<std::string, int>> reviews;
  for (const Block& block : document.furniture) {
    std::string name;
    if (!RE2::FullMatch(block.text, language.pattern("list_of"), &name)) continue;
    if (const auto state = state_named(language, name))
      reviews.emplace(state->iso3, session_in_list_title(language, block.text));
  }
  if (reviews.size() > 1)
    throw LoadError("the list covers " + std::to_string(reviews.size()) + " reviews",
                    "give one list for each review");
}

bool has_numbered_row(const Language& language, const Document& document) {
  bool head = false;
  for (const Block& block : list_rows(language, document)) {
    const auto cells = cells_of(block.text);
    head = head || columns_of(language, cells).has_value();
    const auto is_numbered = [](const ListCell& cell) {
      return list_number(cell.text).length != 0;
    };
    if (head && std::ranges::any_of(cells, is_numbered)) return true;
  }
  return false;
}

// The report that the list is of, as the list's own symbol says it.
std::string report_of(const Identity& identity) {
  const std::string& symbol = identity.symbol;
  const bool built = symbol.starts_with("UPR/") || !symbol.ends_with(kThematicListSuffix);
  return built ? "" : symbol.substr(0, symbol.size() - kThematicListSuffix.size());
}

class ThematicList final : public Extractor {
 public:
  Match match(const Document& document, const Identity& identity) const override {
    const Match match = match_of_kind(identity, kind::kThematicList);
    return match != Match::no && has_numbered_row(language_of(identity), document) ? match
                                                                                   : Match::no;
  }

  Extraction extract(const Document& document, const Identity& identity) const override {
    refuse_several_reviews(language_of(identity), document);
    Extraction extraction;
    DocumentRecord& record = extraction.document;
    record = record_of(identity);
    record.kind = kind::kThematicList;
    record.reviews.push_back({report_of(identity), record.state_under_review, {}});
    read_list(document, extraction);
    if (extraction.recommendations.empty())
      throw LoadError("no table with a column of recommendations was found",
                      "check that the document is a thematic list of recommendations");
    return extraction;
  }
};

}  // namespace
}  // namespace uprex

UPREX_PLUGIN(uprex::ThematicList, "thematic_list", UPREX_VERSION)
