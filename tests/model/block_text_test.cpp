// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block_text.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/build_document.hpp"

namespace uprex {
namespace {

TEST(BlockText, finds_boxes_of_a_range) {
  DocumentBuilder builder;
  builder.item("1.", "First").line("second");
  builder.page().line("third");
  const Block& block = builder.document.blocks[0];
  ASSERT_EQ(block.text, "First second third");
  const auto boxes = [&](std::size_t begin, std::size_t end) {
    std::string text;
    for (const Box& box : boxes_of(block, begin, end))
      text += std::to_string(box.page) + ':' + std::to_string(static_cast<int>(box.top)) + '-' +
              std::to_string(static_cast<int>(box.bottom)) + ' ';
    return text;
  };
  EXPECT_EQ(boxes(0, 18), "1:0-40 2:0-20 ");
  EXPECT_EQ(boxes(0, 5), "1:0-20 ");
  EXPECT_EQ(boxes(6, 12), "1:20-40 ");
  EXPECT_EQ(boxes(7, 14), "1:20-40 2:0-20 ");
  EXPECT_EQ(boxes(13, 18), "2:0-20 ");
  EXPECT_TRUE(boxes_of({}, 0, 5).empty());
}

TEST(BlockText, appended_blocks_keep_their_offsets) {
  DocumentBuilder builder;
  builder.item("83.1", "Ratify^1^").bold().item("(a)", "CEDAW^2^").bold();
  Block block = builder.document.blocks[0];
  append_block(block, builder.document.blocks[1]);
  EXPECT_EQ(block.text, "Ratify (a) CEDAW");
  EXPECT_EQ(block.marks.at(1).offset, block.text.size());
  EXPECT_EQ(block.lines.at(1).begin, block.text.find("CEDAW"));
  EXPECT_EQ(block.spans.at(1).begin, block.text.find("CEDAW"));
  EXPECT_EQ(block.spans.at(1).end, block.text.size());
}

}  // namespace
}  // namespace uprex
