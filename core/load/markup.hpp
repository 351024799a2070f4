// XML and HTML bytes -> a plain tree, through libxml2. The one place that knows libxml2; shared by
// the loaders of Word and HTML documents.
//
// Hostile input is normal: no network, no external entities, no entity expansion beyond the
// predefined ones and HTML's own, and bounds on depth, nodes and text. Not a public interface;
// shared by the files of core/load only.
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

  // The attribute's value, empty where there is none.
  std::string_view attribute(std::string_view key) const;

  // The first child element of that name, null where there is none.
  const Markup* child(std::string_view key) const;
};

// What was read; `complete` is false where the source ends or breaks off before the tree does,
// `problem` says how.
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
inline constexpr std::size_t kMostMarkupFaults = 500'000;  // that the parser passes over

// Throws LoadError where a bound is passed or nothing can be read. `most_nodes` is for sources that
// are parts of one document.
MarkupTree read_xml(std::span<const std::byte> bytes, std::size_t most_nodes = kMostMarkupNodes);

// Encoding: by byte order mark, then by the bytes (what reads as UTF-8 is UTF-8), then as declared,
// else Windows-1252. `complete` is false where the page breaks off before its end.
MarkupTree read_html(std::span<const std::byte> bytes);

}  // namespace uprex::layout
