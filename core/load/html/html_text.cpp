// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_text.hpp"

#include <algorithm>

#include "core/load/layout/line.hpp"
#include "core/load/layout/normalise_character.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

bool letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80);
}

// True for a line that ends in the hyphen of a word: the rest of the word follows.
bool ends_within_word(const std::string& text) {
  return text.size() > 1 && text.back() == '-' && letter(text[text.size() - 2]);
}

}  // namespace

void TextBuilder::add(std::string_view text, const Style& style) {
  for (std::size_t at = 0; at < text.size();) {
    at = add_plain(text, at, style);
    if (at == text.size()) return;
    const char32_t c = next_utf8(text, at);
    if (c == '\n' && style.preformatted) {
      line_break();
    } else if (c == '\n' || c == '\r' || c == '\f') {
      space_ = true;
    } else {
      add_character(c, style);
    }
  }
}

// Adds a run of ASCII characters, which need no normalising. Returns the byte behind them.
std::size_t TextBuilder::add_plain(std::string_view text, std::size_t at, const Style& style) {
  if (style.raised) return at;
  std::size_t end = at;
  while (end < text.size() && text[end] > ' ' && text[end] < '\x7F') ++end;
  if (end == at) return at;
  soft_hyphen_ = false;
  close_raised();
  put(text.substr(at, end - at), style);
  return end;
}

void TextBuilder::add_character(char32_t c, const Style& style) {
  if (c == 0x00AD) soft_hyphen_ = true;
  char32_t single = 0;
  const auto characters = normalise_character(c, single);
  if (characters.empty()) return;
  if (characters == U" ") {
    space_ = true;
    return;
  }
  soft_hyphen_ = false;
  if (!style.raised) {
    close_raised();
    std::string text;
    for (const char32_t one : characters) append_utf8(text, one);
    return put(text, style);
  }
  if (raised_.empty()) {
    space_before_raised_ = space_;
    raised_style_ = style;
  } else if (space_) {
    raised_ += ' ';
  }
  space_ = false;
  for (const char32_t one : characters) append_utf8(raised_, one);
}

void TextBuilder::put(std::string_view text, const Style& style) {
  const bool apart = space_ && !block().text.empty();
  space_ = false;
  block().append(text, {style.bold, style.italic}, apart ? " " : "");
  if (sizes_.empty() || sizes_.back().first != style.size) sizes_.push_back({style.size, 0});
  sizes_.back().second += text.size();
}

// A mark leaves no space between words: "(Slovenia" + "1" + ")" becomes "(Slovenia)".
void TextBuilder::close_raised() {
  if (raised_.empty()) return;
  const std::string raised = std::move(raised_);
  raised_.clear();
  if (is_note_mark(raised)) {
    block().marks.push_back({block().text.size(), raised, -1});
    space_ = space_ || space_before_raised_;
    return;
  }
  const bool space_after = space_;
  space_ = space_before_raised_;
  for (std::string_view rest = raised; !rest.empty();) {
    put(take_until(rest, ' '), raised_style_);
    space_ = true;
  }
  space_ = space_after;
}

void TextBuilder::add_mark(std::string label, int note) {
  close_raised();
  block().marks.push_back({block().text.size(), std::move(label), note});
}

void TextBuilder::line_break() {
  close_raised();
  const bool empty_line = block().text.empty() && block().marks.empty();
  if (empty_line) {
    lines_.back().set_off = lines_.size() > 1 || lines_.back().set_off;
  } else {
    // append_text() looks at the soft hyphen when it joins the lines.
    if (soft_hyphen_) block().text += kSoftHyphen;
    lines_.emplace_back();
  }
  space_ = soft_hyphen_ = false;
}

void TextBuilder::edge() {
  close_raised();
  TextLine& line = lines_.back();
  if (line.first == 0) line.first = line.block.text.size();
}

bool TextBuilder::empty() const {
  return lines_.size() == 1 && lines_[0].block.text.empty() && lines_[0].block.marks.empty() &&
         raised_.empty();
}

std::vector<TextLine> TextBuilder::take() {
  close_raised();
  std::vector<TextLine> lines = std::move(lines_);
  std::erase_if(lines, [](const TextLine& line) {
    return line.block.text.empty() && line.block.marks.empty();
  });
  std::size_t most = 0;
  double size = 0;
  for (const auto& [points, letters] : sizes_)
    if (letters > most) {
      most = letters;
      size = points;
    }
  for (TextLine& line : lines) line.block.size = size;
  *this = {};
  return lines;
}

void append_text(Block& into, const Block& from) {
  std::string_view separator = into.text.empty() || ends_within_word(into.text) ? "" : " ";
  if (into.text.ends_with(kSoftHyphen)) {
    into.erase(into.text.size() - kSoftHyphen.size(), into.text.size());
    separator = "";
  }
  into.append(from, separator);
}

}  // namespace uprex::layout
