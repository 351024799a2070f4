#include "core/app/label_texts.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

namespace uprex {
namespace {

constexpr std::string_view kColumn = "text";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Lines without what ends them, each with its number.
class Lines {
 public:
  explicit Lines(std::istream& in) : in_(in) {}

  // False at the end. What does not fit into kMaxTextRow is read over, and cut off.
  bool next(std::string& line) {
    if (given_back_) {
      line = std::move(*given_back_);
      given_back_.reset();
      return true;
    }
    line.clear();
    bool any = false;
    auto& buffer = *in_.rdbuf();
    for (int c = buffer.sbumpc(); c != std::streambuf::traits_type::eof(); c = buffer.sbumpc()) {
      any = true;
      if (c == '\n') break;
      if (line.size() <= kMaxTextRow) line += static_cast<char>(c);
    }
    if (!any) return false;
    if (line.ends_with('\r')) line.pop_back();
    if (++number_ == 1 && line.starts_with(kByteOrderMark)) line.erase(0, kByteOrderMark.size());
    return true;
  }

  void give_back(std::string line) { given_back_ = std::move(line); }

  std::size_t number() const { return number_; }

 private:
  std::istream& in_;
  std::size_t number_ = 0;
  std::optional<std::string> given_back_;
};

// RFC 4180, and what spreadsheets make of it: a quoted cell may hold line breaks.
class CsvRow {
 public:
  explicit CsvRow(std::string_view line) { add(line); }

  void add(std::string_view line) {
    size_ += line.size();
    for (const char c : line) take(c);
    if (state_ == State::quoted) cells_.back() += '\n';
  }

  bool is_open() const { return state_ == State::quoted; }
  std::size_t size() const { return size_; }
  const std::vector<std::string>& cells() const { return cells_; }

 private:
  enum class State { begin, plain, quoted, after_quote };

  void take(char c) {
    if (state_ == State::quoted) {
      if (c == '"')
        state_ = State::after_quote;
      else
        cells_.back() += c;
    } else if (c == ',') {
      cells_.emplace_back();
      state_ = State::begin;
    } else if (c == '"' && state_ != State::plain) {
      if (state_ == State::after_quote) cells_.back() += c;
      state_ = State::quoted;
    } else {
      cells_.back() += c;
      state_ = State::plain;
    }
  }

  State state_ = State::begin;
  std::size_t size_ = 0;
  std::vector<std::string> cells_{1};
};

bool is_column(std::string_view cell) {
  return std::ranges::equal(cell, kColumn, {}, [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
}

std::optional<std::size_t> column_of(const CsvRow& header) {
  const auto found = std::ranges::find_if(header.cells(), is_column);
  if (found == header.cells().end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.cells().begin());
}

TextRow fault(std::size_t line, std::string what) { return {line, {}, std::move(what)}; }

TextRow too_long(std::size_t line) {
  return fault(line, "it has more than " + std::to_string(kMaxTextRow) + " bytes");
}

class PlainReader : public TextReader {
 public:
  explicit PlainReader(Lines lines) : lines_(std::move(lines)) {}

  std::optional<TextRow> next() override {
    std::string line;
    if (!lines_.next(line)) return std::nullopt;
    if (line.size() > kMaxTextRow) return too_long(lines_.number());
    return TextRow{lines_.number(), std::move(line), {}};
  }

 private:
  Lines lines_;
};

class JsonReader : public TextReader {
 public:
  explicit JsonReader(Lines lines) : lines_(std::move(lines)) {}

  std::optional<TextRow> next() override {
    std::string line;
    do {
      if (!lines_.next(line)) return std::nullopt;
    } while (line.find_first_not_of(" \t") == std::string::npos);
    if (line.size() > kMaxTextRow) return too_long(lines_.number());
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (json.is_discarded()) return fault(lines_.number(), "it is no JSON");
    const auto text = json.is_object() ? json.find(kColumn) : json.end();
    if (text == json.end() || !text->is_string())
      return fault(lines_.number(), "it has no string \"text\"");
    return TextRow{lines_.number(), text->get<std::string>(), {}};
  }

 private:
  Lines lines_;
};

class CsvReader : public TextReader {
 public:
  explicit CsvReader(Lines lines) : lines_(std::move(lines)) {
    std::string line;
    const bool any = lines_.next(line);
    const auto column = column_of(CsvRow(line));
    if (!any || !column)
      throw Error("no column of the CSV is named text", "name the column in the first row");
    column_ = *column;
  }

  std::optional<TextRow> next() override {
    std::string line;
    do {
      if (!lines_.next(line)) return std::nullopt;
    } while (line.empty());
    const std::size_t begin = lines_.number();
    CsvRow row(line);
    while (row.is_open() && lines_.next(line)) {
      row.add(line);
      if (row.size() > kMaxTextRow) break;
    }
    if (row.is_open())
      throw Error("line " + std::to_string(begin) + ": nothing closes its quotation mark",
                  "rows from there on were not read");
    if (row.size() > kMaxTextRow) return too_long(begin);
    if (row.cells().size() <= column_) return fault(begin, "it ends before the column text");
    return TextRow{begin, row.cells()[column_], {}};
  }

 private:
  Lines lines_;
  std::size_t column_ = 0;
};

bool is_binary(std::string_view first) {
  return first.starts_with("%PDF-") || first.find('\0') != std::string_view::npos;
}

// A header whose cells are set apart by something else than commas.
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

void refuse_others(std::string_view first) {
  if (is_binary(first))
    throw Error("it is no text in UTF-8", "give CSV, JSON Lines or plain text in UTF-8");
  if (is_header_of(first, ';') || is_header_of(first, '\t'))
    throw Error("its columns are not separated by commas", "save it as CSV with commas");
  if (first == "[" || first.starts_with("[{"))
    throw Error("it is a JSON array", "give one object a line, as `jq -c '.[]'` does");
}

TextFormat format_of(Lines& lines) {
  std::string first;
  if (!lines.next(first)) return TextFormat::lines;
  refuse_others(first);
  const std::size_t mark = first.find_first_not_of(" \t");
  const bool json = mark != std::string::npos && first[mark] == '{';
  const bool csv = !json && first.size() <= kMaxTextRow && column_of(CsvRow(first));
  lines.give_back(std::move(first));
  return json ? TextFormat::jsonl : csv ? TextFormat::csv : TextFormat::lines;
}

}  // namespace

std::unique_ptr<TextReader> make_text_reader(std::istream& in, TextFormat format) {
  Lines lines(in);
  if (format == TextFormat::automatic) format = format_of(lines);
  switch (format) {
    case TextFormat::csv:
      return std::make_unique<CsvReader>(std::move(lines));
    case TextFormat::jsonl:
      return std::make_unique<JsonReader>(std::move(lines));
    default:
      return std::make_unique<PlainReader>(std::move(lines));
  }
}

}  // namespace uprex
