// SPDX-License-Identifier: GPL-3.0-or-later
// An output device of Poppler that collects the glyphs and the ruling lines of a page instead of
// painting them. It does not interpret pages and does not order glyphs. Private to core/load/pdf:
// it shows Poppler's types.
#pragma once

#include <OutputDev.h>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "core/load/layout/glyph.hpp"

namespace uprex::layout {

// One device serves all pages of one document: the work of the whole document is bounded.
class GlyphDevice final : public OutputDev {
 public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return false; }

  void saveState(GfxState*) override;
  void restoreState(GfxState*) override { size_known_ = false; }
  void updateTextMat(GfxState*) override { size_known_ = false; }
  void updateCTM(GfxState*, double, double, double, double, double, double) override {
    size_known_ = false;
  }
  void updateFont(GfxState* state) override;
  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x,
                double origin_y, CharCode, int, const Unicode* unicode, int length) override;
  void beginString(GfxState*, const GooString*) override { string_begin_ = page.glyphs.size(); }
  void endString(GfxState* state) override;
  void stroke(GfxState* state) override;
  void fill(GfxState* state) override;
  void eoFill(GfxState* state) override { fill(state); }
  void endMarkedContent(GfxState*) override { mark_ended_ = true; }
  void beginActualText(GfxState*, const GooString* text) override;
  void endActualText(GfxState*) override;

  // True if marked content has ended since the last call.
  bool take_mark_ended() { return std::exchange(mark_ended_, false); }

  // True once the document has drawn more than any real one does. Nested forms can multiply without
  // end.
  bool exhausted() const;

  // Empties the page.
  void start_page();

  // The page being read, with its glyphs of all directions.
  GlyphPage page;

 private:
  // What the glyphs from `begin` on stand for (ISO 32000-1, 14.9.4), and where they were drawn,
  // those without a character too.
  struct Meant {
    std::size_t begin = 0;
    std::u32string text;
    bool drawn = false, one_line = true;
    Glyph first;
    float end = 0;  // of the last one
  };

  void note_drawn(const Glyph& glyph);

  std::optional<Meant> meant_;
  std::size_t string_begin_ = 0;  // the first glyph of the string being drawn
  std::size_t work_ = 0;          // glyphs, lines, and saved states by their weight
  bool bold_ = false, italic_ = false;
  // The size as shown depends on the state. To compute it for each glyph would cost a tenth of the
  // time, so it is kept until the state changes.
  bool size_known_ = false;
  float size_ = 0;
  Direction direction_ = Direction::right;  // of the last glyph
  bool mark_ended_ = false;
};

}  // namespace uprex::layout
