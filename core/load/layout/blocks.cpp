// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>

#include "core/load/layout/block_kind.hpp"
#include "core/load/layout/item_label.hpp"
#include "core/load/layout/layout.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr double kNewBlockPitch = 1.3;   // a gap of this many line pitches separates blocks
constexpr double kColumnEms = 2.5;       // white space this wide separates cells of a table
constexpr double kAside = 5;             // points between the left edges of two blocks
constexpr double kLargerThanBody = 0.8;  // points

// The distance between the baselines of a paragraph's lines. It is the smallest one that is common:
// in a list of one-line items, the step from item to item may be more common.
double line_pitch(const std::vector<PageLines>& pages, double body_size) {
  std::map<int, int> counts;  // in fifths of a point
  int most = 0;
  for (const PageLines& page : pages)
    for (std::size_t i = 1; i < page.lines.size(); ++i) {
      const PrintedLine &a = page.lines[i - 1], &b = page.lines[i];
      if (std::abs(a.size - body_size) > 0.5 || std::abs(b.size - body_size) > 0.5) continue;
      if (b.baseline - a.baseline < 0.9 * body_size) continue;
      most = std::max(most, ++counts[static_cast<int>(std::lround(5 * (b.baseline - a.baseline)))]);
    }
  for (const auto& [step, count] : counts)
    if (4 * count >= most) return step / 5.0;
  return 1.2 * body_size;
}

// The page that each part is of, counted from 0.
std::vector<std::size_t> sheets_of(const std::vector<PageLines>& parts) {
  std::vector<std::size_t> sheets;
  for (const PageLines& part : parts)
    sheets.push_back(sheets.empty() ? 0 : sheets.back() + (part.same_page ? 0 : 1));
  return sheets;
}

// The left edge of the text on odd and on even pages: the leftmost place where several lines start.
std::array<double, 2> left_edges(const std::vector<PageLines>& pages) {
  std::array<double, 2> edges{};
  const std::vector<std::size_t> sheets = sheets_of(pages);
  const bool title = !sheets.empty() && sheets.back() > 1;
  for (const std::size_t odd : {0U, 1U}) {
    std::map<int, std::size_t> starts;
    std::size_t lines = 0;
    for (std::size_t p = 0; p < pages.size(); ++p) {
      if (sheets[p] % 2 != odd || (title && sheets[p] == 0)) continue;
      for (const PrintedLine& line : pages[p].lines) {
        ++starts[static_cast<int>(line.box.left)];
        ++lines;
      }
    }
    const std::size_t enough = std::max<std::size_t>(2, lines / 50);
    for (const auto& [left, count] : starts)
      if (count >= enough) {
        edges[odd] = left;
        break;
      }
  }
  return edges;
}

bool is_table_row(const PrintedLine& line, std::size_t label_length) {
  if (line.leader > 0) return true;
  const auto wide = std::count_if(line.gaps.begin(), line.gaps.end(), [&](const Gap& gap) {
    return gap.offset != label_length && gap.width > kColumnEms * line.size;
  });
  return wide >= 2;
}

// True if all of its text is bold.
bool is_bold(const Block& block) {
  std::size_t bold = 0;
  for (const Span& span : block.spans)
    if (span.bold) bold += span.end - span.begin;
  return bold + block.lines.size() >= block.text.size();  // spaces between lines may be in no span
}

class BlockBuilder {
 public:
  BlockBuilder(const std::vector<PageLines>& pages, double body_size)
      : body_size_(body_size), pitch_(line_pitch(pages, body_size)), edges_(left_edges(pages)) {}

