// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/number_columns.hpp"

#include <algorithm>
#include <cmath>

#include "core/load/layout/column_heads.hpp"
#include "core/load/layout/table_grid.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kFewestLines = 3;  // with numbers side by side
constexpr std::size_t kMostNumbers = 4;  // in one cell
constexpr std::size_t kMostHeadLines = 3;
constexpr std::size_t kLongestHead = 60;  // bytes of one line
constexpr std::size_t kMostPageLines = 500;
constexpr std::size_t kMostNumberColumns = 20;
constexpr double kFarFromAbove = 2.5;  // sizes from one number to the next one, at most
constexpr double kFarBelow = 4;        // sizes from the heads to the first number, at most

using PiecesOfLines = std::vector<std::vector<Piece>>;

std::string_view text_of(const PrintedLine& line, const Piece& piece) {
  return std::string_view(line.text).substr(piece.from, piece.to - piece.from);
}

std::size_t bare_numbers(const PrintedLine& line, const std::vector<Piece>& pieces) {
  return static_cast<std::size_t>(std::ranges::count_if(
      pieces, [&](const Piece& piece) { return is_bare_number(text_of(line, piece)); }));
}

// The column that a piece stands in; columns.size() if it stands in none or in two.
std::size_t column_of(const Piece& piece, const std::vector<Strip>& columns) {
  std::size_t found = columns.size();
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (piece.left >= columns[c].right || columns[c].left >= piece.right) continue;
    if (found < columns.size()) return columns.size();
    found = c;
  }
  return found;
}

// True if each piece stands in a column of its own.
bool fits(const std::vector<Piece>& pieces, const std::vector<Strip>& columns) {
  std::size_t next = 0;
  for (const Piece& piece : pieces) {
    const std::size_t column = column_of(piece, columns);
    if (column == columns.size() || column < next) return false;
    next = column + 1;
  }
  return true;
}

std::vector<double> cuts_between(const std::vector<Strip>& columns) {
  std::vector<double> cuts;
  for (std::size_t c = 1; c < columns.size(); ++c)
    cuts.push_back((columns[c - 1].right + columns[c].left) / 2);
  return cuts;
}

// The digits before the first full stop.
std::string_view first_part(std::string_view number) {
  return number.substr(0, std::ranges::find_if_not(number, is_digit) - number.begin());
}

// The numbers of recommendations share the number of their paragraph ("91.2", "91.24"), or they
// rise from line to line ("2", "24"). Figures of statistics do neither.
bool count_recommendations(const PageLines& page, const PiecesOfLines& pieces, std::size_t begin,
                           std::size_t end, const std::vector<Strip>& columns) {
  std::vector<int> last(columns.size(), -1);
  std::string_view paragraph;
  std::size_t same = 0, numbers = 0, rising = 0;
  for (std::size_t i = begin; i < end; ++i)
    for (const Piece& piece : pieces[i]) {
      const std::string_view text = text_of(page.lines[i], piece);
      const std::string_view part = first_part(text);
      if (part.empty()) continue;
      const bool dotted = text.size() > part.size() + 1 && text[part.size()] == '.' &&
                          is_digit(text[part.size() + 1]);
      if (dotted && paragraph.empty()) paragraph = part;
      int value = 0;
      for (const char digit : part) value = 10 * value + (digit - '0');
      int& above = last[std::min(column_of(piece, columns), columns.size() - 1)];
      ++numbers;
      same += dotted && part == paragraph ? 1 : 0;
      rising += !dotted && value > above ? 1 : 0;
      above = value;
    }
  return 10 * std::max(same, rising) >= 9 * numbers;
}

// Lines of numbers, and the columns that they stand in.
struct Numbers {
  std::size_t begin = 0, end = 0;
  std::vector<Strip> columns;
};

class Finder {
 public:
  explicit Finder(PageLines& page) : page_(page) {
    for (const PrintedLine& line : page.lines) pieces_.push_back(pieces_of(line));
  }

  // Columns of the page before, if it ends in such a table.
  void go_on(const std::vector<Strip>& columns) {
    Numbers numbers{0, 0, columns};
    extend(numbers);
    if (numbers.end > 0 && free(0, numbers.end)) add(numbers, 0, {});
  }

  void find() {
    for (std::size_t at = 0; at + kFewestLines <= pieces_.size(); ++at) {
      if (pieces_[at].size() < 2 || bare_numbers(page_.lines[at], pieces_[at]) < 2) continue;
      Numbers numbers = grow(at);
      if (numbers.end < at + kFewestLines) continue;
      extend(numbers);
      if (add_with_heads(numbers)) at = numbers.end - 1;
    }
  }

  // The columns of a table that ends the page; empty if there is none.
  std::vector<Strip> open() const { return ends_page_ ? columns_ : std::vector<Strip>{}; }

 private:
  bool apart(std::size_t at) const {
    const PrintedLine &above = page_.lines[at - 1], &line = page_.lines[at];
    const double step = line.baseline - above.baseline;
    return step > kFarFromAbove * line.size || step < 0 || std::abs(line.size - above.size) > 1;
  }

  // True if no table that find_tables() found reaches beyond the lines [begin, end). One inside of
  // them holds the heads and the same numbers.
  bool free(std::size_t begin, std::size_t end) const {
    return std::ranges::none_of(page_.tables, [&](const Table& table) {
      return table.begin < end && begin < table.end && (table.begin < begin || table.end > end);
    });
  }

