// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a table's cells as answers: "Green – the recommendation is accepted", told by a
// key (a row with a coloured cell and its meaning) or by a sentence that names the colours.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/answers/answer_units.hpp"

namespace uprex {

class AnswerFills {
 public:
  // Reads what explains the colours.
  AnswerFills(const Language& language, std::span<const Block> blocks);

  // What the colour of a row's cells answers; empty if it is not explained.
  std::optional<AnswerSection> of(std::span<const CellLook> cells) const;

  // True for a row of the key itself.
  bool is_key(const Block& row) const;

 private:
  bool read_key_row(const Language& language, const Block& row,
                    const std::vector<std::string>& cells);
  void read_sentences(const Language& language, const Block& block);

  struct Shades {
    double darkest = 255, brightest = 0;
  };

  std::string shade_of(const std::string& hue, std::uint32_t fill) const;

  std::map<std::string, Shades> shades_;            // of each hue that a table shows
  std::map<std::uint32_t, AnswerSection> by_fill_;  // of rows of the key
  std::map<std::string, AnswerSection, std::less<>>
      by_hue_;                  // of sentences: "green", "light grey", "none"
  std::set<std::string> keys_;  // texts of the rows of the key
};

}  // namespace uprex
