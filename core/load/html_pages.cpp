#include "core/load/html_pages.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/load/glyph_widths.hpp"
#include "core/load/layout.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr double kZoom = 0.75 * 1.5;  // pdftohtml's usual one; points of style sheets per point
constexpr double kAscent = 0.72;      // share of the size from an element's top to its baseline
constexpr std::size_t kFewest = 20;   // placed elements below which a page is none of these
constexpr std::size_t kMostPages = 5'000;

struct Character {
  char32_t character;
  float size;
  bool bold, italic;
};

// One element: lines from `top` down.
struct Piece {
  double left = 0, top = 0, line_height = 0, size = 0;
  std::vector<std::vector<Character>> lines{1};
};

struct PlacedPage {
  Page page;
  std::vector<Piece> pieces;
};

double number(std::string_view text) {
  const auto length = parse_declarations("top:" + std::string(text), 12).top;
  return length.value_or(0);
}

class Collector {
 public:
  explicit Collector(const StyleSheet& sheet) : sheet_(sheet) {}

  void visit(const Markup& parent, const Style& style) {
    for (const Markup& element : parent.children) {
      if (element.name.empty()) {
        count(element.text, others_);
        continue;
      }
      if (is_dropped(element.name)) continue;
      const Style own = place(element, style);
      if (own.hidden) continue;
      if (is_page(element, own)) {
        if (pages_.size() >= kMostPages) continue;
        pages_.push_back({{own.width / kZoom, own.height / kZoom}, {}});
        visit(element, own);
      } else if (own.placed && !pages_.empty()) {
        add_piece(element, own);
      } else {
        visit(element, own);
      }
    }
  }

  bool mostly_placed() const { return pieces_ >= kFewest && placed_ > 4 * others_; }

  std::vector<PlacedPage> take() { return std::move(pages_); }

