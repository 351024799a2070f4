// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/thematic_list/thematic_list_writer.hpp"

#include <algorithm>
#include <array>

#include "core/un/proposed_mark.hpp"
#include "core/un/state_facts.hpp"
#include "core/un/symbols.hpp"
#include "core/write/plain_words.hpp"
#include "core/write/printed_item.hpp"
#include "core/write/thematic_list/thematic_list_rows.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

// How the lists of one cycle differ from those of others.
struct Layout {
  std::array<std::string_view, 4> columns;
  std::array<int, 4> widths;
  std::string_view groups_label;
  bool goals_have_column;
};

constexpr Layout kThirdCycle{{"Recommendation", "Position", "Full list of themes",
                              "Assessment/comments on level of implementation"},
                             {4520, 1150, 5000, 4550},
                             "Affected persons:",
                             false};
constexpr Layout kFourthCycle{
    {"Recommendation and recommending State", "Position of the State under review",
     "Human rights themes and groups of persons", "Relevant SDGs"},
    {5820, 1500, 4700, 3200},
    "Groups of Persons:",
    true};

// If the cycle is unknown, the latest layout.
const Layout& layout_of(int cycle) { return cycle >= 1 && cycle <= 3 ? kThirdCycle : kFourthCycle; }

// OHCHR has no words for pending and unclear.
std::string_view words_of(Response response) {
  const std::string_view words = ohchr_position(response);
  return words.empty() ? in_words(response) : words;
}

// 3 -> "3rd".
std::string ordinal_of(int number) {
  const int last = number / 10 % 10 == 1 ? 0 : number % 10;
  const char* const ends[] = {"th", "st", "nd", "rd"};
  return std::to_string(number) + ends[last < 4 ? last : 0];
}

bool has_proposals(const Recommendation& record) {
  const auto is_marked = [](const std::vector<std::string>& entries) {
    return !entries.empty() && is_proposal(entries.front());
  };
  return is_marked(listed_themes(record)) || is_marked(listed_groups(record)) ||
         is_marked(listed_goals(record));
}

DocxPageHead page_head_of(const Extraction& extraction) {
  const DocumentRecord& document = extraction.document;
  const StateFacts* state = state_facts(document.state_under_review);
  DocxPageHead head{
      "UPR", {}, "Thematic list of recommendations", find_symbol(document.symbol).value_or("")};
  if (std::ranges::any_of(extraction.recommendations, has_proposals))
    head.below_left.append(" – ").append(kProposedMeans);
  if (state) head.title += " of " + std::string(state->name);
  std::string known;
  const auto add = [&](const std::string& what) { known += (known.empty() ? "" : " – ") + what; };
  if (document.cycle != 0) add(ordinal_of(document.cycle) + " Cycle");
  if (document.session != 0) add(ordinal_of(document.session) + " session");
  if (!known.empty()) head.title_small = " (" + known + ")";
  return head;
}

// "A12 Acceptance of international norms", as in the second cycle.
bool has_code(std::string_view theme) {
  const std::size_t code = theme.find_first_not_of("0123456789.", 1);
  return theme.size() > 4 && theme[0] >= 'A' && theme[0] <= 'S' && code > 1 &&
         code < theme.size() && theme[code] == ' ';
}

void add_entries(DocxCell& cell, std::string_view label, const std::vector<std::string>& values) {
  if (!label.empty() && !values.empty()) cell.push_back({std::string(label), {}, true});
  const bool coded = std::ranges::all_of(values, has_code);
  for (const std::string& value : values) cell.push_back({{}, (coded ? "" : "- ") + value, true});
}

std::array<DocxCell, 4> cells_of(std::span<const Recommendation> parts, const Layout& layout) {
  const Recommendation& record = parts.front();
  std::array<DocxCell, 4> cells;
  cells[0].push_back({{}, printed_item(parts)});
  if (std::string source = source_of(record); !source.empty())
    cells[0].push_back({"Source of Position: ", std::move(source)});
  cells[1].push_back({{}, std::string(words_of(record.response))});
  add_entries(cells[2], {}, listed_themes(record));
  if (!layout.goals_have_column) add_entries(cells[2], "SDGs:", listed_goals(record));
  add_entries(cells[2], layout.groups_label, listed_groups(record));
  if (layout.goals_have_column) add_entries(cells[3], {}, listed_goals(record));
  return cells;
}

}  // namespace

void ThematicListWriter::begin_section(const Extraction& extraction) {
  const Layout& layout = layout_of(extraction.document.cycle);
  docx_.begin_section(page_head_of(extraction), layout.widths, layout.columns);
  empty_ = false;
}

void ThematicListWriter::write(const Extraction& extraction) {
  left_out_.positions += extraction.positions.size();
  left_out_.pledges += extraction.pledges.size();
  if (extraction.recommendations.empty()) return;
  begin_section(extraction);
  const Layout& layout = layout_of(extraction.document.cycle);
  const ThematicRow* before = nullptr;
  const auto rows = thematic_rows(extraction.recommendations, reads_back_);
  for (const ThematicRow& row : rows) {
    const bool next = !before || before->theme != row.theme || before->block != row.block;
    if (next && !row.theme.empty()) docx_.add_heading("Theme: " + row.theme);
    docx_.add_row(cells_of(row.parts, layout));
    before = &row;
  }
}

void ThematicListWriter::finish() {
  if (empty_) begin_section({});
  docx_.finish(out_);
}

}  // namespace uprex
