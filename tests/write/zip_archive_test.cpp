// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/zip/zip_archive.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

std::string packed(const std::vector<std::pair<std::string, std::string>>& files) {
  Zip zip;
  for (const auto& [name, bytes] : files) zip.add(name, bytes);
  std::ostringstream out;
  zip.finish(out);
  return out.str();
}

TEST(Zip, equal_files_give_equal_bytes) {
  EXPECT_EQ(packed({{"b", "1"}, {"a/c", ""}}), packed({{"b", "1"}, {"a/c", ""}}));
  EXPECT_NE(packed({{"b", "1"}, {"a", ""}}), packed({{"a", ""}, {"b", "1"}}));
}

// Local file header: signature, flags and method, then time and date of 1980-01-01 00:00.
TEST(Zip, has_fixed_date) {
  const std::string bytes = packed({{"import.csv", "title\n"}});
  EXPECT_EQ(bytes.substr(0, 4), "PK\x03\x04");
  EXPECT_EQ(bytes.substr(10, 4), std::string("\0\0\x21\0", 4));
  EXPECT_EQ(bytes.substr(30, 10), "import.csv");
}

TEST(Zip, packs_all_files) {
  const std::string text(1 << 20, 'a');
  EXPECT_LT(packed({{"text", text}}).size(), text.size() / 100);
}

TEST(Zip, refuses_a_name_twice) {
  Zip zip;
  zip.add("a", "");
  EXPECT_THROW(zip.add("a", "other"), Error);
}

}  // namespace
}  // namespace uprex
