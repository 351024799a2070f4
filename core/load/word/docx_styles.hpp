// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the styles of a Word document and computes the look of paragraphs and runs. Private to
// core/load.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/load/markup.hpp"

namespace uprex::layout {

// The properties of a run. Empty members are not set.
struct RunFormat {
  std::optional<bool> bold, italic, hidden, raised;
  std::optional<double> size;  // points
};

// The properties of a paragraph. Empty members are not set. Lengths are points; list 0 means none.
struct ParagraphFormat {
  std::optional<int> list, level;
  std::optional<double> left, first;  // `first` is added to `left` on the first line
  std::optional<bool> centred;
  std::optional<bool> outlined;  // stands in the table of contents
};

RunFormat run_format(const Markup* properties);              // w:rPr, may be null
ParagraphFormat paragraph_format(const Markup* properties);  // w:pPr, may be null

// `over`, with its empty members taken from `under`.
RunFormat merge(const RunFormat& under, const RunFormat& over);
ParagraphFormat merge(const ParagraphFormat& under, const ParagraphFormat& over);

// A style, with the properties of the styles that it is based on.
struct WordStyle {
  std::string id;
  RunFormat run;
  ParagraphFormat paragraph;
  bool heading = false;  // by its name or that of a style it is based on: "_ H _Ch_G", "heading 1"
  bool list_from_here = false;  // the list is its own, not that of the style it is based on
};

class WordStyles {
 public:
  WordStyles() = default;
  explicit WordStyles(const Markup& part);  // of word/styles.xml

  // The style of that id; the default paragraph style if there is none.
  const WordStyle& paragraph(std::string_view id) const;

  // The properties of a character style; all empty if there is none.
  const RunFormat& character(std::string_view id) const;

  // The list of a style of any kind; 0 if it has none.
  int list_of(std::string_view id) const;

  // The look of a run: its own properties, then those of its styles. Bold on bold is regular: if
  // the paragraph's style and a character style both switch something on, it is off.
  RunFormat look(const WordStyle& paragraph, std::string_view character,
                 const RunFormat& own) const;

 private:
  std::map<std::string, WordStyle, std::less<>> paragraphs_;
  std::map<std::string, RunFormat, std::less<>> characters_;
  std::map<std::string, int, std::less<>> lists_;
  WordStyle default_;
  RunFormat defaults_;
};

}  // namespace uprex::layout
