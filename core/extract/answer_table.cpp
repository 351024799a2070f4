#include "core/extract/answer_table.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <optional>

#include "core/extract/answer_layout.hpp"
#include "core/extract/answer_numbers.hpp"
#include "core/extract/entries.hpp"
#include "core/upr/en/answer_layout.hpp"

namespace uprex {
namespace {

enum class Role { none, number, text, answer, comment, other, tick };

struct Column {
  Role role = Role::none;
  Answer answer;     // of a column for one answer
  std::string head;  // its head
};

using Cells = std::vector<std::string>;

re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }

// A pattern of the table's English, compiled once.
template <const std::string_view& pattern>
bool is(std::string_view text) {
  static const RE2 regex("(?i)" + std::string(pattern));
  return RE2::PartialMatch(piece(text), regex);
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t") + 1 - begin));
}

Cells cells_of(const Block& row) {
  Cells cells;
  std::string_view rest = row.text;
  for (;;) {
    const std::size_t tab = rest.find('\t');
    cells.push_back(trimmed(rest.substr(0, tab)));
    if (tab == std::string_view::npos) break;
    rest.remove_prefix(tab + 1);
  }
  // A number that the loader took for the row's label is its first cell's.
  if (!row.label.empty()) cells[0] = trimmed(row.label + ' ' + cells[0]);
  return cells;
}

// The cell is a list of numbers and nothing else.
bool is_numbers(const std::string& cell) {
  if (cell.empty()) return false;
  const NumberLabel label = number_label(cell);
  if (!label.numbers.empty()) return label.length == cell.size();
  static const RE2 plain(R"(\W*\d{1,3}[.)]?\W*)");
  return RE2::FullMatch(cell, plain);
}

std::vector<std::string> numbers_of(const std::string& cell) {
  NumberLabel label = number_label(cell);
  if (!label.numbers.empty()) return label.numbers;
  static const RE2 plain(R"(\W*(\d{1,3})[.)]?\W*)");
  std::string number;
  if (RE2::FullMatch(cell, plain, &number)) return {number};
  return {};
}

bool is_sentence(const std::string& cell) {
  constexpr std::size_t kShortest = 20;
  return cell.size() > kShortest && cell.ends_with('.');
}

Column head_of(const std::string& cell) {
  Column column{Role::none, {}, cell};
  constexpr std::size_t kLongest = 70;
  if (cell.empty() || cell.size() > kLongest || is_sentence(cell) || is_numbers(cell) ||
      !number_label(cell).numbers.empty())
    return column;
  const Answer answer = answer_of_heading(cell);
  if (is<en::kNumberHead>(cell))
    column.role = Role::number;
  else if (is<en::kTextHead>(cell))
    column.role = Role::text;
  else if (is<en::kStateHead>(cell))
    column.role = Role::other;
  else if (is<en::kAnswerHead>(cell))
    column.role = Role::answer;
  else if (answer.plain)
    column = {Role::tick, answer, cell};
  else if (is<en::kCommentHead>(cell))
    column.role = Role::comment;
  return column;
}

// Empty where the row is no head.
std::vector<Column> head_row(const Cells& cells) {
  std::vector<Column> columns;
  std::size_t filled = 0, known = 0;
  for (const std::string& cell : cells) {
    columns.push_back(head_of(cell));
    filled += !cell.empty();
    known += columns.back().role != Role::none;
  }
  if (filled < 2 || known < filled) return {};
  const auto ticks = static_cast<std::size_t>(std::count_if(
      columns.begin(), columns.end(), [](const Column& c) { return c.role == Role::tick; }));
  // "Recommendation 5 | Accepted" is a row.
  return ticks < filled || ticks > 1 ? columns : std::vector<Column>{};
}

// Without a head: by what most cells of each column hold.
std::vector<Column> judged_columns(const std::vector<Cells>& rows) {
  std::size_t width = 0;
  for (const Cells& cells : rows) width = std::max(width, cells.size());
  std::vector<Column> columns(width);
  std::optional<std::size_t> number, answer;
  std::size_t most_numbers = 0, most_answers = 0;
  for (std::size_t c = 0; c < width; ++c) {
    std::size_t numbers = 0, answers = 0, texts = 0, filled = 0;
    for (const Cells& cells : rows) {
      if (cells.size() < 2 || c >= cells.size() || cells[c].empty()) continue;
      ++filled;
      const bool number_cell = is_numbers(cells[c]);
      numbers += number_cell;
      const bool text = !number_cell && (is_recommendation_text(cells[c]) ||
                                         !number_label(cells[c]).numbers.empty());
      texts += text;
      answers += !text && !number_cell && answer_of(cells[c]).plain;
    }
    if (filled == 0) continue;
    columns[c].role = 2 * texts > filled ? Role::text : Role::comment;
    if (2 * numbers > filled && numbers > most_numbers) number = c, most_numbers = numbers;
    if (2 * answers > filled && answers > most_answers) answer = c, most_answers = answers;
  }
  if (number) columns[*number].role = Role::number;
  if (answer) columns[*answer].role = Role::answer;
  return columns;
}

class TableReader {
 public:
  TableReader(std::span<const Block> rows, const AnswerSection& section)
      : rows_(rows), section_(section) {
    for (const Block& row : rows) cells_.push_back(cells_of(row));
  }

