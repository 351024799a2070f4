// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/input/text_reader.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <streambuf>
#include <utility>

#include "core/text/ascii.hpp"
#include "core/text/csv_table.hpp"
#include "core/text/utf8.hpp"

namespace uprex {
namespace {

constexpr std::string_view kColumn = "text";
constexpr int kEnd = std::streambuf::traits_type::eof();

// The input without its byte order mark.
//
// Before begin(), only the first row or so can be read, and rewind() goes back to the start. After
// begin(), the whole input is read once.
class InputBuffer : public std::streambuf {
 public:
  explicit InputBuffer(std::streambuf& in) : in_(in) {
    while (preview_.size() < kByteOrderMark.size() && uflow() != kEnd) {
    }
    if (preview_ == kByteOrderMark) preview_.clear();
    rewind();
  }

  void rewind() { at_ = 0; }
  void begin() {
    rewind();
    is_preview_ = false;
  }

 protected:
  int_type underflow() override {
    if (at_ < preview_.size()) return traits_type::to_int_type(preview_[at_]);
    return is_preview_ && preview_.size() > kMaxTextRow ? kEnd : in_.sgetc();
  }

  int_type uflow() override {
    const int_type c = underflow();
    if (at_ < preview_.size()) {
      ++at_;
    } else if (c != kEnd) {
      in_.sbumpc();
      if (!is_preview_) return c;
      preview_ += traits_type::to_char_type(c);
      ++at_;
    }
    return c;
  }

 private:
  std::streambuf& in_;
  std::string preview_;
  std::size_t at_ = 0;
  bool is_preview_ = true;
};

// Reads lines without their line ends, and numbers them.
class Lines {
 public:
  explicit Lines(std::streambuf& in) : in_(in) {}

  // Returns false at the end. A line is cut off after kMaxTextRow + 1 bytes.
  bool next(std::string& line) {
    line.clear();
    if (in_.sgetc() == kEnd) return false;
    for (int c = in_.sbumpc(); c != kEnd && c != '\n'; c = in_.sbumpc())
      if (line.size() <= kMaxTextRow) line += static_cast<char>(c);
    if (line.ends_with('\r')) line.pop_back();
    ++number_;
    return true;
  }

  std::size_t number() const { return number_; }

 private:
  std::streambuf& in_;
  std::size_t number_ = 0;
};

std::optional<std::size_t> column_of(const std::optional<CsvRow>& header) {
  if (!header || header->is_long || header->is_open) return std::nullopt;
  const auto found = std::ranges::find(header->cells, kColumn, lower_case);
  if (found == header->cells.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header->cells.begin());
}

TextRow row_with_problem(std::size_t line, std::string problem) {
  return {line, {}, std::move(problem)};
}

TextRow too_long(std::size_t line) {
  return row_with_problem(line, "the row is longer than " + std::to_string(kMaxTextRow) + " bytes");
}

class PlainReader : public TextReader {
 public:
  explicit PlainReader(std::unique_ptr<InputBuffer> in) : in_(std::move(in)), lines_(*in_) {}

  std::optional<TextRow> next() override {
    std::string line;
    if (!lines_.next(line)) return std::nullopt;
    if (line.size() > kMaxTextRow) return too_long(lines_.number());
    return TextRow{lines_.number(), std::move(line), {}};
  }

 private:
  std::unique_ptr<InputBuffer> in_;
  Lines lines_;
};

class JsonReader : public TextReader {
 public:
  explicit JsonReader(std::unique_ptr<InputBuffer> in) : in_(std::move(in)), lines_(*in_) {}

  std::optional<TextRow> next() override {
    std::string line;
    do {
      if (!lines_.next(line)) return std::nullopt;
    } while (line.find_first_not_of(" \t") == std::string::npos);
    if (line.size() > kMaxTextRow) return too_long(lines_.number());
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (json.is_discarded()) return row_with_problem(lines_.number(), "the line is not JSON");
    const auto text = json.is_object() ? json.find(kColumn) : json.end();
    if (text == json.end() || !text->is_string())
      return row_with_problem(lines_.number(), "the object has no string named \"text\"");
    return TextRow{lines_.number(), text->get<std::string>(), {}};
  }

 private:
  std::unique_ptr<InputBuffer> in_;
  Lines lines_;
};

class CsvTexts : public TextReader {
 public:
  explicit CsvTexts(std::unique_ptr<InputBuffer> in)
      : in_(std::move(in)), rows_(*in_, kMaxTextRow) {
    const auto column = column_of(rows_.next());
    if (!column)
      throw Error("no column is named \"text\"", "name the column of the texts in the first row");
    column_ = *column;
  }

  std::optional<TextRow> next() override {
    auto row = rows_.next();
    if (!row) return std::nullopt;
    if (row->is_open)
      throw Error("line " + std::to_string(row->line) + ": a quotation mark is never closed",
                  "close it; the rows from this line on were not read");
    if (row->is_long) return too_long(row->line);
    if (row->cells.size() <= column_)
      return row_with_problem(row->line, "the row ends before the column \"text\"");
    return TextRow{row->line, std::move(row->cells[column_]), {}};
  }

 private:
  std::unique_ptr<InputBuffer> in_;
  CsvReader rows_;
  std::size_t column_ = 0;
};

bool is_binary(std::string_view first) {
  return first.starts_with("%PDF-") || first.find('\0') != std::string_view::npos;
}

// True for a row of column names that is separated by `separator` and has a column "text".
bool is_header_of(std::string_view line, char separator) {
  bool found = false;
  std::size_t cells = 0;
  for (std::size_t at = 0; at <= line.size(); ++cells) {
    const std::size_t end = std::min(line.find(separator, at), line.size());
    std::string_view cell = line.substr(at, end - at);
    if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"')
      cell = cell.substr(1, cell.size() - 2);
    found |= cell == kColumn;
    at = end + 1;
  }
  return found && cells > 1;
}

void refuse_unsupported(std::string_view first) {
  if (is_binary(first))
    throw Error("the file is not text in UTF-8", "give CSV, JSON Lines or plain text in UTF-8");
  if (is_header_of(first, ';') || is_header_of(first, '\t'))
    throw Error("the columns are separated by semicolons or tabs", "save it as CSV with commas");
  if (first == "[" || first.starts_with("[{"))
    throw Error("the file is a JSON array", "write one object on each line: jq -c '.[]' FILE");
}

TextFormat format_of(InputBuffer& in) {
  std::string first;
  if (!Lines(in).next(first)) return TextFormat::lines;
  refuse_unsupported(first);
  const std::size_t mark = first.find_first_not_of(" \t");
  if (mark != std::string::npos && first[mark] == '{') return TextFormat::jsonl;
  in.rewind();
  return column_of(CsvReader(in, kMaxTextRow).next()) ? TextFormat::csv : TextFormat::lines;
}

}  // namespace

std::unique_ptr<TextReader> make_text_reader(std::istream& stream, TextFormat format) {
  auto in = std::make_unique<InputBuffer>(*stream.rdbuf());
  if (format == TextFormat::automatic) format = format_of(*in);
  in->begin();
  switch (format) {
    case TextFormat::csv:
      return std::make_unique<CsvTexts>(std::move(in));
    case TextFormat::jsonl:
      return std::make_unique<JsonReader>(std::move(in));
    default:
      return std::make_unique<PlainReader>(std::move(in));
  }
}

}  // namespace uprex
