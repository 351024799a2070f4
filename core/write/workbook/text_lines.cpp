// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/workbook/text_lines.hpp"

#include <array>

namespace uprex {
namespace {

// The widths of the characters from the space to "~", in thousandths of the font size.
constexpr std::array<int, 95> kWidths{
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
    507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
    459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
    487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
    229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498};
constexpr int kWidest = 900;
constexpr double kPointsOfCharacter = 5.25;  // 7 pixels of 1/96 inch

// The width of a byte. A byte that continues a character has none.
int width_of(char byte) {
  const auto c = static_cast<unsigned char>(byte);
  if (c >= ' ' && c < 0x7F) return kWidths[c - ' '];
  if ((c & 0xC0) == 0x80) return 0;
  return c < 0xE3 ? 600 : 1000;
}

}  // namespace

int lines_in_column(std::string_view text, double characters, int points) {
  const int room = static_cast<int>(characters * kPointsOfCharacter * 1000 / points);
  if (static_cast<long long>(text.size()) * kWidest <= room && text.find('\n') == text.npos)
    return 1;
  int lines = 1, used = 0, word = 0;
  for (const char c : text) {
    if (c == '\n') {
      ++lines;
      used = word = 0;
      continue;
    }
    const int width = width_of(c);
    if (c == ' ') {
      used += width;
      word = 0;
      continue;
    }
    used += width;
    word += width;
    if (used > room) {
      ++lines;
      if (word > room) word = width;  // the word is longer than a line, and breaks
      used = word;
    }
    if (c == '-') word = 0;
  }
  return lines;
}

}  // namespace uprex