  std::vector<AnswerUnit> read() {
    for (std::size_t i = 0; i < rows_.size() && columns_.empty(); ++i)
      columns_ = head_row(cells_[i]);
    if (columns_.empty()) columns_ = judged_columns(cells_);
    settle_columns();
    for (std::size_t i = 0; i < rows_.size(); ++i) add(rows_[i], cells_[i]);
    return std::move(units_);
  }

 private:
  // A column headed "Recommendation" may hold numbers alone; an answer must stand somewhere.
  void settle_columns() {
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      if (columns_[c].role != Role::text) continue;
      std::size_t numbers = 0, filled = 0;
      for (const Cells& cells : cells_) {
        if (c >= cells.size() || cells[c].empty() || head_of(cells[c]).role != Role::none) continue;
        ++filled;
        numbers += is_numbers(cells[c]);
      }
      if (2 * numbers > filled) columns_[c].role = Role::number;
    }
    // "Accepted" alone over "Yes", "No", "Partially".
    const auto ticks = std::count_if(columns_.begin(), columns_.end(), [](const Column& column) {
      return column.role == Role::tick;
    });
    if (ticks == 1 && !has(Role::answer))
      for (Column& column : columns_)
        if (column.role == Role::tick) column.role = Role::answer;
    if (!has(Role::answer) && !has(Role::tick))
      for (Column& column : columns_)
        if (column.role == Role::comment) column.role = Role::answer;
  }

  bool has(Role role) const {
    return std::any_of(columns_.begin(), columns_.end(),
                       [&](const Column& column) { return column.role == role; });
  }

  // What the cells of a role hold, joined.
  std::string text_of(const Cells& cells, Role role) const {
    std::string text;
    for (std::size_t c = 0; c < cells.size() && c < columns_.size(); ++c) {
      if (columns_[c].role != role || cells[c].empty()) continue;
      if (!text.empty()) text += text.back() == '.' ? " " : ". ";
      text += cells[c];
    }
    return text;
  }

  void add(const Block& row, const Cells& cells) {
    if (std::vector<Column> head = head_row(cells); !head.empty()) {
      if (head.size() == columns_.size()) {
        columns_ = std::move(head);
        settle_columns();
      }
      return;
    }
    const auto filled = std::count_if(cells.begin(), cells.end(),
                                      [](const std::string& cell) { return !cell.empty(); });
    if (filled == 0 || (filled == 1 && add_section_row(cells))) return;
    std::vector<std::string> numbers = row_numbers(cells);
    if (has(Role::tick) && add_ticked(row, cells, numbers)) return;
    if (numbers.empty()) return go_on(row, cells);
    AnswerUnit unit = make(row, std::move(numbers));
    unit.answer = text_of(cells, Role::answer);
    unit.comment = text_of(cells, Role::comment);
    finish(std::move(unit));
  }

  bool add_section_row(const Cells& cells) {
    const std::string& cell =
        *std::find_if(cells.begin(), cells.end(), [](const std::string& c) { return !c.empty(); });
    const Answer answer = answer_of_heading(cell);
    const bool one_cell = cells.size() == 1 || !cells[0].empty();
    if (!one_cell || is_recommendation_text(cell) || !number_label(cell).numbers.empty())
      return false;
    constexpr std::size_t kLongest = 200;
    if (cell.size() > kLongest) return false;
    if (answer.plain && cited_numbers(cell).empty())
      section_ = {answer, cell, section_.paragraph, {}};
    return true;
  }

