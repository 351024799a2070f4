// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/load/html/html_flow.hpp"
#include "core/load/layout/block_kind.hpp"

namespace uprex::layout {
namespace {

constexpr double kUnder = 18;  // points between the indents of a computed item and its paragraph
constexpr std::size_t kLongestHeading = 160;
constexpr double kLarger = 0.8;  // points by which headings are larger than the text

bool is_bold(const Block& block) {
  std::size_t bold = 0;
  for (const Span& span : block.spans)
    if (span.bold) bold += span.end - span.begin;
  return 2 * bold > block.text.size();
}

bool may_be_heading(std::string_view text) {
  return text.size() < kLongestHeading && !ends_sentence(text);
}

// The size that most letters have.
double text_size(const std::vector<Block>& blocks) {
  std::map<long, std::size_t> letters;  // by size in half points
  for (const Block& block : blocks) letters[std::lround(2 * block.size)] += block.text.size();
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](auto& a, auto& b) { return a.second < b.second; });
  return most == letters.end() ? 0 : static_cast<double>(most->first) / 2;
}

// True for "83.", "83.1" and "(a)". Any other number at the beginning of a line may be part of the
// text before it.
bool is_certain(const Label& label) {
  return label.kind == LabelKind::dotted || label.kind == LabelKind::letter ||
         label.kind == LabelKind::bullet ||
         (label.kind == LabelKind::number && label.text.ends_with('.'));
}

// Puts the missing space between the number and the text of "<span>83.1</span>Ratify".
void separate_label(TextLine& line) {
  std::string& text = line.block.text;
  const std::size_t at = line.first;
  if (at == 0 || at >= text.size() || text[at] == ' ' || text[at - 1] == ' ') return;
  const Label label = parse_label(std::string_view(text).substr(0, at));
  if (!is_certain(label) || label.length != at) return;
  line.block.replace(at, at, " ");
}

bool starts_block(const TextLine& line, const Block& above) {
  if (line.set_off) return true;
  const Label label = parse_label(line.block.text);
  return ends_sentence(above.text) && is_certain(label);
}

}  // namespace

void BlockMaker::add(std::vector<TextLine> lines, BlockContext& context) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    separate_label(lines[i]);
    if (i > begin && !starts_block(lines[i], lines[begin].block)) {
      append_text(lines[begin].block, lines[i].block);
      continue;
    }
    if (i > begin) finish(std::move(lines[begin]), context);
    begin = i;
  }
  if (begin < lines.size()) finish(std::move(lines[begin]), context);
}

// The label as printed. A number in the text wins over a computed one: "83.1" over "1." or "•".
std::string BlockMaker::take_label(TextLine& line, BlockContext& context, LabelKind& kind) {
  const Label own = parse_label(line.block.text);
  kind = own.kind;
  const std::string marker = std::move(context.marker);
  const bool counted = std::exchange(context.counted, false);
  context.marker.clear();
  const std::string waiting = std::exchange(waiting_, {});
  if (!waiting.empty()) {
    kind = parse_label(waiting).kind;
    return waiting;
  }
  const bool wins = own.kind == LabelKind::dotted || (marker == "•" && is_certain(own));
  if (counted && !marker.empty() && !wins) {
    const bool digits = marker.front() >= '0' && marker.front() <= '9';
    // "4.1" of a style sheet's counters.
    const bool dotted = digits && parse_label(marker).kind == LabelKind::dotted;
    kind = marker == "•" ? LabelKind::bullet
           : dotted      ? LabelKind::dotted
           : digits      ? LabelKind::number
                         : LabelKind::letter;
    return marker;
  }
  if (own.kind == LabelKind::none) return {};
  if (own.kind == LabelKind::section) {
    const std::string& text = line.block.text;
    const bool heading =
        context.heading || is_bold(line.block) || all_capitals(text) || may_be_heading(text);
    if (!heading) {
      kind = LabelKind::none;
      return {};
    }
  }
  line.block.erase(0, own.length);
  return own.text;
}

BlockKind BlockMaker::kind_of(const TextLine& line, LabelKind label,
                              const BlockContext& context) const {
  if (label == LabelKind::number && context.heading) return BlockKind::heading;
  if (label == LabelKind::number && context.under) return BlockKind::item;
  if (const auto kind = kind_of_label(label)) return *kind;
  const std::string& text = line.block.text;
  if (context.heading || all_capitals(text)) return BlockKind::heading;
  const bool stands_out = is_bold(line.block) || line.centred;
  return stands_out && may_be_heading(text) ? BlockKind::heading : BlockKind::paragraph;
}

void BlockMaker::finish(TextLine line, BlockContext& context) {
  const bool counted = context.counted;
  LabelKind kind = LabelKind::none;
  Block& block = line.block;
  const Label alone = parse_label(block.text);
  const bool label_alone = alone.length == block.text.size() && is_certain(alone) &&
                           alone.kind != LabelKind::bullet && block.marks.empty();
  if (label_alone && (!counted || alone.kind == LabelKind::dotted)) {
    // A list of numbers, each on a line: the one before waits for no text.
    if (!waiting_.empty()) add_label(std::exchange(waiting_, {}));
    if (counted) return add_label(alone.text);
    waiting_ = alone.text;
    return;
  }
  // "13" alone may be a list's number or a page's: text, not the label of nothing.
  const bool number_alone = !counted && waiting_.empty() && alone.kind == LabelKind::number &&
                            alone.length == block.text.size();
  if (!number_alone) block.label = take_label(line, context, kind);
  if (block.text.empty() && block.marks.empty()) return;
  block.kind = kind_of(line, kind, context);
  block.indent = context.indent;
  if (counted && context.under && numbered_indent_ >= 0)
    block.indent = std::max(block.indent, numbered_indent_ + kUnder);
  if (!counted && kind == LabelKind::number) numbered_indent_ = std::max(0.0, block.indent);
  blocks_.push_back(std::move(block));
}

void BlockMaker::add_label(std::string label) {
  blocks_.emplace_back();
  blocks_.back().kind = kind_of_label(parse_label(label).kind).value_or(BlockKind::paragraph);
  blocks_.back().label = std::move(label);
}

std::vector<Block> BlockMaker::take() {
  if (!waiting_.empty()) add_label(std::exchange(waiting_, {}));
  const double size = text_size(blocks_);
  for (Block& block : blocks_)
    if (block.kind == BlockKind::paragraph && block.label.empty() && block.size > size + kLarger &&
        may_be_heading(block.text))
      block.kind = BlockKind::heading;
  return std::move(blocks_);
}

}  // namespace uprex::layout
