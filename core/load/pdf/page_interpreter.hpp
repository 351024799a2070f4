// SPDX-License-Identifier: GPL-3.0-or-later
// Lets Poppler interpret the pages of a document one after another. It does the same as Poppler's
// displayPage(), which makes an interpreter for each page and so loads the fonts of each page anew.
// This one keeps its interpreter while a name of a font means the same font as before and the paper
// has the same size. It does not look at the result. Private to core/load/pdf: it shows Poppler's
// types.
#pragma once

#include <Gfx.h>
#include <Object.h>
#include <PDFDoc.h>
#include <Page.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/load/pdf/glyph_device.hpp"

namespace uprex::layout {

inline constexpr double kPointsPerInch = 72;

class PageInterpreter {
 public:
  // Both must outlive the interpreter.
  PageInterpreter(PDFDoc& document, GlyphDevice& device) : document_(document), device_(device) {}

  // Sends the glyphs of a page, counted from 1, to the device.
  void interpret(int number);

 private:
  Object copy_of(const Dict* dict) const;
  void start(const ::Page& page);
  bool can_continue(const ::Page& page, const Object& fonts) const;
  bool same_fonts(const Object& fonts) const;
  void add_fonts(const Object& fonts);
  void replace_colour_profiles(Dict& resources) const;
  Object unpack(Object contents);
  bool leaves_mark_open();

  PDFDoc& document_;
  GlyphDevice& device_;
  std::unique_ptr<Gfx> interpreter_;
  std::map<std::string, Ref> fonts_;  // those that the interpreter knows, by name
  PDFRectangle paper_;
  int rotation_ = 0;
  std::string contents_;  // of the page that is being interpreted, unpacked
};

}  // namespace uprex::layout
