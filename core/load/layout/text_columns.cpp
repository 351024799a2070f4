// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/text_columns.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/load/layout/column_frame.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr double kWide = 0.75;          // of the column: a line that fills it
constexpr double kNewParagraph = 1.25;  // times the pitch of the column
constexpr double kHole = 4;             // times the pitch: below the shorter cell of a table

// The text before the gap, or that from it on.
PrintedLine half_of(const PrintedLine& line, const Gap& gap, bool left) {
  const std::size_t end = gap.offset - (line.text[gap.offset - 1] == ' ' ? 1 : 0);
  PrintedLine half{left ? line.cut(0, end) : line.cut(gap.offset, line.text.size())};
  for (const Gap& other : line.gaps) {
    if (left ? other.offset >= gap.offset : other.offset <= gap.offset) continue;
    half.gaps.push_back(other);
    if (!left) half.gaps.back().offset -= gap.offset;
  }
  const Gap::Word& word = left ? gap.before : gap.after;
  half.box = line.box;
  (left ? half.box.right : half.box.left) = left ? gap.right - gap.width : gap.right;
  half.baseline = word.size > 0 ? word.baseline : line.baseline;
  half.size = word.size > 0 ? word.size : line.size;
  half.box.top += half.baseline - line.baseline;
  half.box.bottom += half.baseline - line.baseline;
  return half;
}

// The lines [begin, end) of a page without any across both columns, by column.
struct Halves {
  std::vector<PrintedLine> left, right;
};

Halves halves_of(const PageLines& page, std::size_t begin, std::size_t end, const Frame& frame) {
  Halves halves;
  for (std::size_t i = begin; i < end; ++i) {
    const PrintedLine& line = page.lines[i];
    const Side side = side_of(line, frame);
    if (side == Side::both) {
      const Gap& gap = *gutter_of(line, frame.right.left);
      halves.left.push_back(half_of(line, gap, true));
      halves.right.push_back(half_of(line, gap, false));
    } else {
      (side == Side::left ? halves.left : halves.right).push_back(line);
    }
  }
  for (auto* lines : {&halves.left, &halves.right})
    std::ranges::stable_sort(*lines, {}, &PrintedLine::baseline);
  return halves;
}

double column_pitch(const std::vector<PrintedLine>& lines) {
  double pitch = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const double step = lines[i].baseline - lines[i - 1].baseline;
    if (step >= 0.9 * lines[i].size && (pitch == 0 || step < pitch)) pitch = step;
  }
  return pitch;
}

bool is_wide(const PrintedLine& line, const Column& column) {
  return line.box.right - line.box.left > kWide * (column.right - column.left);
}

// True for lines of running text: many fill the column, and most begin at its edge.
bool is_prose(const std::vector<PrintedLine>& lines, const Column& column) {
  const auto wide =
      std::ranges::count_if(lines, [&](const PrintedLine& line) { return is_wide(line, column); });
  const auto aligned = std::ranges::count_if(lines, [&](const PrintedLine& line) {
    return std::abs(line.box.left - column.left) <= kSameLeft;
  });
  const auto count = static_cast<std::ptrdiff_t>(lines.size());
  return 5 * wide >= 2 * count && 3 * aligned >= 2 * count;
}

// True if the line may begin a cell of a table or a paragraph.
bool may_begin(const std::vector<PrintedLine>& lines, std::size_t at, const Column& column,
               double pitch) {
  if (at == 0) return true;
  if (lines[at].baseline - lines[at - 1].baseline > kNewParagraph * pitch) return true;
  return !is_wide(lines[at - 1], column) && !lines[at].text.empty() &&
         !is_lower(lines[at].text.front());
}

struct Beginnings {
  std::size_t together = 0, apart = 0;
  bool hole = false;
};

// Counts paragraphs below white space that begin beside one of the other column.
void count_beginnings(const std::vector<PrintedLine>& lines, const std::vector<PrintedLine>& others,
                      const Column& other_column, Beginnings& counts) {
  constexpr double kSameBaseline = 2;
  const double pitch = column_pitch(lines), other_pitch = column_pitch(others);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const double step = lines[i].baseline - lines[i - 1].baseline;
    if (step <= kNewParagraph * pitch) continue;
    counts.hole = counts.hole || step > kHole * pitch;
    bool beside = false;
    for (std::size_t k = 0; k < others.size() && !beside; ++k)
      beside = std::abs(others[k].baseline - lines[i].baseline) <= kSameBaseline &&
               may_begin(others, k, other_column, other_pitch);
    ++(beside ? counts.together : counts.apart);
  }
}

