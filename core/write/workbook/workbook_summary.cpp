// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/workbook/workbook_summary.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/model/names.hpp"

namespace uprex {
namespace {

constexpr XlsxColor kBlue = 0x1F4E79, kBar = 0x2E75B6, kGrey = 0x595959, kSummaryLine = 0xD9D9D9;
constexpr std::uint32_t kRowsOfPage = 74, kRowsOfChart = 11;
constexpr int kPixelsOfRow = 20;

// The columns: name (or number and name), recommendations, share of all, share supported, a gap,
// and the chart.
enum SummaryColumn : std::uint16_t {
  kKey,
  kName,
  kCount,
  kShare,
  kSupported,
  kGap,
  kChart,
  kLast = 13
};
constexpr double kSummaryWidths[] = {4, 36, 9, 8, 10, 2};
constexpr double kChartColumnWidth = 8;
constexpr int kChartPixels = 8 * 61;

// In the order of Response.
constexpr XlsxColor kResponseBarColors[] = {0x4C9F70, 0x8497B0, 0xE0A030, 0x9C7BB8, 0xBFBFBF};
// The colors of the 17 SDGs, as the United Nations prints them.
constexpr XlsxColor kGoalColors[] = {
    0xE5243B, 0xDDA63A, 0x4C9F38, 0xC5192D, 0xFF3A21, 0x26BDE2, 0xFCC30B, 0xA21942, 0xFD6925,
    0xDD1367, 0xFD9D24, 0xBF8B2E, 0x3F7E44, 0x0A97D9, 0x56C02B, 0x00689D, 0x19486A,
};

constexpr std::string_view kNotes[] = {
    "A recommendation counts in every row that it belongs to. So rows may add up to more than all.",
    "Response: the latest answer of the State under review in the documents that were read.",
    "Issues, actions, SDGs and persons concerned are proposals. uprex makes them from the text.",
    "If a thematic list of OHCHR prints SDGs and persons, these are used instead.",
    "Lists of names: UPR Info (issues, actions), Universal Human Rights Index (persons).",
};

// Cuts a name so that it fits beside the numbers.
std::string cut_to_fit(const std::string& name) {
  constexpr std::size_t kMaxLength = 46;
  if (name.size() <= kMaxLength) return name;
  std::size_t end = name.find_last_of(" /", kMaxLength);
  if (end == name.npos) return name;
  while (end > 0 && (name[end - 1] == ' ' || name[end - 1] == ',' || name[end - 1] == '(')) --end;
  return name.substr(0, end) + " …";
}

double ratio(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

struct SummarySheet::Section {
  TallyBy by;
  std::string_view title, name, unassigned, chart;  // `unassigned`: recommendations in no row
  XlsxChart::Kind kind = XlsxChart::Kind::bars;
  bool has_keys = false;        // rows have numbers before their names
  bool has_zeros = false;       // rows that count nothing are shown
  std::size_t min_rows = 1;     // a table with fewer rows is left out
  std::size_t max_rows = 1000;  // only this many rows are shown, the largest
};

struct SummarySheet::Row {
  std::string key, name;
  std::size_t count = 0;
  std::optional<double> share = {}, supported = {};
  std::string formula = {};  // instead of the count
};

SummarySheet::SummarySheet(XlsxBook& book)
    : sheet_(book.add_sheet("Summary")),
      shares_(book,
              {.line_below = kSummaryLine, .align = XlsxStyle::Align::right, .middle = true}) {
  using enum XlsxStyle::Align;
  formats_.title = book.format({.size = 20, .bold = true, .color = kBlue});
  formats_.period = book.format({.size = 11, .color = kGrey});
  formats_.heading =
      book.format({.size = 12, .bold = true, .color = kBlue, .line_below = kBlue, .middle = true});
  formats_.head = book.format({.size = 9, .color = kGrey, .middle = true});
  formats_.head_right = book.format({.size = 9, .color = kGrey, .align = right, .middle = true});
  // Text in the middle of the row does not touch the line above.
  formats_.name = book.format({.line_below = kSummaryLine, .align = left, .middle = true});
  formats_.count = book.format({.bold = true,
                                .line_below = kSummaryLine,
                                .align = right,
                                .middle = true,
                                .number_format = "#,##0"});
  formats_.unassigned =
      book.format({.italic = true, .color = kGrey, .line_below = kSummaryLine, .middle = true});
  formats_.note = book.format({.size = 9, .italic = true, .color = kGrey});
  for (std::uint16_t c = 0; c < std::size(kSummaryWidths); ++c)
    sheet_.column_width(c, c, kSummaryWidths[c]);
  sheet_.column_width(kChart, kLast, kChartColumnWidth);
  sheet_.hide_grid();
  sheet_.tab_color(kBlue);
}

void SummarySheet::write(const WorkbookCounts& counts, const PlanSheet& plan) {
  using enum XlsxChart::Kind;
  const Section sections[] = {
      {TallyBy::response, "Response of the State under review", "Response", "", "Response",
       doughnut},
      {TallyBy::issue, "Issues", "Issue", "No issue proposed", "Recommendations by issue", bars,
       false, false, 1, 15},
      {TallyBy::action, "Action asked for", "Action", "No action proposed",
       "Recommendations by action", bars, true, true},
      {TallyBy::sdg, "Sustainable Development Goals", "Goal", "No goal proposed",
       "Recommendations by Sustainable Development Goal", columns, true, true},
      {TallyBy::group, "Persons concerned", "Persons", "Nobody in particular",
       "Recommendations by persons concerned", bars, false, false, 1, 12},
      {TallyBy::region, "Recommending States by regional group", "Regional group",
       "No recommending State known", "Recommendations by regional group", bars},
      {TallyBy::recommending_state, "Recommending States", "State", "No recommending State known",
       "Recommendations by recommending State", bars, false, false, 1, 15},
      {TallyBy::cycle, "Cycles", "Cycle", "Cycle not known", "Recommendations by cycle", columns,
       false, false, 2},
  };
  write_title(counts);
  write_figures(counts);
  for (const Section& section : sections) write_section(section, counts.tally());
  write_progress(plan);
  write_notes();
  XlsxPrint print;
  print.header = "&L&9 " + xlsx_print_text(counts.subject()) + "&R&9&A";
  print.footer = "&L&9 uprex&R&9Page &P of &N";
  print.breaks_above = breaks_;
  print.area = {0, 0, row_, kLast};
  sheet_.print(print);
}

void SummarySheet::write_title(const WorkbookCounts& counts) {
  sheet_.row_height(row_, 30);
  sheet_.text(row_++, 0, counts.subject(), formats_.title);
  const std::string period = counts.period();
  sheet_.text(row_, 0, "Universal Periodic Review" + (period.empty() ? "" : ", " + period),
              formats_.period);
  row_ += 2;
}

void SummarySheet::write_figures(const WorkbookCounts& counts) {
  const Tally& tally = counts.tally();
  keep_together(9);
  write_heading("At a glance");
  const auto reviews = counts.reviews().size();
  if (reviews > 1) write_row({"", "Reviews", reviews});
  write_row({"", "Recommendations", tally.all()});
  const std::size_t supported = tally.with(Response::supported);
  write_row({"", "Supported", supported, ratio(supported, tally.all())});
  write_row({"", "Recommending States", tally.table(TallyBy::recommending_state).size()});
  write_row({"", "Voluntary pledges", counts.pledges()});
  write_row({"", "Recommendations that need a look", counts.flagged(),
             ratio(counts.flagged(), tally.all())});
  write_row({"", "Documents read", counts.documents()});
  ++row_;
}

void SummarySheet::write_section(const Section& section, const Tally& tally) {
  std::vector<TallyRow> rows = tally.table(section.by);
  const bool any = std::ranges::any_of(rows, [](const TallyRow& row) { return row.count > 0; });
  if (!section.has_zeros) std::erase_if(rows, [](const TallyRow& row) { return row.count == 0; });
  if (!any || rows.size() < section.min_rows) return;
  const std::size_t all = rows.size();
  rows.resize(std::min(all, section.max_rows));
  const std::size_t without = tally.without(section.by);
  const auto height = static_cast<std::uint32_t>(rows.size()) + 2 + (without > 0);
  keep_together(std::max(height, kRowsOfChart + 1) + 1);
  const std::uint32_t top = row_;
  write_heading(section.title);
  std::string name(section.name);
  if (rows.size() < all)
    name += " (largest " + std::to_string(rows.size()) + " of " + std::to_string(all) + ")";
  const bool is_response = section.by == TallyBy::response;
  write_heads({name, "Number", "Share", is_response ? "" : "Supported"});
  const std::uint32_t begin = row_;
  for (const TallyRow& row : rows) {
    Row written{section.has_keys ? row.key : "", row.name, row.count,
                ratio(row.count, tally.all())};
    if (!is_response && row.count > 0)
      written.supported = ratio(row.with(Response::supported), row.count);
    write_row(written);
  }
  insert_chart(section, begin, rows, tally.all());
  if (without > 0) {
    sheet_.text(row_, kKey, section.unassigned, formats_.unassigned);
    sheet_.text(row_, kName, "", formats_.unassigned);
    sheet_.number(row_, kCount, static_cast<double>(without), formats_.count);
    const double share = ratio(without, tally.all());
    sheet_.number(row_, kShare, share, shares_.of(share));
    ++row_;
  }
  row_ = std::max(row_, top + 1 + kRowsOfChart) + 1;
}

// A slice of less than 4 percent has no room for its number.
void SummarySheet::color_slices(XlsxChart& chart, const std::vector<TallyRow>& rows,
                                std::size_t all) {
  chart.colors.clear();
  for (const TallyRow& row : rows) {
    const auto response = response_from(row.key).value_or(Response::unclear);
    chart.colors.push_back(kResponseBarColors[static_cast<std::size_t>(response)]);
    chart.hidden_labels.push_back(ratio(row.count, all) < 0.04);
  }
}

void SummarySheet::insert_chart(const Section& section, std::uint32_t first,
                                const std::vector<TallyRow>& rows, std::size_t all) {
  const auto last = first + static_cast<std::uint32_t>(rows.size()) - 1;
  XlsxChart chart;
  chart.kind = section.kind;
  chart.title = section.chart;
  // A chart of columns has no room for names, so it shows the numbers.
  const bool names = section.has_keys && section.kind == XlsxChart::Kind::bars;
  const SummaryColumn categories = names ? kName : kKey;
  chart.categories = {first, categories, last, categories};
  chart.values = {first, kCount, last, kCount};
  chart.colors = {kBar};
  if (section.kind == XlsxChart::Kind::doughnut) color_slices(chart, rows, all);
  if (section.by == TallyBy::sdg)
    chart.colors.assign(std::begin(kGoalColors), std::end(kGoalColors));
  chart.width = kChartPixels;
  chart.height = static_cast<int>(std::max(last - first + 2, kRowsOfChart)) * kPixelsOfRow;
  sheet_.insert(first - 1, kChart, chart);
}

void SummarySheet::write_progress(const PlanSheet& plan) {
  const auto statuses = plan_statuses();
  keep_together(static_cast<std::uint32_t>(statuses.size()) + 3);
  write_heading("Progress in the follow-up plan");
  write_heads({"Status", "Number"});
  for (const std::string_view status : statuses)
    write_row({"", std::string(status), 0, {}, {}, plan.count_of(status)});
  ++row_;
}

void SummarySheet::write_notes() {
  keep_together(static_cast<std::uint32_t>(std::size(kNotes)));
  for (const std::string_view note : kNotes) sheet_.text(row_++, 0, note, formats_.note);
}

void SummarySheet::keep_together(std::uint32_t rows) {
  if (row_ - page_ + rows <= kRowsOfPage) return;
  breaks_.push_back(row_);
  page_ = row_;
}

void SummarySheet::write_heading(std::string_view text) {
  sheet_.row_height(row_, 21);
  sheet_.text(row_, 0, text, formats_.heading);
  for (std::uint16_t c = 1; c <= kLast; ++c) sheet_.text(row_, c, "", formats_.heading);
  ++row_;
}

void SummarySheet::write_heads(const std::vector<std::string>& heads) {
  sheet_.text(row_, kKey, heads[0], formats_.head);
  for (std::uint16_t i = 1; i < heads.size(); ++i)
    sheet_.text(row_, static_cast<std::uint16_t>(kName + i), heads[i], formats_.head_right);
  ++row_;
}

void SummarySheet::write_row(const Row& row) {
  sheet_.text(row_, kKey, row.key.empty() ? cut_to_fit(row.name) : row.key, formats_.name);
  sheet_.text(row_, kName, row.key.empty() ? "" : row.name, formats_.name);
  if (row.formula.empty())
    sheet_.number(row_, kCount, static_cast<double>(row.count), formats_.count);
  else
    sheet_.formula(row_, kCount, row.formula, 0, formats_.count);
  const auto share = [&](SummaryColumn column, const std::optional<double>& value) {
    if (value)
      sheet_.number(row_, column, *value, shares_.of(*value));
    else
      sheet_.text(row_, column, "", formats_.name);
  };
  share(kShare, row.share);
  share(kSupported, row.supported);
  ++row_;
}

}  // namespace uprex
