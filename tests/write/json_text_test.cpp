// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/jsonl/json_text.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <sstream>

namespace uprex {
namespace {

// The line that `put` gives.
template <class Put>
std::string line(Put put) {
  JsonText json;
  std::ostringstream out;
  put(json);
  json.write_line(out);
  return out.str();
}

TEST(JsonText, writes_lines_of_nested_values) {
  JsonText json;
  std::ostringstream out;
  json.begin_object();
  json.key("key \"\xff\"");
  json.begin_array();
  json.put("\x01\x1f\t\\ é");
  json.put(true);
  json.put(-7);
  json.put(72.0);
  json.put(0.125);
  json.put(std::numeric_limits<double>::quiet_NaN());
  json.put(-std::numeric_limits<double>::infinity());
  json.put_null();
  json.begin_array();
  json.end_array();
  json.begin_object();
  json.end_object();
  json.end_array();
  json.key("ends in:");
  json.put(":");
  json.end_object();
  json.write_line(out);
  json.put("");
  json.write_line(out);
  EXPECT_EQ(out.str(),
            "{\"key \\\"\xEF\xBF\xBD\\\"\":[\"\\u0001\\u001F\\t\\\\ é\",true,-7,72.0,0.125,null,"
            "null,null,[],{}],\"ends in:\":\":\"}\n\"\"\n");
}

TEST(JsonText, escapes_only_what_json_must_escape) {
  EXPECT_EQ(line([](JsonText& json) { json.put("\b\f\n\r/\x7f{[:,"); }),
            "\"\\b\\f\\n\\r/\x7f{[:,\"\n");
  EXPECT_EQ(line([](JsonText& json) { json.put(std::string_view("\0", 1)); }), "\"\\u0000\"\n");
}

// Texts are looked at eight bytes at once.
TEST(JsonText, finds_an_escape_at_every_place) {
  for (std::size_t length = 1; length < 20; ++length) {
    for (std::size_t at = 0; at < length; ++at) {
      for (const auto& [odd, written] : std::map<std::string, std::string>{{"\"", "\\\""},
                                                                           {"\\", "\\\\"},
                                                                           {"\x1f", "\\u001F"},
                                                                           {"\xff", "\xEF\xBF\xBD"},
                                                                           {"~", "~"}}) {
        std::string text(length, 'x');
        const std::string before = text.substr(0, at), after = text.substr(at + 1);
        text.replace(at, 1, odd);
        EXPECT_EQ(line([&](JsonText& json) { json.put(text); }),
                  '"' + before + written + after + "\"\n");
      }
    }
  }
}

TEST(JsonText, writes_shortest_numbers) {
  struct Row {
    double number;
    std::string text, tenths;
  };
  const Row rows[] = {
      {0, "0.0", "0.0"},
      {-0.04, "-0.04", "0.0"},
      {0.3, "0.3", "0.3"},
      {-12.34, "-12.34", "-12.3"},
      {523.25, "523.25", "523.3"},
      {1e6, "1000000.0", "1000000.0"},
      {1e20, "100000000000000000000.0", "100000000000000000000.0"},
      {0.000001, "0.000001", "0.0"},
      {1e30, "1e+30", "1e+30"},
      {5e-324, "5e-324", "0.0"},
      {99.96, "99.96", "100.0"},
  };
  for (const auto& [number, text, tenths] : rows) {
    EXPECT_EQ(line([&](JsonText& json) { json.put(number); }), text + '\n');
    EXPECT_EQ(line([&](JsonText& json) { json.put_tenths(number); }), tenths + '\n');
  }
}

}  // namespace
}  // namespace uprex
