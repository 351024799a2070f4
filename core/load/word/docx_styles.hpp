// Styles of a Word document and what they make of paragraphs and runs. Pure. Not a public
// interface; shared by the files of core/load only.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/load/markup.hpp"

namespace uprex::layout {

// What is said about a run, as far as it is said.
struct RunFormat {
  std::optional<bool> bold, italic, hidden, raised;
  std::optional<double> size;  // points
};

// What is said about a paragraph. Lengths in points; a list of 0 is no list.
struct ParagraphFormat {
  std::optional<int> list, level;
  std::optional<double> left, first;  // `first` is added to `left` on the first line
  std::optional<bool> centred;
  std::optional<bool> outlined;  // stands in the table of contents
};

RunFormat run_format(const Markup* properties);              // w:rPr, may be null
ParagraphFormat paragraph_format(const Markup* properties);  // w:pPr, may be null

// What `over` leaves open is as in `under`.
RunFormat merged(const RunFormat& under, const RunFormat& over);
ParagraphFormat merged(const ParagraphFormat& under, const ParagraphFormat& over);

// A style with all that it takes from the styles it is based on.
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

  // The style of that id; the default paragraph style where there is none.
  const WordStyle& paragraph(std::string_view id) const;

  // What a character style says, nothing where there is none.
  const RunFormat& character(std::string_view id) const;

  // The list that a style of any kind brings along, 0 where it brings none.
  int list_of(std::string_view id) const;

  // A run's look: what it says itself, else what its styles say. Bold on bold is regular: where a
  // paragraph's style and a character style both switch something on, it is off.
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
