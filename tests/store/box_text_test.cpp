// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/box_text.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace uprex {
namespace {

TEST(Boxes, come_back_exactly) {
  const std::vector<Box> boxes{{1, 0.1, 1.0 / 3, -2, 1e300},
                               {2147483647, 0, std::numeric_limits<double>::denorm_min(), 4, 5}};
  EXPECT_EQ(unpack_boxes(pack_boxes(boxes)), boxes);
  EXPECT_EQ(pack_boxes({{3, 1, 2.5, 3, 4}}), "3 1 2.5 3 4");
  EXPECT_TRUE(unpack_boxes("").empty());
}

TEST(Boxes, damaged_text_is_an_error) {
  for (const char* text : {"x", "1 2", "1 2 3 4 x", "1 2 3 4 5 6", "1,2,3,4,5", "1 2 3 4 5;6", " "})
    EXPECT_THROW(unpack_boxes(text), StoreError) << text;
}

}  // namespace
}  // namespace uprex
