#include "plugins/thematic_list/read_thematic_list.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "core/extract/title_page.hpp"
#include "core/items/item_records.hpp"
#include "core/language/en/thematic_list_patterns.hpp"
#include "core/language/language.hpp"
#include "core/language/proposal.hpp"
#include "core/language/state_names.hpp"
#include "core/language/state_tail.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"
#include "core/un/sessions.hpp"
#include "core/un/symbols.hpp"
#include "plugins/thematic_list/list_cells.hpp"
#include "plugins/thematic_list/list_rows.hpp"

namespace uprex {
namespace {

constexpr std::string_view kOwnName = "/thematic-list";

// Page heads, the title, rows above the table's head.
template <class Use>
void title_lines(const Document& document, Use use) {
  constexpr std::size_t kLongest = 300;
  for (const Block& block : document.furniture)
    if (block.text.size() < kLongest) use(block.text);
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::table_row && columns_of(cells_of(block.text))) return;
    if (block.number > kBlocksOfPage) return;
    if (block.text.size() < kLongest) use(block.text);
  }
}

int session_said(const std::string& line) {
  re2::StringPiece rest(line);
  std::string word;
  while (RE2::FindAndConsume(&rest, pattern<en::kSessionOf>(), &word))
    if (const int session = ordinal(word).value_or(0); session != 0) return session;
  return 0;
}

void identify_list(const Document& document, DocumentRecord& record) {
  record.kind = kind::kThematicList;
  title_lines(document, [&](const std::string& line) {
    if (!has<en::kListSubject>(line)) return;
    if (record.state_under_review.empty())
      record.state_under_review = state_mentioned(language_named("en"), line).value_or("");
    if (record.session == 0) record.session = session_said(line);
  });
  record.cycle = cycle_of_session(record.session);
}

// Throws LoadError where the page heads name several reviews: rows do not say whose they are.
void refuse_several_reviews(const Document& document) {
  std::set<std::pair<std::string, int>> reviews;
  for (const Block& block : document.furniture) {
    std::string name;
    if (!RE2::FullMatch(block.text, pattern<en::kListOf>(), &name)) continue;
    if (const auto state = state_named(language_named("en"), name))
      reviews.emplace(state->iso3, session_said(block.text));
  }
  if (reviews.size() > 1)
    throw LoadError("the list is of " + std::to_string(reviews.size()) + " reviews",
                    "give the list of each review as a document of its own");
}

std::string symbol_in_title(const Document& document) {
  std::string named;
  title_lines(document, [&](const std::string& line) {
    if (const auto symbol = find_symbol(line); symbol && named.empty())
      named = without_suffix(*symbol);
  });
  return named;
}

// The one that the title names; else the report that most rows cite, its addenda counted with it.
std::string report_listed(const Document& document) {
  const std::string named = symbol_in_title(document);
  if (kind_of(named) == SymbolKind::report) return named;
  std::map<std::string, int> votes;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::table_row) continue;
    for (const std::string& symbol : find_symbols(block.text)) {
      const std::string report(without_suffix(symbol));
      if (kind_of(report) == SymbolKind::report) ++votes[report];
    }
  }
  const auto most = std::max_element(votes.begin(), votes.end(),
                                     [](auto& a, auto& b) { return a.second < b.second; });
  return most == votes.end() ? named : most->first;
}

class ListReader {
 public:
  ListReader(const Document& document, Extraction& extraction)
      : document_(document), out_(extraction) {}

  void read() {
    for (const Block& block : list_rows(document_)) read_row(block);
    separate_ids(out_.recommendations);
  }

 private:
  struct Row {
    const Block& block;
    std::vector<ListCell> cells;
    ListNumber number;
    CitedText text;
  };

  void read_row(const Block& block) {
    Row row{block, cells_of(block.text), {}, {}};
    if (const auto head = columns_of(row.cells)) {
      columns_ = *head;
      return;
    }
    if (!columns_) return;
    if (const auto theme = theme_over(row.cells)) {
      theme_ = is_proposal(language_named("en"), *theme) ? std::string() : *theme;
      return;
    }
    row.text = cited_text(cell(row, ListColumn::recommendation));
    if (columns_->at(ListColumn::number) >= 0)
      row.number = list_number(cell(row, ListColumn::number));
    if (row.number.length == 0) {
      row.number = list_number(row.text.text);
      row.text.text.remove_prefix(std::min(row.number.length, row.text.text.size()));
    }
    const bool whole = row.cells.size() > 1;
    if (!whole || row.text.text.empty() || row.number.length == 0)
      warn(block, row);
    else if (!repeats(row))
      add(row);
  }

  std::string_view cell(const Row& row, ListColumn column) const {
    const int place = columns_->at(column);
    const auto index = static_cast<std::size_t>(place);
    return place < 0 || index >= row.cells.size() ? std::string_view{} : row.cells[index].text;
  }

  void warn(const Block& block, const Row& row) {
    constexpr std::size_t kShown = 60;  // bytes
    out_.document.diagnostics.push_back(
        {Severity::warning, "row_not_understood",
         "a row of the table holds no recommendation with a number: " +
             shortened(block.text, kShown),
         row.number.number, page_of(block)});
  }

