// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/workbook/table_sheet.hpp"

#include <algorithm>

#include "core/write/workbook/text_lines.hpp"

namespace uprex {
namespace {

constexpr XlsxColor kHead = 0x1F4E79, kLine = 0xD9D9D9, kLink = 0x0563C1;
constexpr int kSize = 10;
constexpr double kIndent = 1.5;  // characters
constexpr double kHeadHeight = 32, kLineHeight = 12.75, kMargin = 1.5;
constexpr double kMaxRowHeight = 409;  // a limit of the file format

}  // namespace

TableSheet::TableSheet(XlsxBook& book, const std::string& name,
                       std::span<const TableColumn> columns, std::uint16_t frozen, XlsxColor tab,
                       int lines)
    : columns_(columns),
      sheet_(book.add_sheet(name)),
      frozen_(frozen),
      min_lines_(lines),
      shares_(book, {.line_below = kLine, .align = XlsxStyle::Align::right}),
      values_(columns.size()) {
  using enum XlsxStyle::Align;
  XlsxStyle style{.size = kSize, .line_below = kLine, .align = left, .indent = 1};
  if (lines > 1) style.line_right = kLine;
  line_ = book.format({.size = kSize, .align = left, .indent = 1});
  style.wrap = true;
  plain_ = book.format(style);
  style.bold = true;
  bold_ = book.format(style);
  link_ =
      book.format({.link = true, .color = kLink, .line_below = kLine, .align = left, .indent = 1});
  count_ = book.format({.line_below = kLine, .align = right, .number_format = "#,##0"});
  sheet_.tab_color(tab);
  sheet_.row_height(0, kHeadHeight);
  XlsxStyle head{.bold = true, .color = 0xFFFFFF, .fill = kHead, .middle = true, .wrap = true};
  for (std::uint16_t c = 0; c < columns_.size(); ++c) {
    head.align = columns_[c].count ? right : left;
    head.indent = columns_[c].count ? 0 : 1;
    sheet_.text(0, c, columns_[c].head, book.format(head));
  }
}

void TableSheet::next_row() {
  finish_row();
  ++row_;
  lines_ = min_lines_;
  written_.assign(columns_.size(), false);
}

// Sets the height of the row, and the line below its empty cells.
void TableSheet::finish_row() {
  if (row_ == 0) return;
  for (std::uint16_t c = 0; c < columns_.size(); ++c) {
    if (written_[c]) continue;
    values_[c].different = values_[c].different || values_[c].any;
    if (columns_[c].printed) sheet_.text(row_, c, "", format_of(c));
  }
  sheet_.row_height(row_, std::min(lines_ * kLineHeight + kMargin, kMaxRowHeight));
}

XlsxFormat TableSheet::format_of(std::uint16_t column) const {
  const TableColumn& c = columns_[column];
  return c.count ? count_ : !c.printed ? line_ : c.bold ? bold_ : plain_;
}

void TableSheet::note_value(std::uint16_t column, std::string_view text, double number) {
  ColumnValues& values = values_[column];
  if (row_ == 1) {
    values.first_text = text;
    values.first_number = number;
  }
  values.any = true;
  values.different = values.different || values.first_text != text || values.first_number != number;
  written_[column] = true;
}

void TableSheet::text(std::uint16_t column, std::string_view value) {
  if (value.empty()) return;
  note_value(column, value, 0);
  sheet_.text(row_, column, value, format_of(column));
  if (columns_[column].printed)
    lines_ = std::max(lines_, lines_in_column(value, columns_[column].width - kIndent, kSize));
}

void TableSheet::number(std::uint16_t column, double value) {
  if (value == 0) return;
  note_value(column, "", value);
  sheet_.number(row_, column, value, format_of(column));
}

void TableSheet::share(std::uint16_t column, double value) {
  note_value(column, "", value);
  sheet_.number(row_, column, value, shares_.of(value));
}

void TableSheet::link(std::uint16_t column, const std::string& url, std::string_view value) {
  if (url.empty() || value.empty()) return text(column, value);
  note_value(column, value, 0);
  sheet_.link(row_, column, url, value, link_);
}

XlsxRange TableSheet::cells(std::uint16_t column) const {
  return {1, column, std::max(row_, 1U), column};
}

void TableSheet::add_drop_down(std::uint16_t column, const std::string& source) {
  sheet_.add_drop_down(cells(column), source);
}

void TableSheet::color(std::uint16_t column, std::span<const ValueColor> colors) {
  for (const ValueColor& color : colors)
    sheet_.color_where_equal(cells(column), std::string(color.value),
                             {.color = color.text, .fill = color.background});
}

bool TableSheet::is_hidden(std::uint16_t column) const {
  const Visible visible = columns_[column].visible;
  return (visible == Visible::if_filled && !values_[column].any) ||
         (visible == Visible::if_different && !values_[column].different);
}

void TableSheet::print(const std::string& title) {
  const auto last = std::ranges::find(columns_, false, &TableColumn::printed) - columns_.begin();
  XlsxPrint print;
  print.landscape = true;
  print.repeated_rows = 1;
  print.header = "&L&9 " + xlsx_print_text(title) + "&R&9&A";
  print.footer = "&L&9 uprex&R&9Page &P of &N";
  print.area = {0, 0, std::max(row_, 1U), static_cast<std::uint16_t>(last - 1)};
  sheet_.print(print);
}

void TableSheet::finish(const std::string& title, std::string_view empty_note) {
  finish_row();
  const auto last = static_cast<std::uint16_t>(columns_.size() - 1);
  for (std::uint16_t c = 0; c <= last; ++c) {
    sheet_.column_width(c, c, columns_[c].width);
    if (row_ > 0 && is_hidden(c)) sheet_.hide_column(c, columns_[c].width);
  }
  if (row_ == 0) sheet_.text(1, 0, empty_note);
  sheet_.freeze(1, frozen_);
  if (row_ > 0) sheet_.filter({0, 0, row_, last});
  sheet_.allow_numbers_as_text({1, 0, std::max(row_, 1U), last});
  print(title);
}

}  // namespace uprex
