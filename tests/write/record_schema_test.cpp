// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/jsonl/record_schema.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "tests/paths.hpp"

namespace uprex {
namespace {

TEST(RecordSchema, is_the_one_in_the_repository) {
  std::ifstream file(source_folder() / "core/write/jsonl/record.schema.json");
  std::ostringstream kept;
  kept << file.rdbuf();
  EXPECT_EQ(record_schema(), kept.str())
      << "the lists of fields have changed: run tests/write_schema --write, and look at the "
         "difference";
}

}  // namespace
}  // namespace uprex
