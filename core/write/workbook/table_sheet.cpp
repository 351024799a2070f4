#include "core/write/workbook/table_sheet.hpp"

#include <algorithm>

#include "core/write/workbook/text_lines.hpp"

namespace uprex {
namespace {

constexpr XlsxColor kHead = 0x1F4E79, kLine = 0xD9D9D9, kLink = 0x0563C1;
constexpr int kSize = 10;
constexpr double kIndent = 1.5;  // characters
constexpr double kHeadHeight = 32, kLineHeight = 12.75, kMargin = 1.5;
constexpr double kHighestRow = 409;  // of the format

}  // namespace

TableSheet::TableSheet(XlsxBook& book, const std::string& name,
                       std::span<const TableColumn> columns, std::uint16_t frozen, XlsxColor tab,
                       int lines)
    : columns_(columns),
      sheet_(book.add_sheet(name)),
      frozen_(frozen),
      least_lines_(lines),
      shares_(book, {.line_below = kLine, .align = XlsxStyle::Align::right}),
      seen_(columns.size()) {
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
  lines_ = least_lines_;
  written_.assign(columns_.size(), false);
}

// Its height, and a line below every cell that is printed, also of empty ones.
void TableSheet::finish_row() {
  if (row_ == 0) return;
  for (std::uint16_t c = 0; c < columns_.size(); ++c) {
    if (written_[c]) continue;
    seen_[c].different = seen_[c].different || seen_[c].any;
    if (columns_[c].printed) sheet_.text(row_, c, "", format_of(c));
  }
  sheet_.row_height(row_, std::min(lines_ * kLineHeight + kMargin, kHighestRow));
}

XlsxFormat TableSheet::format_of(std::uint16_t column) const {
  const TableColumn& c = columns_[column];
  return c.count ? count_ : !c.printed ? line_ : c.bold ? bold_ : plain_;
}

void TableSheet::see(std::uint16_t column, std::string_view text, double number) {
  Seen& seen = seen_[column];
  if (row_ == 1) {
    seen.text = text;
    seen.number = number;
  }
  seen.any = true;
  seen.different = seen.different || seen.text != text || seen.number != number;
  written_[column] = true;
}

void TableSheet::text(std::uint16_t column, std::string_view value) {
  if (value.empty()) return;
  see(column, value, 0);
  sheet_.text(row_, column, value, format_of(column));
  if (columns_[column].printed)
    lines_ = std::max(lines_, lines_in_column(value, columns_[column].width - kIndent, kSize));
}

void TableSheet::number(std::uint16_t column, double value) {
  if (value == 0) return;
  see(column, "", value);
  sheet_.number(row_, column, value, format_of(column));
}

void TableSheet::share(std::uint16_t column, double value) {
  see(column, "", value);
  sheet_.number(row_, column, value, shares_.of(value));
}

void TableSheet::link(std::uint16_t column, const std::string& url, std::string_view value) {
  if (url.empty() || value.empty()) return text(column, value);
  see(column, value, 0);
  sheet_.link(row_, column, url, value, link_);
}

XlsxRange TableSheet::cells(std::uint16_t column) const {
  return {1, column, std::max(row_, 1U), column};
}

void TableSheet::choices(std::uint16_t column, const std::string& source) {
  sheet_.choices(cells(column), source);
}

void TableSheet::color(std::uint16_t column, std::span<const ValueColor> colors) {
  for (const ValueColor& color : colors)
    sheet_.color_where_equal(cells(column), std::string(color.value),
                             {.color = color.text, .fill = color.ground});
}

bool TableSheet::is_hidden(std::uint16_t column) const {
  const Shown shown = columns_[column].shown;
  return (shown == Shown::where_filled && !seen_[column].any) ||
         (shown == Shown::where_different && !seen_[column].different);
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

void TableSheet::finish(const std::string& title, std::string_view nothing) {
  finish_row();
  const auto last = static_cast<std::uint16_t>(columns_.size() - 1);
  for (std::uint16_t c = 0; c <= last; ++c) {
    sheet_.column_width(c, c, columns_[c].width);
    if (row_ > 0 && is_hidden(c)) sheet_.hide_column(c, columns_[c].width);
  }
  if (row_ == 0) sheet_.text(1, 0, nothing);
  sheet_.freeze(1, frozen_);
  if (row_ > 0) sheet_.filter({0, 0, row_, last});
  sheet_.allow_numbers_as_text({1, 0, std::max(row_, 1U), last});
  print(title);
}

}  // namespace uprex
