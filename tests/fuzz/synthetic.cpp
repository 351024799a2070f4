// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/synthetic.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/text/utf8.hpp"

namespace uprex::fuzz {
namespace {

constexpr std::string_view kKinds = "#.-=!^";  // in the order of BlockKind, then furniture
constexpr double kLineHeight = 12, kLeft = 70, kIndent = 20;

// As loaders do: valid, no control characters.
std::string cleaned(std::string_view text) {
  std::string clean;
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = next_utf8(text, at); c >= ' ' && c != 0x7F) append_utf8(clean, c);
  return clean;
}

class Reader {
 public:
  Document read(std::string_view text) {
    document_.format = "pdf";
    turn_page();
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      add(cleaned(text.substr(0, end)));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    tie();
    return std::move(document_);
  }

 private:
  void turn_page() {
    document_.pages.push_back({595, 842});
    top_ = 60;
  }

  void add(const std::string& line) {
    if (line.empty()) return;
    const std::string_view rest = std::string_view(line).substr(1);
    if (line[0] == '/') return turn_page();
    if (line[0] == '+' && last_ != nullptr) return add_text(*last_, rest);
    const std::size_t kind = kKinds.find(line[0]);
    if (kind == std::string_view::npos) return open(BlockKind::paragraph, document_.blocks, line);
    if (kind == 5) return open(BlockKind::paragraph, document_.furniture, rest);
    open(static_cast<BlockKind>(kind), kind == 4 ? document_.notes : document_.blocks, rest);
  }

  void open(BlockKind kind, std::vector<Block>& into, std::string_view text) {
    Block& block = into.emplace_back();
    last_ = &block;
    block.kind = kind;
    block.size = 10;
    if (text.starts_with("  ")) {
      block.indent = kIndent;
      text.remove_prefix(2);
    }
    if (const std::size_t bar = text.find('|'); bar < 12) {
      block.label = text.substr(0, bar);
      text.remove_prefix(bar + 1);
    }
    if (&into == &document_.blocks) block.number = static_cast<int>(into.size());
    add_text(block, text);
  }

  void add_text(Block& block, std::string_view text) {
    if (!block.text.empty()) block.text += ' ';
    block.lines.push_back({block.text.size(), next_box(block.indent)});
    bool bold = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const std::size_t end = text[at] == '^' ? text.find('^', at + 1) : std::string_view::npos;
      if (end < at + 6) {
        block.marks.push_back({block.text.size(), std::string(text.substr(at + 1, end - at - 1))});
        at = end;
      } else if (text[at] == '_') {
        if (bold) block.spans.back().end = block.text.size();
        if (!bold) block.spans.push_back({block.text.size(), 0, true, false});
        bold = !bold;
      } else {
        block.text += text[at] == '~' && block.kind == BlockKind::table_row ? '\t' : text[at];
      }
    }
    if (bold) block.spans.back().end = block.text.size();
  }

  Box next_box(double indent) {
    const double top = top_;
    top_ += kLineHeight;
    return {static_cast<int>(document_.pages.size()), kLeft + indent, top, 500, top_};
  }

  void tie() {
    std::unordered_map<std::string, int> notes;
    for (std::size_t i = 0; i < document_.notes.size(); ++i)
      notes[document_.notes[i].label] = static_cast<int>(i);
    for (Block& block : document_.blocks)
      for (NoteMark& mark : block.marks)
        if (const auto note = notes.find(mark.label); note != notes.end()) mark.note = note->second;
  }

  Document document_;
  Block* last_ = nullptr;
  double top_ = 0;
};

std::string written(const Block& block, char kind) {
  std::string text(1, kind);
  if (block.indent > kIndent / 2) text += "  ";
  if (!block.label.empty()) text += block.label + '|';
  std::size_t mark = 0, span = 0;
  bool bold = false;
  for (std::size_t at = 0; at <= block.text.size(); ++at) {
    for (; mark < block.marks.size() && block.marks[mark].offset <= at; ++mark)
      text += '^' + block.marks[mark].label + '^';
    while (span < block.spans.size() && (block.spans[span].end <= at || !block.spans[span].bold)) {
      if (std::exchange(bold, false)) text += '_';
      ++span;
    }
    if (!bold && span < block.spans.size() && block.spans[span].begin <= at) {
      text += '_';
      bold = true;
    }
    if (at < block.text.size()) text += block.text[at] == '\t' ? '~' : block.text[at];
  }
  return text + '\n';
}

}  // namespace

Document document_of(std::string_view text) { return Reader().read(text); }

std::string text_of(const Document& document) {
  std::string text;
  for (const Block& block : document.furniture) text += written(block, '^');
  int page = 1;
  for (const Block& block : document.blocks) {
    const int here = block.lines.empty() ? page : block.lines.front().box.page;
    for (; page < here; ++page) text += "/\n";
    text += written(block, kKinds[static_cast<std::size_t>(block.kind)]);
  }
  for (const Block& block : document.notes) text += written(block, '!');
  return text;
}

}  // namespace uprex::fuzz
