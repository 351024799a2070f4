// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/ruled_tables.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/load/layout/ruled_lines.hpp"
#include "tests/load/print.hpp"

namespace uprex::layout {
namespace {

// Rules pages and sets text on them. Heights are counted from the top.
class RuledPages {
 public:
  RuledPages() { page(); }
  RuledPages& page() {
    sets_.emplace_back();
    return *this;
  }
  RuledPages& across(float y, float from, float to) {
    drawing().across.push_back({y, from, to});
    return *this;
  }
  RuledPages& down(float x, float from, float to) {
    drawing().down.push_back({x, from, to});
    return *this;
  }
  // A grid with all its lines.
  RuledPages& grid(const std::vector<float>& xs, const std::vector<float>& ys) {
    for (const float y : ys) across(y, xs.front(), xs.back());
    for (const float x : xs) down(x, ys.front(), ys.back());
    return *this;
  }
  RuledPages& fill(float left, float top, float right, float bottom, std::uint32_t colour) {
    drawing().fills.push_back({left, top, right, bottom, colour});
    return *this;
  }
  RuledPages& text(float x, float baseline, std::string_view words) {
    sets_.back().at(x, baseline).text(words);
    return *this;
  }
  std::vector<Block> blocks() const {
    std::vector<PageLines> pages;
    for (const Typesetter& set : sets_) {
      const PageLines* before = pages.empty() ? nullptr : &pages.back();
      pages.push_back(make_page_lines(set.page, static_cast<int>(pages.size()) + 1, before));
    }
    Document document;
    lay_out(std::move(pages), document, true);
    return std::move(document.blocks);
  }
  // The rows, a bar between cells; anything that is no row in parentheses. "^" and "<" are cells
  // that the one above or to the left goes on in, "#" and a colour are a fill.
  std::string compact() const {
    std::string text;
    for (const Block& block : blocks()) {
      text += text.empty() ? "" : " / ";
      if (block.kind != BlockKind::table_row) {
        text += '(' + block.label + (block.label.empty() ? "" : " ") + block.text + ')';
        continue;
      }
      std::size_t cell = 0;
      text += look(block, cell);
      for (const char c : block.text)
        text += c == '\t' ? '|' + look(block, ++cell) : std::string(1, c);
    }
    return text;
  }

 private:
  Drawing& drawing() { return sets_.back().page.drawing; }

  static std::string look(const Block& block, std::size_t cell) {
    if (block.cells.empty()) return {};
    const CellLook& look = block.cells.at(cell);
    char colour[16] = "";
    if (look.fill) std::snprintf(colour, sizeof colour, "#%06x ", *look.fill);
    return std::string(look.goes_on_above ? "^" : "") + (look.goes_on_left ? "<" : "") + colour;
  }

