// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/xlsx/xlsx.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "core/write/xlsx/xlsx_library.hpp"

namespace uprex {
namespace {

constexpr std::size_t kMaxLinks = 65'530;
constexpr std::size_t kMaxLinkLength = 2'079;
constexpr time_t kCreated = 315'532'800;  // 1980-01-01: the oldest date that a zip archive knows

// A file in memory that has a name as long as it is open. The library only writes to named files.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(::memfd_create("uprex-workbook", MFD_CLOEXEC)) {
    if (descriptor_ < 0) fail_workbook(std::generic_category().message(errno));
  }
  ~MemoryFile() { ::close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string name() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  void copy_to(std::ostream& out) const {
    std::array<char, 1 << 16> buffer;
    off_t at = 0;
    while (true) {
      const ssize_t length = ::pread(descriptor_, buffer.data(), buffer.size(), at);
      if (length < 0 && errno == EINTR) continue;
      if (length < 0) fail_workbook(std::generic_category().message(errno));
      if (length == 0) return;
      out.write(buffer.data(), length);
      at += length;
    }
  }

 private:
  int descriptor_;
};

struct FreeWorkbook {
  void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};

lxw_format_alignments alignment(XlsxStyle::Align align) {
  switch (align) {
    case XlsxStyle::Align::left:
      return LXW_ALIGN_LEFT;
    case XlsxStyle::Align::center:
      return LXW_ALIGN_CENTER;
    case XlsxStyle::Align::right:
      return LXW_ALIGN_RIGHT;
    case XlsxStyle::Align::general:
      break;
  }
  return LXW_ALIGN_NONE;
}

void apply(const XlsxStyle& style, lxw_format* format) {
  format_set_font_size(format, style.size);
  format_set_font_color(format, style.color);
  format_set_align(format, alignment(style.align));
  format_set_align(format, style.middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
  if (style.bold) format_set_bold(format);
  if (style.italic) format_set_italic(format);
  if (style.link) format_set_underline(format, LXW_UNDERLINE_SINGLE);
  if (style.wrap) format_set_text_wrap(format);
  if (style.indent > 0) format_set_indent(format, static_cast<uint8_t>(style.indent));
  if (style.fill != kXlsxNoColor) format_set_bg_color(format, style.fill);
  if (style.line_below != kXlsxNoColor) {
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, style.line_below);
  }
  if (style.line_right != kXlsxNoColor) {
    format_set_right(format, LXW_BORDER_THIN);
    format_set_right_color(format, style.line_right);
  }
  if (!style.number_format.empty()) format_set_num_format(format, style.number_format.c_str());
}

}  // namespace

void fail_workbook(const std::string& reason) {
  throw Error("cannot make the workbook: " + reason,
              "check that there is memory, and room for temporary files in TMPDIR or /tmp");
}

void check(lxw_error error) {
  if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
    throw Error("there are more records than a sheet has rows (1,048,576)",
                "export one State, session or cycle at a time");
  if (error != LXW_NO_ERROR) fail_workbook(lxw_strerror(error));
}

struct XlsxSheet::Impl {
  XlsxBook::Impl& book;
  lxw_worksheet* sheet;
  std::string name;
  std::size_t links = 0;
};

struct XlsxBook::Impl {
  const XlsxFiles before = xlsx_files();
  MemoryFile file;
  std::unique_ptr<lxw_workbook, FreeWorkbook> workbook;
  std::vector<std::pair<XlsxStyle, lxw_format*>> formats;
  std::vector<std::unique_ptr<XlsxSheet::Impl>> sheets;

  lxw_format* at(XlsxFormat format) const {
    return formats.at(static_cast<std::size_t>(format)).second;
  }

  lxw_format* add(const XlsxStyle& style) {
    lxw_format* format = workbook_add_format(workbook.get());
    if (!format) fail_workbook("there is not enough memory");
    apply(style, format);
    return format;
  }
};

