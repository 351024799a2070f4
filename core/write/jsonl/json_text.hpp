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
  void end_object() { text_ += '}'; }
  void begin_array() { begin('['); }
  void end_array() { text_ += ']'; }

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
  // A comma, unless the value is the first of its object, array or line, or follows a key.
  void separate() {
    const char last = text_.empty() ? '[' : text_.back();
    if (last != '{' && last != '[' && last != ':') text_ += ',';
  }
  void begin(char bracket) {
    separate();
    text_ += bracket;
  }
  void put_word(std::string_view word) {
    separate();
    text_ += word;
  }
  void quote(std::string_view text);

  std::string text_;
};

}  // namespace uprex
