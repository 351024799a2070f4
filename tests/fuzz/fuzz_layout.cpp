// SPDX-License-Identifier: GPL-3.0-or-later
// Glyphs as a page description may place them -> lines -> blocks, without Poppler. Letters are set
// one after the other; control bytes move the pen and change the type.
#include <cstring>

#include "core/load/layout/layout.hpp"
#include "core/text/utf8.hpp"
#include "tests/fuzz/form.hpp"
#include "tests/fuzz/synthetic.hpp"

namespace {

using namespace uprex;

class Typesetter {
 public:
  std::vector<layout::PageLines> set(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const auto c = static_cast<unsigned char>(text[at]);
      if (c >= ' ')
        glyph(next_utf8(text, at));
      else
        control(c, text, ++at);
    }
    end_page();
    return std::move(pages_);
  }

 private:
  void control(unsigned char c, std::string_view text, std::size_t& at) {
    const auto next = [&] { return at < text.size() ? static_cast<signed char>(text[at++]) : 0; };
    switch (c) {
      case '\n':
        x_ = 70, y_ += 1.2F * size_;
        break;
      case '\f':
        return end_page();
      case '\t':
        x_ += 40;
        break;
      case 1:
        bold_ = !bold_;
        break;
      case 2:
        italic_ = !italic_;
        break;
      case 3:
        size_ = static_cast<float>(next()) / 4;
        break;
      case 4:
        x_ += static_cast<float>(next());
        break;
      case 5:
        y_ += static_cast<float>(next()) / 2;
        break;
      case 6:
        x_ = 4 * static_cast<float>(next());
        break;
      case 7:
        y_ = 7 * static_cast<float>(next());
        break;
      case 8:
        raw(text, at, x_);
        break;
      case 11:
        raw(text, at, y_);
        break;
      case 14:
        raw(text, at, size_);
        break;
      case 15:
        width_ = static_cast<float>(next()) / 64;
        break;
      default:
        break;
    }
  }

  static void raw(std::string_view text, std::size_t& at, float& into) {
    if (at + sizeof into > text.size()) return;
    std::memcpy(&into, text.data() + at, sizeof into);
    at += sizeof into;
  }

  void glyph(char32_t c) {
    page_.glyphs.push_back({x_, y_, width_ * size_, size_, c, bold_, italic_});
    x_ += width_ * size_;
  }

  void end_page() {
    const int number = static_cast<int>(pages_.size()) + 1;
    pages_.push_back({page_.page, layout::make_lines(page_, number)});
    page_.glyphs.clear();
    x_ = 70;
    y_ = 60;
  }

  layout::GlyphPage page_{{595, 842}, {}};
  std::vector<layout::PageLines> pages_;
  float x_ = 70, y_ = 60, size_ = 10, width_ = 0.5F;
  bool bold_ = false, italic_ = false;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Document document;
  layout::lay_out(Typesetter().set(fuzz::as_text(data, size)), document, true);
  fuzz::check(document);
  return 0;
}