  std::vector<std::string> row_numbers(const Cells& cells) const {
    for (const Role role : {Role::number, Role::text})
      for (std::size_t c = 0; c < cells.size() && c < columns_.size(); ++c) {
        if (columns_[c].role != role) continue;
        if (std::vector<std::string> numbers = numbers_of(cells[c]); !numbers.empty())
          return numbers;
      }
    if (has(Role::number)) return {};
    for (const std::string& cell : cells)
      if (const NumberLabel label = number_label(cell); label.dotted || label.named)
        return label.numbers;
    return {};
  }

  // Columns for one answer each: ticks beside a number, or the numbers themselves.
  bool add_ticked(const Block& row, const Cells& cells, const std::vector<std::string>& numbers) {
    bool added = false;
    for (std::size_t c = 0; c < cells.size() && c < columns_.size(); ++c) {
      const Column& column = columns_[c];
      if (column.role != Role::tick || cells[c].empty() || is<en::kNoTick>(cells[c])) continue;
      std::vector<std::string> own = numbers_of(cells[c]);
      if (own.empty()) own = cited_numbers(cells[c]).numbers;
      const bool ticked = !numbers.empty() && (own.empty() || is<en::kTick>(cells[c]));
      if (!ticked && own.empty()) continue;
      AnswerUnit unit = make(row, ticked ? numbers : own);
      unit.section = {column.answer, column.head, section_.paragraph, {}};
      unit.listed = true;
      unit.comment = text_of(cells, Role::comment);
      if (ticked && !is<en::kTick>(cells[c]))
        unit.comment = cells[c] + (unit.comment.empty() ? "" : " " + unit.comment);
      units_.push_back(std::move(unit));
      added = true;
    }
    return added;
  }

  AnswerUnit make(const Block& row, std::vector<std::string> numbers) const {
    AnswerUnit unit;
    unit.numbers = std::move(numbers);
    unit.block = row;
    unit.table = true;
    unit.section = section_;
    unit.paragraph = section_.paragraph;
    return unit;
  }

  void finish(AnswerUnit unit) {
    // A cell that goes on from the row above is empty here.
    if (unit.answer.empty() && unit.comment.empty() && !unit.section.answer.plain &&
        !units_.empty() && !units_.back().answer.empty()) {
      unit.answer = units_.back().answer;
      unit.comment = units_.back().comment;
      unit.uncertain = true;
    }
    if (!answer_of(unit.answer).plain && !unit.comment.empty() && !unit.section.answer.plain) {
      unit.answer +=
          (unit.answer.empty() || unit.answer.ends_with('.') ? " " : ". ") + unit.comment;
      unit.comment.clear();
    }
    unit.answer = trimmed(unit.answer);
    static const RE2 tick("(?i)" + std::string(en::kTick));
    if (RE2::PartialMatch(unit.answer, tick) && !answer_of(unit.answer).plain)
      for (const Column& column : columns_)
        if (column.role == Role::answer && column.answer.plain) {
          unit.section = {column.answer, column.head, unit.paragraph, {}};
          unit.answer.clear();
        }
    unit.listed = unit.answer.empty();
    units_.push_back(std::move(unit));
  }

  // A row without a number goes on with the row above, as after the end of a page.
  void go_on(const Block& row, const Cells& cells) {
    if (units_.empty()) return;
    AnswerUnit& unit = units_.back();
    const std::string answer = text_of(cells, Role::answer);
    std::string comment = text_of(cells, Role::comment);
    if (!answer.empty()) {
      std::string& into =
          unit.comment.empty() && !answer_of(answer).plain ? unit.answer : unit.comment;
      into += (into.empty() ? "" : " ") + answer;
    }
    if (!comment.empty()) unit.comment += (unit.comment.empty() ? "" : " ") + comment;
    append_block(unit.block, row);
  }

  std::span<const Block> rows_;
  std::vector<Cells> cells_;
  AnswerSection section_;
  std::vector<Column> columns_;
  std::vector<AnswerUnit> units_;
};

}  // namespace

std::vector<AnswerUnit> table_units(std::span<const Block> rows, const AnswerSection& section) {
  return TableReader(rows, section).read();
}

}  // namespace uprex
