// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the numbers that Word prints before paragraphs, from the definitions of lists and a
// running count. Private to core/load.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/load/markup.hpp"
#include "core/load/word/docx_styles.hpp"

namespace uprex::layout {

inline constexpr int kListLevels = 9;

struct ListLevel {
  int start = 1;
  std::string format = "decimal";
  std::string text;                   // "%1.%2."; empty prints nothing
  std::string style;                  // paragraphs of this style are of this level
  std::optional<int> restart;         // restarts after levels below this (from 1); 0 never
  bool legal = false;                 // all numbers in digits
  std::optional<double> left, first;  // indents in points
};

using ListLevels = std::map<int, ListLevel>;  // only those that are defined

// A number in a format of Word; in digits if it has no form in that format.
std::string formatted_number(int value, std::string_view format);

// A bullet as it prints. Bullets of symbol fonts, which have no code in Unicode, become "•".
std::string plain_bullet(std::string_view text);

class WordNumbering {
 public:
  WordNumbering() = default;
  explicit WordNumbering(const Markup& part);  // of word/numbering.xml

  // Gives lists that a style defines the definition of the list that the style names.
  void link_styles(const WordStyles& styles);

  // The level of a list that belongs to a style; empty if none does.
  std::optional<int> level_of_style(int list, std::string_view style) const;

  // Counts a paragraph of that list and level and returns its label; empty if nothing prints. Call
  // in reading order.
  std::string next(int list, int level);

  // Null if there is no such list.
  const ListLevel* level(int list, int level) const;

 private:
  struct Definition {
    ListLevels levels;
    std::string defines;     // the style whose definition this is
    std::string defined_by;  // the style whose definition replaces this one
  };
  struct Start {
    int value = 0;
    bool waits = false;  // for the list to begin
  };
  struct List {
    int definition = -1;
    ListLevels levels;            // instead of the definition's
    std::map<int, Start> starts;  // likewise, by level
  };
  // Lists of one definition count together.
  struct Count {
    std::array<std::optional<int>, kListLevels> values;
  };

  void read_list(const Markup& num);
  const ListLevel& level_of(const List& list, int level) const;
  int start_of(const List& list, int level) const;
  std::string label(const List& list, const Count& count, int level) const;

  std::map<int, Definition> definitions_;
  std::map<int, List> lists_;
  std::map<int, Count> counts_;
};

}  // namespace uprex::layout