  // Lines with two numbers or more, from `at` on. One piece in ten may be something else.
  Numbers grow(std::size_t at) const {
    Numbers numbers{at, at, {}};
    Coverage coverage;
    std::size_t pieces = 0, bare = 0;
    for (; numbers.end < pieces_.size(); ++numbers.end) {
      const auto& here = pieces_[numbers.end];
      if (here.size() < 2 || here.size() > kMostNumberColumns) break;
      if (numbers.end > at && apart(numbers.end)) break;
      pieces += here.size();
      bare += bare_numbers(page_.lines[numbers.end], here);
      if (10 * bare < 9 * pieces) break;
      Coverage next = coverage;
      next.add(here, narrowest_gutter(page_.lines[numbers.end].size));
      if (!fits(here, next.strips())) break;
      coverage = std::move(next);
    }
    numbers.columns = coverage.strips();
    for (std::size_t i = at; i < numbers.end; ++i)
      if (!fits(pieces_[i], numbers.columns)) numbers.end = at;
    return numbers;
  }

  // Short columns end earlier: single numbers that stand in one of the columns go on.
  void extend(Numbers& numbers) const {
    while (numbers.end < pieces_.size() && (numbers.end == 0 || !apart(numbers.end)) &&
           bare_numbers(page_.lines[numbers.end], pieces_[numbers.end]) ==
               pieces_[numbers.end].size() &&
           fits(pieces_[numbers.end], numbers.columns))
      ++numbers.end;
  }

  bool is_head(std::size_t line) const {
    return pieces_[line].size() > 1 && pieces_[line].size() <= kMostNumberColumns &&
           page_.lines[line].leader == 0 &&
           std::ranges::all_of(pieces_[line], [&](const Piece& piece) {
             const std::string_view text = text_of(page_.lines[line], piece);
             return text.size() <= kLongestHead && !is_bare_number(text) &&
                    std::ranges::any_of(text, is_ascii_letter);
           });
  }

  // The first line of the heads above the numbers; numbers.begin if there are none.
  std::size_t first_head(const Numbers& numbers) const {
    std::size_t first = numbers.begin;
    while (first > 0 && numbers.begin - first < kMostHeadLines && is_head(first - 1)) {
      const double step = page_.lines[first].baseline - page_.lines[first - 1].baseline;
      const double most = first == numbers.begin ? kFarBelow : kFarFromAbove;
      if (step < 0 || step > most * page_.lines[first].size) break;
      if (first < numbers.begin && pieces_[first - 1].size() != pieces_[first].size()) break;
      --first;
    }
    return first;
  }

  bool add_with_heads(Numbers& numbers) {
    const std::size_t first = first_head(numbers);
    if (first == numbers.begin || !free(first, numbers.end)) return false;
    const auto& heads = pieces_[first];
    if (heads.size() > numbers.columns.size()) {
      // A column without numbers, or with few of them.
      Coverage all;
      for (const Strip& column : numbers.columns) all.add(column, 0);
      all.add(heads, 0);
      numbers.columns = all.strips();
      if (!fits(heads, numbers.columns)) return false;
    }
    if (heads.size() > numbers.columns.size() ||
        !count_recommendations(page_, pieces_, numbers.begin, numbers.end, numbers.columns))
      return false;
    add(numbers, first, heads_of_columns(heads, numbers.columns));
    return true;
  }

  void add(const Numbers& numbers, std::size_t first, std::vector<std::size_t> heads) {
    Table table{first, numbers.end, cuts_between(numbers.columns), {}};
    if (first < numbers.begin) table.rows.push_back(first);
    for (std::size_t i = numbers.begin; i < numbers.end; ++i) table.rows.push_back(i);
    table.heads = std::move(heads);
    std::erase_if(page_.tables, [&](const Table& other) {
      return other.begin >= table.begin && other.end <= table.end;
    });
    const auto after = std::ranges::find_if(
        page_.tables, [&](const Table& other) { return other.begin > table.begin; });
    page_.tables.insert(after, std::move(table));
    // Notes may follow below.
    ends_page_ = numbers.end == page_.lines.size() ||
                 page_.lines[numbers.end].size < page_.lines[numbers.begin].size - 0.7;
    columns_ = numbers.columns;
  }

  PageLines& page_;
  PiecesOfLines pieces_;
  bool ends_page_ = false;
  std::vector<Strip> columns_;
};

// A quick look, as few pages have such columns: two lines without words and with gaps.
bool may_have_numbers(const PageLines& page) {
  if (page.lines.size() > kMostPageLines || !page.grids.empty()) return false;
  std::size_t count = 0;
  for (const PrintedLine& line : page.lines) {
    const bool numbers = !line.gaps.empty() && !line.text.empty() && is_digit(line.text.front()) &&
                         std::ranges::none_of(line.text, is_ascii_letter);
    if (numbers && ++count == 2) return true;
  }
  return false;
}

}  // namespace

bool is_bare_number(std::string_view text) {
  std::size_t numbers = 0, digits = 0;
  bool between = true;  // before a number
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (is_digit(c)) {
      numbers += between ? 1 : 0;
      digits = between || text[at - 1] == '.' ? 1 : digits + 1;
      between = false;
      if (digits > 3) return false;  // a year or a sum
    } else if (text.substr(at).starts_with("–")) {
      between = true;
      at += 2;
    } else if (c == ',' || c == ';' || c == '-' || c == ' ') {
      between = true;
    } else if (c != '.' || between) {
      return false;
    }
  }
  return numbers > 0 && numbers <= kMostNumbers && !between;
}

void find_number_columns(std::vector<PageLines>& pages) {
  std::vector<Strip> open;
  for (PageLines& page : pages) {
    if (page.lines.size() > kMostPageLines || !page.grids.empty()) open.clear();
    if (open.empty() && !may_have_numbers(page)) continue;
    Finder finder(page);
    if (!open.empty()) finder.go_on(open);
    finder.find();
    open = finder.open();
  }
}

}  // namespace uprex::layout
