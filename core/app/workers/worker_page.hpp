// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that a worker shares with its parent, in which it writes what it is doing. The parent can
// read it even after the worker has died.
//
// The parent must not trust the page: it copies and bounds what it reads (text_in).
#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace uprex {

// Each text ends at a NUL byte or at the end of its array.
struct WorkerPage {
  char at_work[120];     // the stage that processes the document: "extractor wg_report"
  char attempt[240];     // why the sandbox ended the worker: "open a socket"
  char refused[240];     // the first file that the worker was not allowed to open
  char refused_to[120];  // the stage that tried to open it
};

// Safe in a signal handler.
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

// Returns a copy, because the page may change at any time.
template <std::size_t Size>
std::string text_in(const char (&field)[Size]) {
  return std::string(text_view(field));
}

}  // namespace uprex
