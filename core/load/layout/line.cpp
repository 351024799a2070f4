// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/line.hpp"

#include <algorithm>
#include <cmath>

#include "core/load/layout/normalise_character.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

using Glyphs = std::vector<Glyph>;

// Spaces may have any size, even three times that of the text. Only letters give the size of a run.
bool is_blank(const Glyph& glyph) { return glyph.character == ' ' || glyph.character == 0x00A0; }

// False for decoration, for places that are not numbers (NaN) and for those far off the page.
bool is_readable(const Glyph& glyph) {
  constexpr float kFarthest = 100'000;
  return glyph.size > 1 && glyph.size <= 200 && std::abs(glyph.x) < kFarthest &&
         std::abs(glyph.baseline) < kFarthest && std::abs(glyph.width) < kFarthest;
}

// The glyphs [begin, end) of the page, which follow each other on one baseline.
struct Run {
  std::size_t begin, end;
  float baseline, size, left;
  bool blank;  // no letter yet
};

std::vector<Run> make_runs(const Glyphs& glyphs) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    const Glyph& g = glyphs[i];
    if (!is_readable(g)) continue;
    const bool goes_on =
        !runs.empty() && runs.back().end == i &&
        std::abs(g.baseline - runs.back().baseline) < 0.5 &&
        (is_blank(g) || runs.back().blank || std::abs(g.size - runs.back().size) < 0.5) &&
        g.x > glyphs[i - 1].x - 0.3 * g.size;
    if (!goes_on) runs.push_back({i, i + 1, g.baseline, g.size, g.x, true});
    Run& run = runs.back();
    run.end = i + 1;
    if (!is_blank(g) && run.blank) {
      run.size = g.size;
      run.blank = false;
    }
  }
  // Runs of blanks are not needed: the distance between letters shows spaces.
  std::erase_if(runs, [](const Run& run) { return run.blank; });
  return runs;
}

// Two runs are on one line if their baselines are closer than this share of the larger size. A
// superscript is raised by a third of the size, and the next line is at least one size away.
constexpr float kSameLine = 0.5F;

std::vector<std::vector<Run>> group_runs(std::vector<Run> runs) {
  std::stable_sort(runs.begin(), runs.end(),
                   [](const Run& a, const Run& b) { return a.baseline < b.baseline; });
  std::vector<std::vector<Run>> groups;
  float baseline = 0, size = 0;
  for (const Run& run : runs) {
    const bool same =
        !groups.empty() && std::abs(run.baseline - baseline) < kSameLine * std::max(run.size, size);
    if (!same) {
      groups.emplace_back();
      size = 0;
    }
    groups.back().push_back(run);
    if (run.size > size) {
      size = run.size;
      baseline = run.baseline;
    }
  }
  for (auto& group : groups)
    std::stable_sort(group.begin(), group.end(),
                     [](const Run& a, const Run& b) { return a.left < b.left; });
  return groups;
}

// True if a run repeats the glyphs of the one before at nearly the same place. Some programs print
// bold words twice.
bool repeats(const Glyphs& glyphs, const Run& run, const Run& before) {
  if (run.end - run.begin != before.end - before.begin ||
      std::abs(run.left - before.left) > 0.12F * run.size ||
      std::abs(run.baseline - before.baseline) > 0.5F)
    return false;
  for (std::size_t i = 0; i < run.end - run.begin; ++i)
    if (glyphs[run.begin + i].character != glyphs[before.begin + i].character) return false;
  return true;
}

// A mark that is not much smaller than the text stands at least this high, in sizes of the text.
constexpr float kHigh = 0.25F, kHardlySmaller = 0.95F;

// Builds one line glyph by glyph.
class LineBuilder {
 public:
  LineBuilder(float baseline, float size, int page) : size_(size) {
    line_.baseline = baseline;
    line_.size = size;
    line_.box.page = page;
  }

  void add(const Glyph& glyph) {
    soft_hyphen_ = glyph.character == 0x00AD;
    char32_t single = 0;
    const auto characters = normalise_character(glyph.character, single);
    if (characters.empty()) return;
    if (characters.front() == ' ') {
      space_ = space_ || !is_collapsed(glyph);
      return;
    }
    if (same_as_last(glyph)) return;  // bold: printed twice
    if (is_mark(glyph)) {
      add_to_mark(glyph, characters);
      return;
    }
    if (!mark_.empty()) close_mark(gap_from_text(glyph));
    separate(glyph);
    mark_style(glyph);
    for (const char32_t c : characters) append_utf8(line_.text, c);
    if (!line_.spans.empty()) line_.spans.back().end = line_.text.size();
    count_leader(glyph);
    extend(glyph);
    text_ = glyph;
  }

  PrintedLine finish() {
    if (!mark_.empty()) close_mark(0);
    if (soft_hyphen_) line_.text += kSoftHyphen;
    if (line_.spans.size() && line_.spans.back().end > line_.text.size())
      line_.spans.back().end = line_.text.size();
    std::erase_if(line_.spans, [](const Span& s) { return !s.bold && !s.italic; });
    line_.leader = leader_dots_ >= 5 ? leader_width_ : 0;
    return std::move(line_);
  }

 private:
  bool same_as_last(const Glyph& glyph) const {
    return !line_.text.empty() && glyph.character == last_.character &&
           std::abs(glyph.x - last_.x) < 0.12F * glyph.size && glyph.width > 0.2F * glyph.size &&
           std::abs(glyph.baseline - last_.baseline) < 0.5F;
  }

  // groff moves letters closer with a space that it has made nearly as narrow as nothing.
  static bool is_collapsed(const Glyph& space) {
    return space.width > 0 && space.width < 0.06F * space.size;
  }