  ListLabels labels_of(const Row& row) const {
    ListLabels labels;
    if (!theme_.empty()) labels.themes.push_back(theme_);
    read_labels(cell(row, ListColumn::themes), ListColumn::themes, labels);
    read_labels(cell(row, ListColumn::groups), ListColumn::groups, labels);
    read_labels(cell(row, ListColumn::goals), ListColumn::goals, labels);
    return labels;
  }

  static void give(const ListLabels& labels, Recommendation& recommendation) {
    const auto merge = [](const std::vector<std::string>& from, std::vector<std::string>& into) {
      for (const std::string& entry : from)
        if (std::find(into.begin(), into.end(), entry) == into.end()) into.push_back(entry);
    };
    merge(labels.themes, recommendation.themes);
    merge(labels.groups, recommendation.groups);
    merge(labels.goals, recommendation.sdgs);
  }

  static std::string printed_number(const Row& row) {
    return row.number.number + (row.number.part.empty() ? "" : "/" + row.number.part);
  }

  // Some lists print a recommendation under each of its themes.
  bool repeats(const Row& row) {
    const std::string key = printed_number(row) + ' ' + std::string(row.text.text);
    const auto [found, added] = rows_.try_emplace(key, out_.recommendations.size());
    if (added) return false;
    const std::string& number = out_.recommendations[found->second].paragraph;
    for (std::size_t i = found->second; i < out_.recommendations.size(); ++i) {
      Recommendation& recommendation = out_.recommendations[i];
      const bool part = row.number.part.empty() || recommendation.part == row.number.part;
      if (recommendation.paragraph == number && part) give(labels_of(row), recommendation);
    }
    return true;
  }

  Position position_of(const Row& row, bool& understood) const {
    const std::string_view words = cell(row, ListColumn::position);
    const auto status = position_in(words);
    understood = status && *status != Response::unclear;
    Position position;
    position.status = status.value_or(Response::unclear);
    position.implemented = has<en::kImplementedWord>(words);
    position.document = out_.document.symbol;
    position.page = page_of(row.block);
    position.wording = words;
    const std::string_view column = cell(row, ListColumn::source);
    position.cites = !row.text.cites.empty() ? row.text.cites : column;
    return position;
  }

  void add(const Row& row) {
    std::string text(row.text.text);
    if (!ends_with_states(language_named("en"), text)) {
      const std::string states = states_in_parentheses(cell(row, ListColumn::states));
      if (!states.empty()) text = std::string(without_trailing(text, " ;.")) + ' ' + states;
    }
    Origin origin{document_,
                  out_.document,
                  row.number.number,
                  printed_number(row),
                  row.block,
                  static_cast<std::size_t>(row.text.text.data() - row.block.text.data()),
                  {}};
    bool understood = false;
    const Position position = position_of(row, understood);
    if (!understood) origin.reasons.push_back(Reason::position_unclear);
    auto recommendations = recommend(origin, text);
    if (recommendations.size() == 1 && !row.number.part.empty()) {
      recommendations[0].part = row.number.part;
      recommendations[0].id += '/' + row.number.part;
    }
    for (Recommendation& recommendation : recommendations) {
      recommendation.response = position.status;
      recommendation.implemented = position.implemented;
      recommendation.positions.push_back(position);
      give(labels_of(row), recommendation);
      out_.recommendations.push_back(std::move(recommendation));
    }
  }

  const Document& document_;
  Extraction& out_;
  std::optional<ListColumns> columns_;
  std::string theme_;
  std::unordered_map<std::string, std::size_t> rows_;  // to the first record of a row
};

// A State's own table has neither themes nor sources, and bears the symbol of an addendum.
bool is_thematic(const Document& document) {
  bool titled = false, addendum = false;
  title_lines(document, [&](const std::string& line) {
    titled = titled || has<en::kListTitle>(line);
    const auto symbol = find_symbol(line);
    addendum = addendum || (symbol && kind_of(*symbol) == SymbolKind::addendum);
  });
  if (addendum && !titled) return false;
  bool head = false, numbered = false, evidence = titled;
  for (const Block& block : list_rows(document)) {
    const auto cells = cells_of(block.text);
    head = head || columns_of(cells).has_value();
    if (!head) continue;
    numbered = numbered || std::ranges::any_of(cells, [](const ListCell& cell) {
                 return list_number(cell.text).length != 0;
               });
    evidence = evidence || has<en::kSourceLabel>(block.text) ||
               (!cells.empty() && has<en::kThemeRow>(cells.front().text));
    if (numbered && evidence) return true;
  }
  return false;
}

}  // namespace

Match match_thematic_list(const Document& document) {
  return is_thematic(document) ? Match::sure : Match::no;
}

Extraction extract_thematic_list(const Document& document) {
  refuse_several_reviews(document);
  Extraction extraction;
  DocumentRecord& record = extraction.document;
  identify_list(document, record);
  const std::string report = report_listed(document);
  if (!report.empty()) record.symbol = report + std::string(kOwnName);
  record.reviews.push_back({report, record.state_under_review, {}});
  ListReader(document, extraction).read();
  if (extraction.recommendations.empty())
    throw LoadError("no table with a column of recommendations was found",
                    "check that the document is a thematic list of recommendations");
  return extraction;
}

}  // namespace uprex
