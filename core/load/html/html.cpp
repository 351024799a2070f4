// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/load/html/html_flow.hpp"
#include "core/load/html/html_pages.hpp"
#include "core/load/html/html_style.hpp"
#include "core/load/html/html_text.hpp"
#include "core/load/markup.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kHead = 2048;

// The first bytes in lower case, without the NUL bytes of UTF-16.
std::string head_of(std::span<const std::byte> bytes) {
  std::string head;
  for (const std::byte byte : bytes.first(std::min(kHead, bytes.size())))
    if (const char c = static_cast<char>(byte); c != '\0') head += lower(c);
  return head;
}

bool has_text(const Document& document) {
  return std::any_of(document.blocks.begin(), document.blocks.end(),
                     [](const Block& block) { return !block.text.empty(); });
}

// Adds the title of the browser's window: LibreOffice writes the title of the document there.
void add_title(const Markup& element, Document& document) {
  for (const Markup& child : element.children) {
    if (child.name == "html" || child.name == "head") add_title(child, document);
    if (child.name != "title") continue;
    TextBuilder title;
    for (const Markup& text : child.children) title.add(text.text, {});
    for (TextLine& line : title.take()) document.furniture.push_back(std::move(line.block));
  }
}

bool made_by_pdftohtml(const Markup& element) {
  return std::any_of(element.children.begin(), element.children.end(), [](const Markup& child) {
    if (child.name == "meta")
      return child.attribute("name") == "generator" &&
             child.attribute("content").starts_with("pdftohtml");
    return (child.name == "html" || child.name == "head") && made_by_pdftohtml(child);
  });
}

}  // namespace

bool looks_like_html(std::span<const std::byte> bytes) {
  const std::string head = head_of(bytes);
  for (const std::string_view sign : {"<!doctype html", "<html", "<pdf2xml"})
    if (head.find(sign) != std::string::npos) return true;
  const auto start = head.find('<');
  if (start == std::string::npos || head.find_first_not_of(" \t\r\n\xEF\xBB\xBF\xFF\xFE") != start)
    return false;
  constexpr std::array<std::string_view, 24> kTags{
      "<head", "<body", "<title", "<meta", "<style",   "<p",       "<div",        "<table",
      "<h1",   "<h2",   "<h3",    "<ol",   "<ul",      "<span",    "<pre",        "<center",
      "<font", "<br",   "<b>",    "<a ",   "<section", "<article", "<blockquote", "<main"};
  // A comment may stand first.
  std::size_t at = start;
  while (head.compare(at, 4, "<!--") == 0) {
    at = head.find("-->", at);
    at = at == std::string::npos ? at : head.find('<', at);
    if (at == std::string::npos) return false;
  }
  return std::any_of(kTags.begin(), kTags.end(), [&](std::string_view tag) {
    const char after = at + tag.size() < head.size() ? head[at + tag.size()] : '>';
    const bool whole = tag.back() == '>' || tag.back() == ' ' || !(after >= 'a' && after <= 'z');
    return head.compare(at, tag.size(), tag) == 0 && whole;
  });
}

Document load_html(std::span<const std::byte> bytes) {
  Document document;
  document.format = "html";
  const MarkupTree tree = read_html(bytes);
  if (!tree.complete)
    document.diagnostics.push_back({Severity::warning,
                                    "document_incomplete",
                                    tree.problem + ": some of its text may be missing",
                                    {},
                                    0});
  const StyleSheet sheet(tree.root);
  if (!read_pages(tree.root, sheet, document)) {
    read_flow(tree.root, sheet, document);
    add_title(tree.root, document);
    if (made_by_pdftohtml(tree.root))
      document.diagnostics.push_back(
          {Severity::warning,
           "places_lost",
           "pdftohtml did not write the places of lines, so paragraphs, notes and page heads run "
           "together; use the PDF, or run pdftohtml -c",
           {},
           0});
  }
  if (!has_text(document))
    throw LoadError("the page holds no text",
                    "save the page from a browser, or give the report as PDF");
  return document;
}

}  // namespace uprex::layout
