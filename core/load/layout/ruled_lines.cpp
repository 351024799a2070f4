// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/ruled_lines.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/load/layout/table_rows.hpp"

namespace uprex::layout {
namespace {

bool is_space(const Glyph& glyph) { return glyph.character == ' ' || glyph.character == 0x00A0; }

// True if a glyph continues the word of the one before it in the page description.
bool continues_word(const Glyph& before, const Glyph& glyph) {
  if (is_space(glyph)) return true;
  const float gap = glyph.x - (before.x + before.width);
  return !is_space(before) && std::abs(glyph.baseline - before.baseline) < 0.5F &&
         std::abs(gap) < kSpaceEms * std::max(glyph.size, before.size);
}

struct Word {
  std::size_t begin = 0, end = 0;  // glyphs
  double x = 0, y = 0;             // its middle
  bool blank = true;
};

std::vector<Word> words_of(const std::vector<Glyph>& glyphs) {
  std::vector<Word> words;
  double left = 0, right = 0;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    const Glyph& glyph = glyphs[i];
    if (words.empty() || !continues_word(glyphs[i - 1], glyph)) words.push_back({i, i, 0, 0, true});
    Word& word = words.back();
    word.end = i + 1;
    if (is_space(glyph)) continue;
    if (word.blank) left = right = glyph.x;
    word.blank = false;
    right = std::max<double>(right, glyph.x + glyph.width);
    word.x = (left + right) / 2;
    word.y = glyph.baseline - 0.3 * glyph.size;
  }
  return words;
}

// The glyphs of a page, sorted into the cells of one grid.
struct Cells {
  std::map<std::pair<std::size_t, std::size_t>, std::vector<Word>> words;  // by row and column

  std::size_t rows_with_columns() const {
    std::map<std::size_t, std::size_t> columns;
    for (const auto& [place, here] : words) ++columns[place.first];
    return static_cast<std::size_t>(
        std::ranges::count_if(columns, [](const auto& row) { return row.second > 1; }));
  }
};

Cells sort_words(const Grid& grid, const std::vector<Word>& words, std::vector<bool>& taken) {
  Cells cells;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (taken[i] || words[i].blank || !grid.contains(words[i].x, words[i].y)) continue;
    const GridPlace place = grid.find(words[i].x, words[i].y);
    cells.words[{place.row, place.column}].push_back(words[i]);
    taken[i] = true;
  }
  return cells;
}

std::vector<PrintedLine> lines_of(const GlyphPage& page, const std::vector<Word>& words,
                                  int number) {
  GlyphPage part{page.page, {}, {}};
  for (const Word& word : words)
    part.glyphs.insert(part.glyphs.end(),
                       page.glyphs.begin() + static_cast<std::ptrdiff_t>(word.begin),
                       page.glyphs.begin() + static_cast<std::ptrdiff_t>(word.end));
  return make_lines(part, number);
}

struct RuledTable {
  Grid grid;
  std::vector<PrintedLine> lines;
};

RuledTable fill_table(const GlyphPage& page, Grid grid, const Cells& cells, int number) {
  RuledTable table{std::move(grid), {}};
  for (const auto& [place, words] : cells.words)
    for (PrintedLine& line : lines_of(page, words, number)) {
      line.cell = PrintedLine::Cell{0, {place.first, place.second}};
      table.lines.push_back(std::move(line));
    }
  return table;
}

// True if a single row may be the beginning of a table: it has several cells, and nothing but a
// page foot stands below it.
bool may_begin(const GlyphPage& page, const Grid& grid, const Cells& cells,
               const std::vector<Word>& words) {
  constexpr double kFoot = 0.88;  // of the height of the page
  constexpr std::size_t kSeveral = 3;
  return cells.words.size() >= kSeveral && std::ranges::none_of(words, [&](const Word& word) {
           return !word.blank && word.y > grid.ys.back() && word.y < kFoot * page.page.height;
         });
}

// True if one row holds most of the lines and several numbers, with white space between them: only
// the columns of such a table are ruled.
bool leaves_rows_open(const RuledTable& table) {
  constexpr double kApart = 1.8;  // sizes
  constexpr std::size_t kSeveral = 3;
  std::map<std::size_t, std::size_t> lines, numbers;  // by row
  const PrintedLine* above = nullptr;
  for (const PrintedLine& line : table.lines) {
    const GridPlace place = line.cell->place;
    ++lines[place.row];
    if (place.column > 1 || !is_numbered(line.text)) continue;
    const bool first = above == nullptr || above->cell->place != place;
    const bool apart = first || line.baseline - above->baseline > kApart * line.size;
    numbers[place.row] += apart ? 1 : 0;
    above = &line;
  }
  return std::ranges::any_of(numbers, [&](const auto& row) {
    return row.second >= kSeveral && 2 * lines[row.first] > table.lines.size();
  });
}

// Puts the tables between the lines of the text outside of them.
PageLines weave(const GlyphPage& page, std::vector<PrintedLine> outside,
                std::vector<RuledTable> tables) {
  PageLines result{page.page, {}};
  std::ranges::stable_sort(tables, {}, [](const RuledTable& t) { return t.grid.ys.front(); });
  auto next = outside.begin();
  for (RuledTable& table : tables) {
    for (; next != outside.end() && next->baseline < table.grid.ys.front() + 1; ++next)
      result.lines.push_back(std::move(*next));
    for (PrintedLine& line : table.lines) {
      line.cell->grid = result.grids.size();
      result.lines.push_back(std::move(line));
    }
    result.grids.push_back(std::move(table.grid));
  }
  std::move(next, outside.end(), std::back_inserter(result.lines));
  return result;
}

}  // namespace

bool shares_columns(const Grid& part, const Grid& whole) {
  constexpr double kSameEdge = 3;
  const auto& edges = whole.xs;
  if (std::abs((part.xs.back() - part.xs.front()) - (edges.back() - edges.front())) > kSameEdge)
    return false;
  const double shift = edges.front() - part.xs.front();
  return std::ranges::all_of(part.xs, [&](double x) {
    return std::ranges::any_of(edges,
                               [&](double edge) { return std::abs(edge - x - shift) < kSameEdge; });
  });
}

PageLines make_page_lines(const GlyphPage& page, int number, const PageLines* before) {
  std::vector<RuledTable> tables;
  std::vector<Grid> grids = find_grids(page.drawing);
  if (grids.empty()) return {page.page, make_lines(page, number)};
  const std::vector<Word> words = words_of(page.glyphs);
  std::vector<bool> taken(words.size());
  for (Grid& grid : grids) {
    std::vector<bool> with_grid = taken;
    const Cells cells = sort_words(grid, words, with_grid);
    const std::size_t rows = cells.rows_with_columns();
    const bool goes_on = before != nullptr && !before->grids.empty() && !cells.words.empty() &&
                         shares_columns(grid, before->grids.back());
    if (rows < 2 && !goes_on && !may_begin(page, grid, cells, words)) continue;
    RuledTable table = fill_table(page, std::move(grid), cells, number);
    if (leaves_rows_open(table)) continue;
    taken = std::move(with_grid);
    tables.push_back(std::move(table));
  }
  if (tables.empty()) return {page.page, make_lines(page, number)};
  std::vector<Word> outside;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (!taken[i]) outside.push_back(words[i]);
  return weave(page, lines_of(page, outside, number), std::move(tables));
}

}  // namespace uprex::layout
