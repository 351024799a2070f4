// SPDX-License-Identifier: GPL-3.0-or-later
// Parses XML and HTML to a plain tree, through libxml2. No other file knows libxml2; the loaders of
// Word and HTML documents share this one. Hostile input is normal. The parser reaches no network
// and no external entity. It expands only predefined entities and those of HTML. Depth, nodes and
// text are bounded. Private to core/load.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace uprex::layout {

// An element, or text where `name` is empty. Names are lower case; XML's without prefix ("p",
// "numpr" of "w:numPr"), HTML's as written ("p", "o:p"); attribute names likewise. Text is UTF-8,
// white space as in the source; neighbouring text is one. Contents of <style> and <script> are
// text.
struct Markup {
  std::string name;
  std::string text;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<Markup> children;

  // The attribute's value; empty if there is none.
  std::string_view attribute(std::string_view key) const;

  // The first child element of that name; null if there is none.
  const Markup* child(std::string_view key) const;
};

// The result of parsing. If the source ended before the tree did or held broken characters,
// `complete` is false and `problem` says how.
struct MarkupTree {
  Markup root;  // nameless; the document element is among its children
  std::size_t nodes = 0;
  bool complete = true;
  std::string problem;
};

// Bounds for one source. The largest documents known have a thirtieth of these.
inline constexpr std::size_t kMostMarkupBytes = 16 << 20;  // also as UTF-8
inline constexpr std::size_t kMostMarkupDepth = 250;
inline constexpr std::size_t kMostMarkupNodes = 500'000;   // elements, attributes, texts
inline constexpr std::size_t kMostMarkupNames = 20'000;    // different ones
inline constexpr std::size_t kMostMarkupFaults = 500'000;  // that the parser can ignore

// Throws LoadError if a bound is passed or nothing can be parsed. `most_nodes` lets the parts of
// one document share a bound.
MarkupTree read_xml(std::span<const std::byte> bytes, std::size_t most_nodes = kMostMarkupNodes);

// The encoding is found as core/load/encoding.hpp says. `complete` is false if the page breaks off
// before its end.
MarkupTree read_html(std::span<const std::byte> bytes);

}  // namespace uprex::layout
