// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the style of an element of a web page from its tag, its attributes and the rules of
// <style> for its tag, class or id. Selectors that need more (descendants, states, media) are
// ignored. Private to core/load.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/load/html/html_counters.hpp"
#include "core/load/html/html_css.hpp"
#include "core/load/markup.hpp"

namespace uprex::layout {

class StyleSheet {
 public:
  // Reads all <style> elements below `root`.
  explicit StyleSheet(const Markup& root);

  // The style of `element` in a parent with the style `parent`.
  Style style_of(const Markup& element, const Style& parent) const;

  // How the style sheets number lists.
  const CounterRules& counters() const { return counters_; }

  // Applies the rules for `selector` (".x"); false if there are none.
  bool apply(const std::string& selector, Style& style) const;

 private:
  void collect(const Markup& element);
  void read(std::string_view source);
  void add_rules(std::string_view selectors, std::string_view body);

  std::unordered_map<std::string, std::vector<Declarations>> rules_;  // "p", ".x", "p.x", "#x"
  CounterRules counters_;
  std::size_t count_ = 0;
};

// True for elements that never show: scripts, styles, form fields, embedded objects.
bool is_dropped(std::string_view name);

// True for elements that begin and end lines of their own.
bool is_block(std::string_view name);

}  // namespace uprex::layout
