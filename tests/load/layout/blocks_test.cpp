// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "tests/load/print.hpp"

namespace uprex::layout {
namespace {

// Sets lines 12 points apart, below a paragraph that shows how far apart lines are.
class Sheets {
 public:
  std::vector<PageLines> pages;

  Sheets() {
    page();
    line("Here stands a paragraph of several")
        .line("lines that shows how far they are")
        .line("apart.");
    gap();
  }
  Sheets& line(std::string_view text, LineStyle style = {}) {
    const int number = static_cast<int>(pages.size());
    pages.back().lines.push_back(printed_line(text, baseline_ += 12, number, style));
    return *this;
  }
  Sheets& gap() {
    baseline_ += 6;
    return *this;
  }
  Sheets& page() {
    pages.push_back({{600, 800}, {}});
    baseline_ = 100;
    return *this;
  }
  std::vector<Block> blocks() const {
    auto result = make_blocks(pages, 10);
    EXPECT_FALSE(result.empty());
    if (!result.empty()) result.erase(result.begin());
    return result;
  }

 private:
  double baseline_ = 100;
};

// "paragraph 83.|The delegation / item 83.1.|Ratify"
std::string compact(const Sheets& sheets) {
  constexpr std::array kKinds{"heading", "paragraph", "item", "row", "note"};
  std::string text;
  for (const Block& block : sheets.blocks()) {
    text +=
        (text.empty() ? "" : " / ") + std::string(kKinds.at(static_cast<std::size_t>(block.kind)));
    text += (block.label.empty() ? "" : " " + block.label) + '|' + block.text;
  }
  return text;
}

TEST(Blocks, separates_paragraphs_at_gaps) {
  EXPECT_EQ(compact(Sheets().line("The delegation").line("spoke.").gap().line("It thanked.")),
            "paragraph|The delegation spoke. / paragraph|It thanked.");
  EXPECT_EQ(compact(Sheets().line("83.\tThe delegation").line("spoke.").gap().line("84.\tIt")),
            "paragraph 83.|The delegation spoke. / paragraph 84.|It");
  // What starts in lower case goes on in spite of a gap.
  EXPECT_EQ(compact(Sheets().line("83.\tThe delegation").gap().line("spoke of it.")),
            "paragraph 83.|The delegation spoke of it.");
  EXPECT_EQ(compact(Sheets().line("The delegation spoke.").gap().line("it thanked.")),
            "paragraph|The delegation spoke. / paragraph|it thanked.");
}

TEST(Blocks, separates_items_without_gaps) {
  EXPECT_EQ(compact(Sheets().line("83.1.\tRatify CEDAW").line("(France);").line("83.2 Sign it.")),
            "item 83.1.|Ratify CEDAW (France); / item 83.2|Sign it.");
  EXPECT_EQ(compact(Sheets().line("1.\tRatify (France);").line("2.\tSign (Chile);")),
            "paragraph 1.|Ratify (France); / paragraph 2.|Sign (Chile);");
  EXPECT_EQ(compact(Sheets().line("(a)\tRatify; and").line("(b) Sign.")),
            "item (a)|Ratify; and / item (b)|Sign.");
  EXPECT_EQ(compact(Sheets().line("• Ratify.").line("• Sign.")), "item •|Ratify. / item •|Sign.");
}

TEST(Blocks, separates_the_bold_head_of_an_item) {
  const LineStyle bold{100, 10, true, 0};
  EXPECT_EQ(compact(Sheets().line("113.2 – Noted", bold).line("Prisons are open").line("to all.")),
            "item 113.2|– Noted / paragraph|Prisons are open to all.");
  // The rest of a sentence.
  EXPECT_EQ(compact(Sheets().line("113.2 – Noted", bold).line("by the State.")),
            "item 113.2|– Noted by the State.");
  EXPECT_EQ(compact(Sheets().line("113.2 – Noted").line("Prisons are open.")),
            "item 113.2|– Noted Prisons are open.");
  // A repeated recommendation of any length.
  const std::string wide(70, 'x');
  EXPECT_EQ(compact(Sheets().line("113.2 " + wide, bold).line("Prisons are open.")),
            "item 113.2|" + wide + " / paragraph|Prisons are open.");
  EXPECT_EQ(
      compact(Sheets().line("113.2 " + wide, bold).line("in prisons", bold).line("Accepted.")),
      "item 113.2|" + wide + " in prisons / paragraph|Accepted.");
}

TEST(Blocks, does_not_begin_blocks_at_numbers_in_text) {
  EXPECT_EQ(compact(Sheets().line("It rejected 93.3,").line("93.31 and 93.40 above.")),
            "paragraph|It rejected 93.3, 93.31 and 93.40 above.");
  EXPECT_EQ(compact(Sheets().line("83.1.\tAdopt the plan (2009-").line("14) soon.")),
            "item 83.1.|Adopt the plan (2009-14) soon.");
  EXPECT_EQ(compact(Sheets().line("It ended in No.").line("12 of the list.")),
            "paragraph|It ended in No. 12 of the list.");
  EXPECT_EQ(compact(Sheets().line("It noted paragraphs").line("(b) and (c).")),
            "paragraph|It noted paragraphs (b) and (c).");
}

TEST(Blocks, continues_blocks_over_a_page) {
  EXPECT_EQ(compact(Sheets().line("83.1.\tRatify the").page().line("Convention (France);")),
            "item 83.1.|Ratify the Convention (France);");
  EXPECT_EQ(compact(Sheets().line("83.\tIt spoke.").page().line("It thanked").line("all.")),
            "paragraph 83.|It spoke. It thanked all.");
  EXPECT_EQ(compact(Sheets().line("It rejected 93.3,").page().line("93.31 and 93.40.")),
            "paragraph|It rejected 93.3, 93.31 and 93.40.");
  EXPECT_EQ(compact(Sheets().line("83.1.\tRatify it;").page().line("83.2.\tSign it.")),
            "item 83.1.|Ratify it; / item 83.2.|Sign it.");
  EXPECT_EQ(compact(Sheets().line("83.1.\tRatify it;").page().line("(Chile);").line("83.2 Sign.")),
            "item 83.1.|Ratify it; (Chile); / item 83.2|Sign.");
  const auto blocks = Sheets().line("83.1.\tRatify the").page().line("Convention").blocks();
  ASSERT_EQ(blocks.at(0).lines.size(), 2u);
  EXPECT_EQ(blocks[0].lines[1].box.page, 2);
  EXPECT_EQ(blocks[0].text.substr(blocks[0].lines[1].begin), "Convention");
}

TEST(Blocks, begins_a_block_at_a_heading_on_a_new_page) {
  EXPECT_EQ(
      compact(Sheets().line("83.\tIt spoke.").page().line("II. CONCLUSIONS", {200, 10, true})),
      "paragraph 83.|It spoke. / heading II.|CONCLUSIONS");
  EXPECT_EQ(compact(Sheets()
                        .line("83.\tIt spoke.")
                        .page()
                        .line("Recommendation aside.", {130})
                        .gap()
                        .line("84.\tIt thanked.")
                        .line("And left.")),
            "paragraph 83.|It spoke. / paragraph|Recommendation aside. / paragraph 84.|It thanked. "
            "And left.");
}

TEST(Blocks, finds_headings) {
  EXPECT_EQ(
      compact(Sheets().line("II.\tConclusions", {100, 10, true}).gap().line("83.\tIt spoke.")),
      "heading II.|Conclusions / paragraph 83.|It spoke.");
  EXPECT_EQ(compact(Sheets().line("CONCLUSIONS AND/OR").line("RECOMMENDATIONS").gap().line("It.")),
            "heading|CONCLUSIONS AND/OR RECOMMENDATIONS / paragraph|It.");
  EXPECT_EQ(compact(Sheets().line("Civil rights", {100, 10, true}).line("It spoke of rights.")),
            "heading|Civil rights / paragraph|It spoke of rights.");
  EXPECT_EQ(compact(Sheets().line("Report", {100, 14}).line("It spoke of rights.")),
            "heading|Report / paragraph|It spoke of rights.");
  // Neither bold nor capitals: an initial.
  EXPECT_EQ(compact(Sheets().line("A. Smith spoke of rights.")),
            "paragraph|A. Smith spoke of rights.");
}

TEST(Blocks, ends_headings_at_numbers) {
  EXPECT_EQ(compact(Sheets().line("Family", {100, 11}).line("159.7 – supported")),
            "heading|Family / item 159.7|– supported");
}

TEST(Blocks, does_not_take_sentences_for_headings) {
  // In the middle of the page, as a heading.
  EXPECT_EQ(compact(Sheets()
                        .line("9.3 Accepted.")
                        .gap()
                        .line("The bill is in its second reading, and", {170, 10})
                        .line("the law is under review.", {170, 10})),
            "item 9.3|Accepted. / paragraph|The bill is in its second reading, and the law is "
            "under review.");
  // Larger than most of the text.
  EXPECT_EQ(compact(Sheets()
                        .line("The notes refer to the numbers of the", {100, 11})
                        .line("table.", {100, 11})),
            "paragraph|The notes refer to the numbers of the table.");
}

TEST(Blocks, begins_a_paragraph_behind_numbers_in_brackets) {
  EXPECT_EQ(compact(Sheets()
                        .line("Accepted. The mandate goes on. [9.7]")
                        .page()
                        .line("Licences were given. Noted. [9.8]", {120, 10})),
            "paragraph|Accepted. The mandate goes on. [9.7] / paragraph|Licences were given. "
            "Noted. [9.8]");
}

TEST(Blocks, finds_table_rows) {
  const LineStyle row{100, 10, false, 80};
  EXPECT_EQ(
      compact(Sheets().line("I.\tIntroduction .....\t1–4\t3", row).line("II.\tEnd ...\t5\t4", row)),
      "row|I.\tIntroduction .....\t1–4\t3 / row|II.\tEnd ...\t5\t4");
  EXPECT_EQ(compact(Sheets().line("Name\tPosition\tComment").line("It spoke.")),
            "row|Name\tPosition\tComment / paragraph|It spoke.");
  // A label's gap parts no cells, and one gap makes no table.
  EXPECT_EQ(compact(Sheets().line("83.\tIt spoke\tand thanked.")),
            "paragraph 83.|It spoke and thanked.");
}

TEST(Blocks, sets_size_and_indent) {
  const auto blocks =
      Sheets().line("83.\tIt spoke.").line("Further.").gap().line("Aside.", {130, 10}).blocks();
  ASSERT_EQ(blocks.size(), 2u);
  EXPECT_EQ(blocks[0].size, 10);
  EXPECT_EQ(blocks[0].indent, 0);
  EXPECT_EQ(blocks[1].indent, 30);
}

std::string joined(const std::vector<std::string>& lines) {
  Block block;
  for (const auto& line : lines) append_line(block, printed_line(line, 100));
  return block.text;
}

TEST(Blocks, joins_lines) {
  EXPECT_EQ(joined({"the rights", "of women"}), "the rights of women");
  EXPECT_EQ(joined({"non-", "discrimination"}), "non-discrimination");
  EXPECT_EQ(joined({"2009-", "14"}), "2009-14");
  EXPECT_EQ(joined({"and/", "or"}), "and/or");
  EXPECT_EQ(joined({"1–", "5"}), "1–5");
  EXPECT_EQ(joined({"women –", "and men"}), "women – and men");
  EXPECT_EQ(joined({"women -", "and men"}), "women - and men");
  EXPECT_EQ(joined({"women–", "and men"}), "women– and men");
  EXPECT_EQ(joined({"recom\u00AD", "mendation"}), "recommendation");
  EXPECT_EQ(joined({"", "mendation"}), "mendation");
}

TEST(Blocks, moves_offsets_with_the_text) {
  Block block;
  append_line(block, printed_line("83.1. Ratify^1^", 100, 1, {100, 10, true}), 6);
  append_line(block, printed_line("non-^2^", 112, 1, {100, 10, true}));
  append_line(block, printed_line("dis^3^crimination", 124));
  EXPECT_EQ(block.text, "Ratify non-discrimination");
  ASSERT_EQ(block.marks.size(), 3u);
  EXPECT_EQ(block.marks[0].offset, 6u);
  EXPECT_EQ(block.marks[1].offset, 11u);
  EXPECT_EQ(block.marks[2].offset, 14u);
  ASSERT_EQ(block.lines.size(), 3u);
  EXPECT_EQ(block.lines[1].begin, 7u);
  EXPECT_EQ(block.lines[2].begin, 11u);
  ASSERT_EQ(block.spans.size(), 1u);
  EXPECT_EQ(block.spans[0].begin, 0u);
  EXPECT_EQ(block.spans[0].end, 11u);
}

}  // namespace
}  // namespace uprex::layout
