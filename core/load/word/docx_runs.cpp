// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/docx_runs.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/load/layout/normalise_character.hpp"
#include "core/load/word/docx_values.hpp"
#include "core/text/trim.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kMostOpenFields = 100;

bool is_any(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// True after "m", "km" and other units: a raised digit belongs to the unit and is not a mark.
bool after_unit(std::string_view text) {
  for (const std::string_view unit : {"m", "km", "cm", "mm"})
    if (text.ends_with(unit) && text.size() > unit.size() &&
        std::string_view(" 0123456789").find(text[text.size() - unit.size() - 1]) !=
            std::string_view::npos)
      return true;
  return false;
}

// The character of <w:sym w:char="F0B7">; symbol fonts show letters at F000 and above.
std::string symbol(const Markup& sym) {
  const std::string_view code = sym.attribute("char");
  unsigned value = 0;
  std::from_chars(code.data(), code.data() + code.size(), value, 16);
  std::string out;
  if (value >= 0x20 && value <= 0x10FFFF) append_utf8(out, value);
  return out;
}

}  // namespace

Wrapper wrapper_of(const Markup& element, TrackedChanges& changes) {
  if (is_any(element.name, {"del", "movefrom"})) {
    ++changes.dropped;
    return Wrapper::dropped;
  }
  if (is_any(element.name, {"ins", "moveto"})) {
    ++changes.kept;
    return Wrapper::transparent;
  }
  const bool transparent =
      is_any(element.name, {"hyperlink", "smarttag", "sdt", "fldsimple", "customxml", "dir", "bdo",
                            "alternatecontent", "ruby", "omath", "omathpara"});
  return transparent ? Wrapper::transparent : Wrapper::none;
}

const Markup* content_of(const Markup& wrapper) {
  if (wrapper.name == "sdt") {
    const Markup* const properties = wrapper.child("sdtpr");
    const bool placeholder = properties != nullptr && properties->child("showingplchdr") != nullptr;
    return placeholder ? nullptr : wrapper.child("sdtcontent");
  }
  if (wrapper.name == "ruby") return wrapper.child("rubybase");
  if (wrapper.name != "alternatecontent") return &wrapper;
  const Markup* const choice = wrapper.child("choice");
  return choice != nullptr && !choice->children.empty() ? choice : wrapper.child("fallback");
}

ParagraphText RunReader::read(const Markup& paragraph, const WordStyle& style) {
  style_ = &style;
  out_ = {};
  read_children(paragraph);
  // An instruction ends with its paragraph even if the file does not say so. Otherwise the rest of
  // the text would be lost.
  while (!in_instruction_.empty() && in_instruction_.back()) in_instruction_.pop_back();
  return std::move(out_);
}

std::vector<const Markup*> RunReader::take_boxes() { return std::exchange(boxes_, {}); }

void RunReader::read_children(const Markup& parent) {
  for (const Markup& child : parent.children) read_child(child);
}

void RunReader::read_child(const Markup& child) {
  if (child.name == "r") return read_run(child);
  if (wrapper_of(child, changes_) != Wrapper::transparent) return;
  if (const Markup* const content = content_of(child)) read_children(*content);
}

void RunReader::read_run(const Markup& run) {
  const Markup* const properties = run.child("rpr");
  const Markup* const style = properties == nullptr ? nullptr : properties->child("rstyle");
  look_ = styles_.look(*style_, style == nullptr ? std::string_view{} : style->attribute("val"),
                       run_format(properties));
  for (const Markup& piece : run.children) read_piece(piece);
  custom_note_ = -1;
}

void RunReader::read_piece(const Markup& piece) {
  const std::string& name = piece.name;
  if (name == "fldchar") return read_field_mark(piece);
  if (is_any(name, {"drawing", "pict", "object"})) return find_boxes(piece);
  if (name == "alternatecontent") {
    if (const Markup* const branch = content_of(piece))
      for (const Markup& child : branch->children) read_piece(child);
    return;
  }
  const bool in_instruction =
      std::find(in_instruction_.begin(), in_instruction_.end(), true) != in_instruction_.end();
  if (in_instruction || look_.hidden.value_or(false)) return;
  if (name == "t") {
    for (const Markup& text : piece.children)
      if (text.name.empty())
        read_text(piece.attribute("space") == "preserve" ? text.text : trimmed(text.text));
  } else if (is_any(name, {"tab", "ptab"})) {
    read_text("\t");
  } else if (is_any(name, {"br", "cr"})) {
    read_text("\n");
  } else if (name == "nobreakhyphen") {
    read_text("-");
  } else if (name == "sym") {
    read_text(symbol(piece));
  } else if (name == "footnotereference") {
    read_note_mark(piece, NoteKind::footnote);
  } else if (name == "endnotereference") {
    read_note_mark(piece, NoteKind::endnote);
  }
}

void RunReader::read_field_mark(const Markup& mark) {
  const std::string_view type = mark.attribute("fldchartype");
  if (type == "begin" && in_instruction_.size() < kMostOpenFields) in_instruction_.push_back(true);
  if (in_instruction_.empty()) return;
  if (type == "separate") in_instruction_.back() = false;
  if (type == "end") in_instruction_.pop_back();
}

void RunReader::read_note_mark(const Markup& reference, NoteKind kind) {
  const std::string_view custom = reference.attribute("custommarkfollows");
  const bool is_custom = !custom.empty() && switches_on(custom);
  const int note = notes_.refer(kind, reference.attribute("id"), is_custom);
  const std::string& label = notes_.notes()[static_cast<std::size_t>(note)].label;
  out_.marks.push_back({out_.text.size(), label, note});
  if (is_custom) custom_note_ = note;
}

void RunReader::read_text(std::string_view text) {
  if (text.empty()) return;
  if (custom_note_ >= 0 && !trimmed(text).empty()) {
    const std::string_view rest = trimmed(text);
    const std::string mark(rest.substr(0, std::min(rest.find(' '), rest.size())));
    notes_.set_label(custom_note_, mark);
    out_.marks.back().label = mark;
    custom_note_ = -1;
    return read_text(rest.substr(mark.size()));
  }
  const std::string_view word = trimmed(text);
  if (look_.raised.value_or(false) && !word.empty() && is_note_mark(word) &&
      !after_unit(out_.text)) {
    out_.marks.push_back({out_.text.size(), std::string(word), -1});
    return;
  }
  if (out_.size == 0 && !word.empty()) out_.size = look_.size.value_or(10);
  append_run(out_, text, {look_.bold.value_or(false), look_.italic.value_or(false)});
}

void RunReader::find_boxes(const Markup& drawing) {
  for (const Markup& child : drawing.children) {
    if (child.name == "txbxcontent")
      boxes_.push_back(&child);
    else if (child.name == "alternatecontent") {
      if (const Markup* const branch = content_of(child)) find_boxes(*branch);
    } else {
      find_boxes(child);
    }
  }
}

}  // namespace uprex::layout
