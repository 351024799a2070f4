#include "core/write/jsonl/json_text.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <sstream>

namespace uprex {
namespace {

TEST(JsonText, WritesLinesOfWhatItIsTold) {
  JsonText json;
  std::ostringstream out;
  json.begin_object();
  json.put("key \"\xff\"");
  json.begin_array();
  json.put("\x01\x1f\t\\ é");
  json.put(true);
  json.put(-7);
  json.put(72.0);
  json.put(0.125);
  json.put(std::numeric_limits<double>::quiet_NaN());
  json.put(-std::numeric_limits<double>::infinity());
  json.put_null();
  json.end_array();
  json.end_object();
  json.write_line(out);
  json.put("");
  json.write_line(out);
  EXPECT_EQ(out.str(),
            "{\"key \\\"\xEF\xBF\xBD\\\"\":[\"\\u0001\\u001F\\t\\\\ é\",true,-7,72.0,0.125,null,"
            "null,null]}\n\"\"\n");
}

}  // namespace
}  // namespace uprex
