// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/load/print.hpp"

namespace uprex::layout {
namespace {

struct PlacedLine {
  std::string text;
  double baseline = 0;
};

// Pages of 800 points; what is above 128 or below 672 stands at an edge.
std::vector<PageLines> pages_of(const std::vector<std::vector<PlacedLine>>& pages) {
  std::vector<PageLines> result;
  for (const auto& lines : pages) {
    result.push_back({{600, 800}, {}});
    for (const auto& [text, baseline] : lines)
      result.back().lines.push_back(printed_line(text, baseline, static_cast<int>(result.size())));
  }
  return result;
}

std::string texts(const std::vector<PageLines>& pages) {
  std::string result;
  for (const PageLines& page : pages)
    for (const PrintedLine& line : page.lines) result += (result.empty() ? "" : "/") + line.text;
  return result;
}

std::string texts(const std::vector<Block>& blocks) {
  std::string result;
  for (const Block& block : blocks) result += (result.empty() ? "" : "/") + block.text;
  return result;
}

TEST(Furniture, takes_heads_feet_and_page_numbers) {
  auto pages =
      pages_of({{{"Title", 300}},
                {{"A/HRC/14/15", 60}, {"Body one", 100}, {"2", 750}},
                {{"A/HRC/14/15", 60}, {"Body two", 100}, {"GE.12-14978", 740}, {"3", 750}},
                {{"A/HRC/14/15", 60}, {"Body three", 400}, {"GE.12-14978", 740}, {"4", 750}}});
  const auto furniture = take_furniture(pages);
  EXPECT_EQ(texts(pages), "Title/Body one/Body two/Body three");
  EXPECT_EQ(texts(furniture), "A/HRC/14/15/A/HRC/14/15/A/HRC/14/15/2/3/GE.12-14978/4/GE.12-14978");
}

TEST(Furniture, takes_the_only_page_number) {
  const auto left = [](const PlacedLine& line, double above = 690) {
    auto pages = pages_of({{{"Title", 300}}, {{"Body", above}, line}});
    take_furniture(pages);
    return texts(pages);
  };
  EXPECT_EQ(left({"2", 750}), "Title/Body");
  EXPECT_EQ(left({"3", 750}), "Title/Body/3");
  EXPECT_EQ(left({"2 States", 750}), "Title/Body/2 States");
  // The last line of a list or of a table.
  EXPECT_EQ(left({"2", 750}, 738), "Title/Body/2");
}

TEST(Furniture, accepts_alternating_heads) {
  std::vector<std::vector<PlacedLine>> set(12);
  for (std::size_t i = 0; i < set.size(); ++i) {
    set[i].push_back({i % 2 == 0 ? "A/HRC/8/29" : "Page " + std::to_string(i + 1), 50});
    set[i].push_back({i % 2 == 0 ? "Page " + std::to_string(i + 1) : "A/HRC/8/29", 64});
    set[i].push_back({"Body " + std::string(i + 1, 'x'), 100});
  }
  auto pages = pages_of(set);
  EXPECT_EQ(take_furniture(pages).size(), 24u);
  for (const PageLines& page : pages) EXPECT_EQ(page.lines.size(), 1u);
}

TEST(Furniture, keeps_body_lines_that_recur) {
  std::vector<std::vector<PlacedLine>> set(12);
  for (std::size_t i = 0; i < set.size(); ++i) {
    set[i].push_back({"A/HRC/8/29", 50});
    if (i == 3 || i == 7) set[i].push_back({"rights (France);", 70});
    set[i].push_back({"Body " + std::string(i + 1, 'x'), 90});
    set[i].push_back({"In the middle", 400});
  }
  auto pages = pages_of(set);
  EXPECT_EQ(take_furniture(pages).size(), 12u);
  EXPECT_EQ(pages[3].lines.front().text, "rights (France);");
  EXPECT_EQ(pages[7].lines.front().text, "rights (France);");
  for (const PageLines& page : pages) EXPECT_EQ(page.lines.back().text, "In the middle");
}

TEST(Furniture, keeps_the_numbers_of_items) {
  auto pages = pages_of({{{"(9) Report 148.14", 60}, {"Protect witnesses", 80}},
                         {{"(19) Report 148.26", 60}, {"Close homes", 80}},
                         {{"(27) Report 148.1", 60}, {"Ratify it", 80}}});
  EXPECT_EQ(take_furniture(pages).size(), 0u);
}

TEST(Furniture, keeps_answers_that_stand_within_pages_too) {
  auto pages = pages_of({{{"9.1 Ratify it", 300}, {"Supported", 330}, {"9.2 Abolish it", 400}},
                         {{"Supported", 60}, {"9.3 Reform it", 300}, {"Supported", 330}},
                         {{"Supported", 60}, {"9.4 Repeal it", 300}}});
  EXPECT_EQ(take_furniture(pages).size(), 0u);
}

TEST(Furniture, takes_nothing_behind_a_body_line) {
  std::vector<std::vector<PlacedLine>> set(4);
  for (std::size_t i = 0; i < set.size(); ++i)
    set[i] = {{"Body " + std::string(i + 1, 'x'), 50}, {"(France);", 64}};
  auto pages = pages_of(set);
  EXPECT_TRUE(take_furniture(pages).empty());
}

TEST(Furniture, handles_short_documents) {
  auto one = pages_of({{{"A/HRC/14/15", 60}, {"Body", 100}}});
  EXPECT_TRUE(take_furniture(one).empty());
  auto two = pages_of({{{"A/HRC/14/15", 60}, {"Body", 100}}, {{"A/HRC/14/15", 60}, {"More", 100}}});
  EXPECT_EQ(take_furniture(two).size(), 2u);
  EXPECT_EQ(texts(two), "Body/More");
  std::vector<PageLines> none;
  EXPECT_TRUE(take_furniture(none).empty());
}

TEST(Furniture, counts_a_line_once_a_page) {
  auto pages = pages_of({{{"(France);", 60}, {"(France);", 74}}, {{"Body", 60}}, {{"More", 60}}});
  EXPECT_TRUE(take_furniture(pages).empty());
}

}  // namespace
}  // namespace uprex::layout
