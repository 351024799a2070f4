// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/items/pledges.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/items/entries.hpp"
#include "core/language/language_of.hpp"
#include "core/language/lead_in.hpp"
#include "core/model/block_text.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongestPointer = 500;  // bytes; a pointer is one sentence or two

// "Reference is made to the commitments contained in its national report."
bool is_pointer(const Language& language, std::string_view text) {
  return text.size() < kLongestPointer && language.has("pointer", text);
}

Pledge make_pledge(const DocumentRecord& record, const Block& block, std::size_t begin,
                   std::size_t end, const Extraction& extraction) {
  Pledge pledge;
  pledge.id = record.symbol + "#pledge-" + std::to_string(extraction.pledges.size() + 1);
  pledge.document = record.symbol;
  pledge.state_under_review = record.state_under_review;
  pledge.session = record.session;
  pledge.cycle = record.cycle;
  pledge.language = record.language;
  const std::string text = block.text.substr(begin, end - begin);
  pledge.text = without_trailing(text, " ;.");
  pledge.verbatim = begin > 0 || block.label.empty() ? text : block.label + ' ' + text;
  pledge.source.block = block.number;
  pledge.source.boxes = boxes_of(block, begin, end);
  pledge.source.page = pledge.source.boxes.empty() ? 0 : pledge.source.boxes.front().page;
  return pledge;
}

class PledgeReader {
 public:
  PledgeReader(const Document& document, Extraction& extraction)
      : language_(language_of(extraction.document)), document_(document), out_(extraction) {}

  void read(BlockRange range) {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const Block& block = document_.blocks[i];
      if (block.kind == BlockKind::heading || block.kind == BlockKind::table_row) continue;
      const bool listed = i + 1 < range.end && is_item(document_.blocks[i + 1]);
      add(block, listed);
    }
  }

 private:
  // Entries of a list: bullets, letters, and numbers that do not count on from the paragraphs.
  bool is_item(const Block& block) const {
    if (block.kind == BlockKind::item) return true;
    const int number = std::atoi(block.label.c_str());
    return number != 0 && number < paragraph_;
  }

  void add(const Block& block, bool listed) {
    if (!block.label.empty() && !is_item(block)) paragraph_ = std::atoi(block.label.c_str());
    if (lead_in_of(language_, block.text).kind == LeadInKind::disclaimer) return;
    // "X made the following commitments:" only opens the list below it.
    if (!is_item(block) && (block.text.ends_with(':') || (listed && !block.label.empty()))) return;
    Pledge pledge = make_pledge(out_.document, block, 0, block.text.size(), out_);
    pledge.paragraph = paragraph_ == 0 ? std::string{} : std::to_string(paragraph_);
    pledge.pointer = !is_item(block) && is_pointer(language_, block.text);
    out_.pledges.push_back(std::move(pledge));
  }

  const Language& language_;
  const Document& document_;
  Extraction& out_;
  int paragraph_ = 0;
};

// How high a heading stands: "II." 1, "A." 2, "1." 3, without a number 4.
int level_of(const Block& heading) {
  static const RE2 roman(R"(^[IVX]+\.?(?:\s|$))"), letter(R"(^[A-Z]\.?(?:\s|$))"),
      digit(R"(^\d{1,2}\.?(?:\s|$))");
  const std::string text = heading.label.empty() ? heading.text : heading.label;
  if (RE2::PartialMatch(text, roman)) return 1;
  if (RE2::PartialMatch(text, letter)) return 2;
  return RE2::PartialMatch(text, digit) ? 3 : 4;
}

bool is_section_heading(const Block& block) {
  constexpr std::size_t kLongestHeading = 160;
  return block.kind == BlockKind::heading && block.text.size() <= kLongestHeading;
}

std::size_t section_end(const Language& language, const Document& document, std::size_t heading) {
  const int level = level_of(document.blocks[heading]);
  for (std::size_t i = heading + 1; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (!is_section_heading(block)) continue;
    if (level_of(block) <= level || language.has("annex_heading", block.text)) return i;
  }
  return document.blocks.size();
}

}  // namespace

void read_pledges(const Document& document, BlockRange section, Extraction& extraction) {
  PledgeReader(document, extraction).read(section);
}

void read_pledging_sentences(const Block& block, const DocumentRecord& record,
                             Extraction& extraction) {
  const Language& language = language_of(record);
  for (const Sentence& sentence : sentences_of(block.text)) {
    const std::string_view text =
        std::string_view(block.text).substr(sentence.begin, sentence.end - sentence.begin);
    if (!language.has("pledges", text) || language.has("no_pledge", text)) continue;
    Pledge pledge = make_pledge(record, block, sentence.begin, sentence.end, extraction);
    pledge.paragraph = without_trailing(block.label, " .");
    pledge.pointer = is_pointer(language, text);
    extraction.pledges.push_back(std::move(pledge));
  }
}

std::vector<PledgeSection> pledge_sections(const Language& language, const Document& document) {
  std::vector<PledgeSection> sections;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (!is_section_heading(block)) continue;
    const bool mixed = language.has("mixed_commitments_heading", block.text);
    if (!mixed && !language.has("commitments_heading", block.text)) {
      // What stands under "Implementation of voluntary commitments" is told of them, at any level.
      if (language.has("no_commitments_heading", block.text) &&
          language.has("names_commitments", block.text))
        i = section_end(language, document, i) - 1;
      continue;
    }
    const std::size_t end = section_end(language, document, i);
    if (!language.has("no_commitments_heading", block.text))
      sections.push_back({{i + 1, end}, mixed});
    i = end - 1;
  }
  return sections;
}

}  // namespace uprex
