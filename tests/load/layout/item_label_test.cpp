// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/item_label.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace uprex::layout {
namespace {

// "dotted 83.1. |Ratify": kind, label, the text after it; the whole line where there is no label.
std::string compact(std::string_view line) {
  constexpr std::array kKinds{"none", "number", "dotted", "letter", "bullet", "section"};
  const Label label = parse_label(line);
  std::string text = kKinds.at(static_cast<std::size_t>(label.kind));
  if (label.kind != LabelKind::none) text += ' ' + label.text;
  return text + '|' + std::string(line.substr(label.length));
}

struct Row {
  std::string line, expected;
};

const std::vector<Row> kRows = {
    {"83. The delegation", "number 83.|The delegation"},
    {"83 The delegation", "number 83|The delegation"},
    {"42, Ireland", "number 42|Ireland"},
    {"8  The delegation", "number 8|The delegation"},
    {"1. Ratify", "number 1.|Ratify"},
    {"83.", "number 83.|"},
    {"14", "number 14|"},
    {"93.3,", "none|93.3,"},
    {"105. 2010 was", "number 105.|2010 was"},
    {"105. 29 States spoke", "dotted 105.29|States spoke"},
    {"105. 29 persons", "number 105.|29 persons"},
    {"105. 29", "number 105.|29"},
    // dotted
    {"83.1. Ratify", "dotted 83.1.|Ratify"},
    {"83.1 Ratify", "dotted 83.1|Ratify"},
    {"146.116 Ratify", "dotted 146.116|Ratify"},
    {"118.09 Ratify", "dotted 118.09|Ratify"},
    {"111. 29 Ratify", "dotted 111.29|Ratify"},
    {"111. 29. Ratify", "dotted 111.29.|Ratify"},
    {"125-15. Designate", "dotted 125-15.|Designate"},
    {"93.31 and 93.40 above", "dotted 93.31|and 93.40 above"},
    {"83.1.", "dotted 83.1.|"},
    // letters
    {"(a) To sign", "letter (a)|To sign"},
    {"(iv) To sign", "letter (iv)|To sign"},
    {"(aa) To sign", "letter (aa)|To sign"},
    {"(a)To sign", "letter (a)|To sign"},
    {"a) To sign", "letter a)|To sign"},
    {"(b)", "letter (b)|"},
    // bullets
    {"• Sign", "bullet •|Sign"},
    {"- Sign", "bullet -|Sign"},
    {"– Sign", "bullet –|Sign"},
    {"— Sign", "bullet —|Sign"},
    {"● Sign", "bullet ●|Sign"},
    {"·  Sign", "bullet ·|Sign"},
    // sections
    {"II. Conclusions", "section II.|Conclusions"},
    {"A. Presentation", "section A.|Presentation"},
    {"XIV. Annex", "section XIV.|Annex"},
    // none
    {"2010 was a year", "none|2010 was a year"},
    {"2009-14)", "none|2009-14)"},
    {"1,000 persons", "none|1,000 persons"},
    {"83.1a", "none|83.1a"},
    {"83a", "none|83a"},
    {"12.10.2010", "none|12.10.2010"},
    {"83.1234 text", "none|83.1234 text"},
    {"0.7 per cent", "dotted 0.7|per cent"},
    {"18th session", "none|18th session"},
    {"etc) and", "none|etc) and"},
    {"(and) so", "none|(and) so"},
    {"(ab) so", "none|(ab) so"},
    {"(France)", "none|(France)"},
    {"(1) so", "none|(1) so"},
    {"-5", "none|-5"},
    {"-", "bullet -|"},
    {"U.S. courts", "none|U.S. courts"},
    {"Mr. Smith", "none|Mr. Smith"},
    {"IIII", "none|IIII"},
    {"125-15 Designate", "none|125-15 Designate"},
    {"", "none|"},
    {"(", "none|("},
};

TEST(Label, parses_labels) {
  for (const auto& [line, expected] : kRows) EXPECT_EQ(compact(line), expected) << line;
}

}  // namespace
}  // namespace uprex::layout
