// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace uprex {
namespace {

const std::vector<std::pair<char32_t, std::string>> kScalars = {
    {0x00, std::string(1, '\0')},
    {'A', "A"},
    {0x7F, "\x7F"},
    {0x80, "\xC2\x80"},
    {0xE9, "é"},
    {0x7FF, "\xDF\xBF"},
    {0x800, "\xE0\xA0\x80"},
    {0x201C, "“"},
    {0xD7FF, "\xED\x9F\xBF"},
    {0xE000, "\xEE\x80\x80"},
    {0xFFFF, "\xEF\xBF\xBF"},
    {0x10000, "\xF0\x90\x80\x80"},
    {0x1F600, "😀"},
    {0x10FFFF, "\xF4\x8F\xBF\xBF"},
};

TEST(Utf8, reads_what_it_writes) {
  for (const auto& [scalar, bytes] : kScalars) {
    std::string text = "x";
    append_utf8(text, scalar);
    EXPECT_EQ(text, "x" + bytes) << static_cast<unsigned>(scalar);
    std::size_t at = 1;
    EXPECT_EQ(next_utf8(text, at), scalar);
    EXPECT_EQ(at, text.size()) << static_cast<unsigned>(scalar);
  }
}

TEST(Utf8, replaces_numbers_that_are_no_characters) {
  for (const char32_t c : {0xD800U, 0xDFFFU, 0x110000U, 0xFFFFFFFFU}) {
    std::string text;
    append_utf8(text, c);
    EXPECT_EQ(text, "\xEF\xBF\xBD") << static_cast<unsigned>(c);
  }
}

// Characters read, "?" for U+FFFD.
std::string read(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t before = at;
    const char32_t c = next_utf8(bytes, at);
    EXPECT_GT(at, before);
    EXPECT_LE(at, bytes.size());
    text += c == 0xFFFD ? '?' : c < 0x80 ? static_cast<char>(c) : '*';
  }
  return text;
}

TEST(Utf8, reads_broken_bytes_one_by_one) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"a\x80z", "a?z"},             // a following byte alone
      {"a\xC3", "a?"},               // cut off
      {"a\xE2\x80", "a??"},          //
      {"\xF0\x9F\x98", "???"},       //
      {"\xC3[", "?["},               // no following byte
      {"\xE2\x80[", "??["},          //
      {"\xC0\xAF", "??"},            // longer than need be
      {"\xE0\x80\xAF", "???"},       //
      {"\xF0\x80\x80\xAF", "????"},  //
      {"\xED\xA0\x80", "???"},       // half of a surrogate pair
      {"\xF4\x90\x80\x80", "????"},  // beyond the last scalar
      {"\xF5\x80\x80\x80", "????"},  //
      {"\xFF\xFE", "??"},            //
      {"é“😀a", "***a"},
  };
  for (const auto& [bytes, expected] : rows) EXPECT_EQ(read(bytes), expected);
}

}  // namespace
}  // namespace uprex
