// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/title_page.hpp"

#include "core/language/language.hpp"
#include "core/language/state_names.hpp"

namespace uprex {

int page_of(const Block& block) { return block.lines.empty() ? 0 : block.lines.front().box.page; }

bool titles_say(const Document& document, const RE2& pattern) {
  constexpr std::size_t kLongest = 200;  // bytes
  bool found = false;
  blocks_of_title(document, [&](const Block& block) {
    const bool title = block.text.size() < kLongest && !block.text.ends_with('.');
    if (found || !title) return;
    // "RECOM-MENDATIONS" is parted at the end of a line.
    std::string whole = block.text;
    std::erase(whole, '-');
    found = RE2::PartialMatch(block.text, pattern) || RE2::PartialMatch(whole, pattern);
  });
  return found;
}

bool first_pages_say(const Document& document, int pages, const RE2& pattern) {
  bool found = false;
  first_blocks(document, pages, [&](const Block& block) {
    found = found || RE2::PartialMatch(block.text, pattern);
  });
  return found;
}

bool begins_item(const Block& block) {
  static const RE2 item(R"((?:^|\t)\W*(?:\p{L}+\.? ){0,2}\d{1,3}\.\d{1,3}\b(?:[^.\d]|\.\D|\.?$))");
  return RE2::PartialMatch(block.label + ' ' + block.text, item);
}

std::string titled_state(const Language& language, const Document& document) {
  static const RE2 marks(R"([*∗\d\s]+$)");
  std::string iso3;
  // The States behind the first item recommend.
  blocks_of_title(document, [&](const Block& block) {
    if (!iso3.empty()) return;
    std::string text = block.text;
    RE2::GlobalReplace(&text, marks, "");
    if (const auto state = state_named(language, text); state && !state->corrected)
      iso3 = state->iso3;
  });
  return iso3;
}

}  // namespace uprex
