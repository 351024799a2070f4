// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/codes/answer_fills.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "core/answers/answer_columns.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

// The name that they have for a cell without a colour.
constexpr std::string_view kNone = "none";

// The name that the tables of colours have for a hue. Greys have next to no saturation; the others
// are sectors of the colour wheel (degrees).
std::string_view hue_of(std::uint32_t fill) {
  const int red = static_cast<int>(fill >> 16 & 0xFF), green = static_cast<int>(fill >> 8 & 0xFF),
            blue = static_cast<int>(fill & 0xFF);
  const int most = std::max({red, green, blue}), least = std::min({red, green, blue});
  constexpr int kGrey = 16;
  if (most - least < kGrey) return "grey";
  const double range = most - least;
  double hue = most == red     ? (green - blue) / range
               : most == green ? 2 + (blue - red) / range
                               : 4 + (red - green) / range;
  if (hue < 0) hue += 6;
  const double degrees = 60 * hue;
  if (degrees < 15 || degrees >= 330) return "red";
  if (degrees < 40) return "orange";
  if (degrees < 70) return "yellow";
  if (degrees < 165) return "green";
  return degrees < 260 ? "blue" : "purple";
}

// How bright a colour looks, 0 to 255 (ITU-R BT.601).
double brightness(std::uint32_t fill) {
  return 0.299 * (fill >> 16 & 0xFF) + 0.587 * (fill >> 8 & 0xFF) + 0.114 * (fill & 0xFF);
}

// The name of a colour word: "gray" is "grey".
std::string_view hue_named(const Language& language, std::string_view word) {
  for (const WordingRow& row : language.rows("colour_word"))
    if (row.pattern == word) return row.meaning;
  return {};
}

}  // namespace

AnswerFills::AnswerFills(const Language& language, std::span<const Block> blocks) {
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::table_row) {
      read_sentences(language, block);
      continue;
    }
    for (const CellLook& cell : block.cells)
      if (cell.fill) {
        Shades& shades = shades_[std::string(hue_of(*cell.fill))];
        shades.darkest = std::min(shades.darkest, brightness(*cell.fill));
        shades.brightest = std::max(shades.brightest, brightness(*cell.fill));
      }
    const Cells cells = cells_of(block);
    if (read_key_row(language, block, cells)) continue;
    const auto filled = std::ranges::find_if(block.cells, [](const auto& c) { return !!c.fill; });
    const auto texts = std::ranges::count_if(cells, [](const auto& c) { return !c.empty(); });
    if (filled == block.cells.end() || texts == 0 || texts > 2) continue;
    // The row holds a colour and what it means, and no recommendation.
    for (std::size_t c = 0; c < cells.size() && c < block.cells.size(); ++c) {
      const std::string& cell = cells[c];
      // The row of a heading has one colour, that of a key has it beside the words.
      const bool beside = &block.cells[c] != &*filled && block.cells[c].fill != filled->fill;
      if (!beside) continue;
      const Answer answer = answer_of(language, cell);
      if (!answer.plain || !cited_numbers(language, cell).empty()) continue;
      const bool coloured_word = std::ranges::any_of(cells, [&](const std::string& other) {
        return other.empty() || language.has("colour_named", other);
      });
      if (!coloured_word) continue;
      by_fill_.try_emplace(*filled->fill, AnswerSection{answer, cell, {}, {}});
      keys_.insert(block.text);
    }
  }
}

// "Supported | Supported in part | Noted", each in its colour.
bool AnswerFills::read_key_row(const Language& language, const Block& row,
                               const std::vector<std::string>& cells) {
  if (cells.size() < 2 || cells.size() > row.cells.size()) return false;
  for (std::size_t c = 0; c < cells.size(); ++c)
    if (!row.cells[c].fill || !answer_of_heading(language, cells[c]).plain) return false;
  for (std::size_t c = 0; c < cells.size(); ++c)
    by_fill_.try_emplace(*row.cells[c].fill,
                         AnswerSection{answer_of_heading(language, cells[c]), cells[c], {}, {}});
  keys_.insert(row.text);
  return true;
}

// "Rows in green are accepted, those in yellow partially accepted."
void AnswerFills::read_sentences(const Language& language, const Block& block) {
  const RE2& colour = language.pattern("colour_named");
  for (const auto& [begin, end] : sentences_of(block.text)) {
    const std::string_view words = std::string_view(block.text).substr(begin, end - begin);
    std::vector<std::pair<std::size_t, std::string>> named;
    re2::StringPiece rest = piece(words), found;
    while (RE2::FindAndConsume(&rest, colour, &found))
      named.emplace_back(static_cast<std::size_t>(found.data() - words.data()),
                         std::string(found.data(), found.size()));
    for (std::size_t i = 0; i < named.size(); ++i) {
      const std::size_t from = named[i].first + named[i].second.size();
      const std::size_t to = i + 1 < named.size() ? named[i + 1].first : words.size();
      const Answer answer = answer_of(language, words.substr(from, to - from));
      const std::string_view hue = hue_named(language, lower_case(named[i].second));
      if (answer.decision != Decision::none && !hue.empty())
        by_hue_.try_emplace(std::string(hue), AnswerSection{answer, std::string(words), {}, {}});
    }
  }
  for (auto& [hue, section] : by_hue_) section.answer.plain = true;
  if (by_hue_.size() < 2) by_hue_.clear();  // one colour alone is a look of the page
}

std::optional<AnswerSection> AnswerFills::of(std::span<const CellLook> cells) const {
  for (const CellLook& cell : cells) {
    if (!cell.fill) continue;
    if (const auto known = by_fill_.find(*cell.fill); known != by_fill_.end()) return known->second;
    const std::string hue(hue_of(*cell.fill));
    for (const std::string& name : {shade_of(hue, *cell.fill) + ' ' + hue, hue})
      if (const auto known = by_hue_.find(name); known != by_hue_.end()) return known->second;
  }
  const bool filled = std::ranges::any_of(cells, [](const CellLook& cell) { return !!cell.fill; });
  const auto plain = by_hue_.find(kNone);
  if (filled || shades_.empty() || plain == by_hue_.end()) return std::nullopt;
  return plain->second;
}

// "light" or "dark", as the other cells of this hue show.
std::string AnswerFills::shade_of(const std::string& hue, std::uint32_t fill) const {
  constexpr double kLight = 200;
  const Shades& shades = shades_.at(hue);
  if (shades.darkest == shades.brightest) return shades.darkest > kLight ? "light" : "dark";
  return brightness(fill) > (shades.darkest + shades.brightest) / 2 ? "light" : "dark";
}

bool AnswerFills::is_key(const Block& row) const { return keys_.contains(row.text); }

}  // namespace uprex
