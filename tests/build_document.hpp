// SPDX-License-Identifier: GPL-3.0-or-later
// Documents made block by block, and records in one line each, for tests of extraction.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/document.hpp"
#include "core/model/names.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Each block stands on a line of its own, 20 points high. In texts "^1^" is the mark of note "1".
class DocumentBuilder {
 public:
  Document document;

  DocumentBuilder& page() {
    document.pages.push_back({600, 800});
    top_ = 0;
    return *this;
  }
  DocumentBuilder& heading(std::string_view text) { return add(BlockKind::heading, "", text); }
  DocumentBuilder& plain(std::string_view text) { return add(BlockKind::paragraph, "", text); }
  DocumentBuilder& row(std::string_view text) { return add(BlockKind::table_row, "", text); }
  DocumentBuilder& paragraph(std::string_view label, std::string_view text, double indent = 0) {
    return add(BlockKind::paragraph, label, text, indent);
  }
  DocumentBuilder& item(std::string_view label, std::string_view text, double indent = 20) {
    return add(BlockKind::item, label, text, indent);
  }
  DocumentBuilder& head(std::string_view text) {
    document.furniture.push_back(make(BlockKind::paragraph, "", text, 0));
    return *this;
  }
  DocumentBuilder& note(std::string_view label, std::string_view text) {
    document.notes.push_back(make(BlockKind::note, label, text, 0));
    return *this;
  }
  DocumentBuilder& bold() {
    Block& last = document.blocks.back();
    last.spans = {{0, last.text.size(), true, false}};
    return *this;
  }
  // Goes on with the last block on the next line.
  DocumentBuilder& line(std::string_view text) {
    Block& last = document.blocks.back();
    last.text += ' ';
    last.lines.push_back({last.text.size(), next_box(last.indent)});
    last.text += text;
    return *this;
  }
  // Ties all marks to notes.
  Document build() const {
    Document result = document;
    std::unordered_map<std::string, int> notes;
    for (std::size_t i = 0; i < result.notes.size(); ++i)
      notes[result.notes[i].label] = static_cast<int>(i);
    for (Block& block : result.blocks)
      for (NoteMark& mark : block.marks)
        if (const auto note = notes.find(mark.label); note != notes.end()) mark.note = note->second;
    return result;
  }

 private:
  DocumentBuilder& add(BlockKind kind, std::string_view label, std::string_view text,
                       double indent = 0) {
    document.blocks.push_back(make(kind, label, text, indent));
    return *this;
  }

  Block make(BlockKind kind, std::string_view label, std::string_view text, double indent) {
    Block block;
    block.kind = kind;
    block.label = label;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] != '^') {
        block.text += text[at];
        continue;
      }
      const std::size_t end = text.find('^', at + 1);
      block.marks.push_back(
          {block.text.size(), std::string(text.substr(at + 1, end - at - 1)), -1});
      at = end;
    }
    block.lines = {{0, next_box(indent)}};
    block.size = 10;
    block.indent = indent;
    return block;
  }

  Box next_box(double indent) {
    if (document.pages.empty()) page();
    const double top = top_;
    top_ += 20;
    return {static_cast<int>(document.pages.size()), 100 + indent, top, 500, top_};
  }

  double top_ = 0;
};

// "83.1/a noted* Ratify CEDAW [FRA CHL] {ellipsis_resolved}"; the star says implemented.
inline std::string compact(const Recommendation& r) {
  std::string text = r.id.substr(r.id.find('#') + 1) + ' ' + std::string(to_string(r.response)) +
                     (r.implemented ? "*" : "") + ' ' + r.text;
  text += " [";
  for (const std::string& state : r.recommending_states)
    text += (&state == &r.recommending_states.front() ? "" : " ") + state;
  text += ']';
  for (const Reason reason : r.review)
    text += (reason == r.review.front() ? " {" : " ") + std::string(to_string(reason));
  return text + (r.review.empty() ? "" : "}");
}

inline std::vector<std::string> compact(const std::vector<Recommendation>& recommendations) {
  std::vector<std::string> lines;
  for (const Recommendation& r : recommendations) lines.push_back(compact(r));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace uprex
