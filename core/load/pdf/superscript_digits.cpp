// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/pdf/superscript_digits.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace uprex::layout {
namespace {

constexpr float kNarrow = 0.7F;  // of the usual width: superscripts have 0.6, condensed fonts 0.82
constexpr std::size_t kMostSizes = 64;        // a page with more was made to be slow
constexpr float kRise = 0.35F, kSize = 0.6F;  // shares of the size of the text

// The digits of one size: how many there are of each width.
struct Widths {
  struct Width {
    float width = 0;
    std::size_t count = 0;
  };

  float size = 0;
  std::array<float, 10> widest{};
  std::array<std::size_t, 10> counts{};
  std::vector<Width> widths = {};

  void add(const Glyph& glyph) {
    float& own = widest[glyph.character - U'0'];
    own = std::max(own, glyph.width);
    ++counts[glyph.character - U'0'];
    constexpr float kSame = 0.03F;
    const auto same = std::ranges::find_if(widths, [&](const Width& width) {
      return std::abs(width.width - glyph.width) < kSame * glyph.width;
    });
    if (same != widths.end())
      ++same->count;
    else if (widths.size() < kMostSizes)
      widths.push_back({glyph.width, 1});
  }

  // The width of a digit in the text. Most fonts give all digits one width; then a digit that
  // stands on the page as a superscript alone is told too. In a few fonts the 1 is narrower, and
  // there are many of it.
  float usual(char32_t digit) const {
    const auto most = std::ranges::max_element(widths, {}, &Width::count);
    std::size_t all = 0;
    for (const Width& width : widths) all += width.count;
    constexpr std::size_t kMany = 12;
    const float own = widest[digit - U'0'];
    const bool one_width = most != widths.end() && 2 * most->count > all;
    const bool narrow_font =
        one_width && own < kNarrow * most->width && counts[digit - U'0'] > kMany;
    return one_width && !narrow_font ? most->width : own;
  }
};

Widths& widths_of(std::vector<Widths>& all, const Glyph& glyph) {
  constexpr float kSameSize = 0.05F;  // points
  const auto same = std::ranges::find_if(
      all, [&](const Widths& widths) { return std::abs(widths.size - glyph.size) < kSameSize; });
  if (same != all.end()) return *same;
  all.push_back({glyph.size});
  return all.back();
}

bool is_wide_digit(const Glyph& glyph) {
  return glyph.character >= '0' && glyph.character <= '9' && glyph.width > 0;
}

// The digit that a superscript character is, as "²" is 2; 0 for others.
char32_t digit_of(char32_t superscript) {
  constexpr std::u32string_view kSuperscripts = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
  const std::size_t at = kSuperscripts.find(superscript);
  return at == std::u32string_view::npos ? 0 : U'0' + static_cast<char32_t>(at);
}

// The end of the narrow digits that begin at `begin`; `begin` where there are none.
std::size_t end_of_narrow(const std::vector<Glyph>& glyphs, std::size_t begin,
                          std::vector<Widths>& all) {
  std::size_t end = begin;
  while (end < glyphs.size() && is_wide_digit(glyphs[end]) &&
         glyphs[end].width < kNarrow * widths_of(all, glyphs[end]).usual(glyphs[end].character))
    ++end;
  return end;
}

// True for the one or two digits behind a word or a number that they touch, as a mark stands. A
// number in a narrow font stands by itself.
bool marks(const std::vector<Glyph>& glyphs, std::size_t begin, std::size_t end) {
  constexpr std::size_t kMost = 2;
  constexpr float kTouches = 0.1F;  // sizes
  if (end == begin || end - begin > kMost || begin == 0) return false;
  const Glyph &before = glyphs[begin - 1], &first = glyphs[begin];
  const bool touches = before.character > U' ' &&
                       std::abs(before.baseline - first.baseline) < kTouches * first.size &&
                       std::abs(before.x + before.width - first.x) < kTouches * first.size;
  const bool goes_on =
      end < glyphs.size() && is_wide_digit(glyphs[end]) &&
      std::abs(glyphs[end - 1].x + glyphs[end - 1].width - glyphs[end].x) < kTouches * first.size;
  return touches && !goes_on;
}

void raise(Glyph& glyph) {
  glyph.baseline -= kRise * glyph.size;
  glyph.size *= kSize;
}

}  // namespace

void raise_superscript_digits(GlyphPage& page) {
  std::vector<Widths> all;
  for (const Glyph& glyph : page.glyphs) {
    if (!is_wide_digit(glyph)) continue;
    widths_of(all, glyph).add(glyph);
    if (all.size() > kMostSizes) break;
  }
  const bool by_width = all.size() <= kMostSizes;
  for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
    Glyph& glyph = page.glyphs[i];
    constexpr char32_t kFirstSuperscript = 0x00B2;
    if (glyph.character >= kFirstSuperscript) {
      const char32_t digit = digit_of(glyph.character);
      if (digit == 0 || (i > 0 && page.glyphs[i - 1].character == U'm')) continue;
      glyph.character = digit;  // not of "m²"
      raise(glyph);
    } else if (by_width && is_wide_digit(glyph)) {
      const std::size_t end = end_of_narrow(page.glyphs, i, all);
      if (marks(page.glyphs, i, end))
        for (std::size_t k = i; k < end; ++k) raise(page.glyphs[k]);
      i = std::max(end, i + 1) - 1;
    }
  }
}

}  // namespace uprex::layout