  bool is_mark(const Glyph& glyph) const {
    const double raised = line_.baseline - glyph.baseline;
    if (glyph.size < 0.8F * size_) return raised > 0.12F * size_;
    return raised > kHigh * size_ && glyph.size < kHardlySmaller * size_ && marks_note(glyph);
  }

  // Some programs print marks nearly as large as the text but high above it. Numbers of another
  // column may stand as high. A mark touches the word before it or begins the line.
  bool marks_note(const Glyph& glyph) const {
    const char32_t c = glyph.character;
    if ((c < '0' || c > '9') && c != '*') return false;
    if (!started_ || !mark_.empty()) return true;
    return !space_ && gap_from_text(glyph) < kSpaceEms * size_ &&
           glyph.size < kHardlySmaller * last_.size;
  }

  void add_to_mark(const Glyph& glyph, std::u32string_view characters) {
    if (mark_.empty()) {
      mark_space_ = space_;
      mark_glyph_ = glyph;
    }
    for (const char32_t c : characters) append_utf8(mark_, c);
    extend(glyph);
    space_ = false;
  }

  // `gap` is the white space after the mark. A large number far before the text is a label.
  void close_mark(double gap) {
    const bool label =
        line_.text.empty() && gap > kGapEms * size_ && mark_glyph_.size >= 0.8F * size_;
    if (is_note_mark(mark_) && !label) {
      line_.marks.push_back({line_.text.size(), mark_, -1});
      // A mark leaves no space between words: "(Slovenia" + "1" + ")" becomes "(Slovenia)".
      space_ = space_ || mark_space_;
    } else {
      const bool space_after = space_;
      space_ = mark_space_;
      Glyph anchor = mark_glyph_;
      anchor.size = size_;
      separate(anchor);
      line_.text += mark_;
      space_ = space_after;
    }
    mark_.clear();
  }

  void separate(const Glyph& glyph) {
    if (!line_.text.empty()) {
      const float gap = glyph.x - right_;
      if (space_ || gap > kSpaceEms * size_) line_.text += ' ';
      if (gap_from_text(glyph) > kGapEms * size_)
        line_.gaps.push_back({line_.text.size(),
                              gap_from_text(glyph),
                              glyph.x,
                              {text_.baseline, text_.size},
                              {glyph.baseline, glyph.size}});
    }
    space_ = false;
  }

  double gap_from_text(const Glyph& glyph) const { return glyph.x - right_; }

  void mark_style(const Glyph& glyph) {
    const std::size_t at = line_.text.size();
    if (!line_.spans.empty() && line_.spans.back().bold == glyph.bold &&
        line_.spans.back().italic == glyph.italic)
      return;
    if (!line_.spans.empty()) line_.spans.back().end = at;
    line_.spans.push_back({at, at, glyph.bold, glyph.italic});
  }

  void count_leader(const Glyph& glyph) {
    if (glyph.character == '.' || glyph.character == 0x2026) {
      leader_run_ += glyph.character == '.' ? 1 : 3;
      if (leader_run_ >= 5) {
        leader_dots_ = std::max(leader_dots_, leader_run_);
        leader_width_ += glyph.width;
      }
    } else {
      leader_run_ = 0;
    }
  }

  void extend(const Glyph& glyph) {
    const double top = glyph.baseline - 0.88 * glyph.size,
                 bottom = glyph.baseline + 0.22 * glyph.size;
    Box& box = line_.box;
    if (!started_) box = {box.page, glyph.x, top, glyph.x, bottom};
    started_ = true;
    box.left = std::min<double>(box.left, glyph.x);
    box.right = std::max<double>(box.right, glyph.x + glyph.width);
    box.top = std::min(box.top, top);
    box.bottom = std::max(box.bottom, bottom);
    right_ = glyph.x + glyph.width;
    last_ = glyph;
  }

  PrintedLine line_;
  float size_;
  Glyph last_, text_, mark_glyph_;  // text_ is the last one that is no mark
  std::string mark_;
  float right_ = 0;
  bool space_ = false, mark_space_ = false, started_ = false, soft_hyphen_ = false;
  int leader_run_ = 0, leader_dots_ = 0;
  double leader_width_ = 0;
};

// The size that most glyphs of the line have, and their baseline.
std::pair<float, float> main_size(const std::vector<Run>& runs) {
  const auto longest = std::max_element(runs.begin(), runs.end(), [](const Run& a, const Run& b) {
    return a.end - a.begin < b.end - b.begin;
  });
  float size = longest->size, baseline = longest->baseline;
  // A long superscript after one short word does not occur. A short line with a long small tail
  // does.
  for (const Run& run : runs)
    if (run.size > 1.15F * size && run.end - run.begin >= 2) {
      size = run.size;
      baseline = run.baseline;
    }
  return {baseline, size};
}

}  // namespace

bool PrintedLine::bold() const {
  std::size_t bold = 0;
  for (const Span& span : spans)
    if (span.bold) bold += span.end - span.begin;
  return 2 * bold > text.size();
}

std::vector<PrintedLine> make_lines(const GlyphPage& page, int number) {
  std::vector<PrintedLine> lines;
  for (const auto& group : group_runs(make_runs(page.glyphs))) {
    const auto [baseline, size] = main_size(group);
    LineBuilder builder(baseline, size, number);
    for (std::size_t r = 0; r < group.size(); ++r) {
      if (r > 0 && repeats(page.glyphs, group[r], group[r - 1])) continue;
      for (std::size_t i = group[r].begin; i < group[r].end; ++i) builder.add(page.glyphs[i]);
    }
    PrintedLine line = builder.finish();
    if (!line.text.empty() || !line.marks.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace uprex::layout
