// How an element of a web page is set: its tag, its attributes, and the rules of <style> for its
// tag, class or id. Selectors that ask for more (descendants, states, media) are left out.
// Not a public interface; shared by the files of core/load only.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/load/html/html_css.hpp"
#include "core/load/markup.hpp"

namespace uprex::layout {

class StyleSheet {
 public:
  // Reads all <style> elements below `root`.
  explicit StyleSheet(const Markup& root);

  // The style of `element` within one of style `parent`.
  Style style_of(const Markup& element, const Style& parent) const;

  // Sets what the rules for `selector` (".x") say; false where there are none.
  bool apply(const std::string& selector, Style& style) const;

 private:
  void collect(const Markup& element);
  void read(std::string_view source);
  void add_rules(std::string_view selectors, std::string_view body);

  std::unordered_map<std::string, std::vector<Declarations>> rules_;  // "p", ".x", "p.x", "#x"
  std::size_t count_ = 0;
};

// Elements that never show: scripts, styles, form fields, embedded objects.
bool is_dropped(std::string_view name);

// Elements that begin and end lines of their own.
bool is_block(std::string_view name);

}  // namespace uprex::layout