// True for running text on both sides. The cells of a table's row begin together, and there is a
// hole below the shorter ones; paragraphs of two columns begin anywhere.
bool is_running_text(const Halves& halves, const Frame& frame) {
  if (std::min(halves.left.size(), halves.right.size()) < kFewestInColumn) return false;
  if (!is_prose(halves.left, frame.left) || !is_prose(halves.right, frame.right)) return false;
  Beginnings counts;
  count_beginnings(halves.left, halves.right, frame.right, counts);
  count_beginnings(halves.right, halves.left, frame.left, counts);
  return !counts.hole && counts.apart >= 3 && 2 * counts.together < counts.apart;
}

// Lines [begin, end) in two columns.
struct Stretch {
  std::size_t begin = 0, end = 0;
};

// The stretches without a line across both columns that have lines on both sides.
std::vector<Stretch> stretches_of(const PageLines& page, const Frame& frame) {
  std::vector<Stretch> stretches;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    Stretch stretch{at, at};
    bool left = false, right = false;
    for (; stretch.end < page.lines.size(); ++stretch.end) {
      const Side side = side_of(page.lines[stretch.end], frame);
      if (side == Side::across) break;
      left = left || side != Side::right;
      right = right || side != Side::left;
    }
    // The last line of the text above both columns may be short.
    while (stretch.begin > 0 && stretch.begin < stretch.end &&
           side_of(page.lines[stretch.begin], frame) == Side::left &&
           page.lines[stretch.begin].baseline - page.lines[stretch.begin - 1].baseline <
               1.5 * page.lines[stretch.begin].size)
      ++stretch.begin;
    if (left && right && stretch.begin < stretch.end) stretches.push_back(stretch);
    at = stretch.end;
  }
  return stretches;
}

bool has_running_text(const PageLines& page, const Frame& frame) {
  return std::ranges::any_of(stretches_of(page, frame), [&](const Stretch& stretch) {
    return is_running_text(halves_of(page, stretch.begin, stretch.end, frame), frame);
  });
}

void split(PageLines& page, const Frame& frame, std::vector<PageLines>& parts) {
  auto add = [&, first = true](std::vector<PrintedLine> lines,
                               std::optional<Column> column) mutable {
    if (lines.empty()) return;
    parts.push_back({page.page, std::move(lines), {}, column, !first});
    first = false;
  };
  std::size_t at = 0;
  const auto lines_until = [&](std::size_t end) {
    std::vector<PrintedLine> lines(page.lines.begin() + static_cast<std::ptrdiff_t>(at),
                                   page.lines.begin() + static_cast<std::ptrdiff_t>(end));
    return lines;
  };
  for (const Stretch& stretch : stretches_of(page, frame)) {
    add(lines_until(stretch.begin), {});
    Halves halves = halves_of(page, stretch.begin, stretch.end, frame);
    add(std::move(halves.left), frame.left);
    add(std::move(halves.right), frame.right);
    at = stretch.end;
  }
  add(lines_until(page.lines.size()), {});
}

}  // namespace

void split_text_columns(std::vector<PageLines>& pages) {
  std::vector<std::optional<Frame>> frames;
  for (const PageLines& page : pages) {
    frames.push_back(page.grids.empty() ? find_frame(page) : std::nullopt);
    const bool found = frames.back().has_value();
    if (found && !has_running_text(page, *frames.back())) frames.back().reset();
    const bool below = frames.size() > 1 && frames[frames.size() - 2].has_value();
    if (!found && below && goes_on_in(page, *frames[frames.size() - 2]))
      frames.back() = frames[frames.size() - 2];
  }
  if (std::ranges::none_of(frames, [](const auto& frame) { return frame.has_value(); })) return;
  std::vector<PageLines> parts;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (frames[i])
      split(pages[i], *frames[i], parts);
    else
      parts.push_back(std::move(pages[i]));
  }
  pages = std::move(parts);
}

}  // namespace uprex::layout
