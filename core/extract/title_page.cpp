#include "core/extract/title_page.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <map>

#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/un/symbols.hpp"

namespace uprex {

int page_of(const Block& block) { return block.lines.empty() ? 0 : block.lines.front().box.page; }

std::string document_symbol(const Document& document) {
  std::map<std::string, int> votes;
  const auto vote = [&](const Block& block, int weight) {
    if (const auto symbol = find_symbol(block.text); symbol && block.text.size() < 80)
      votes[*symbol] += weight;
  };
  // Without pages a head is there once, not on every page.
  for (const Block& block : document.furniture) vote(block, document.pages.empty() ? 5 : 1);
  first_blocks(document, 1, [&](const Block& block) { vote(block, 1); });
  const auto most = std::max_element(votes.begin(), votes.end(),
                                     [](auto& a, auto& b) { return a.second < b.second; });
  return most == votes.end() ? std::string{} : most->first;
}

std::string titled_state(const Document& document) {
  std::string iso3;
  first_blocks(document, 1, [&](const Block& block) {
    std::string text = block.text;
    static const RE2 marks(R"([*∗\d\s]+$)");
    RE2::GlobalReplace(&text, marks, "");
    if (const auto state = state_named(language_named("en"), text);
        state && !state->corrected && iso3.empty())
      iso3 = state->iso3;
  });
  return iso3;
}

}  // namespace uprex