  void add_page(const PageLines& page, std::size_t sheet) {
    edge_ = page.column ? page.column->left : edges_[sheet % 2];
    width_ = page.page.width;
    // Text goes on from a column to the next one, but not from a line that leaves the column empty
    // and not to the text below both columns.
    apart_ = page.same_page && !(page.column && column_ && above_ && fills_column(*above_));
    column_ = page.column;
    above_ = nullptr;
    auto table = page.tables.begin();
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
      if (table != page.tables.end() && table->begin == i) {
        const std::size_t first = blocks_.size();
        append_rows(blocks_, page, *table);
        for (std::size_t row = first; row < blocks_.size(); ++row)
          blocks_[row].indent = page.lines[table->begin].box.left - edge_;
        i = table->end - 1;
        ++table;
      } else {
        add(page.lines[i]);
      }
      above_ = &page.lines[i];
    }
  }

  std::vector<Block> finish() {
    for (Block& block : blocks_)
      if (is_paragraph(block)) block.kind = BlockKind::paragraph;
    return std::move(blocks_);
  }

 private:
  void add(const PrintedLine& line) {
    Label label = parse_label(line.text);
    if (label.kind == LabelKind::section && !(line.bold() || all_capitals(line.text)) &&
        !heads_items(line))
      label = {};
    const double indent = line.box.left - edge_;
    if (is_table_row(line, label.length))
      return start(BlockKind::table_row, {}, line, indent), add_row(line);
    if (!blocks_.empty() && !starts_block(line, label, indent))
      return append_line(blocks_.back(), line), note_left(indent);
    const bool labelled = label.kind != LabelKind::none && label.length <= line.text.size();
    start(kind_of(line, label), labelled ? label : Label{}, line, indent);
    append_line(blocks_.back(), line, labelled ? label.length : 0);
  }

  // "B. Political reform" in plain letters behind the end of an item, or "A. Treaties" below the
  // sentence that opens a list: a short line, no sentence.
  bool heads_items(const PrintedLine& line) const {
    constexpr double kShort = 0.6;  // of the width of the page
    if (blocks_.empty()) return false;
    const Block& last = blocks_.back();
    return (last.kind == BlockKind::item || last.text.ends_with(':')) && ends_sentence(last.text) &&
           !ends_sentence(line.text) && line.box.right < kShort * width_;
  }

  bool fills_column(const PrintedLine& line) const {
    return column_->right - line.box.right < 0.15 * (column_->right - column_->left);
  }

  bool starts_block(const PrintedLine& line, const Label& label, double indent) const {
    const Block& last = blocks_.back();
    if (last.kind == BlockKind::table_row) return true;
    if (!line.marks.empty() && line.marks.front().offset == 0) return true;  // an endnote
    const bool labelled = label.kind != LabelKind::none;
    const bool set_off = labelled && !line.gaps.empty() && line.gaps.front().offset == label.length;
    const bool ended = ends_sentence(last.text);
    if (std::abs(line.size - last.size) > 1) return true;
    if (above_ == nullptr) return starts_on_new_page(line, labelled, set_off, indent);
    if (line.baseline - above_->baseline >
        kNewBlockPitch * pitch_ * std::max(1.0, line.size / body_size_))
      return labelled || ended || !starts_lower(line.text) || last.kind == BlockKind::heading;
    if (labelled && ended && (set_off || label.kind != LabelKind::number)) return true;
    if (labelled && (ended || last.kind == BlockKind::heading) && goes_on_counting(label, indent))
      return true;
    if (last.kind == BlockKind::heading)
      return (!line.bold() && above_->bold()) ||
             (label.kind == LabelKind::dotted && std::ranges::none_of(last.text, is_digit)) ||
             line.size + kLargerThanBody < above_->size;
    const bool bold = std::ranges::any_of(line.spans, &Span::bold);
    return last.kind == BlockKind::item && !bold && !ended && !starts_lower(line.text) &&
           is_head_of_item(last);
  }

  // Its first line is larger than the tables of the document or stands in the middle of the page,
  // as headings do, but it is whole sentences.
  bool is_paragraph(const Block& block) const {
    constexpr double kSizeOfHeadings = 1.4;  // times the body's
    return block.kind == BlockKind::heading && block.label.empty() && block.lines.size() > 1 &&
           block.size < kSizeOfHeadings * body_size_ && block.text.ends_with('.') &&
           !all_capitals(block.text) && !is_bold(block);
  }

  // "30." below the end of paragraph 29, or "1." set aside: a block, however close the lines are.
  bool goes_on_counting(const Label& label, double indent) const {
    const int number = std::atoi(label.text.c_str());
    return number == counted_[0] + 1 || number == counted_[1] + 1 ||
           (number == 1 && indent > left_ + kAside);
  }

  // True for an item in bold to its end, such as "113.2 – Noted" above its explanation or a
  // repeated recommendation above the answer.
  bool is_head_of_item(const Block& item) const {
    return above_->spans.size() == 1 && above_->bold() && is_bold(item);
  }

  // The white space above says nothing here. All text continues the last block, but for labels and
  // for lines with another indent.
  bool starts_on_new_page(const PrintedLine& line, bool labelled, bool set_off,
                          double indent) const {
    const Block& last = blocks_.back();
    const bool ended = ends_sentence(last.text);
    if (labelled && (ended || (set_off && !last.text.ends_with(',')))) return true;
    const bool begins_bold =
        !line.spans.empty() && line.spans.front().bold && line.spans.front().begin == 0;
    if (column_ && labelled && begins_bold && !last.text.ends_with(',')) return true;
    if (last.kind == BlockKind::heading) return true;
    if (!ended || starts_lower(line.text)) return false;
    return apart_ || (last.label.empty() && ends_short(last)) ||
           kind_of(line, {}) == BlockKind::heading || std::abs(indent - left_) > kAside;
  }

  BlockKind kind_of(const PrintedLine& line, const Label& label) const {
    if (const auto kind = kind_of_label(label.kind)) return *kind;
    if (line.size > body_size_ + kLargerThanBody || all_capitals(line.text))
      return BlockKind::heading;
    const bool ended = ends_sentence(line.text);
    if (column_) {
      const bool heading = !ended && line.bold() && !fills_column(line);
      return heading ? BlockKind::heading : BlockKind::paragraph;
    }
    const double right = width_ - line.box.right;
    const bool centred = line.box.left > 0.2 * width_ && std::abs(line.box.left - right) < 12;
    return !ended && (line.bold() || centred) && right > 0.2 * width_ ? BlockKind::heading
                                                                      : BlockKind::paragraph;
  }

  void start(BlockKind kind, const Label& label, const PrintedLine& line, double indent) {
    blocks_.emplace_back();
    blocks_.back().kind = kind;
    blocks_.back().label = label.text;
    blocks_.back().size = line.size;
    blocks_.back().indent = indent;
    left_ = indent;
    if (label.kind == LabelKind::number) {
      const int number = std::atoi(label.text.c_str());
      counted_[number == counted_[0] + 1 ? 0 : 1] = number;
    }
  }

  void note_left(double indent) { left_ = indent; }

  void add_row(const PrintedLine& line) {
    Block& row = blocks_.back();
    append_line(row, line);
    // The space before a cell becomes a tab. The length stays, and so spans and marks stay right.
    for (const Gap& gap : line.gaps)
      if (gap.width > kColumnEms * line.size && gap.offset > 0) row.text[gap.offset - 1] = '\t';
  }

  double body_size_, pitch_;
  std::array<double, 2> edges_;
  double edge_ = 0, width_ = 0;
  std::optional<Column> column_{};
  bool apart_ = false;
  // The last numbers of two lists, one within the other: of paragraphs and of their items.
  std::array<int, 2> counted_{};
  double left_ = 0;  // of the last line of the last block, from the edge
  const PrintedLine* above_ = nullptr;
  std::vector<Block> blocks_;
};

