// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/load/print.hpp"

namespace uprex::layout {
namespace {

struct SmallPrint {
  std::string text;
  double size = 9;
};

constexpr const char* kBody = "The body of the report";

// Each page: a line of body, then the lines given.
std::vector<PageLines> pages_of(const std::vector<std::vector<SmallPrint>>& pages,
                                const std::string& body = kBody) {
  std::vector<PageLines> result;
  for (const auto& lines : pages) {
    const int number = static_cast<int>(result.size()) + 1;
    result.push_back({{600, 800}, {printed_line(body, 100, number)}});
    double baseline = 600;
    for (const auto& [text, size] : lines)
      result.back().lines.push_back(
          printed_line(text, baseline += 11, number, {100, size, false, 0}));
  }
  return result;
}

// "1:As read|*:Reissued"
std::string compact(const std::vector<Block>& notes) {
  std::string text;
  for (const Block& note : notes) {
    EXPECT_EQ(note.kind, BlockKind::note);
    text += (text.empty() ? "" : "|") + note.label + ':' + note.text;
  }
  return text;
}

std::string notes_of(const std::vector<std::vector<SmallPrint>>& set,
                     const std::string& body = kBody) {
  auto pages = pages_of(set, body);
  return compact(take_notes(pages, 10));
}

TEST(Notes, accepts_all_kinds_of_marks) {
  EXPECT_EQ(notes_of({{{"^1^As read:"}, {"“Ratify it”."}, {"^2^Ibid."}}}),
            "1:As read: “Ratify it”.|2:Ibid.");
  EXPECT_EQ(notes_of({{{"1\tAs read"}, {"2\tIbid."}}}), "1:As read|2:Ibid.");
  EXPECT_EQ(notes_of({{{"1"}, {"As read"}}}), "1:As read");
  EXPECT_EQ(notes_of({{{"* Reissued"}, {"** Late"}}}), "*:Reissued|**:Late");
  EXPECT_EQ(notes_of({{{"∗ Reissued"}}}), "∗:Reissued");
  EXPECT_EQ(notes_of({{{"∗∗ Late"}}}), "∗∗:Late");
  EXPECT_EQ(notes_of({{{"^a^ As read"}}}), "a: As read");
}

TEST(Notes, takes_numbers_for_marks_that_the_text_has) {
  EXPECT_EQ(notes_of({{{"1. As read."}, {"2. Ibid."}}}, "55.1,^1^ and 55.2^2^ are accepted"),
            "1:As read.|2:Ibid.");
  // The next number behind the end of a note begins one too.
  EXPECT_EQ(notes_of({{{"1. As read."}, {"2. Ibid."}}}, "55.1^1^ is accepted"),
            "1:As read.|2:Ibid.");
  EXPECT_EQ(notes_of({{{"1. As read."}, {"3. Ibid."}}}, "55.1^1^ is accepted"),
            "1:As read. 3. Ibid.");
  EXPECT_EQ(notes_of({{{"1. As read in"}, {"2 States"}}}, "55.1^1^ and 55.2^2^ are accepted"),
            "1:As read in 2 States");
  EXPECT_EQ(notes_of({{{"1. As read."}}}), "");
}

TEST(Notes, does_not_take_numbers_in_text_for_marks) {
  EXPECT_EQ(notes_of({{{"^1^As read in"}, {"2010 and in"}, {"12 States"}}}),
            "1:As read in 2010 and in 12 States");
}

TEST(Notes, continues_notes_over_a_page) {
  EXPECT_EQ(notes_of({{{"^1^As read:"}}, {{"“Ratify it”."}, {"^2^Ibid."}}}),
            "1:As read: “Ratify it”.|2:Ibid.");
  auto pages = pages_of({{{"^1^As read:"}}, {{"“Ratify it”."}}});
  const auto notes = take_notes(pages, 10);
  ASSERT_EQ(notes.size(), 1u);
  ASSERT_EQ(notes[0].lines.size(), 2u);
  EXPECT_EQ(notes[0].lines[0].box.page, 1);
  EXPECT_EQ(notes[0].lines[1].box.page, 2);
  EXPECT_EQ(pages[1].lines.size(), 1u);
}

TEST(Notes, keeps_small_print_without_a_mark) {
  auto pages = pages_of({{{"A caption"}}, {{"Another"}, {"^1^Ibid."}}, {}});
  EXPECT_EQ(compact(take_notes(pages, 10)), "1:Ibid.");
  EXPECT_EQ(pages[0].lines.size(), 2u);
  EXPECT_EQ(pages[1].lines.size(), 2u);
}

TEST(Notes, takes_small_lines_at_the_foot_only) {
  auto pages = pages_of({{{"^1^Small above the text"}, {"The text", 10}}, {{"^2^Large", 9.5}}});
  EXPECT_TRUE(take_notes(pages, 10).empty());
  EXPECT_EQ(pages[0].lines.size(), 3u);
}

TEST(Notes, takes_the_mark_off_the_text) {
  auto pages = pages_of({{{"^1^As read^2^ here"}}});
  const auto notes = take_notes(pages, 10);
  ASSERT_EQ(notes.size(), 1u);
  ASSERT_EQ(notes[0].marks.size(), 1u);
  EXPECT_EQ(notes[0].marks[0].label, "2");
  EXPECT_EQ(notes[0].marks[0].offset, 7u);
}

TEST(Notes, finds_endnotes) {
  std::vector<Block> blocks(4);
  append_line(blocks[0], printed_line("The body^1^", 100));
  append_line(blocks[1], printed_line("^1^As read", 100));
  append_line(blocks[1], printed_line("in the dialogue", 112));
  append_line(blocks[2], printed_line("^2^Labelled", 100));
  blocks[2].label = "83.";
  append_line(blocks[3], printed_line("The end", 100));
  EXPECT_EQ(compact(take_endnotes(blocks)), "1:As read in the dialogue");
  ASSERT_EQ(blocks.size(), 3u);
  EXPECT_EQ(blocks[0].text + '/' + blocks[1].text + '/' + blocks[2].text,
            "The body/Labelled/The end");
}

Block marked(const std::vector<std::pair<std::string, int>>& lines) {
  Block block;
  for (const auto& [text, page] : lines) append_line(block, printed_line(text, 100, page));
  return block;
}

Block note(const std::string& label, int page) {
  Block block = marked({{"Note", page}});
  block.kind = BlockKind::note;
  block.label = label;
  return block;
}

std::string ties(const std::vector<Block>& blocks) {
  std::string text;
  for (const Block& block : blocks)
    for (const NoteMark& mark : block.marks)
      text += (text.empty() ? "" : " ") + mark.label + '>' + std::to_string(mark.note);
  return text;
}

TEST(Notes, links_the_nearest_note) {
  const std::vector<Block> notes{note("*", 1), note("*", 3), note("1", 3), note("2", 9)};
  std::vector<Block> blocks{marked({{"One^*^", 1}}),
                            marked({{"Two^*^", 2}}),             // the next page
                            marked({{"Three^1^", 3}}),           // the same
                            marked({{"Four", 2}, {"^1^x", 3}}),  // by the mark's line
                            marked({{"Five^2^", 1}}),            // endnotes
                            marked({{"Six^1^", 4}}),             // no note after it
                            marked({{"Seven^7^", 1}})};          // none at all
  link_notes(blocks, notes);
  EXPECT_EQ(ties(blocks), "*>0 *>1 1>2 1>2 2>3 1>-1 7>-1");
}

TEST(Notes, finds_notes_that_are_longer_than_the_body) {
  const std::string longer(200, 'x');
  auto pages = pages_of({{{"^1^As read: " + longer, 8}, {longer, 8}, {"^2^Ibid.", 8}}});
  EXPECT_EQ(body_size(pages), 10);
  EXPECT_EQ(take_notes(pages, body_size(pages)).size(), 2u);
  // Small text without a mark is the body.
  pages = pages_of({{{longer, 8}, {"^1^Ibid.", 8}}});
  EXPECT_EQ(body_size(pages), 8);
}

TEST(Notes, finds_the_size_of_the_body) {
  std::vector<PageLines> pages = pages_of({{{"A note that is longer than the body of it all"}}});
  EXPECT_EQ(body_size(pages), 9);
  pages.push_back(pages_of({{}})[0]);
  pages.push_back(pages_of({{}})[0]);
  EXPECT_EQ(body_size(pages), 10);
  EXPECT_EQ(body_size({}), 0);
}

TEST(Notes, numbered_paragraphs_below_a_large_title_are_the_text) {
  std::vector<SmallPrint> lines;
  for (const std::string number : {"1.", "2.", "3.", "4."})
    lines.push_back({number + "\tKenya accepts the recommendation of its neighbours in full.", 10});
  std::vector<PageLines> pages{{{600, 800}, {printed_line("Kenya", 100, 1, {100, 14, true, 0})}}};
  double baseline = 200;
  for (const auto& [text, size] : lines)
    pages[0].lines.push_back(printed_line(text, baseline += 11, 1, {100, size, false, 0}));
  EXPECT_EQ(body_size(pages), 10);
  EXPECT_EQ(compact(take_notes(pages, body_size(pages))), "");
}

}  // namespace
}  // namespace uprex::layout
