// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/number_columns.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/load/layout/line.hpp"
#include "tests/load/print.hpp"

namespace uprex::layout {
namespace {

// Sets words at the given places, line by line.
class Sheets {
 public:
  Sheets() { page(); }
  Sheets& page() {
    sets_.emplace_back();
    baseline_ = 100;
    return *this;
  }
  Sheets& line(const std::vector<std::pair<float, std::string>>& words, float step = 12) {
    baseline_ += step;
    for (const auto& [left, text] : words) sets_.back().at(left, baseline_).text(text);
    return *this;
  }
  // Cells at 100, 200 and 300; empty ones are left out.
  Sheets& cells(const std::vector<std::string>& texts) {
    constexpr std::array kPlaces{100.F, 200.F, 300.F};
    std::vector<std::pair<float, std::string>> words;
    for (std::size_t i = 0; i < texts.size(); ++i)
      if (!texts[i].empty()) words.push_back({kPlaces.at(i), texts[i]});
    return line(words);
  }
  // The rows, a bar between cells; other blocks in parentheses.
  std::string compact() const {
    std::vector<PageLines> pages;
    for (const Typesetter& set : sets_)
      pages.push_back({set.page.page, make_lines(set.page, static_cast<int>(pages.size()) + 1)});
    find_tables(pages);
    find_number_columns(pages);
    std::string text;
    for (const Block& block : make_blocks(pages, 10)) {
      std::string row = block.label + (block.label.empty() ? "" : " ") + block.text;
      std::replace(row.begin(), row.end(), '\t', '|');
      if (block.kind != BlockKind::table_row) row = '(' + row + ')';
      text += (text.empty() ? "" : " / ") + row;
    }
    return text;
  }

 private:
  std::vector<Typesetter> sets_;
  float baseline_ = 100;
};

TEST(NumberColumns, recognises_bare_numbers) {
  for (const char* text :
       {"91.2", "91.24.", "12", "12.", "80.1, 80.2", "7-9", "80.1–80.4", "1.2.3"})
    EXPECT_TRUE(is_bare_number(text)) << text;
  for (const char* text : {"", "Noted", "91.2 Noted", "2014", "80.1, 80.2,", "1, 2, 3, 4, 5", "5%",
                           ".", "-", "1234.5", "91.2a b"})
    EXPECT_FALSE(is_bare_number(text)) << text;
}

TEST(NumberColumns, makes_a_row_of_each_line) {
  EXPECT_EQ(Sheets()
                .cells({"Accepted", "Not accepted", "To be decided"})
                .cells({"80.2", "80.1", "80.5"})
                .cells({"80.3", "80.6", "80.18"})
                .cells({"80.4", "80.8", "80.19"})
                .cells({"80.7", "80.9, 80.10"})
                .cells({"80.11"})
                .line({{100, "The Law Reform Commission met."}}, 24)
                .compact(),
            "Accepted|Not accepted|To be decided / 80.2|80.1|80.5 / 80.3|80.6|80.18 / "
            "80.4|80.8|80.19 / 80.7|80.9, 80.10| / 80.11|| / (The Law Reform Commission met.)");
}

TEST(NumberColumns, repeats_a_head_over_the_columns_that_it_covers) {
  // In the middle of its columns.
  EXPECT_EQ(Sheets()
                .line({{137.5F, "Supported"}, {297.5F, "Noted"}})
                .cells({"91.2", "91.24", "91.1"})
                .cells({"91.4", "91.25", "91.3"})
                .cells({"91.5", "91.26", "91.6"})
                .compact(),
            "Supported|Supported|Noted / 91.2|91.24|91.1 / 91.4|91.25|91.3 / 91.5|91.26|91.6");
  // At the left edge of its first column.
  EXPECT_EQ(Sheets()
                .line({{100, "Noted"}, {200, "Supported"}})
                .cells({"2", "24", "31"})
                .cells({"4", "25", "33"})
                .cells({"5", "26"})
                .compact(),
            "Noted|Supported|Supported / 2|24|31 / 4|25|33 / 5|26|");
}

TEST(NumberColumns, reads_heads_of_several_lines) {
  EXPECT_EQ(Sheets()
                .line({{100, "Recommendations"}, {200, "Recommendations"}})
                .line({{100, "accepted"}, {200, "noted"}})
                .line({{100, "1"}, {200, "2"}})
                .line({{100, "3"}, {200, "4"}})
                .line({{100, "5"}, {200, "6"}})
                .compact(),
            "Recommendations accepted|Recommendations noted / 1|2 / 3|4 / 5|6");
}

TEST(NumberColumns, keeps_a_column_without_numbers) {
  EXPECT_EQ(Sheets()
                .cells({"Accepted", "Rejected", "Pending"})
                .cells({"80.2", "", "80.5"})
                .cells({"80.3", "", "80.6"})
                .cells({"80.4", "", "80.7"})
                .compact(),
            "Accepted|Rejected|Pending / 80.2||80.5 / 80.3||80.6 / 80.4||80.7");
}

TEST(NumberColumns, goes_on_on_the_next_page) {
  EXPECT_EQ(Sheets()
                .cells({"Accepted", "Noted"})
                .cells({"80.1", "80.5"})
                .cells({"80.2", "80.6"})
                .cells({"80.3", "80.7"})
                .page()
                .cells({"", "80.8"})
                .cells({"", "80.9"})
                .line({{100, "The end."}}, 24)
                .compact(),
            "Accepted|Noted / 80.1|80.5 / 80.2|80.6 / 80.3|80.7 / |80.8 / |80.9 / (The end.)");
}

TEST(NumberColumns, leaves_other_text_alone) {
  // Without heads the numbers are one list, as the sentence above says.
  EXPECT_EQ(Sheets()
                .line({{100, "The State accepts:"}})
                .cells({"80.1", "80.5"})
                .cells({"80.2", "80.6"})
                .cells({"80.3", "80.7"})
                .compact(),
            "(The State accepts:) / (80.1 80.5 80.2 80.6 80.3 80.7)");
  // Running text with wide gaps.
  EXPECT_EQ(Sheets()
                .line({{100, "The State"}, {200, "accepts"}, {300, "Nos."}})
                .line({{100, "80.1,"}, {200, "80.2,"}, {300, "80.3,"}})
                .line({{100, "80.4,"}, {200, "80.5,"}, {300, "80.6,"}})
                .line({{100, "80.7,"}, {200, "80.8,"}, {300, "80.9."}})
                .compact()
                .find("80.1,|80.2"),
            std::string::npos);
  // Figures.
  EXPECT_EQ(Sheets()
                .cells({"Girls", "Boys"})
                .cells({"37", "81.5"})
                .cells({"12", "3"})
                .cells({"9", "44"})
                .cells({"7", "2"})
                .cells({"10", "1"})
                .compact()
                .find("37|81.5"),
            std::string::npos);
}

}  // namespace
}  // namespace uprex::layout