XlsxBook::XlsxBook(const std::string& title, const std::string& subject)
    : impl_(std::make_unique<Impl>()) {
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  impl_->workbook.reset(workbook_new_opt(impl_->file.name().c_str(), &options));
  if (!impl_->workbook) fail_workbook("there is not enough memory");
  std::string creator = "uprex", titled = xlsx_text(title), about = xlsx_text(subject);
  lxw_doc_properties properties{};
  properties.title = titled.data();
  properties.subject = about.data();
  properties.author = creator.data();
  properties.created = kCreated;
  check(workbook_set_properties(impl_->workbook.get(), &properties));
  format({});
}

XlsxBook::~XlsxBook() = default;

XlsxSheet XlsxBook::add_sheet(const std::string& name) {
  check(workbook_validate_sheet_name(impl_->workbook.get(), name.c_str()));
  lxw_worksheet* sheet = workbook_add_worksheet(impl_->workbook.get(), name.c_str());
  if (!sheet) fail_workbook(std::generic_category().message(errno));
  if (xlsx_files().made == impl_->before.made)
    fail_workbook("libxlsxwriter does not use our temporary files");
  worksheet_set_paper(sheet, 9);  // A4
  auto& added = impl_->sheets.emplace_back(new XlsxSheet::Impl{*impl_, sheet, name});
  return XlsxSheet(*added);
}

XlsxFormat XlsxBook::format(const XlsxStyle& style) {
  auto& known = impl_->formats;
  const auto at = std::ranges::find(known, style, &std::pair<XlsxStyle, lxw_format*>::first);
  const auto index = static_cast<std::size_t>(at - known.begin());
  if (at == known.end()) known.emplace_back(style, impl_->add(style));
  return static_cast<XlsxFormat>(index);
}

void XlsxBook::write_to(std::ostream& out) {
  const lxw_error error = workbook_close(impl_->workbook.release());
  if (xlsx_files().failures != impl_->before.failures)
    fail_workbook(std::generic_category().message(xlsx_files().error));
  check(error);
  impl_->file.copy_to(out);
}

void XlsxSheet::text(std::uint32_t row, std::uint16_t column, std::string_view text,
                     XlsxFormat format) {
  lxw_format* look = impl_->book.at(format);
  if (text.empty())
    check(worksheet_write_blank(impl_->sheet, row, column, look));
  else
    check(worksheet_write_string(impl_->sheet, row, column, xlsx_text(text).c_str(), look));
}

void XlsxSheet::number(std::uint32_t row, std::uint16_t column, double value, XlsxFormat format) {
  check(worksheet_write_number(impl_->sheet, row, column, value, impl_->book.at(format)));
}

void XlsxSheet::formula(std::uint32_t row, std::uint16_t column, const std::string& formula,
                        double result, XlsxFormat format) {
  check(worksheet_write_formula_num(impl_->sheet, row, column, formula.c_str(),
                                    impl_->book.at(format), result));
}

void XlsxSheet::link(std::uint32_t row, std::uint16_t column, const std::string& url,
                     std::string_view text, XlsxFormat format) {
  if (url.size() > kMaxLinkLength || impl_->links == kMaxLinks)
    return this->text(row, column, text, format);
  ++impl_->links;
  check(worksheet_write_url_opt(impl_->sheet, row, column, url.c_str(), impl_->book.at(format),
                                xlsx_text(text).c_str(), nullptr));
}

void XlsxSheet::row_height(std::uint32_t row, double points) {
  check(worksheet_set_row(impl_->sheet, row, points, nullptr));
}

void XlsxSheet::column_width(std::uint16_t first, std::uint16_t last, double characters) {
  check(worksheet_set_column(impl_->sheet, first, last, characters, nullptr));
}

void XlsxSheet::hide_column(std::uint16_t column, double characters) {
  lxw_row_col_options options{};
  options.hidden = LXW_TRUE;
  check(worksheet_set_column_opt(impl_->sheet, column, column, characters, nullptr, &options));
}

