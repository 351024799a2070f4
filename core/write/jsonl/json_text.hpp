// JSON written as it is told: no tree is built, and whoever tells it sees to it that objects and
// arrays end. A key is a text like any other.
//
// UTF-8; bytes that are none become U+FFFD, numbers that are none become null. Throws
// std::bad_alloc.
#pragma once

#include <concepts>
#include <memory>
#include <ostream>
#include <string_view>

namespace uprex {

class JsonText {
 public:
  JsonText();
  ~JsonText();

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();

  void put(std::string_view text);
  void put(std::same_as<bool> auto value) { put_bool(value); }
  void put(int number);
  void put(double number);
  void put_null();

  // What was told since the last line, and the end of the line. A line that is given up midway
  // stays: begin another JsonText.
  void write_line(std::ostream& out);

 private:
  void put_bool(bool value);

  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace uprex
