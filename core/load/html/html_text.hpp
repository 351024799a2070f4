// Text of a web page piece by piece -> one block's text with spans and marks. White space is folded
// as a browser does. Not a public interface; shared by the files of core/load only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/load/html/html_css.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// Text until a break: `block` holds text, spans, marks and size.
struct TextLine {
  Block block;
  bool set_off = false;  // an empty line stands above it
  bool centred = false;
  std::size_t first = 0;  // length of what stands in the first element, 0 where that is all
};

class TextBuilder {
 public:
  void add(std::string_view text, const Style& style);
  void add_mark(std::string label, int note);
  void space() { space_ = true; }
  void line_break();
  // An element begins or ends: "<span>83.1</span>Ratify" may lack the space between.
  void edge();

  bool empty() const;

  // What was added, and starts anew.
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

// Appends `from` after a space.
void append_text(Block& into, const Block& from);

}  // namespace uprex::layout
