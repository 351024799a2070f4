// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the text of a web page piece by piece to lines with spans and marks. White space
// collapses as in a browser. It does not decide where blocks begin. Private to core/load.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/load/html/html_css.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// Text until a break. Only text, spans, marks and size of `block` are set.
struct TextLine {
  Block block;
  bool set_off = false;  // an empty line stands above it
  bool centred = false;
  std::size_t first = 0;  // length of the text of the first element; 0 if that is all
};

class TextBuilder {
 public:
  void add(std::string_view text, const Style& style);
  void add_mark(std::string label, int note);
  void space() { space_ = true; }
  void line_break();
  // Call where an element begins or ends: "<span>83.1</span>Ratify" may lack the space between.
  void edge();

  bool empty() const;

  // Returns the lines that were added and starts anew.
  std::vector<TextLine> take();

 private:
  void add_character(char32_t c, const Style& style);
  std::size_t add_plain(std::string_view text, std::size_t at, const Style& style);
  void put(std::string_view text, const Style& style);
  void close_raised();
  Block& block() { return lines_.back().block; }

  std::vector<TextLine> lines_{1};
  std::vector<std::pair<double, std::size_t>> sizes_;  // letters of each size
  std::string raised_;
  Style raised_style_;
  bool space_ = false, space_before_raised_ = false, soft_hyphen_ = false;
};

// Appends a line to another one: without a space after a hyphen, in place of a soft hyphen,
// otherwise after a space.
void append_text(Block& into, const Block& from);

}  // namespace uprex::layout
