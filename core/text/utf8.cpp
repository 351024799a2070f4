#include "core/text/utf8.hpp"

namespace uprex {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// Bytes that follow a first byte, -1 where it cannot start a character.
int following(unsigned char first) {
  if (first < 0x80) return 0;
  if (first >= 0xC2 && first < 0xE0) return 1;
  if (first >= 0xE0 && first < 0xF0) return 2;
  if (first >= 0xF0 && first < 0xF5) return 3;
  return -1;
}

// The least character that needs so many bytes after its first.
constexpr char32_t kLeast[] = {0, 0x80, 0x800, 0x10000};

bool is_scalar(char32_t c) { return c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF); }

}  // namespace

void append_utf8(std::string& out, char32_t c) {
  const auto byte = [&out](char32_t value) { out += static_cast<char>(value); };
  if (c < 0x80) return byte(c);
  if (!is_scalar(c)) c = kReplacement;
  if (c < 0x800) {
    byte(0xC0 | c >> 6);
  } else if (c < 0x10000) {
    byte(0xE0 | c >> 12);
    byte(0x80 | (c >> 6 & 0x3F));
  } else {
    byte(0xF0 | c >> 18);
    byte(0x80 | (c >> 12 & 0x3F));
    byte(0x80 | (c >> 6 & 0x3F));
  }
  byte(0x80 | (c & 0x3F));
}

char32_t next_utf8(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at++]);
  const int more = following(first);
  if (more <= 0) return more == 0 ? first : kReplacement;
  char32_t c = first & (0x3F >> more);
  for (int i = 0; i < more; ++i) {
    if (at + static_cast<std::size_t>(i) >= text.size()) return kReplacement;
    const auto next = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
    if ((next & 0xC0) != 0x80) return kReplacement;
    c = c << 6 | (next & 0x3F);
  }
  if (c < kLeast[more] || !is_scalar(c)) return kReplacement;
  at += static_cast<std::size_t>(more);
  return c;
}

std::string valid_utf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80)
      valid += text[at++];
    else
      append_utf8(valid, next_utf8(text, at));
  }
  return valid;
}

}  // namespace uprex
