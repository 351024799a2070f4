// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/pdf/glyph_device.hpp"

#include <GfxFont.h>
#include <GfxState.h>
#include <UTF.h>
#include <goo/gmem.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/load/pdf/ruling_lines.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kMaxGlyphsPerPage = 200'000;
// A document of 200 pages draws 600,000 glyphs and saves 35,000 states. A form that draws forms
// saves one state each time.
constexpr std::size_t kMostWork = 5'000'000;
constexpr std::size_t kWorkOfState = 50;

bool contains_word(std::string_view name, std::string_view word) {
  return std::search(name.begin(), name.end(), word.begin(), word.end(),
                     [](char a, char b) { return lower(a) == b; }) != name.end();
}

// A glyph without an advance, such as an accent, runs as the one before it. A line that runs to the
// left is upside down only if its letters are; mirrored text is none of a document.
Direction direction_of(const GfxState& state, double width, double height, Direction before) {
  constexpr double kNone = 0.01;
  if (width >= kNone && width > std::abs(height)) return Direction::right;  // of nearly all
  if (std::abs(width) < kNone && std::abs(height) < kNone) return before;
  if (std::abs(height) > std::abs(width)) return height < 0 ? Direction::up : Direction::down;
  if (width >= 0) return Direction::right;
  const double* matrix = state.getTextMat();
  double right, down;
  state.transformDelta(matrix[2], matrix[3], &right, &down);
  return down > 0 ? Direction::left : Direction::right;
}

// Moves a glyph's origin to its end.
void step(Glyph& glyph) {
  const bool along = glyph.direction == Direction::right || glyph.direction == Direction::left;
  const bool back = glyph.direction == Direction::left || glyph.direction == Direction::up;
  (along ? glyph.x : glyph.baseline) += back ? -glyph.width : glyph.width;
}

// TeX's fonts say nothing about their weight but in their names: "NimbusRomNo9L-Medi" and
// "NimbusRomNo9L-MediItal" of URW, "CMBX12" of Knuth, "SFBX1200" of cm-super.
bool names_bold(std::string_view name) {
  const std::string_view face = name.substr(std::min(name.find('+') + 1, name.size()));
  const auto begins = [&](std::string_view start) { return face.starts_with(start); };
  return contains_word(name, "bold") || contains_word(name, "-demi") || name.ends_with("-Medi") ||
         name.ends_with("-MediItal") || begins("CMBX") || begins("CMSSBX") || begins("SFBX");
}

bool names_italic(std::string_view name) {
  return contains_word(name, "italic") || contains_word(name, "oblique") ||
         name.ends_with("Ital") || name.find("CMTI") != std::string_view::npos;
}

// Letters of a short string that stand this far apart belong to different words. In a longer string
// they are one word, set wide for show.
constexpr std::size_t kShortString = 4;

}  // namespace

void GlyphDevice::saveState(GfxState*) { work_ += kWorkOfState; }

bool GlyphDevice::exhausted() const { return work_ > kMostWork; }

void GlyphDevice::start_page() {
  page.glyphs.clear();
  page.drawing = {};
  meant_.reset();
}

void GlyphDevice::stroke(GfxState* state) {
  const std::size_t before = page.drawing.size();
  add_stroke(*state, page.drawing);
  work_ += page.drawing.size() - before;
}

void GlyphDevice::fill(GfxState* state) {
  const std::size_t before = page.drawing.size();
  add_fill(*state, page.drawing);
  work_ += page.drawing.size() - before;
}

void GlyphDevice::updateFont(GfxState* state) {
  size_known_ = false;
  const auto font = state->getFont();
  if (!font) return;
  const std::string_view name = font->getName() ? std::string_view(*font->getName()) : "";
  bold_ = font->isBold() || names_bold(name);
  italic_ = font->isItalic() || names_italic(name);
}