void XlsxSheet::freeze(std::uint32_t rows, std::uint16_t columns) {
  worksheet_freeze_panes(impl_->sheet, rows, columns);
}

void XlsxSheet::filter(const XlsxRange& r) {
  check(worksheet_autofilter(impl_->sheet, r.first_row, r.first_column, r.last_row, r.last_column));
}

void XlsxSheet::add_drop_down(const XlsxRange& r, const std::string& source) {
  std::string formula = source;
  lxw_data_validation validation{};
  validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
  validation.value_formula = formula.data();
  validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  check(worksheet_data_validation_range(impl_->sheet, r.first_row, r.first_column, r.last_row,
                                        r.last_column, &validation));
}

void XlsxSheet::color_where_equal(const XlsxRange& r, const std::string& value,
                                  const XlsxStyle& style) {
  lxw_format* look = workbook_add_format(impl_->book.workbook.get());
  if (!look) fail_workbook("there is not enough memory");
  format_set_font_color(look, style.color);
  if (style.bold) format_set_bold(look);
  if (style.fill != kXlsxNoColor) format_set_bg_color(look, style.fill);
  std::string quoted = '"' + value + '"';
  lxw_conditional_format rule{};
  rule.type = LXW_CONDITIONAL_TYPE_CELL;
  rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
  rule.value_string = quoted.data();
  rule.format = look;
  check(worksheet_conditional_format_range(impl_->sheet, r.first_row, r.first_column, r.last_row,
                                           r.last_column, &rule));
}

void XlsxSheet::allow_numbers_as_text(const XlsxRange& r) {
  const auto name = [](std::uint32_t row, std::uint16_t column) {
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> cell{};
    lxw_rowcol_to_cell(cell.data(), row, column);
    return std::string(cell.data());
  };
  const std::string range =
      name(r.first_row, r.first_column) + ':' + name(r.last_row, r.last_column);
  check(worksheet_ignore_errors(impl_->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.c_str()));
}

void XlsxSheet::print(const XlsxPrint& print) {
  lxw_worksheet* sheet = impl_->sheet;
  if (print.landscape) worksheet_set_landscape(sheet);
  worksheet_set_margins(sheet, 0.35, 0.35, 0.6, 0.6);
  worksheet_fit_to_pages(sheet, 1, 0);
  if (print.repeated_rows > 0)
    check(worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(print.repeated_rows - 1)));
  check(worksheet_set_header(sheet, print.header.c_str()));
  check(worksheet_set_footer(sheet, print.footer.c_str()));
  if (const auto& r = print.area)
    check(worksheet_print_area(sheet, r->first_row, r->first_column, r->last_row, r->last_column));
  if (print.breaks_above.empty()) return;
  std::vector<lxw_row_t> breaks(print.breaks_above.begin(), print.breaks_above.end());
  breaks.push_back(0);
  check(worksheet_set_h_pagebreaks(sheet, breaks.data()));
}

void XlsxSheet::hide_grid() { worksheet_gridlines(impl_->sheet, LXW_HIDE_ALL_GRIDLINES); }

void XlsxSheet::tab_color(XlsxColor color) { worksheet_set_tab_color(impl_->sheet, color); }

void XlsxSheet::insert(std::uint32_t row, std::uint16_t column, const XlsxChart& chart) {
  lxw_chart* made = make_chart(impl_->book.workbook.get(), impl_->name, chart);
  lxw_chart_options options{};
  options.y_offset = 3;  // clear of the line above
  options.x_scale = chart.width / 480.0;
  options.y_scale = chart.height / 288.0;
  check(worksheet_insert_chart_opt(impl_->sheet, row, column, made, &options));
}

XlsxShares::XlsxShares(XlsxBook& book, XlsxStyle style) {
  style.number_format = "[=0]0%;[<0.005]\"<1%\";0%";
  low_ = book.format(style);
  style.number_format = "[=1]0%;[>=0.995]\">99%\";0%";
  high_ = book.format(style);
}

}  // namespace uprex
