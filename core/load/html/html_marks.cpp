// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <string>

#include "core/load/html/html_placed.hpp"

namespace uprex::layout {
namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_star(char32_t c) { return c == '*' || c == 0x2217; }

// The number of digits or of stars that follow each other from `at` on.
std::size_t mark_length(const Characters& line, std::size_t at) {
  const auto same = is_star(line[at].character) ? is_star : is_digit;
  std::size_t end = at;
  while (end < line.size() && same(line[end].character)) ++end;
  return end - at;
}

std::u32string letters(const Characters& line, std::size_t at, std::size_t length) {
  std::u32string text;
  for (std::size_t i = at; i < at + length; ++i) text += line[i].character;
  return text;
}

// The marks that the notes of a page begin with.
std::set<std::u32string> note_labels(const PlacedPage& page) {
  std::set<std::u32string> labels;
  for (const PlacedPiece& piece : page.pieces)
    for (const Characters& line : piece.lines) {
      const std::size_t length = line.empty() ? 0 : mark_length(line, 0);
      if (length > 0 && length <= 3 && length < line.size() && is_space(line[length].character))
        labels.insert(letters(line, 0, length));
    }
  return labels;
}

}  // namespace

void raise_marks(PlacedPage& page) {
  const std::set<std::u32string> labels = note_labels(page);
  for (PlacedPiece& piece : page.pieces)
    for (Characters& line : piece.lines)
      for (std::size_t at = 1, length = 0; at < line.size();
           at += std::max<std::size_t>(1, length)) {
        length = mark_length(line, at);
        const Character& before = line[at - 1];
        if (length == 0 || length > 3 || is_space(before.character) || is_digit(before.character))
          continue;
        const bool last = at + length == line.size();
        const char32_t after = last ? ' ' : line[at + length].character;
        const bool closed = is_space(after) || after == ';' || after == ',' || after == '.' ||
                            after == ')' || after == ':';
        const bool after_word =
            before.character > 'Z' || before.character == ')' || before.character == ';';
        // "119<b>.</b>3" is a number.
        const bool in_number =
            (before.character == '.' || before.character == ',' || before.character == '-') &&
            at > 1 && is_digit(line[at - 2].character);
        const bool lighter = before.bold && !line[at].bold && !in_number && before.character != '/';
        const bool known = labels.contains(letters(line, at, length));
        if (closed && (lighter || (known && after_word)))
          for (std::size_t i = at; i < at + length; ++i) line[i].raised = true;
      }
}

}  // namespace uprex::layout
