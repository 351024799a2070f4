// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/jsonl/json_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

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

// Eight bytes at once: true where one of them is not ASCII or may need an escape. Per byte, the
// high bit of the sum says it; a byte behind one that is found may be wrong, which costs only time.
bool is_odd(const char* bytes) {
  constexpr std::uint64_t kOnes = 0x0101010101010101, kHigh = kOnes << 7;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  const std::uint64_t quotes = word ^ (kOnes * '"'), slashes = word ^ (kOnes * '\\');
  return ((word | (word - kOnes * 0x20) | (quotes - kOnes) | (slashes - kOnes)) & kHigh) != 0;
}

// How many bytes from the front are ASCII and need no escape.
std::size_t plain_length(std::string_view text) {
  std::size_t at = 0;
  while (at + sizeof(std::uint64_t) <= text.size() && !is_odd(text.data() + at))
    at += sizeof(std::uint64_t);
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80 && !escape_of(text[at]))
    ++at;
  return at;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

void JsonText::grow(std::size_t more) {
  text_.resize(std::max(text_.size() * 2, size_ + more + 1024));
}

// Text that needs no escape is most of it.
void JsonText::quote(std::string_view text) {
  add('"');
  while (!text.empty()) {
    const auto* odd = std::ranges::find_if(text, escape_of);
    const auto length = static_cast<std::size_t>(odd - text.begin());
    add(text.substr(0, length));
    text.remove_prefix(length);
    if (text.empty()) break;
    const char escape = escape_of(text.front());
    add('\\');
    add(escape);
    if (escape == 'u') {
      constexpr char kHex[] = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(text.front());
      add("00");
      add(kHex[byte >> 4]);
      add(kHex[byte & 15]);
    }
    text.remove_prefix(1);
  }
  add('"');
}

void JsonText::key(std::string_view name) {
  put(name);
  add(':');
}

void JsonText::put(std::string_view text) {
  separate();
  const std::size_t plain = plain_length(text);
  if (plain == text.size()) {
    add('"');
    add(text);
    add('"');
  } else if (is_ascii(text.substr(plain))) {
    quote(text);
  } else {
    quote(valid_utf8(text));
  }
}

void JsonText::put(int number) {
  separate();
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  add({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

// What is written always shows that it is no integer.
void JsonText::put(double number) {
  if (!std::isfinite(number)) return put_null();
  separate();
  const double size = std::abs(number);
  const bool plain = number == 0 || (size >= 1e-6 && size < 1e21);
  std::array<char, 64> digits{};
  const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, format).ptr;
  const std::string_view written(digits.data(), static_cast<std::size_t>(end - digits.data()));
  add(written);
  if (plain && written.find('.') == std::string_view::npos) add(".0");
}

// Most coordinates take the short way: an integer is written several times as fast.
void JsonText::put_tenths(double number) {
  if (!std::isfinite(number)) return put_null();
  const double tenths = std::round(number * 10);
  constexpr double kMost = 1e9;
  // Adding zero turns -0.0 into 0.0.
  if (tenths < 0 || tenths > kMost) return put(tenths / 10 + 0.0);
  put(static_cast<int>(tenths) / 10);
  add('.');
  add(static_cast<char>('0' + static_cast<int>(tenths) % 10));
}

void JsonText::write_line(std::ostream& out) {
  add('\n');
  out.write(text_.data(), static_cast<std::streamsize>(size_));
  size_ = 0;
}

}  // namespace uprex
