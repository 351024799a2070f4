// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/addendum/addendum_sections.hpp"

#include <re2/re2.h>

#include "core/answers/answer_numbers.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/answer.hpp"

namespace uprex {
namespace {

// The first block behind the title page.
std::size_t text_begin(const Language& language, const Document& document) {
  static const RE2 job_number(R"(^GE[.]\d\d)");
  constexpr std::size_t kLongestTitle = 250;  // bytes
  std::size_t begin = 0;
  for (std::size_t i = 0; i < document.blocks.size() && i < kBlocksOfPage; ++i) {
    const Block& block = document.blocks[i];
    // A web page may print its title at its end.
    const std::string_view text = block.text;
    const bool numbered = !block.label.empty() || !cited_numbers(language, text).empty();
    if (numbered && answer_of(language, text.substr(0, text.find(". "))).plain) break;
    // The job number stands at the foot of the first page, below the text. It ends the title page
    // only where no title does.
    const bool title =
        page_of(block) <= 1 && (language.has("views_title", block.text) ||
                                (begin == 0 && RE2::PartialMatch(block.text, job_number)));
    // A title that runs on into the text is cut by what stands in it.
    if (title) begin = block.text.size() < kLongestTitle ? i + 1 : i;
  }
  return begin;
}

bool is_pledges_heading(const Language& language, const Block& block) {
  constexpr std::size_t kLongest = 120;  // bytes
  return block.kind == BlockKind::heading && block.text.size() < kLongest &&
         language.has("pledges_heading", block.text) && !language.has("views_title", block.text);
}

}  // namespace

std::vector<AddendumSection> addendum_sections(const Language& language, const Document& document) {
  std::vector<AddendumSection> sections;
  const auto& blocks = document.blocks;
  std::size_t at = text_begin(language, document);
  while (at < blocks.size()) {
    AddendumSection section;
    section.answers.begin = at;
    while (at < blocks.size() && !is_pledges_heading(language, blocks[at])) ++at;
    section.answers.end = at;
    if (at < blocks.size()) ++at;
    section.pledges.begin = at;
    while (at < blocks.size() && blocks[at].kind != BlockKind::heading) ++at;
    section.pledges.end = at;
    sections.push_back(section);
  }
  return sections;
}

}  // namespace uprex
