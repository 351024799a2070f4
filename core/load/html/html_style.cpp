// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_style.hpp"

#include <algorithm>
#include <array>

#include "core/load/colour.hpp"
#include "core/text/trim.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kMostRules = 10'000;
constexpr std::size_t kMostClasses = 32;  // of one element
constexpr std::size_t kMostOfOne = 16;    // rules with the same selector

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

void apply_tag(const Markup& element, Style& style) {
  const std::string_view name = element.name;
  const bool heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
  if (name == "b" || name == "strong" || name == "th" || heading) style.bold = true;
  if (name == "i" || name == "em" || name == "cite" || name == "dfn" || name == "var" ||
      name == "address")
    style.italic = true;
  if (name == "sup") style.raised = true;
  if (name == "pre" || name == "listing" || name == "xmp" || name == "plaintext")
    style.preformatted = true;
  if (name == "center" || element.attribute("align") == "center") style.centred = true;
  if (name == "ol" || name == "ul" || name == "menu" || name == "dir") style.marker = {};
  if (const auto fill = colour_of(element.attribute("bgcolor"))) style.fill = fill;
  for (const auto& [key, value] : element.attributes)
    if (key == "hidden" && value != "until-found") style.hidden = true;
  constexpr std::array<double, 8> kFontSizes{0, 7.5, 10, 12, 13.5, 18, 24, 36};
  const std::string_view size = name == "font" ? element.attribute("size") : std::string_view{};
  if (size.size() == 1 && size[0] >= '1' && size[0] <= '7')
    style.size = kFontSizes[static_cast<std::size_t>(size[0] - '0')];
}

// The "}" that ends the block that begins at `open`.
std::size_t end_of_block(std::string_view css, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < css.size(); ++at) {
    if (css[at] == '{') ++depth;
    if (css[at] == '}' && --depth == 0) return at;
  }
  return std::string_view::npos;
}

std::string without_comments(std::string_view css) {
  std::string text;
  while (!css.empty()) {
    const auto begin = css.find("/*");
    text += css.substr(0, begin);
    const auto end = begin == std::string_view::npos ? begin : css.find("*/", begin + 2);
    css = end == std::string_view::npos ? std::string_view{} : css.substr(end + 2);
  }
  return text;
}

}  // namespace

StyleSheet::StyleSheet(const Markup& root) { collect(root); }

void StyleSheet::collect(const Markup& element) {
  for (const Markup& child : element.children) {
    if (child.name == "style")
      for (const Markup& text : child.children) read(text.text);
    else
      collect(child);
  }
}

void StyleSheet::read(std::string_view source) {
  const std::string text = without_comments(source);
  for (std::string_view css = text; !css.empty() && count_ <= kMostRules;) {
    const auto open = css.find('{');
    if (open == std::string_view::npos) return;
    std::string_view selectors = trimmed(css.substr(0, open));
    // "@import ...;" and "<!--" may precede the selector.
    if (selectors.starts_with("<!--")) selectors.remove_prefix(4);
    if (const auto at = selectors.rfind(';'); at != std::string_view::npos)
      selectors.remove_prefix(at + 1);
    // The whole block of "@media print { p { ... } }" is skipped.
    const bool conditional = selectors.find('@') != std::string_view::npos;
    const auto end = conditional ? end_of_block(css, open) : css.find('}', open);
    if (!conditional) add_rules(selectors, css.substr(open + 1, end - open - 1));
    css = end == std::string_view::npos ? std::string_view{} : css.substr(end + 1);
  }
}

void StyleSheet::add_rules(std::string_view selectors, std::string_view body) {
  constexpr std::size_t kLongestCounters = 1'000;  // bytes of a rule that numbers lists
  const Declarations declarations = parse_declarations(body, Style{}.size);
  const std::string_view beginning = body.substr(0, kLongestCounters);
  const bool counts = beginning.find("counter") != std::string_view::npos ||
                      beginning.find("content") != std::string_view::npos;
  while (!selectors.empty()) {
    const std::string selector = lower_trimmed(take_until(selectors, ','));
    if (++count_ > kMostRules) return;
    if (counts) counters_.add(selector, body.substr(0, kLongestCounters));
    if (selector.empty() || selector.find_first_of(" >+~:[*") != std::string::npos) continue;
    auto& rules = rules_[selector];
    if (rules.size() < kMostOfOne) rules.push_back(declarations);
  }
}

bool StyleSheet::apply(const std::string& selector, Style& style) const {
  const auto found = rules_.find(selector);
  if (found == rules_.end()) return false;
  for (const Declarations& rule : found->second) rule.apply(style);
  return true;
}

Style StyleSheet::style_of(const Markup& element, const Style& parent) const {
  Style style = parent;
  style.block = style.placed = style.page = false;
  style.margin = style.first_line = style.line_height = 0;
  style.left = style.top = style.width = style.height = 0;
  apply_tag(element, style);
  if (!rules_.empty()) {
    apply(element.name, style);
    const std::string classes = lower_trimmed(element.attribute("class"));
    std::size_t left = kMostClasses;
    for (std::string_view rest = classes; !rest.empty() && left > 0; --left) {
      const std::string name = "." + std::string(take_until(rest, ' '));
      if (name.size() == 1) continue;
      apply(name, style);
      apply(element.name + name, style);
    }
    if (const auto id = element.attribute("id"); !id.empty()) apply("#" + lower_trimmed(id), style);
  }
  if (const auto css = element.attribute("style"); !css.empty())
    parse_declarations(css, style.size).apply(style);
  return style;
}

bool is_dropped(std::string_view name) {
  constexpr std::array<std::string_view, 22> kDropped{
      "head",   "script", "style",    "noscript", "template", "title",   "iframe", "object",
      "embed",  "svg",    "math",     "select",   "textarea", "audio",   "video",  "canvas",
      "applet", "map",    "datalist", "meta",     "link",     "frameset"};
  return one_of(kDropped, name);
}

bool is_block(std::string_view name) {
  constexpr std::array<std::string_view, 42> kBlocks{
      "p",        "div",        "h1",      "h2",      "h3",      "h4",      "h5",
      "h6",       "li",         "ol",      "ul",      "menu",    "dir",     "dl",
      "dt",       "dd",         "pre",     "table",   "caption", "thead",   "tbody",
      "tfoot",    "tr",         "td",      "th",      "center",  "address", "form",
      "fieldset", "blockquote", "section", "article", "header",  "footer",  "main",
      "nav",      "aside",      "figure",  "body",    "html",    "listing", "details"};
  return one_of(kBlocks, name);
}

}  // namespace uprex::layout
