// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON piece by piece into a text. It builds no tree. It does not check that objects and
// arrays are closed, or that a key comes before each value of an object: the caller sees to that.
//
// UTF-8. A byte that is not UTF-8 becomes U+FFFD. A number that is not finite becomes null.
#pragma once

#include <concepts>
#include <ostream>
#include <string>
#include <string_view>

namespace uprex {

class JsonText {
 public:
  void begin_object() { begin('{'); }
  void end_object() { add('}'); }
  void begin_array() { begin('['); }
  void end_array() { add(']'); }

  void key(std::string_view name);

  void put(std::string_view text);
  void put(std::same_as<bool> auto value) { put_word(value ? "true" : "false"); }
  void put(int number);
  void put(double number);
  void put_null() { put_word("null"); }

  // The number rounded to one decimal.
  void put_tenths(double number);

  // Writes what was put since the last line, and a line feed. After an exception midway through a
  // line, use a new JsonText.
  void write_line(std::ostream& out);

 private:
  void add(char c) {
    if (size_ == text_.size()) grow(1);
    text_[size_++] = c;
  }
  void add(std::string_view text) {
    if (text.size() > text_.size() - size_) grow(text.size());
    size_ += text.copy(text_.data() + size_, text.size());
  }
  void grow(std::size_t more);

  // A comma, unless the value is the first of its object, array or line, or follows a key.
  void separate() {
    const char last = size_ == 0 ? '[' : text_[size_ - 1];
    if (last != '{' && last != '[' && last != ':') add(',');
  }
  void begin(char bracket) {
    separate();
    add(bracket);
  }
  void put_word(std::string_view word) {
    separate();
    add(word);
  }
  void quote(std::string_view text);

  // The first `size_` bytes are the line so far, the others are room.
  std::string text_;
  std::size_t size_ = 0;
};

}  // namespace uprex
