#include "core/write/table_sheet.hpp"

#include <algorithm>

namespace uprex {
namespace {

constexpr XlsxColor kHead = 0x1F4E79, kLine = 0xD9D9D9, kLink = 0x0563C1;
constexpr double kHeadHeight = 32;

}  // namespace

TableSheet::TableSheet(XlsxBook& book, const std::string& name,
                       std::span<const TableColumn> columns, std::uint16_t frozen, XlsxColor tab)
    : columns_(columns),
      sheet_(book.add_sheet(name)),
      frozen_(frozen),
      plain_(book.format({.line_below = kLine, .align = XlsxStyle::Align::left, .wrap = true})),
      bold_(book.format(
          {.bold = true, .line_below = kLine, .align = XlsxStyle::Align::left, .wrap = true})),
      link_(book.format({.link = true,
                         .color = kLink,
                         .line_below = kLine,
                         .align = XlsxStyle::Align::left,
                         .wrap = true})),
      seen_(columns.size()) {
  sheet_.tab_color(tab);
  const auto head =
      book.format({.bold = true, .color = 0xFFFFFF, .fill = kHead, .middle = true, .wrap = true});
  sheet_.row_height(0, kHeadHeight);
  for (std::uint16_t c = 0; c < columns_.size(); ++c) sheet_.text(0, c, columns_[c].head, head);
}

void TableSheet::next_row() {
  fill_row();
  ++row_;
  written_.assign(columns_.size(), false);
}

// A line below every cell, also of empty ones.
void TableSheet::fill_row() {
  if (row_ == 0) return;
  for (std::uint16_t c = 0; c < columns_.size(); ++c) {
    if (written_[c]) continue;
    seen_[c].different = seen_[c].different || seen_[c].any;
    sheet_.text(row_, c, "", plain_);
  }
}

void TableSheet::see(std::uint16_t column, std::string_view value) {
  Seen& seen = seen_[column];
  if (row_ == 1) seen.first = value;
  seen.any = seen.any || !value.empty();
  seen.different = seen.different || seen.first != value;
  written_[column] = true;
}

void TableSheet::text(std::uint16_t column, std::string_view value) {
  if (value.empty()) return;
  see(column, value);
  sheet_.text(row_, column, value, columns_[column].bold ? bold_ : plain_);
}

void TableSheet::number(std::uint16_t column, double value) {
  if (value == 0) return;
  see(column, std::to_string(value));
  sheet_.number(row_, column, value, columns_[column].bold ? bold_ : plain_);
}

void TableSheet::link(std::uint16_t column, const std::string& url, std::string_view value) {
  if (url.empty() || value.empty()) return text(column, value);
  see(column, value);
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
  fill_row();
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