bool word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80);
}

// True if the text ends in a hyphen, slash or dash that belongs to a word or a number.
bool joins_without_space(const std::string& text) {
  if (text.empty()) return true;
  const auto after_word = [&](std::size_t length) {
    return text.size() > length && word_character(text[text.size() - length - 1]);
  };
  if (text.back() == '-' || text.back() == '/') return after_word(1);
  return text.ends_with("–") && text.size() > 3 && text[text.size() - 4] >= '0' &&
         text[text.size() - 4] <= '9';
}

}  // namespace

void append_line(Block& block, const PrintedLine& line, std::size_t from) {
  std::string_view separator = joins_without_space(block.text) ? "" : " ";
  if (block.text.ends_with(kSoftHyphen)) {
    block.erase(block.text.size() - kSoftHyphen.size(), block.text.size());
    separator = "";
  }
  MarkedText words = line;
  words.erase(0, from);
  words.lines = {{0, line.box}};
  block.append(words, separator);
}

std::vector<Block> make_blocks(const std::vector<PageLines>& pages, double body_size) {
  BlockBuilder builder(pages, body_size);
  const std::vector<std::size_t> sheets = sheets_of(pages);
  for (std::size_t i = 0; i < pages.size(); ++i) builder.add_page(pages[i], sheets[i]);
  return builder.finish();
}

}  // namespace uprex::layout
