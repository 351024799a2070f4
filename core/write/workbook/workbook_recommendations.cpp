// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "core/write/plain_words.hpp"
#include "core/write/printed_item.hpp"
#include "core/write/tally.hpp"
#include "core/write/values.hpp"
#include "core/write/workbook/workbook_sheets.hpp"

namespace uprex {
namespace {

constexpr auto kRecommendationColumns = std::to_array<TableColumn>({
    {"No.", 6.5},
    {"State under review", 17, Visible::if_different},
    {"Session", 9, Visible::if_different},
    {"Cycle", 7, Visible::if_different},
    {"Number", 11, Visible::always, true, true},
    {"Recommendation", 52},
    {"Recommending States", 21},
    {"Response", 17.5},
    {"Said to be implemented", 13, Visible::if_filled},
    {"Comment of the State", 40, Visible::if_filled},
    {"Issues", 21, Visible::if_filled},
    {"SDGs", 9, Visible::if_filled},
    {"Persons concerned", 19, Visible::if_filled},
    {"Source", 15},
    {"Instruments", 20, Visible::if_filled, false},
    {"Page", 7, Visible::if_filled, false},
    {"Action asked for", 18, Visible::if_filled, false},
    {"Themes (OHCHR)", 30, Visible::if_filled, false},
    {"Needs a look", 8, Visible::if_filled, false},
    {"Identifier", 24, Visible::always, false},
});
enum RecommendationColumn : std::uint16_t {
  kNo,
  kState,
  kSession,
  kCycle,
  kNumber,
  kText,
  kStates,
  kResponse,
  kImplemented,
  kComment,
  kIssues,
  kGoals,
  kGroups,
  kSource,
  kInstruments,
  kPage,
  kAction,
  kThemes,
  kLook,
  kId,
};

constexpr auto kPlan = std::to_array<TableColumn>({
    {"No.", 6.5},
    {"State under review", 17, Visible::if_different},
    {"Session", 9, Visible::if_different},
    {"Cycle", 7, Visible::if_different},
    {"Number", 11, Visible::always, true, true},
    {"Recommendation", 50},
    {"Response", 17.5},
    {"Issues", 18, Visible::if_filled},
    {"Expected result", 28},
    {"Type of action", 18},
    {"Responsible body", 22},
    {"Timetable", 14},
    {"Indicator", 24},
    {"Status", 14},
    {"Identifier", 24, Visible::always, false},
});
constexpr int kPlanLines = 3;  // so that there is room to write by hand
enum PlanColumn : std::uint16_t {
  kPlanResponse = 6,
  kPlanIssues,
  kPlanType = 9,
  kPlanStatus = 13,
  kPlanId,
};

// In the order of Response.
constexpr std::pair<XlsxColor, XlsxColor> kResponseCellColors[] = {
    {0x1E6B34, 0xE2F0E4}, {0x44546A, 0xE4E8EE}, {0x8A5A00, 0xFFF0CF},
    {0x5B3A86, 0xECE4F3}, {0x9C1C28, 0xF8D7DA},
};

constexpr std::string_view kBetween = "; ";

constexpr ValueColor kStatusColors[] = {
    {"Not started", 0x595959, 0xEDEDED}, {"Planned", 0x1F4E79, 0xDDEBF7},
    {"In progress", 0x8A5A00, 0xFFF0CF}, {"Partly implemented", 0x4F6B1E, 0xEDF3DC},
    {"Implemented", 0x1E6B34, 0xCFE8D3}, {"Not pursued", 0x9C1C28, 0xF8D7DA},
};

constexpr std::string_view kTypes[] = {
    "Legislation",         "Policy or strategy",  "Ratification or accession",
    "Institution",         "Services and budget", "Training and capacity",
    "Awareness",           "Data and research",   "International cooperation",
    "Justice and redress",
};

std::vector<ValueColor> response_colors() {
  std::vector<ValueColor> colors;
  for (const auto& [text, background] : kResponseCellColors)
    colors.push_back({in_words(static_cast<Response>(colors.size())), text, background});
  return colors;
}

// The names of the known States, then the printed names of the others.
std::string states(const Recommendation& record) {
  std::vector<std::string> names;
  for (const auto& state : record.recommending_states) names.push_back(state_name(state));
  for (const auto& printed : unknown_states(record)) names.push_back(printed);
  return joined(names, ", ");
}

std::string label_names(const Recommendation& record, TallyBy by) {
  std::vector<std::string> names;
  for (const auto& key : tally_keys(record, by))
    names.push_back(by == TallyBy::action ? tally_name(by, key) : key);
  return joined(names, kBetween);
}

// The part of the id behind the symbol: "121.3/a".
std::string_view number_of(const Recommendation& record) {
  const std::string_view id = record.id;
  const auto at = id.find('#');
  return at == id.npos ? std::string_view(record.paragraph) : id.substr(at + 1);
}

// Begins a row with the columns that both sheets have.
void begin_row(TableSheet& table, const Recommendation& record) {
  table.next_row();
  table.number(kNo, table.rows());
  table.text(kState, state_name(record.state_under_review));
  table.number(kSession, record.session);
  table.number(kCycle, record.cycle);
  table.text(kNumber, number_of(record));
  table.text(kText, record.text);
}

std::string list_formula(char column, std::size_t values) {
  return std::string("=Lists!$") + column + "$2:$" + column + '$' + std::to_string(values + 1);
}

}  // namespace

RecommendationSheet::RecommendationSheet(XlsxBook& book)
    : table_(book, "Recommendations", kRecommendationColumns, kNumber + 1, 0x1F4E79) {}

void RecommendationSheet::add(const Recommendation& record) {
  begin_row(table_, record);
  table_.text(kStates, states(record));
  table_.text(kResponse, in_words(record.response));
  table_.text(kImplemented, record.implemented ? "yes" : "");
  table_.text(kComment, last_comment(record));
  table_.text(kIssues, label_names(record, TallyBy::issue));
  table_.text(kGoals, label_names(record, TallyBy::sdg));
  table_.text(kGroups, label_names(record, TallyBy::group));
  table_.link(kSource, document_url(record.document), record.document);
  table_.text(kInstruments, joined(names_of(record.labels.instruments), kBetween));
  table_.number(kPage, record.source.page);
  table_.text(kAction, label_names(record, TallyBy::action));
  table_.text(kThemes, joined(record.themes, kBetween));
  table_.text(kLook, record.review.empty() ? "" : "yes");
  table_.text(kId, record.id);
}

void RecommendationSheet::finish(const std::string& title) {
  table_.color(kResponse, response_colors());
  table_.finish(title, "No recommendations.");
}

PlanSheet::PlanSheet(XlsxBook& book)
    : table_(book, std::string(kName), kPlan, kNumber + 1, 0x2E8B57, kPlanLines) {}

void PlanSheet::add(const Recommendation& record) {
  begin_row(table_, record);
  table_.text(kPlanResponse, in_words(record.response));
  table_.text(kPlanIssues, label_names(record, TallyBy::issue));
  table_.text(kPlanId, record.id);
}

void PlanSheet::finish(const std::string& title) {
  table_.color(kPlanResponse, response_colors());
  table_.color(kPlanStatus, kStatusColors);
  table_.add_drop_down(kPlanType, list_formula('A', std::size(kTypes)));
  table_.add_drop_down(kPlanStatus, list_formula('B', std::size(kStatusColors)));
  table_.finish(title, "No recommendations.");
}

std::string PlanSheet::count_of(std::string_view status) const {
  const std::string column = std::string("$") + static_cast<char>('A' + kPlanStatus) + '$';
  const auto last = std::to_string(table_.cells(kPlanStatus).last_row + 1);
  const std::string range = "'" + std::string(kName) + "'!" + column + "2:" + column + last;
  return "=COUNTIF(" + range + ",\"" + std::string(status) + "\")";
}

std::vector<std::string_view> plan_statuses() {
  std::vector<std::string_view> names;
  for (const auto& status : kStatusColors) names.push_back(status.value);
  return names;
}

void add_lists(XlsxBook& book) {
  XlsxSheet sheet = book.add_sheet("Lists");
  const auto head = book.format({.bold = true, .color = 0xFFFFFF, .fill = 0x1F4E79});
  sheet.text(0, 0, "Type of action", head);
  sheet.text(0, 1, "Status", head);
  const auto note = book.format({.italic = true, .color = 0x7F7F7F});
  sheet.text(0, 3,
             "The values of the drop-down lists in the follow-up plan. You can change them here.",
             note);
  for (std::uint32_t i = 0; i < std::max(std::size(kTypes), std::size(kStatusColors)); ++i) {
    if (i < std::size(kTypes)) sheet.text(i + 1, 0, kTypes[i]);
    if (i < std::size(kStatusColors)) sheet.text(i + 1, 1, kStatusColors[i].value);
  }
  sheet.column_width(0, 1, 28);
  sheet.freeze(1, 0);
  sheet.tab_color(0xA6A6A6);
  sheet.print({.header = "&R&9&A", .footer = "&L&9 uprex&R&9Page &P of &N"});
}

}  // namespace uprex
