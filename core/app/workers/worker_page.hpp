// What a worker says beside its answers, in memory that it shares with its parent: there even when
// it dies in the middle of a document. The parent copies and bounds what it reads (text_in).
#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace uprex {

// Texts end with NUL, or with the array.
struct WorkerPage {
  char at_work[120];     // what works on the document: "extractor wg_report"
  char attempt[240];     // what it was ended for: "open a socket"
  char refused[240];     // the first file that it may not open, and
  char refused_to[120];  // what was at work then
};

// Safe in a signal's handler.
template <std::size_t Size>
void set_text(char (&field)[Size], std::string_view text) {
  const std::size_t length = std::min(text.size(), Size - 1);
  std::memcpy(field, text.data(), length);
  field[length] = '\0';
}

template <std::size_t Size>
std::string_view text_view(const char (&field)[Size]) {
  return {field, ::strnlen(field, Size)};
}

// A copy: the page may change at any time.
template <std::size_t Size>
std::string text_in(const char (&field)[Size]) {
  return std::string(text_view(field));
}

}  // namespace uprex
