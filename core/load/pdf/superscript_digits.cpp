// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/pdf/superscript_digits.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace uprex::layout {
namespace {

constexpr float kNarrow = 0.75F;              // of the usual width; condensed fonts have 0.82
constexpr std::size_t kMostStyles = 64;       // a page with more was made to be slow
constexpr float kRise = 0.35F, kSize = 0.6F;  // shares of the size of the text

// The widest of each digit in one size and style.
struct Widths {
  float size = 0;
  bool bold = false, italic = false;
  std::array<float, 10> widest{};

  // The width of a digit in the text. Most fonts give all digits one width; then one that stands on
  // the page as a superscript alone is told too. In some of them the 1 is narrower.
  float usual(char32_t digit) const {
    constexpr std::ptrdiff_t kMost = 4;
    constexpr float kSame = 0.98F;
    const float own = widest[digit - U'0'], most = *std::ranges::max_element(widest);
    const bool one_width =
        std::ranges::count_if(widest, [&](float width) { return width > kSame * most; }) >= kMost;
    return one_width && digit != U'1' ? most : own;
  }
};

Widths& widths_of(std::vector<Widths>& all, const Glyph& glyph) {
  constexpr float kSameSize = 0.05F;  // points
  const auto same = std::ranges::find_if(all, [&](const Widths& widths) {
    return std::abs(widths.size - glyph.size) < kSameSize && widths.bold == glyph.bold &&
           widths.italic == glyph.italic;
  });
  if (same != all.end()) return *same;
  all.push_back({glyph.size, glyph.bold, glyph.italic, {}});
  return all.back();
}

bool is_wide_digit(const Glyph& glyph) {
  return glyph.character >= '0' && glyph.character <= '9' && glyph.width > 0;
}

}  // namespace

void raise_superscript_digits(GlyphPage& page) {
  std::vector<Widths> all;
  for (const Glyph& glyph : page.glyphs) {
    if (!is_wide_digit(glyph)) continue;
    if (all.size() > kMostStyles) return;
    float& widest = widths_of(all, glyph).widest[glyph.character - U'0'];
    widest = std::max(widest, glyph.width);
  }
  for (Glyph& glyph : page.glyphs) {
    if (!is_wide_digit(glyph)) continue;
    if (glyph.width >= kNarrow * widths_of(all, glyph).usual(glyph.character)) continue;
    glyph.baseline -= kRise * glyph.size;
    glyph.size *= kSize;
  }
}

}  // namespace uprex::layout