void GlyphDevice::drawChar(GfxState* state, double x, double y, double dx, double dy,
                           double origin_x, double origin_y, CharCode, int, const Unicode* unicode,
                           int length) {
  if ((length <= 0 && !meant_) || page.glyphs.size() >= kMaxGlyphsPerPage) return;
  ++work_;
  double left, baseline, width, height;
  state->transform(x - origin_x, y - origin_y, &left, &baseline);
  state->transformDelta(dx, dy, &width, &height);
  // Glyphs far off the page, or at no place at all (NaN), are no text.
  constexpr double kFar = 20'000;
  if (!(std::abs(left) < kFar && std::abs(baseline) < kFar && std::abs(width) < kFar &&
        std::abs(height) < kFar))
    return;
  direction_ = direction_of(*state, width, height, direction_);
  if (!size_known_) size_ = static_cast<float>(state->getTransformedFontSize());
  size_known_ = true;
  const double advance = direction_ == Direction::right
                             ? std::max(width, 0.0)
                             : std::max(std::abs(width), std::abs(height));
  Glyph glyph{static_cast<float>(left),
              static_cast<float>(baseline),
              static_cast<float>(advance),
              size_,
              length > 0 ? static_cast<char32_t>(unicode[0]) : U'\0',
              bold_,
              italic_,
              direction_};
  if (meant_) note_drawn(glyph);
  if (length <= 0) return;
  page.glyphs.push_back(glyph);
  if (length == 1) return;
  step(glyph);
  glyph.width = 0;
  for (int i = 1; i < length; ++i) {
    glyph.character = static_cast<char32_t>(unicode[i]);
    page.glyphs.push_back(glyph);
  }
}

void GlyphDevice::note_drawn(const Glyph& glyph) {
  constexpr float kSameLine = 0.5F;  // of the size
  if (!meant_->drawn) meant_->first = glyph;
  meant_->drawn = true;
  meant_->one_line &= glyph.direction == Direction::right &&
                      std::abs(glyph.baseline - meant_->first.baseline) < kSameLine * glyph.size;
  meant_->end = glyph.x + glyph.width;
}

void GlyphDevice::beginActualText(GfxState*, const GooString* text) {
  constexpr int kLongest = 1'000;
  Unicode* characters = nullptr;
  const int count = TextStringToUCS4(text->toStr(), &characters);
  meant_.reset();
  if (count > 0 && count < kLongest)
    meant_ = Meant{page.glyphs.size(), {characters, characters + count}, false, true, {}, 0};
  gfree(characters);
}

// The characters share the place of the glyphs. Text over several lines stays as it was drawn.
void GlyphDevice::endActualText(GfxState*) {
  if (!meant_ || !meant_->drawn || !meant_->one_line) return meant_.reset();
  const Meant meant = *std::exchange(meant_, std::nullopt);
  page.glyphs.resize(std::min(meant.begin, page.glyphs.size()));
  Glyph glyph = meant.first;
  glyph.width = std::max(meant.end - glyph.x, 0.F) / static_cast<float>(meant.text.size());
  work_ += meant.text.size();
  for (const char32_t character : meant.text) {
    if (page.glyphs.size() >= kMaxGlyphsPerPage) return;
    glyph.character = character;
    page.glyphs.push_back(glyph);
    step(glyph);
  }
}

// Some programs (groff) set the space between two words as extra white space between two letters:
// "(wa)" for the end and the beginning of "below are". Poppler counts it as part of the letters.
void GlyphDevice::endString(GfxState* state) {
  const std::size_t end = page.glyphs.size(), count = end - std::min(string_begin_, end);
  if (count < 2 || count > kShortString) return;
  double width, height;
  state->transformDelta(state->getCharSpace() * state->getHorizScaling(), 0, &width, &height);
  if (!(width > kSpaceEms * page.glyphs.back().size)) return;
  for (std::size_t i = string_begin_; i + 1 < end; ++i)
    page.glyphs[i].width = std::max(page.glyphs[i].width - static_cast<float>(width), 0.F);
}

}  // namespace uprex::layout
