// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_pages.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/load/html/glyph_widths.hpp"
#include "core/load/html/html_placed.hpp"
#include "core/load/layout/layout.hpp"

namespace uprex::layout {
namespace {

constexpr double kAscent = 0.72;   // share of the size from an element's top to its baseline
constexpr double kSameLine = 0.5;  // as in make_lines, a share of the size
constexpr double kGuess = 4;       // sizes by which the guessed end of a line may be wrong
constexpr double kMarkSize = 0.6, kMarkRise = 0.3;  // of raised marks, shares of the size
constexpr double kSmall = 0.8;      // marks are smaller than this share of the size of the text
constexpr double kWideSpace = 0.5;  // width of the second of two spaces, which stand for a gap

bool blank(const PlacedPiece& piece) {
  return std::all_of(piece.lines.begin(), piece.lines.end(), [](const auto& line) {
    return std::all_of(line.begin(), line.end(),
                       [](const Character& c) { return is_space(c.character); });
  });
}

// The distance between lines, computed from the places of neighbouring elements. Style sheets give
// it too, but rounded down to whole pixels.
double line_pitch(const std::vector<PlacedPage>& pages) {
  std::map<int, std::pair<std::size_t, double>> steps;  // by half points: how many, their sum
  for (const PlacedPage& page : pages)
    for (std::size_t i = 1; i < page.pieces.size(); ++i) {
      const PlacedPiece &a = page.pieces[i - 1], &b = page.pieces[i];
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

// The step from line to line in `piece`. It is the computed one if the step of the style sheet is
// near and the next element leaves room for it.
double step_of(const PlacedPiece& piece, const PlacedPiece* below, double pitch) {
  const double declared = piece.line_height > 0 ? piece.line_height : 1.2 * piece.size;
  if (pitch <= 0 || std::abs(pitch - declared) > 0.15 * pitch) return declared;
  const double height = pitch * static_cast<double>(piece.lines.size());
  if (below != nullptr && piece.top + height > below->top + 0.25 * pitch && below->top > piece.top)
    return std::max(declared, (below->top - piece.top) / static_cast<double>(piece.lines.size()));
  return pitch;
}

// One line of a piece.
struct SetLine {
  double left = 0, baseline = 0;
  const Characters* characters = nullptr;
  bool raised = false;

  double size() const { return characters->front().size; }
};

// True for text as short as a mark or the "th" of "18th".
bool may_be_mark(const Characters& line) {
  const auto letters = std::count_if(line.begin(), line.end(),
                                     [](const Character& c) { return !is_space(c.character); });
  return letters > 0 && letters <= 4;
}

// Makes small numbers that are elements of their own raised marks of the line beside them. Their
// baselines cannot tell: pages give the tops of letters, which differ from font to font.
void raise_small(std::vector<SetLine>& lines) {
  for (SetLine& mark : lines) {
    if (!may_be_mark(*mark.characters)) continue;
    const SetLine* host = nullptr;
    const auto below = [&](const SetLine& line) { return line.baseline - mark.baseline; };
    for (const SetLine& line : lines)
      if (mark.size() < kSmall * line.size() && below(line) > -0.2 * line.size() &&
          below(line) < 0.75 * line.size() &&
          (host == nullptr || line.characters->size() > host->characters->size()))
        host = &line;
    if (host == nullptr) continue;
    mark.baseline = host->baseline;
    mark.raised = true;
  }
}

// The lines of all pieces from top to bottom. Lines at the same height are sorted from left to
// right.
std::vector<SetLine> lines_of(const std::vector<PlacedPiece>& pieces, double pitch) {
  std::vector<SetLine> lines;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const PlacedPiece& piece = pieces[i];
    const auto below = std::find_if(pieces.begin() + static_cast<std::ptrdiff_t>(i), pieces.end(),
                                    [&](const PlacedPiece& other) {
                                      return other.top > piece.top + piece.size &&
                                             other.left < piece.left + kGuess * piece.size &&
                                             !blank(other);
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

// The end of an element is a guess from its letters. Text that follows without a space joins it.
GlyphPage set_page(PlacedPage& placed, double pitch) {
  GlyphPage page;
  page.page = placed.page;
  std::stable_sort(placed.pieces.begin(), placed.pieces.end(),
                   [](const PlacedPiece& a, const PlacedPiece& b) { return a.top < b.top; });
  double x = 0, above = -1;
  bool space = true;
  for (const SetLine& line : lines_of(placed.pieces, pitch)) {
    const double size = line.size();
    const bool goes_on = std::abs(line.baseline - above) < kSameLine * size &&
                         std::abs(line.left - x) < kGuess * size;
    if (!goes_on || space || x > line.left || is_space(line.characters->front().character))
      x = line.left;
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
    page.glyphs.emplace_back();  // a glyph without size separates the lines
  }
  return page;
}

void drop_places(std::vector<Block>& blocks) {
  for (Block& block : blocks) block.lines.clear();
}

}  // namespace

bool read_pages(const Markup& root, const StyleSheet& sheet, Document& document) {
  std::vector<PlacedPage> placed = find_placed(root, sheet);
  if (placed.empty()) return false;
  const double pitch = line_pitch(placed);
  std::vector<PageLines> pages;
  for (PlacedPage& page : placed) raise_marks(page);
  for (PlacedPage& page : placed)
    pages.push_back(
        {page.page, make_lines(set_page(page, pitch), static_cast<int>(pages.size()) + 1)});
  lay_out(std::move(pages), document, false);
  for (auto* blocks : {&document.blocks, &document.notes, &document.furniture})
    drop_places(*blocks);
  return true;
}

}  // namespace uprex::layout
