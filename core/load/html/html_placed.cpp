// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_placed.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kFewest = 20;  // a page with fewer placed elements is an ordinary one
// A printed document has fewer.
constexpr std::size_t kMostPages = 1'000;
constexpr std::size_t kMostLines = 1'000;         // of a page
constexpr std::size_t kMostCharacters = 4 << 20;  // of all pages

double number(std::string_view text) {
  const auto length = parse_declarations("top:" + std::string(text), 12).top;
  return length.value_or(0);
}

// pdftohtml numbers fonts through the document. It names the class of font 16 on page 5 "ft516"
// even if the rule is on page 3, as "ft316". This finds the rule of such a class.
class FontClasses {
 public:
  // Reads the rules of the next page.
  void read(const Markup& style) {
    for (const Markup& text : style.children)
      for (std::size_t at = 0; (at = text.text.find(".ft", at)) != std::string::npos;) {
        const std::size_t end = text.text.find_first_not_of("0123456789", at + 3);
        names_.push_back(text.text.substr(at + 1, end == std::string::npos ? end : end - at - 1));
        at += 3;
      }
  }

  void start_page(std::string_view id) {
    const std::size_t end = id.find_first_not_of("0123456789", std::min<std::size_t>(4, id.size()));
    prefix_ = id.starts_with("page") && end != 4 ? "ft" + std::string(id.substr(4, end - 4)) : "";
    for (const std::string& name : names_)
      if (!prefix_.empty() && name.starts_with(prefix_))
        by_number_[name.substr(prefix_.size())] = "." + name;
    names_.clear();
  }

  // The selector of the rule for a class of this page; empty for any other class.
  std::string_view selector_of(std::string_view name) const {
    if (prefix_.empty() || !name.starts_with(prefix_)) return {};
    const auto found = by_number_.find(name.substr(prefix_.size()));
    return found == by_number_.end() ? std::string_view{} : found->second;
  }

 private:
  std::vector<std::string> names_;
  std::string prefix_;
  std::map<std::string, std::string, std::less<>> by_number_;
};

class Collector {
 public:
  explicit Collector(const StyleSheet& sheet) : sheet_(sheet) {}

  void visit(const Markup& parent, const Style& style) {
    for (const Markup& element : parent.children) {
      if (crowded_) return;
      if (element.name.empty()) {
        count(element.text, others_);
        continue;
      }
      if (element.name == "style") classes_.read(element);
      if (is_dropped(element.name) && element.name != "head") continue;
      const Style own = place(element, style);
      if (own.hidden) continue;
      if (is_page(own)) {
        classes_.start_page(element.attribute("id"));
        pages_.push_back({{own.width, own.height}, {}});
        lines_ = 0;
        crowded_ = crowded_ || pages_.size() > kMostPages;
        visit(element, own);
      } else if (own.placed && !pages_.empty()) {
        add_piece(element, own);
      } else {
        visit(element, own);
      }
    }
  }

  bool mostly_placed() const { return !crowded_ && pieces_ >= kFewest && placed_ > 4 * others_; }

  std::vector<PlacedPage> take() { return std::move(pages_); }

 private:
  // The style of an element. pdftohtml -xml writes fonts and places as attributes.
  Style place(const Markup& element, const Style& parent) {
    Style style = sheet_.style_of(element, parent);
    if (const auto font = classes_.selector_of(element.attribute("class")); !font.empty())
      sheet_.apply(std::string(font), style);
    if (element.name == "fontspec")
      fonts_[std::string(element.attribute("id"))] = number(element.attribute("size"));
    const bool text = element.name == "text" && !element.attribute("top").empty();
    if (!text && element.name != "page") return style;
    style.placed = text;
    style.page = !text;
    style.left = number(element.attribute("left"));
    style.top = number(element.attribute("top"));
    style.width = number(element.attribute("width"));
    style.height = number(element.attribute("height"));
    if (const auto font = fonts_.find(std::string(element.attribute("font")));
        text && font != fonts_.end() && font->second > 0)
      style.size = font->second;
    return style;
  }

  static bool is_page(const Style& style) {
    return style.page && style.width > 0 && style.height > 0;
  }

  void add_piece(const Markup& element, const Style& style) {
    PlacedPiece piece;
    piece.left = style.left;
    piece.top = style.top;
    piece.line_height = style.line_height;
    add_text(element, style, piece);
    for (const auto& line : piece.lines)
      for (const Character& c : line) piece.size = std::max<double>(piece.size, c.size);
    ++pieces_;
    lines_ += piece.lines.size();
    crowded_ = crowded_ || lines_ > kMostLines;
    if (piece.size > 0) pages_.back().pieces.push_back(std::move(piece));
  }

  void add_text(const Markup& parent, const Style& style, PlacedPiece& piece) {
    for (const Markup& element : parent.children) {
      if (element.name.empty()) {
        count(element.text, placed_);
        crowded_ = crowded_ || placed_ > kMostCharacters;
        for (std::size_t at = 0; at < element.text.size() && !crowded_;) {
          char32_t c = next_utf8(element.text, at);
          if (c == '\n' || c == '\r' || c == '\t') c = ' ';
          piece.lines.back().push_back(
              {c, static_cast<float>(style.size), style.bold, style.italic, false});
        }
      } else if (element.name == "br") {
        piece.lines.emplace_back();
      } else if (!is_dropped(element.name)) {
        const Style own = place(element, style);
        if (!own.hidden) add_text(element, own, piece);
      }
    }
  }

  static void count(std::string_view text, std::size_t& letters) {
    for (const char c : text) letters += static_cast<unsigned char>(c) > ' ' ? 1 : 0;
  }

  const StyleSheet& sheet_;
  std::vector<PlacedPage> pages_;
  FontClasses classes_;
  std::map<std::string, double> fonts_;
  std::size_t pieces_ = 0, placed_ = 0, others_ = 0;
  std::size_t lines_ = 0;  // of the page
  bool crowded_ = false;
};

}  // namespace

std::vector<PlacedPage> find_placed(const Markup& root, const StyleSheet& sheet) {
  Collector collector(sheet);
  collector.visit(root, {});
  return collector.mostly_placed() ? collector.take() : std::vector<PlacedPage>{};
}

}  // namespace uprex::layout
