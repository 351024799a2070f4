// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that a style sheet numbers by counters: "counter-reset", "counter-increment" and
// "content: counter(a) "." counter(b)" before an item (CSS Lists 3). Word processors on the web
// number so. Other uses of counters are ignored. Private to core/load.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/load/markup.hpp"

namespace uprex::layout {

// The rules of a style sheet, by the class of a list.
class CounterRules {
 public:
  // Reads the body of "ol.x.start", ".x>li" or ".x>li:before". Selectors of other elements around
  // the list have no effect.
  void add(std::string_view selector, std::string_view body);

 private:
  friend class ListCounters;
  struct Reset {
    std::vector<std::string> classes;  // the list has all of them
    std::string counter;
    int value = 0;
  };
  struct Step {
    std::string counter;
    int by = 1;
  };
  struct Piece {
    std::string words;    // printed as they are, or
    std::string counter;  // the value of a counter
    std::string style;    // "decimal"
  };

  std::map<std::string, std::vector<Reset>, std::less<>> resets_;  // by their first class
  std::map<std::string, Step, std::less<>> steps_;
  std::map<std::string, std::vector<Piece>, std::less<>> contents_;
};

// The counters while a page is read. The rules outlive the object.
class ListCounters {
 public:
  explicit ListCounters(const CounterRules& rules) : rules_(rules) {}

  // At the beginning of a list.
  void enter(const Markup& list);

  // What is printed before the next item of the list: "4.1", "•"; empty if the style sheet prints
  // nothing.
  std::optional<std::string> next(const Markup& list);

 private:
  const CounterRules& rules_;
  std::map<std::string, int, std::less<>> values_;
};

}  // namespace uprex::layout
