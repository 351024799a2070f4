// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_fold.hpp"

#include <algorithm>
#include <array>

#include "core/text/utf8.hpp"

namespace uprex {
namespace {

// The base letters of U+00C0 to U+017F, in order; "?" if there is none, "*" for letters that
// fold to two.
constexpr std::string_view kLatin =
    "aaaaaa*ceeeeiiiidnooooo?ouuuuy**aaaaaa*ceeeeiiiidnooooo?ouuuuy*y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllllllln"
    "nnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin.size() == 0x180 - 0xC0);

struct LookAlike {
  char32_t from;
  char to;
};

// Cyrillic and Greek letters that reports print in place of Latin ones.
constexpr auto kLookAlikes = std::to_array<LookAlike>(
    {{0x391, 'a'}, {0x392, 'b'}, {0x395, 'e'}, {0x396, 'z'}, {0x397, 'h'}, {0x399, 'i'},
     {0x39A, 'k'}, {0x39C, 'm'}, {0x39D, 'n'}, {0x39F, 'o'}, {0x3A1, 'p'}, {0x3A4, 't'},
     {0x3A5, 'y'}, {0x3A7, 'x'}, {0x3BF, 'o'}, {0x406, 'i'}, {0x410, 'a'}, {0x412, 'b'},
     {0x415, 'e'}, {0x41A, 'k'}, {0x41C, 'm'}, {0x41D, 'h'}, {0x41E, 'o'}, {0x420, 'p'},
     {0x421, 'c'}, {0x422, 't'}, {0x425, 'x'}, {0x430, 'a'}, {0x435, 'e'}, {0x43E, 'o'},
     {0x440, 'p'}, {0x441, 'c'}, {0x443, 'y'}, {0x445, 'x'}, {0x456, 'i'}});

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == '`' || c == 0xB4 || c == 0x2BC || (c >= 0x2018 && c <= 0x201B) ||
         c == 0x201F || c == 0x2032 || c == 0xFF07;
}

bool is_invisible(char32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') || c == 0x7F ||
         c == 0xAD || (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 ||
         c == 0xFEFF;
}

bool is_space_or_hyphen(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x202F || c == 0x205F || c == 0x3000 || c == '-' || (c >= 0x2010 && c <= 0x2015) ||
         c == 0x2212;
}

char superscript_digit(char32_t c) {
  if (c == 0xB9) return '1';
  if (c == 0xB2 || c == 0xB3) return static_cast<char>('0' + (c - 0xB0));
  if (c == 0x2070 || (c >= 0x2074 && c <= 0x2079)) return static_cast<char>('0' + (c - 0x2070));
  return 0;
}

// The folded form of a letter, digit or mark; "" if it is dropped.
std::string fold_character(char32_t c, std::string_view ampersand) {
  if (c >= 'A' && c <= 'Z') return {static_cast<char>(c - 'A' + 'a')};
  if (c > ' ' && c < 0x7F && c != '.' && c != '&' && !is_apostrophe(c))
    return {static_cast<char>(c)};
  if (c == '&') return std::string(ampersand);
  if (c == '.' || is_apostrophe(c) || is_invisible(c)) return "";
  if (const char digit = superscript_digit(c)) return {digit};
  if (c >= 0xC0 && c < 0x180 && kLatin[c - 0xC0] >= 'a') return {kLatin[c - 0xC0]};
  if (c == 0x2217) return "*";
  if (c == 0xFB01) return "fi";
  if (c == 0xFB02) return "fl";
  const auto* found = std::ranges::find(kLookAlikes, c, &LookAlike::from);
  return {found == kLookAlikes.end() ? kForeign : found->to};
}

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

FoldedName fold_name(std::string_view text, std::string_view ampersand, std::size_t limit) {
  FoldedName folded;
  bool space = false;
  for (std::size_t at = 0; at < text.size() && folded.text.size() < limit;) {
    const std::size_t begin = at;
    const char32_t c = next_utf8(text, at);
    if (c == '&') space = true;
    if (is_space_or_hyphen(c)) {
      space = true;
      continue;
    }
    for (const char letter : fold_character(c, ampersand)) {
      if (space && !folded.text.empty() && is_word(folded.text.back()) && is_word(letter)) {
        folded.text += ' ';
        folded.ends.push_back(begin);
      }
      space = false;
      folded.text += letter;
      folded.ends.push_back(at);
    }
    if (c == '&') space = true;
  }
  return folded;
}

}  // namespace uprex
