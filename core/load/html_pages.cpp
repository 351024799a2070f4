#include "core/load/html_pages.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/load/glyph_widths.hpp"
#include "core/load/layout.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr double kAscent = 0.72;   // share of the size from an element's top to its baseline
constexpr double kSameLine = 0.5;  // as in make_lines, a share of the size
constexpr double kGuess = 4;       // sizes by which the end of a line may be guessed wrong
constexpr double kMarkSize = 0.6, kMarkRise = 0.3;  // of raised marks, shares of the size
constexpr double kSmall = 0.8;       // share of the text's size that marks stay below
constexpr double kWideSpace = 0.5;   // the second of two spaces: they stand for a gap
constexpr std::size_t kFewest = 20;  // placed elements below which a page is none of these
constexpr std::size_t kMostPages = 1'000;
constexpr std::size_t kMostPieces = 1'000;  // of a page; more are no print

struct Character {
  char32_t character;
  float size;
  bool bold, italic, raised;
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

// pdftohtml numbers fonts through the document and names the class of font 16 on page 5 "ft516",
// also where its rule stands on page 3, as "ft316".
class FontClasses {
 public:
  // Rules of the page that comes next.
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

  // The selector with the rule for a class of this page, empty where it is none of these.
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
      if (element.name.empty()) {
        count(element.text, others_);
        continue;
      }
      if (element.name == "style") classes_.read(element);
      if (is_dropped(element.name) && element.name != "head") continue;
      const Style own = place(element, style);
      if (own.hidden) continue;
      if (is_page(element, own)) {
        if (pages_.size() > kMostPages) return;
        classes_.start_page(element.attribute("id"));
        pages_.push_back({{own.width, own.height}, {}});
        visit(element, own);
      } else if (own.placed && !pages_.empty()) {
        add_piece(element, own);
      } else {
        visit(element, own);
      }
    }
  }

  bool mostly_placed() const {
    const bool printed = pages_.size() <= kMostPages &&
                         std::all_of(pages_.begin(), pages_.end(), [](const PlacedPage& page) {
                           return page.pieces.size() <= kMostPieces;
                         });
    return printed && pieces_ >= kFewest && placed_ > 4 * others_;
  }

  std::vector<PlacedPage> take() { return std::move(pages_); }

 private:
  // Fonts and places of pdftohtml -xml are attributes.
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

  static bool is_page(const Markup&, const Style& style) {
    return style.page && style.width > 0 && style.height > 0;
  }

  void add_piece(const Markup& element, const Style& style) {
    Piece piece;
    piece.left = style.left;
    piece.top = style.top;
    piece.line_height = style.line_height;
    add_text(element, style, piece);
    for (const auto& line : piece.lines)
      for (const Character& c : line) piece.size = std::max<double>(piece.size, c.size);
    ++pieces_;
    if (piece.size > 0 && pages_.back().pieces.size() <= kMostPieces)
      pages_.back().pieces.push_back(std::move(piece));
  }

  void add_text(const Markup& parent, const Style& style, Piece& piece) {
    for (const Markup& element : parent.children) {
      if (element.name.empty()) {
        count(element.text, placed_);
        for (std::size_t at = 0; at < element.text.size();) {
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
};

bool is_space(char32_t c) { return c == ' ' || c == 0x00A0; }
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_star(char32_t c) { return c == '*' || c == 0x2217; }

using Characters = std::vector<Character>;

// The stretch of digits or of stars that begins at `at`; its length, 0 where there is none.
std::size_t mark_length(const Characters& line, std::size_t at) {
  const auto same = is_star(line[at].character) ? is_star : is_digit;
  std::size_t end = at;
  while (end < line.size() && same(line[end].character)) ++end;
  return end - at;
}

std::u32string letters(const Characters& line, std::size_t at, std::size_t length) {
  std::u32string text;
  for (std::size_t i = at; i < at + length; ++i) text += line[i].character;
  return text;
}

// What the notes of a page begin with.
std::set<std::u32string> note_labels(const PlacedPage& page) {
  std::set<std::u32string> labels;
  for (const Piece& piece : page.pieces)
    for (const Characters& line : piece.lines) {
      const std::size_t length = line.empty() ? 0 : mark_length(line, 0);
      if (length > 0 && length <= 3 && length < line.size() && is_space(line[length].character))
        labels.insert(letters(line, 0, length));
    }
  return labels;
}

// pdftohtml joins a raised mark to the text before it and forgets its size. It is told by the note
// that begins with it, or by its weight amid bold text.
void raise_marks(PlacedPage& page) {
  const std::set<std::u32string> labels = note_labels(page);
  for (Piece& piece : page.pieces)
    for (Characters& line : piece.lines)
      for (std::size_t at = 1, length = 0; at < line.size();
           at += std::max<std::size_t>(1, length)) {
        length = mark_length(line, at);
        const Character& before = line[at - 1];
        if (length == 0 || length > 3 || is_space(before.character) || is_digit(before.character))
          continue;
        const bool last = at + length == line.size();
        const char32_t after = last ? ' ' : line[at + length].character;
        const bool closed = is_space(after) || after == ';' || after == ',' || after == '.' ||
                            after == ')' || after == ':';
        const bool after_word =
            before.character > 'Z' || before.character == ')' || before.character == ';';
        const bool lighter = before.bold && !line[at].bold;
        const bool known = labels.contains(letters(line, at, length));
        if (closed && ((lighter && before.character != '/') || (known && after_word)))
          for (std::size_t i = at; i < at + length; ++i) line[i].raised = true;
      }
}

bool blank(const Piece& piece) {
  return std::all_of(piece.lines.begin(), piece.lines.end(), [](const auto& line) {
    return std::all_of(line.begin(), line.end(),
                       [](const Character& c) { return is_space(c.character); });
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

// One line of a piece.
struct SetLine {
  double left = 0, baseline = 0;
  const std::vector<Character>* characters = nullptr;
  bool raised = false;

  double size() const { return characters->front().size; }
};

// A mark, or the "th" of "18th".
bool is_small_mark(const Characters& line, double text_size) {
  const auto letters = std::count_if(line.begin(), line.end(),
                                     [](const Character& c) { return !is_space(c.character); });
  return line.front().size < kSmall * text_size && letters > 0 && letters <= 4;
}

// Small numbers of their own are raised marks of the line that they stand on: places are those of
// the tops of letters, which fonts have at different heights.
void raise_small(std::vector<SetLine>& lines) {
  for (SetLine& mark : lines) {
    const SetLine* host = nullptr;
    const auto below = [&](const SetLine& line) { return line.baseline - mark.baseline; };
    for (const SetLine& line : lines)
      if (is_small_mark(*mark.characters, line.size()) && below(line) > -0.2 * line.size() &&
          below(line) < 0.75 * line.size() &&
          (host == nullptr || line.characters->size() > host->characters->size()))
        host = &line;
    if (host == nullptr) continue;
    mark.baseline = host->baseline;
    mark.raised = true;
  }
}

// From top to bottom, what stands on one line from left to right.
std::vector<SetLine> lines_of(const std::vector<Piece>& pieces, double pitch) {
  std::vector<SetLine> lines;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    const auto below = std::find_if(
        pieces.begin() + static_cast<std::ptrdiff_t>(i), pieces.end(), [&](const Piece& other) {
          return other.top > piece.top + piece.size &&
                 other.left < piece.left + kGuess * piece.size && !blank(other);
        });
    const double step = step_of(piece, below == pieces.end() ? nullptr : &*below, pitch);
    double baseline = piece.top + kAscent * piece.size;
    for (const auto& line : piece.lines) {
      if (!line.empty()) lines.push_back({piece.left, baseline, &line, false});
      baseline += step;
    }
  }
  raise_small(lines);
  std::stable_sort(lines.begin(), lines.end(),
                   [](const SetLine& a, const SetLine& b) { return a.baseline < b.baseline; });
  for (auto begin = lines.begin(); begin != lines.end();) {
    const auto end = std::find_if(begin, lines.end(), [&](const SetLine& line) {
      return line.baseline - begin->baseline >= kSameLine * std::max(line.size(), begin->size());
    });
    std::stable_sort(begin, end,
                     [](const SetLine& a, const SetLine& b) { return a.left < b.left; });
    begin = end;
  }
  return lines;
}

// Where an element ended is only guessed from its letters: what follows without a space between
// closes up.
GlyphPage set_page(PlacedPage& placed, double pitch) {
  GlyphPage page;
  page.page = placed.page;
  std::stable_sort(placed.pieces.begin(), placed.pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.top < b.top; });
  double x = 0, above = -1;
  bool space = true;
  for (const SetLine& line : lines_of(placed.pieces, pitch)) {
    const double size = line.size();
    const bool goes_on = std::abs(line.baseline - above) < kSameLine * size &&
                         std::abs(line.left - x) < kGuess * size;
    if (!goes_on || space || is_space(line.characters->front().character)) x = line.left;
    char32_t before = 0;
    for (const Character& c : *line.characters) {
      const bool raised = c.raised || line.raised;
      const double glyph_size = raised ? kMarkSize * c.size : c.size;
      const double rise = raised ? kMarkRise * c.size : 0;
      const bool wide = is_space(c.character) && is_space(before);
      const double width =
          wide ? kWideSpace * c.size : glyph_width(c.character, c.bold) * glyph_size;
      page.glyphs.push_back({static_cast<float>(x), static_cast<float>(line.baseline - rise),
                             static_cast<float>(width), static_cast<float>(glyph_size), c.character,
                             c.bold, c.italic});
      x += width;
      before = c.character;
    }
    above = line.baseline;
    space = is_space(line.characters->back().character);
    page.glyphs.emplace_back();  // one without size parts the lines
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
  for (PlacedPage& page : placed) raise_marks(page);
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
