// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/paragraph_text.hpp"

#include <algorithm>
#include <cmath>

#include "core/load/layout/block_kind.hpp"
#include "core/load/layout/item_label.hpp"
#include "core/load/layout/normalise_character.hpp"
#include "core/text/trim.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr double kTabStop = 28.35;  // points; the United Nations' templates have them at 1 cm
constexpr std::size_t kLongestHeading = 160;
constexpr std::size_t kLook = 80;  // bytes before and after a line break that are looked at

constexpr std::string_view kBlanks = " \t\n";

bool blank(char c) { return kBlanks.find(c) != std::string_view::npos; }

bool ends_clause(std::string_view text) {
  text = without_trailing(text, kBlanks);
  return text.ends_with(',') || ends_sentence(text);
}

bool all_bold(const ParagraphText& paragraph) {
  std::size_t bold = 0, letters = 0;
  for (const char c : paragraph.text) letters += !blank(c);
  for (const Span& span : paragraph.spans)
    for (std::size_t i = span.begin; span.bold && i < span.end; ++i)
      bold += !blank(paragraph.text[i]);
  return letters > 0 && 10 * bold > 9 * letters;
}

// The label that is typed at the beginning. Its `length` counts the bytes up to the first word.
Label typed_label(std::string_view text, bool set_off_by_style) {
  std::string line(text.substr(0, 64));
  std::replace_if(line.begin(), line.end(), blank, ' ');
  Label label = parse_label(line);
  if (label.kind == LabelKind::none) return {};
  // "15<tab>States" begins with a label, "15 States" does not.
  const bool bare = label.kind == LabelKind::number && !label.text.ends_with('.');
  const std::string_view head = text.substr(0, std::min(label.length, text.size()));
  if (bare && head.find('\t') == std::string_view::npos) return {};
  if (label.kind == LabelKind::section && !set_off_by_style) return {};
  label.length = std::min(label.length, text.size());
  while (label.length < text.size() && blank(text[label.length])) ++label.length;
  return label;
}

// True for an entry of a table of contents, which ends in a tab and a page number.
bool is_contents_entry(std::string_view text) {
  text = without_trailing(text, kBlanks);
  const std::size_t number = text.find_last_not_of("0123456789");
  return number != std::string_view::npos && number + 1 < text.size() && text[number] == '\t' &&
         text.find_first_not_of(" \t") < number;
}

// Takes out the spaces, tabs and breaks that do not print: all at both ends, and all but the first
// of a run. That one becomes a space; if `cells`, a run with a tab becomes a tab.
void normalise_blanks(MarkedText& words, bool cells) {
  std::vector<ByteRange> surplus;
  for (std::size_t at = 0; at < words.text.size();) {
    if (!blank(words.text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    bool tab = false;
    for (; at < words.text.size() && blank(words.text[at]); ++at) tab |= words.text[at] == '\t';
    words.text[begin] = cells && tab ? '\t' : ' ';
    const bool outside = begin == 0 || at == words.text.size();
    if (const std::size_t from = outside ? begin : begin + 1; from < at)
      surplus.push_back({from, at});
  }
  words.erase(surplus);
}

void set_text(Block& block, const ParagraphText& paragraph, std::size_t from, bool cells = false) {
  MarkedText& words = block;
  words = paragraph;
  words.erase(0, from);
  normalise_blanks(words, cells);
}

BlockKind kind_of(const ParagraphText& paragraph, LabelKind label, bool labelled,
                  const ParagraphLook& look) {
  if (look.heading && label != LabelKind::dotted) return BlockKind::heading;
  if (const auto kind = kind_of_label(label)) return *kind;
  if (labelled) return BlockKind::item;
  if (all_capitals(paragraph.text)) return BlockKind::heading;
  const bool short_line = paragraph.text.size() < kLongestHeading && !ends_clause(paragraph.text);
  return short_line && (look.centred || all_bold(paragraph)) ? BlockKind::heading
                                                             : BlockKind::paragraph;
}

}  // namespace

void append_run(ParagraphText& paragraph, std::string_view run, TextStyle style) {
  std::string text;
  text.reserve(run.size());
  for (std::size_t at = 0; at < run.size();) {
    if (run[at] == '\t' || run[at] == '\n') {
      text += run[at++];
      continue;
    }
    char32_t single = 0;
    for (const char32_t c : normalise_character(next_utf8(run, at), single)) append_utf8(text, c);
  }
  paragraph.append(text, style);
}

std::vector<ParagraphText> separate_lines(const ParagraphText& paragraph) {
  std::vector<ParagraphText> lines;
  std::size_t begin = 0;
  // A mark belongs to the word before it.
  const auto take = [&](std::size_t end) {
    const auto at_begin = begin == 0 ? MarkAtBegin::keep : MarkAtBegin::drop;
    lines.push_back({paragraph.cut(begin, end, at_begin), paragraph.size});
    begin = end;
  };
  for (std::size_t at = paragraph.text.find('\n'); at != std::string::npos;
       at = paragraph.text.find('\n', at + 1)) {
    const std::size_t above_from = std::max(begin, at > kLook ? at - kLook : 0);
    const std::string_view above =
        std::string_view(paragraph.text).substr(above_from, at - above_from);
    std::string_view below = std::string_view(paragraph.text).substr(at, kLook);
    below.remove_prefix(std::min(below.find_first_not_of(" \t\n"), below.size()));
    if (below.empty() || !ends_clause(above)) continue;
    if (typed_label(below, false).kind == LabelKind::none) continue;
    take(at);
  }
  take(paragraph.text.size());
  return lines;
}

Block make_block(const ParagraphText& paragraph, const ParagraphLook& look) {
  Block block;
  block.size = paragraph.size;
  block.indent = look.indent;
  std::size_t from = 0;
  for (; from < paragraph.text.size() && blank(paragraph.text[from]); ++from)
    if (paragraph.text[from] == '\t')
      block.indent = kTabStop * (std::floor(block.indent / kTabStop + 0.01) + 1);
  if (is_contents_entry(paragraph.text)) {
    block.kind = BlockKind::table_row;
    set_text(block, paragraph, 0, true);
    return block;
  }
  const bool set_off = look.heading || all_bold(paragraph) || all_capitals(paragraph.text);
  Label label;
  if (look.label.empty()) {
    label = typed_label(std::string_view(paragraph.text).substr(from), set_off);
    from += label.length;
  } else {
    label = parse_label(look.label);
    label.text = look.label;
    if (label.kind == LabelKind::section && !set_off) label.kind = LabelKind::none;
  }
  block.label = label.text;
  block.kind = kind_of(paragraph, label.kind, !label.text.empty(), look);
  set_text(block, paragraph, from);
  return block;
}

}  // namespace uprex::layout
