// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/text_columns.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/load/layout/line.hpp"
#include "tests/load/print.hpp"

namespace uprex::layout {
namespace {

constexpr float kLeft = 100, kRight = 325;

// Sets text at the left edge of a column. Lines hold 40 letters, 200 points.
class Columns {
 public:
  // Lines below each other, 12 points apart. Each begins a paragraph or goes on with one.
  Columns& set(float left, float baseline, const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
      set_.at(left, baseline).text(line);
      baseline += 12;
    }
    return *this;
  }
  // A paragraph of so many lines: it begins and ends with the number.
  Columns& paragraph(float left, float baseline, int number, int lines) {
    const std::string name = std::to_string(number);
    std::vector<std::string> text(static_cast<std::size_t>(lines),
                                  "and words that go on up to its end now,");
    text.front() = "P" + name + " begins with words of running texts,";
    text.back() = "in the end of paragraph " + name + ".";
    return set(left, baseline, text);
  }
  Columns& bold(float left, float baseline, const std::string& text) {
    set_.bold(true).at(left, baseline).text(text).bold(false);
    return *this;
  }
  // The blocks in their order: the numbers of paragraphs, "12", or other text. A bar stands between
  // cells.
  std::string order() const {
    std::vector<PageLines> pages{{set_.page.page, make_lines(set_.page, 1)}};
    split_text_columns(pages);
    find_tables(pages);
    std::string text;
    for (const Block& block : make_blocks(pages, 10)) {
      std::string short_text = block.text;
      std::replace(short_text.begin(), short_text.end(), '\t', '|');
      const bool whole = short_text.starts_with("P") && short_text.ends_with(".") &&
                         std::count(short_text.begin(), short_text.end(), 'P') == 1;
      if (whole) short_text = short_text.substr(1, short_text.find(' ') - 1);
      text += (text.empty() ? "" : " / ") + short_text;
    }
    return text;
  }

 private:
  Typesetter set_;
};

// Two columns of four paragraphs each. Those of the right one are set `lower` points lower.
Columns newspaper(float lower, float top = 100) {
  return Columns()
      .paragraph(kLeft, top, 1, 5)
      .paragraph(kLeft, top + 66, 2, 3)
      .paragraph(kLeft, top + 108, 3, 4)
      .paragraph(kLeft, top + 162, 4, 3)
      .paragraph(kRight, top + lower, 5, 3)
      .paragraph(kRight, top + lower + 42, 6, 4)
      .paragraph(kRight, top + lower + 96, 7, 6)
      .paragraph(kRight, top + lower + 174, 8, 2);
}

TEST(TextColumns, reads_the_left_column_first) {
  for (const float lower : {0.F, 2.F, 4.F, 6.F, 9.F})
    EXPECT_EQ(newspaper(lower).order(), "1 / 2 / 3 / 4 / 5 / 6 / 7 / 8") << lower;
}

TEST(TextColumns, keeps_lines_across_both_columns_in_their_place) {
  EXPECT_EQ(newspaper(3)
                .set(kLeft, 60,
                     {"The State has the honour to answer all the recommendations that it "
                      "got in May."})
                .set(kLeft, 330,
                     {"The State thanks all the delegations that took part in the "
                      "interactive dialogue."})
                .order(),
            "The State has the honour to answer all the recommendations that it got in May. / "
            "1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / "
            "The State thanks all the delegations that took part in the interactive dialogue.");
}

TEST(TextColumns, reads_headings_of_a_column) {
  EXPECT_EQ(newspaper(4, 118).bold(kLeft, 100, "Justice and prisons").order(),
            "Justice and prisons / 1 / 2 / 3 / 4 / 5 / 6 / 7 / 8");
}

TEST(TextColumns, continues_a_sentence_in_the_right_column) {
  Columns columns = newspaper(42);
  columns.set(kLeft, 100 + 204, {"P9 begins and will go on in the next", "column, where"});
  columns.set(kRight, 100, {"in the end it comes to its last full", "stop."});
  EXPECT_NE(columns.order().find("4 / 9 / 5"), std::string::npos) << columns.order();
}

TEST(TextColumns, begins_items_with_a_bold_label_in_the_right_column) {
  Columns columns = newspaper(14);
  columns.bold(kLeft, 100 + 204, "113.2 – Accepted").bold(kRight, 100, "113.3 – Noted");
  EXPECT_NE(columns.order().find("4 / – Accepted / – Noted"), std::string::npos) << columns.order();
}

TEST(TextColumns, leaves_tables_alone) {
  // Cells of a row begin together and end at different heights.
  Columns table;
  int number = 0;
  float top = 100;
  for (const auto& [left, right] : {std::pair{4, 3}, {2, 5}, {4, 4}, {3, 2}, {2, 4}}) {
    table.paragraph(kLeft, top, number + 1, left).paragraph(kRight, top, number + 2, right);
    number += 2;
    top += 12 * static_cast<float>(std::max(left, right)) + 6;
  }
  EXPECT_NE(table.order().find(".|P2 begins"), std::string::npos) << table.order();
  // A column of numbers.
  Columns numbered;
  for (int row = 0; row < 12; ++row)
    numbered.set(kLeft, 100 + 30 * static_cast<float>(row), {std::to_string(row) + "."})
        .paragraph(kRight, 100 + 30 * static_cast<float>(row), row, 2);
  EXPECT_EQ(numbered.order().find("0. / 1. / 2."), std::string::npos);
}

TEST(TextColumns, leaves_short_pages_alone) {
  std::vector<PageLines> pages(1);
  split_text_columns(pages);
  EXPECT_EQ(pages.size(), 1u);
  const Columns few = Columns().paragraph(kLeft, 100, 1, 4).paragraph(kRight, 100, 2, 4);
  EXPECT_EQ(few.order().find("1 / 2"), std::string::npos);
}

}  // namespace
}  // namespace uprex::layout
