#include "core/write/jsonl/json_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/text/utf8.hpp"

namespace uprex {
namespace {

// What follows the backslash: a letter, "u" for a control character, 0 for none.
constexpr std::array<char, 256> kEscapes = [] {
  std::array<char, 256> escapes{};
  for (std::size_t i = 0; i < 0x20; ++i) escapes[i] = 'u';
  escapes['\b'] = 'b';
  escapes['\f'] = 'f';
  escapes['\n'] = 'n';
  escapes['\r'] = 'r';
  escapes['\t'] = 't';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();

char escape_of(char c) { return kEscapes[static_cast<unsigned char>(c)]; }

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The text of a finite number always shows that it is no integer.
void append_number(std::string& text, double number) {
  const bool plain = std::abs(number) < 1e21;
  std::array<char, 64> digits{};
  const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, format).ptr;
  const std::string_view written(digits.data(), static_cast<std::size_t>(end - digits.data()));
  text += written;
  if (plain && written.find('.') == std::string_view::npos) text += ".0";
}

}  // namespace

void JsonText::quote(std::string_view text) {
  text_ += '"';
  while (!text.empty()) {
    const auto* odd = std::ranges::find_if(text, escape_of);
    const auto length = static_cast<std::size_t>(odd - text.begin());
    text_.append(text, 0, length);
    text.remove_prefix(length);
    if (text.empty()) break;
    const char escape = escape_of(text.front());
    text_ += '\\';
    text_ += escape;
    if (escape == 'u') {
      constexpr char kHex[] = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(text.front());
      text_ += {'0', '0', kHex[byte >> 4], kHex[byte & 15]};
    }
    text.remove_prefix(1);
  }
  text_ += '"';
}

void JsonText::key(std::string_view name) {
  put(name);
  text_ += ':';
}

void JsonText::put(std::string_view text) {
  separate();
  if (is_ascii(text))
    quote(text);
  else
    quote(valid_utf8(text));
}

void JsonText::put(int number) {
  separate();
  std::array<char, 16> digits{};
  text_.append(digits.data(),
               std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

void JsonText::put(double number) {
  if (!std::isfinite(number)) return put_null();
  separate();
  append_number(text_, number);
}

// Most coordinates take the short way: an integer is written several times as fast.
void JsonText::put_tenths(double number) {
  if (!std::isfinite(number)) return put_null();
  const double tenths = std::round(number * 10);
  constexpr double kMost = 1e9;
  // Adding zero turns -0.0 into 0.0.
  if (tenths < 0 || tenths > kMost) return put(tenths / 10 + 0.0);
  put(static_cast<int>(tenths) / 10);
  text_ += '.';
  text_ += static_cast<char>('0' + static_cast<int>(tenths) % 10);
}

void JsonText::write_line(std::ostream& out) {
  text_ += '\n';
  out.write(text_.data(), static_cast<std::streamsize>(text_.size()));
  text_.clear();
}

}  // namespace uprex