  std::vector<Typesetter> sets_;
};

TEST(RuledTables, keeps_narrow_columns_apart) {
  // The ticks stand as near to the next cell as words of one cell.
  EXPECT_EQ(RuledPages()
                .grid({100, 140, 290, 302, 314, 450}, {100, 115, 130, 160})
                .text(102, 110, "No.")
                .text(142, 110, "Recommendation")
                .text(293, 110, "A")
                .text(305, 110, "B")
                .text(316, 110, "Notes")
                .text(102, 125, "1.1")
                .text(142, 125, "Ratify it")
                .text(293, 125, "x")
                .text(102, 140, "1.2")
                .text(142, 140, "Abolish the")
                .text(305, 140, "x")
                .text(311 + 5, 140, "The law is")
                .text(142, 152, "penalty")
                .text(316, 152, "old.")
                .compact(),
            "No.|Recommendation|A|B|Notes / 1.1|Ratify it|x|| / "
            "1.2|Abolish the penalty||x|The law is old.");
}

TEST(RuledTables, leaves_the_line_below_the_pages_head_out) {
  // It lies on the upper edge of the table and reaches further to the left.
  EXPECT_EQ(RuledPages()
                .across(100, 80, 450)
                .grid({100, 200, 300}, {100, 115, 130})
                .text(102, 110, "1.1")
                .text(202, 110, "Noted")
                .text(102, 125, "1.2")
                .text(202, 125, "Accepted")
                .compact(),
            "1.1|Noted / 1.2|Accepted");
}

TEST(RuledTables, begins_rows_at_lines) {
  // One line each, without white space between them, and no number alone in a cell.
  EXPECT_EQ(RuledPages()
                .grid({100, 200, 400}, {100, 112, 124, 136})
                .text(102, 109, "1.1 noted")
                .text(202, 109, "Ratify it")
                .text(102, 121, "1.2 noted")
                .text(202, 121, "Sign it")
                .text(102, 133, "1.3 noted")
                .compact(),
            "1.1 noted|Ratify it / 1.2 noted|Sign it / 1.3 noted|");
}

TEST(RuledTables, merges_cells_without_a_line_between_them) {
  // "Position" stands over two columns, "No." and "Notes" in two rows.
  RuledPages merged;
  merged.across(100, 100, 400).across(130, 100, 400).across(145, 100, 400).across(115, 150, 250);
  merged.down(100, 100, 145).down(150, 100, 145).down(250, 100, 145).down(400, 100, 145);
  merged.down(200, 115, 145);
  merged.text(102, 110, "No.")
      .text(152, 110, "Position")
      .text(252, 110, "Notes")
      .text(152, 125, "Yes")
      .text(202, 125, "No")
      .text(102, 140, "1")
      .text(152, 140, "x");
  EXPECT_EQ(merged.compact(), "No.|Position|<|Notes / ^|Yes|No|^ / 1|x||");
}

TEST(RuledTables, puts_pieces_of_lines_together) {
  RuledPages pages;
  for (const float y : {100.F, 115.F, 130.F})
    for (const float x : {100.F, 200.F})
      pages.across(y, x + 1, x + 99).across(y + 1.5F, x + 1, x + 99);
  for (const float x : {100.F, 200.F, 300.F})
    for (const float y : {100.F, 115.F}) pages.down(x, y + 1, y + 14);
  EXPECT_EQ(pages.text(102, 110, "No.")
                .text(202, 110, "Position")
                .text(102, 125, "1")
                .text(202, 125, "Noted")
                .compact(),
            "No.|Position / 1|Noted");
}

TEST(RuledTables, reads_tables_that_are_open_at_the_sides) {
  RuledPages pages;
  for (const float y : {100.F, 115.F, 130.F}) pages.across(y, 100, 300);
  EXPECT_EQ(pages.down(200, 100, 145)
                .text(102, 110, "No.")
                .text(202, 110, "Position")
                .text(102, 125, "1")
                .text(202, 125, "Noted")
                .text(102, 140, "2")
                .text(202, 140, "Noted")
                .compact(),
            "No.|Position / 1|Noted / 2|Noted");
}

TEST(RuledTables, takes_backgrounds) {
  EXPECT_EQ(RuledPages()
                .fill(100, 100, 300, 115, 0xC0C0C0)
                .fill(100, 115, 200, 122, 0x92D050)
                .fill(100, 122, 200, 130, 0x92D050)
                .fill(100, 130, 300, 145, 0xFFFF00)
                .fill(200, 130, 300, 145, 0xFFFFFF)
                .fill(210, 118, 230, 127, 0xFF0000)
                .grid({100, 200, 300}, {100, 115, 130, 145})
                .text(102, 110, "No.")
                .text(202, 110, "Comment")
                .text(102, 125, "1")
                .text(202, 125, "Yes")
                .text(102, 140, "2")
                .text(202, 140, "No")
                .compact(),
            "#c0c0c0 No.|#c0c0c0 Comment / #92d050 1|Yes / #ffff00 2|No");
}

TEST(RuledTables, continues_rows_over_pages) {
  // The head stands on each page. The second page is set further to the right.
  EXPECT_EQ(RuledPages()
                .grid({100, 200, 300, 400}, {100, 115, 130, 145})
                .text(102, 110, "No.")
                .text(202, 110, "Text")
                .text(302, 110, "Reply")
                .text(102, 125, "1")
                .text(202, 125, "Ratify it")
                .text(302, 125, "Noted")
                .text(102, 140, "2")
                .text(202, 140, "Sign the")
                .text(302, 140, "Noted")
                .page()
                .grid({110, 210, 310, 410}, {100, 115, 130, 145})
                .text(112, 110, "No.")
                .text(212, 110, "Text")
                .text(312, 110, "Reply")
                .text(212, 125, "treaty")
                .text(112, 140, "3")
                .text(212, 140, "Act")
                .text(312, 140, "Noted")
                .compact(),
            "No.|Text|Reply / 1|Ratify it|Noted / 2|Sign the treaty|Noted / No.|Text|Reply / "
            "3|Act|Noted");
}

TEST(RuledTables, begins_tables_at_the_foot_of_a_page) {
  RuledPages pages;
  pages.text(100, 600, "The table shows it.").grid({100, 200, 300, 400}, {680, 695});
  pages.text(102, 690, "No.").text(202, 690, "Text").text(302, 690, "Reply");
  pages.text(300, 760, "1");
  pages.page().grid({100, 200, 300, 400}, {100, 115});
  pages.text(102, 110, "1").text(202, 110, "Sign it").text(302, 110, "Noted");
  EXPECT_EQ(pages.compact(), "(The table shows it.) / No.|Text|Reply / 1|Sign it|Noted");
  RuledPages box;
  box.text(100, 600, "The box shows it.").grid({100, 124, 148, 200}, {620, 635});
  box.text(102, 630, "One.").text(126, 630, "Two.").text(150, 630, "Three.");
  box.text(100, 660, "More text follows.");
  EXPECT_EQ(box.compact(), "(The box shows it. One. Two. Three. More text follows.)");
}

TEST(RuledTables, keeps_columns_that_a_page_does_not_part) {
  EXPECT_EQ(RuledPages()
                .grid({100, 200, 300, 400}, {100, 115, 130})
                .text(102, 110, "1")
                .text(202, 110, "Ratify it")
                .text(302, 110, "Noted")
                .text(102, 125, "2")
                .text(202, 125, "Sign it")
                .text(302, 125, "Noted")
                .page()
                .grid({100, 200, 400}, {100, 115})
                .text(102, 110, "3")
                .text(202, 110, "Withdrawn by the State")
                .compact(),
            "1|Ratify it|Noted / 2|Sign it|Noted / 3|Withdrawn by the State|<");
}

TEST(RuledTables, puts_a_head_over_all_its_columns_of_numbers) {
  EXPECT_EQ(RuledPages()
                .grid({100, 150, 200, 300}, {100, 115, 130, 145})
                .text(102, 110, "Supported")
                .text(202, 110, "Noted")
                .text(102, 125, "1.1")
                .text(152, 125, "1.4")
                .text(202, 125, "1.6")
                .text(102, 140, "1.2")
                .text(152, 140, "1.5")
                .compact(),
            "Supported|Supported|Noted / 1.1|1.4|1.6 / 1.2|1.5|");
}

TEST(RuledTables, keeps_text_around_a_table) {
  EXPECT_EQ(RuledPages()
                .text(100, 80, "The table shows it.")
                .grid({100, 200, 300}, {100, 115, 130})
                .text(102, 110, "1")
                .text(202, 110, "Noted")
                .text(102, 125, "2")
                .text(202, 125, "Noted")
                .text(100, 150, "The State thanks all.")
                .compact(),
            "(The table shows it.) / 1|Noted / 2|Noted / (The State thanks all.)");
}

TEST(RuledTables, leaves_other_lines_alone) {
  const std::string read = "(The State accepts it. It will act soon.)";
  const auto prose = [] {
    RuledPages pages;
    pages.text(102, 110, "The State accepts it.").text(102, 140, "It will act soon.");
    return pages;
  };
  EXPECT_EQ(prose().compact(), read);
  EXPECT_EQ(prose().grid({100, 300}, {100, 145}).compact(), read) << "a frame";
  EXPECT_EQ(prose().across(112, 102, 210).across(142, 102, 190).compact(), read) << "underlined";
  EXPECT_EQ(prose().grid({100, 300}, {100, 125, 145}).compact(), read) << "boxes below each other";
  EXPECT_EQ(prose().grid({100, 300, 400}, {100, 125, 145}).compact(), read) << "an empty column";
  EXPECT_EQ(prose().fill(100, 100, 300, 145, 0xFFFF00).compact(), read) << "a background";
}

TEST(RuledTables, finds_rows_that_are_not_ruled_by_their_numbers) {
  EXPECT_EQ(RuledPages()
                .grid({100, 200, 300, 450}, {100, 115, 200})
                .text(102, 110, "No.")
                .text(202, 110, "Position")
                .text(302, 110, "Comment")
                .text(102, 125, "1.1")
                .text(202, 125, "Accepted")
                .text(302, 125, "A bill will be")
                .text(302, 137, "drafted.")
                .text(102, 155, "1.2")
                .text(202, 155, "Noted")
                .text(302, 155, "The law does")
                .text(302, 167, "not allow it.")
                .text(102, 185, "1.3")
                .text(202, 185, "Noted")
                .text(302, 185, "See above.")
                .compact(),
            "No.|Position|Comment / 1.1|Accepted|A bill will be drafted. / "
            "1.2|Noted|The law does not allow it. / 1.3|Noted|See above.");
}

TEST(RuledTables, bounds_the_size_of_grids) {
  Drawing drawing;
  for (int i = 0; i < 900; ++i) {
    drawing.across.push_back({static_cast<float>(10 * i), 0, 9'000});
    drawing.down.push_back({static_cast<float>(10 * i), 0, 9'000});
  }
  EXPECT_TRUE(find_grids(drawing).empty());
}

}  // namespace
}  // namespace uprex::layout
