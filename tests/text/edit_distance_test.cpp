// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/edit_distance.hpp"

#include <gtest/gtest.h>

#include <string>

namespace uprex {
namespace {

TEST(EditDistance, counts_errors_of_typing) {
  struct Row {
    std::string a, b;
    std::size_t limit, distance;
  };
  for (const Row& row : {
           Row{"", "", 3, 0},
           Row{"chile", "chile", 3, 0},
           Row{"chile", "chie", 3, 1},
           Row{"chile", "chiile", 3, 1},
           Row{"chile", "chila", 3, 1},
           Row{"chile", "chlie", 3, 1},
           Row{"united", "untied", 3, 1},
           Row{"malaysia", "malta", 9, 4},
           Row{"malaysia", "malta", 2, 3},
           Row{"oman", "", 2, 3},
           Row{std::string(81, 'x'), std::string(81, 'x'), 3, 4},
       })
    EXPECT_EQ(edit_distance(row.a, row.b, row.limit), row.distance) << row.a << ' ' << row.b;
}

}  // namespace
}  // namespace uprex
