// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a thematic list say: where columns are, themes, groups and goals, positions,
// the source of a position. Pure; rows as text with a tab between cells.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"
#include "core/model/record.hpp"

namespace uprex {

enum class ListColumn { number, states, recommendation, position, themes, groups, goals, source };
inline constexpr std::size_t kListColumns = 8;

// The place of each column in a row, -1 where the list has none.
struct ListColumns {
  std::array<int, kListColumns> places{-1, -1, -1, -1, -1, -1, -1, -1};

  int& at(ListColumn column) { return places[static_cast<std::size_t>(column)]; }
  int at(ListColumn column) const { return places[static_cast<std::size_t>(column)]; }
};

// A cell's text without spaces around it; `offset` is its first byte in the row.
struct ListCell {
  std::string_view text;
  std::size_t offset = 0;
};

std::vector<ListCell> cells_of(std::string_view row);

// The columns, where the row is a head: one with recommendations, and one with positions or themes.
std::optional<ListColumns> columns_of(const Language& language, const std::vector<ListCell>& head);

// The same for a line that prints the heads side by side: with tabs between them. Empty where the
// line is no head of a list.
std::string head_in_line(const Language& language, const std::string& line);

// The theme, where the row is one over the rows of a theme: "Theme: A12 Acceptance of norms".
std::optional<std::string> theme_over(const Language& language, const std::vector<ListCell>& row);

struct ListLabels {
  std::vector<std::string> themes, groups, goals;
};

// Reads a cell of themes, which may hold groups and goals under labels of their own, and adds to
// `labels`. `first` is what stands before any label. Entries that are only proposed (core/upr/
// proposal.hpp) are passed over.
void read_labels(const Language& language, std::string_view cell, ListColumn first,
                 ListLabels& labels);

// The answer of a cell such as "Supported/Noted"; empty where it is not understood.
std::optional<Response> position_in(const Language& language, std::string_view cell);

// "Do it (Chad); Source of position: A/HRC/28/15/Add.1 - Para. 3.": the text, and what is cited.
struct CitedText {
  std::string_view text;
  std::string_view cites;
};
CitedText cited_text(const Language& language, std::string_view cell);

// "186.28. Continue ...": the number without stray spaces, and how many bytes it takes; 0 where
// there is none. `part`: "a" of "186.28/a", as our own lists number the parts of an item.
struct ListNumber {
  std::string number;
  std::size_t length = 0;
  std::string part = {};
};
ListNumber list_number(std::string_view cell);

// A cell that lists States, in the form that recommendations have them: "(Chad, Peru)".
std::string states_in_parentheses(const Language& language, std::string_view cell);

}  // namespace uprex