 private:
  // Fonts and places of pdftohtml -xml are attributes.
  Style place(const Markup& element, const Style& parent) {
    Style style = sheet_.style_of(element, parent);
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

  static bool is_page(const Markup&, const Style& style) {
    return style.page && style.width > 0 && style.height > 0;
  }

  void add_piece(const Markup& element, const Style& style) {
    Piece piece;
    piece.left = style.left / kZoom;
    piece.top = style.top / kZoom;
    piece.line_height = style.line_height / kZoom;
    add_text(element, style, piece);
    for (const auto& line : piece.lines)
      for (const Character& c : line) piece.size = std::max<double>(piece.size, c.size);
    ++pieces_;
    if (piece.size > 0) pages_.back().pieces.push_back(std::move(piece));
  }

  void add_text(const Markup& parent, const Style& style, Piece& piece) {
    for (const Markup& element : parent.children) {
      if (element.name.empty()) {
        count(element.text, placed_);
        for (std::size_t at = 0; at < element.text.size();) {
          char32_t c = next_utf8(element.text, at);
          if (c == '\n' || c == '\r' || c == '\t') c = ' ';
          piece.lines.back().push_back(
              {c, static_cast<float>(style.size / kZoom), style.bold, style.italic});
        }
      } else if (element.name == "br") {
        piece.lines.emplace_back();
      } else if (!is_dropped(element.name)) {
        const Style own = sheet_.style_of(element, style);
        if (!own.hidden) add_text(element, own, piece);
      }
    }
  }

  static void count(std::string_view text, std::size_t& letters) {
    for (const char c : text) letters += static_cast<unsigned char>(c) > ' ' ? 1 : 0;
  }

  const StyleSheet& sheet_;
  std::vector<PlacedPage> pages_;
  std::map<std::string, double> fonts_;
  std::size_t pieces_ = 0, placed_ = 0, others_ = 0;
};

bool blank(const Piece& piece) {
  return std::all_of(piece.lines.begin(), piece.lines.end(), [](const auto& line) {
    return std::all_of(line.begin(), line.end(), [](const Character& c) {
      return c.character == ' ' || c.character == 0x00A0;
    });
  });
}

// The distance between lines, from places of neighbouring elements of one line: style sheets give
// it in whole pixels, cut off.
double line_pitch(const std::vector<PlacedPage>& pages) {
  std::map<int, std::pair<std::size_t, double>> steps;  // by half points: how many, their sum
  for (const PlacedPage& page : pages)
    for (std::size_t i = 1; i < page.pieces.size(); ++i) {
      const Piece &a = page.pieces[i - 1], &b = page.pieces[i];
      const double step = b.top - a.top;
      if (a.lines.size() > 1 || std::abs(a.size - b.size) > 0.1 || step < 0.9 * a.size ||
          step > 1.6 * a.size)
        continue;
      auto& [count, sum] = steps[static_cast<int>(std::lround(2 * step))];
      ++count;
      sum += step;
    }
  const auto most = std::max_element(
      steps.begin(), steps.end(), [](auto& a, auto& b) { return a.second.first < b.second.first; });
  if (most == steps.end()) return 0;
  std::size_t count = 0;
  double sum = 0;
  for (int key = most->first - 1; key <= most->first + 1; ++key)
    if (const auto step = steps.find(key); step != steps.end()) {
      count += step->second.first;
      sum += step->second.second;
    }
  return sum / static_cast<double>(count);
}

// The step from line to line within `piece`: the document's own where the style sheet's is near and
// the next element leaves room for it.
double step_of(const Piece& piece, const Piece* below, double pitch) {
  const double said = piece.line_height > 0 ? piece.line_height : 1.2 * piece.size;
  if (pitch <= 0 || std::abs(pitch - said) > 0.15 * pitch) return said;
  const double height = pitch * static_cast<double>(piece.lines.size());
  if (below != nullptr && piece.top + height > below->top + 0.25 * pitch && below->top > piece.top)
    return std::max(said, (below->top - piece.top) / static_cast<double>(piece.lines.size()));
  return pitch;
}

GlyphPage set_page(PlacedPage& placed, double pitch) {
  GlyphPage page;
  page.page = placed.page;
  auto& pieces = placed.pieces;
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.top < b.top; });
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    const auto below = std::find_if(
        pieces.begin() + static_cast<std::ptrdiff_t>(i), pieces.end(),
        [&](const Piece& other) { return other.top > piece.top + piece.size && !blank(other); });
    const double step = step_of(piece, below == pieces.end() ? nullptr : &*below, pitch);
    double baseline = piece.top + kAscent * piece.size;
    for (const auto& line : piece.lines) {
      double x = piece.left;
      for (const Character& c : line) {
        const double width = glyph_width(c.character, c.bold) * c.size;
        page.glyphs.push_back({static_cast<float>(x), static_cast<float>(baseline),
                               static_cast<float>(width), c.size, c.character, c.bold, c.italic});
        x += width;
      }
      baseline += step;
    }
  }
  return page;
}

void drop_places(std::vector<Block>& blocks) {
  for (Block& block : blocks) block.lines.clear();
}

}  // namespace

bool read_pages(const Markup& root, const StyleSheet& sheet, Document& document) {
  Collector collector(sheet);
  collector.visit(root, {});
  if (!collector.mostly_placed()) return false;
  std::vector<PlacedPage> placed = collector.take();
  const double pitch = line_pitch(placed);
  std::vector<PageLines> pages;
  for (PlacedPage& page : placed)
    pages.push_back(
        {page.page, make_lines(set_page(page, pitch), static_cast<int>(pages.size()) + 1)});
  document.furniture = take_furniture(pages);
  const double size = body_size(pages);
  document.notes = take_notes(pages, size);
  document.blocks = make_blocks(pages, size);
  for (Block& note : take_endnotes(document.blocks)) document.notes.push_back(std::move(note));
  tie_notes(document.blocks, document.notes);
  for (auto* blocks : {&document.blocks, &document.notes, &document.furniture})
    drop_places(*blocks);
  return true;
}

}  // namespace uprex::layout
