// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "core/load/html/html.hpp"
#include "core/load/layout/layout.hpp"
#include "core/load/layout/ruled_lines.hpp"
#include "core/load/pdf/pdf.hpp"
#include "core/load/word/docx.hpp"
#include "core/load/word/legacy_word.hpp"

namespace uprex {
namespace {

std::string_view head(std::span<const std::byte> bytes, std::size_t length) {
  return {reinterpret_cast<const char*>(bytes.data()), std::min(length, bytes.size())};
}

// PDF readers accept up to a kilobyte of other bytes before the header.
bool is_pdf(std::span<const std::byte> bytes) {
  return head(bytes, 1024).find("%PDF-") != std::string_view::npos;
}

bool is_zip(std::span<const std::byte> bytes) {
  return head(bytes, 4) == std::string_view("PK\x03\x04");
}

bool is_ole(std::span<const std::byte> bytes) {
  return head(bytes, 4) == std::string_view("\xD0\xCF\x11\xE0");
}

// The kind of a file that no loader reads, for the message; empty if it is unknown.
std::string describe_kind(std::span<const std::byte> bytes) {
  const std::string_view start = head(bytes, 512);
  if (start.starts_with("PK\x05\x06")) return "an empty ZIP archive";
  if (start.starts_with("{\\rtf")) return "an RTF document";
  if (start.starts_with("\x89PNG") || start.starts_with("\xFF\xD8\xFF")) return "an image";
  const auto markup = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (markup != std::string_view::npos && start[markup] == '<') return "an XML file";
  return {};
}

// "3, 5, 8": at most ten pages.
std::string list_pages(const std::vector<int>& pages) {
  constexpr std::size_t kMost = 10;
  std::string text;
  for (std::size_t i = 0; i < std::min(pages.size(), kMost); ++i)
    text += (i == 0 ? "" : ", ") + std::to_string(pages[i]);
  if (pages.size() > kMost) text += " and " + std::to_string(pages.size() - kMost) + " more";
  return text;
}

// A page with an image and without text may be a scan: a part of the document is missing.
void report_image_pages(std::span<const std::byte> bytes, const std::vector<int>& blank,
                        Document& document) {
  const auto images = layout::pages_with_images(bytes, blank);
  if (blank.size() == document.pages.size()) {
    if (images.empty())
      throw LoadError("the document has no text", "check that it is the right file");
    throw LoadError("the pages are images without text",
                    "run OCR first, for example: ocrmypdf IN.pdf OUT.pdf");
  }
  if (images.empty()) return;
  const bool one = images.size() == 1;
  document.diagnostics.push_back(
      {Severity::warning,
       "pages_without_text",
       std::string(one ? "page " : "pages ") + list_pages(images) +
           (one ? " is an image without text" : " are images without text") +
           "; run OCR first, for example: ocrmypdf IN.pdf OUT.pdf",
       {},
       images.front()});
}

Document load_pdf(std::span<const std::byte> bytes) {
  Document document;
  document.format = "pdf";
  std::vector<layout::PageLines> pages;
  std::vector<int> blank;
  document.diagnostics = layout::read_pdf(bytes, [&](const layout::GlyphPage& page) {
    document.pages.push_back(page.page);
    const int number = static_cast<int>(document.pages.size());
    const layout::PageLines* before = pages.empty() ? nullptr : &pages.back();
    pages.push_back(layout::make_page_lines(page, number, before));
    if (pages.back().lines.empty()) blank.push_back(number);
  });
  if (!blank.empty()) report_image_pages(bytes, blank, document);
  layout::lay_out(std::move(pages), document, true);
  return document;
}

// The loaders. The first one that recognises the bytes reads them.
struct Loader {
  std::string_view name;
  bool (*recognises)(std::span<const std::byte> bytes);
  Document (*read)(std::span<const std::byte> bytes);
};

constexpr const char* kFormatAdvice = "give the report as PDF, Word document or web page";

constexpr Loader kLoaders[] = {
    {"docx", is_zip, layout::load_docx},
    {"doc", is_ole, layout::load_doc},
    {"pdf", is_pdf, load_pdf},
    {"html", layout::looks_like_html, layout::load_html},
};

}  // namespace

Document load(std::span<const std::byte> bytes, std::string name) {
  if (bytes.empty()) throw LoadError("the file is empty", "download it again");
  for (const Loader& loader : kLoaders) {
    if (!loader.recognises(bytes)) continue;
    Document document = loader.read(bytes);
    document.name = std::move(name);
    int number = 0;
    for (Block& block : document.blocks) block.number = ++number;
    return document;
  }
  const std::string kind = describe_kind(bytes);
  if (kind.empty()) throw LoadError("this is not a PDF, Word document or web page", kFormatAdvice);
  throw LoadError("this is " + kind + ", not a PDF, Word document or web page", kFormatAdvice);
}

std::string_view loader_of(std::span<const std::byte> bytes) {
  for (const Loader& loader : kLoaders)
    if (loader.recognises(bytes)) return loader.name;
  return {};
}

std::vector<std::byte> converted_doc(std::span<const std::byte> bytes,
                                     const std::function<bool()>& stopped) {
  return layout::docx_of_doc(bytes, stopped);
}

void prepare_loaders() { layout::prepare_pdf(); }

}  // namespace uprex
