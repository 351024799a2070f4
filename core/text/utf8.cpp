// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.hpp"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace uprex {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

}  // namespace

void append_utf8_beyond_ascii(std::string& out, char32_t c) {
  if (c > 0x10FFFF || U_IS_SURROGATE(c)) c = kReplacement;
  char bytes[U8_MAX_LENGTH];
  std::size_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, c);
  out.append(bytes, length);
}

char32_t next_utf8(std::string_view text, std::size_t& at) {
  std::size_t next = at;
  UChar32 c = 0;
  U8_NEXT(text.data(), next, text.size(), c);
  at = c < 0 ? at + 1 : next;
  return c < 0 ? kReplacement : static_cast<char32_t>(c);
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
