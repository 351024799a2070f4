// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/load/layout/block_kind.hpp"
#include "core/load/layout/item_label.hpp"
#include "core/load/layout/layout.hpp"

namespace uprex::layout {
namespace {

// Notes are at least this much smaller than the text, in points.
constexpr double kSmaller = 0.7;

// The mark at the beginning of a note's first line: raised, or a plain number or star before the
// text. `from` is the byte after it. The label is empty if the line continues the one above.
struct NoteStart {
  std::string label;
  std::size_t from = 0;
};

using Marks = std::set<std::string>;

// The marks inside the text of lines [0, end).
void add_marks(const PageLines& page, std::size_t end, Marks& marks) {
  for (std::size_t i = 0; i < end; ++i)
    for (const NoteMark& mark : page.lines[i].marks)
      if (mark.offset > 0) marks.insert(mark.label);
}

// `marks`: those in the text so far. A number before small text is a note's if it is one of them.
NoteStart note_start(const PrintedLine& line, const Marks& marks) {
  if (!line.marks.empty() && line.marks.front().offset == 0) return {line.marks.front().label, 0};
  for (const std::string_view star : {"*", "∗"}) {
    std::size_t stars = 0;
    while (line.text.compare(stars, star.size(), star) == 0) stars += star.size();
    if (stars > 0) return {line.text.substr(0, stars), line.text.find_first_not_of(' ', stars)};
  }
  const Label label = parse_label(line.text);
  if (label.kind != LabelKind::number) return {};
  const std::string digits = label.text.substr(0, label.text.find_last_not_of(".)") + 1);
  const bool dotted = digits.size() < label.text.size();
  if (dotted && marks.contains(digits)) return {digits, label.length};
  const bool set_off = !line.gaps.empty() && line.gaps.front().offset == label.length;
  if (set_off || label.length == line.text.size()) return {label.text, label.length};
  return {};
}

std::size_t letters_in(const PageLines& page, std::size_t begin, std::size_t end) {
  std::size_t letters = 0;
  for (std::size_t i = begin; i < end; ++i) letters += page.lines[i].text.size();
  return letters;
}

// The lines at the foot of a page that are notes whatever the size of the body: the first one
// begins with a mark, and all have one size, smaller than the line above them.
std::size_t first_marked_note(const PageLines& page, Marks& marks) {
  const auto& lines = page.lines;
  std::size_t first = lines.size();
  while (first > 0 && std::abs(lines[first - 1].size - lines.back().size) < kSmaller / 2) --first;
  add_marks(page, first, marks);
  const bool smaller =
      first > 0 && first < lines.size() && lines[first].size < lines[first - 1].size - kSmaller;
  if (!smaller) return lines.size();
  const bool raised = !lines[first].marks.empty() && lines[first].marks.front().offset == 0;
  const bool numbered = parse_label(lines[first].text).kind == LabelKind::number &&
                        !note_start(lines[first], marks).label.empty();
  // Numbered paragraphs below a large title are the text, unless a mark leads to them.
  const bool longer = letters_in(page, first, lines.size()) > letters_in(page, 0, first);
  return raised || (numbered && (!longer || !marks.empty())) ? first : lines.size();
}

// The first of the small lines that reach down to the foot of the page.
std::size_t first_note_line(const PageLines& page, double body_size) {
  const std::size_t tables = page.tables.empty() ? 0 : page.tables.back().end;
  std::size_t first = page.lines.size();
  while (first > tables && page.lines[first - 1].size < body_size - kSmaller) --first;
  return first;
}

int page_of(const Block& block) { return block.lines.empty() ? 0 : block.lines.front().box.page; }

// The nearest note with this label on `page` or after it; -1 if there is none. Endnotes are on a
// later page.
int find_note(const std::multimap<std::string, int>& by_label, const std::vector<Block>& notes,
              const std::string& label, int page) {
  int best = -1, distance = 1 << 20;
  const auto [begin, end] = by_label.equal_range(label);
  for (auto it = begin; it != end; ++it) {
    const int away = page_of(notes[static_cast<std::size_t>(it->second)]) - page;
    if (away >= 0 && away < distance) {
      best = it->second;
      distance = away;
    }
  }
  return best;
}

}  // namespace

double body_size(const std::vector<PageLines>& pages) {
  std::map<int, std::size_t> letters;  // by size in half points
  Marks marks;
  for (const PageLines& page : pages) {
    const std::size_t end = first_marked_note(page, marks);
    for (std::size_t i = 0; i < end; ++i)
      letters[static_cast<int>(std::lround(2 * page.lines[i].size))] += page.lines[i].text.size();
  }
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](auto& a, auto& b) { return a.second < b.second; });
  return most == letters.end() ? 0 : most->first / 2.0;
}

std::vector<Block> take_notes(std::vector<PageLines>& pages, double body_size) {
  std::vector<Block> notes;
  bool may_go_on = false;  // true if the page before ended in a note
  Marks marks;
  for (PageLines& page : pages) {
    const std::size_t first = first_note_line(page, body_size);
    std::size_t begin = first;
    add_marks(page, first, marks);
    // Small print above the first mark continues a note of the page before, or is no note.
    if (!may_go_on)
      while (begin < page.lines.size() && note_start(page.lines[begin], marks).label.empty())
        ++begin;
    may_go_on = begin < page.lines.size();
    for (std::size_t i = begin; i < page.lines.size(); ++i) {
      PrintedLine& line = page.lines[i];
      if (!notes.empty() && std::atoi(notes.back().label.c_str()) > 0 &&
          ends_sentence(notes.back().text))
        marks.insert(std::to_string(std::atoi(notes.back().label.c_str()) + 1));
      const NoteStart start = note_start(line, marks);
      if (!start.label.empty() || notes.empty()) {
        notes.emplace_back();
        notes.back().kind = BlockKind::note;
        notes.back().label = start.label;
        notes.back().size = line.size;
        if (start.from == 0 && !line.marks.empty()) line.marks.erase(line.marks.begin());
      }
      append_line(notes.back(), line, std::min(start.from, line.text.size()));
    }
    page.lines.erase(page.lines.begin() + static_cast<std::ptrdiff_t>(begin), page.lines.end());
  }
  return notes;
}

std::vector<Block> take_endnotes(std::vector<Block>& blocks) {
  const auto is_note = [](const Block& block) {
    return block.label.empty() && block.kind != BlockKind::table_row && !block.text.empty() &&
           !block.marks.empty() && block.marks.front().offset == 0;
  };
  std::vector<Block> notes;
  for (Block& block : blocks) {
    if (!is_note(block)) continue;
    block.kind = BlockKind::note;
    block.label = block.marks.front().label;
    block.marks.erase(block.marks.begin());
    notes.push_back(std::move(block));
    block = {};
  }
  std::erase_if(blocks, [](const Block& block) {
    return block.lines.empty() && block.text.empty() && block.label.empty();
  });
  return notes;
}

void link_notes(std::vector<Block>& blocks, const std::vector<Block>& notes) {
  std::multimap<std::string, int> by_label;
  for (std::size_t i = 0; i < notes.size(); ++i)
    by_label.emplace(notes[i].label, static_cast<int>(i));
  for (Block& block : blocks) {
    for (NoteMark& mark : block.marks) {
      int page = page_of(block);
      for (const Line& line : block.lines)
        if (line.begin <= mark.offset) page = line.box.page;
      mark.note = find_note(by_label, notes, mark.label, page);
    }
  }
}

}  // namespace uprex::layout
