// SPDX-License-Identifier: GPL-3.0-or-later
// Pages set by hand, for tests of layout: glyph by glyph, or as printed lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/load/layout/layout.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {

// Sets glyphs half as wide as their size, from left to right.
class Typesetter {
 public:
  GlyphPage page{{600, 800}, {}};

  Typesetter& at(float x, float baseline) {
    x_ = x;
    baseline_ = baseline;
    return *this;
  }
  Typesetter& size(float points) {
    size_ = points;
    return *this;
  }
  Typesetter& bold(bool on) {
    bold_ = on;
    return *this;
  }
  Typesetter& italic(bool on) {
    italic_ = on;
    return *this;
  }
  Typesetter& skip(float points) {
    x_ += points;
    return *this;
  }
  Typesetter& text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) glyph(next_utf8(text, at));
    return *this;
  }
  Typesetter& glyph(char32_t character) {
    page.glyphs.push_back({x_, baseline_, size_ / 2, size_, character, bold_, italic_});
    x_ += size_ / 2;
    return *this;
  }
  // One that takes no room.
  Typesetter& invisible(char32_t character) {
    page.glyphs.push_back({x_, baseline_, 0, size_, character, bold_, italic_});
    return *this;
  }
  // Smaller and higher than what stands before it.
  Typesetter& raised(std::string_view mark) {
    const float size = size_, baseline = baseline_;
    size_ = 0.65F * size;
    baseline_ -= 0.35F * size;
    text(mark);
    size_ = size;
    baseline_ = baseline;
    return *this;
  }

 private:
  float x_ = 100, baseline_ = 100, size_ = 10;
  bool bold_ = false, italic_ = false;
};

struct LineStyle {
  double left = 100, size = 10;
  bool bold = false;
  double leader = 0;
};

// A printed line whose baseline is given. In `text`, "^1^" is a raised mark and a tab a wide gap.
inline PrintedLine printed_line(std::string_view text, double baseline, int page = 1,
                                const LineStyle& style = {}) {
  PrintedLine line;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '^') {
      const std::size_t end = text.find('^', at + 1);
      line.marks.push_back({line.text.size(), std::string(text.substr(at + 1, end - at - 1)), -1});
      at = end;
    } else if (text[at] == '\t') {
      line.text += ' ';
      line.gaps.push_back({line.text.size(), 3 * style.size});
    } else {
      line.text += text[at];
    }
  }
  if (style.bold) line.spans.push_back({0, line.text.size(), true, false});
  const double width = 0.5 * style.size * static_cast<double>(line.text.size());
  line.box = {page, style.left, baseline - 0.75 * style.size, style.left + width,
              baseline + 0.22 * style.size};
  line.baseline = baseline;
  line.size = style.size;
  line.leader = style.leader;
  return line;
}

}  // namespace uprex::layout
