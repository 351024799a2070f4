// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of a State's reply to a report: an addendum to it, or a letter that does the same.
#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "core/identify/identify_symbol.hpp"
#include "core/identify/kind_signs.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/answer.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

bool has_conclusions(const Language& language, const Document& document) {
  return conclusions_heading(language, document).has_value() ||
         (is_recommendation_list(language, document) && !is_titled_reply(language, document));
}

// The first page names the report of a Working Group by its symbol.
bool names_report(const Document& document) {
  return std::ranges::any_of(document.blocks, [](const Block& block) {
    const int page = block.lines.empty() ? 1 : block.lines.front().box.page;
    const auto symbol = find_symbol(block.text);
    return page <= 1 && symbol && kind_of(*symbol) == SymbolKind::report;
  });
}

bool decides(const Language& language, std::string_view words) {
  constexpr std::size_t kLongestHead = 80;  // bytes
  if (words.size() < kLongestHead && answer_of_heading(language, words).plain) return true;
  return any_sentence_answers(language, words,
                              [](std::string_view, const Answer& answer) { return answer.plain; });
}

// The title page is that of another document of the Council that may have addenda.
bool is_of_other_mechanism(const Language& language, const Document& document) {
  constexpr std::size_t kLongestTitle = 160;  // bytes
  bool found = false;
  blocks_of_title(document, [&](const Block& block) {
    found =
        found || (block.text.size() < kLongestTitle && language.has("other_mechanism", block.text));
  });
  return found;
}

// The recommendations that a document names, and whether it decides on anything.
struct NamedItems {
  // "117.3", "117.5"; `count` also without their paragraph: "Recommendation 3".
  std::size_t of_paragraph = 0, count = 0;
  bool decided = false;
};

class ItemCounter {
 public:
  explicit ItemCounter(const Language& language) : language_(language) {}

  void add(const Block& block) {
    static const RE2 dotted(R"((?:^|[^\d.])(\d{2,3})\.(\d{1,3})\b)");
    const std::string text = block.label + ' ' + block.text;
    re2::StringPiece rest(text);
    std::string paragraph, number;
    while (RE2::FindAndConsume(&rest, dotted, &paragraph, &number)) take(paragraph, number);
    if (RE2::PartialMatch(block.text, language_.pattern("numbered_recommendation"), &number))
      take("", number);
    std::stringstream cells(block.text);
    for (std::string cell; !named_.decided && std::getline(cells, cell, '\t');)
      named_.decided = decides(language_, cell);
  }

  const NamedItems& named() const { return named_; }

 private:
  void take(const std::string& paragraph, const std::string& number) {
    std::set<std::string>& numbers = items_[paragraph];
    numbers.insert(number);
    named_.count = std::max(named_.count, numbers.size());
    if (!paragraph.empty()) named_.of_paragraph = std::max(named_.of_paragraph, numbers.size());
  }

  const Language& language_;
  std::map<std::string, std::set<std::string>> items_;  // by paragraph
  NamedItems named_;
};

constexpr std::size_t kFewItems = 3, kManyItems = 5;

NamedItems named_items(const Language& language, const Document& document) {
  constexpr int kMostBlocks = 200;
  ItemCounter items(language);
  for (const Block& block : document.blocks) {
    const NamedItems& named = items.named();
    if (block.number > kMostBlocks || (named.decided && named.count >= kManyItems)) break;
    items.add(block);
  }
  return items.named();
}

// The document answers recommendations, whatever its title says.
bool answers_items(const Language& language, const Document& document) {
  const NamedItems named = named_items(language, document);
  return named.decided && named.count >= kFewItems;
}

// "No. | Recommendation | Position": a table in which recommendations are answered.
bool has_answer_table(const Language& language, const Document& document) {
  constexpr std::size_t kLongestHead = 200;  // bytes
  return std::ranges::any_of(document.blocks, [&](const Block& block) {
    if (block.kind != BlockKind::table_row || block.text.size() > kLongestHead) return false;
    bool asks = false, answers = false;
    std::stringstream cells(block.text);
    for (std::string cell; std::getline(cells, cell, '\t');) {
      asks = asks || language.has("text_head", cell);
      answers = answers || language.has("answer_head", cell);
    }
    return asks && answers;
  });
}

// A paper of a ministry or a letter has no symbol of its own. Its title, or what it answers, says
// what it is.
bool is_letter(const Language& language, const Document& document, const std::string& symbol) {
  if (!symbol.empty() && kind_of(symbol) != SymbolKind::report) return false;
  if (titles_say(document, language.pattern("other_paper")) ||
      is_of_other_mechanism(language, document) || has_conclusions(language, document))
    return false;
  const bool titled = first_pages_say(document, 1, language.pattern("reply_title")) ||
                      titles_say(document, language.pattern("reply_title"));
  const bool of_review = first_pages_say(document, 2, language.pattern("upr_named")) ||
                         first_pages_say(document, 2, language.pattern("working_group_report")) ||
                         names_report(document);
  if (titled && of_review) return true;
  const NamedItems named = named_items(language, document);
  if (named.decided && named.of_paragraph >= kManyItems) return true;
  if (named.decided && named.count >= kManyItems && of_review) return true;
  if (!titled && !of_review) return false;
  if (!first_pages_say(document, 2, language.pattern("speaks_of_recommendations"))) return false;
  return (titled && named.count >= kManyItems) || (named.decided && named.count >= kFewItems) ||
         (of_review && has_answer_table(language, document));
}

}  // namespace

bool is_titled_reply(const Language& language, const Document& document) {
  return titles_say(document, language.pattern("reply_title")) ||
         first_pages_say(document, 1, language.pattern("note_verbale"));
}

Sign addendum_sign(const Language& language, const Document& document, const std::string& symbol) {
  const std::string own = symbol_of_reply(language, document, symbol);
  const bool by_symbol = is_addendum_symbol(own);
  const bool views = first_pages_say(document, 2, language.pattern("views_title"));
  const bool line = first_pages_say(document, 1, language.pattern("addendum_line"));
  if (by_symbol + views + line >= 2) return Sign::strong;
  const bool other_symbol = !own.empty() && !by_symbol;
  if (views && !other_symbol && !has_conclusions(language, document)) return Sign::strong;
  if (by_symbol && first_pages_say(document, 2, language.pattern("upr_named"))) return Sign::weak;
  // Also where no answer is understood: refused, it would leave its review without a flag.
  const bool replies =
      first_pages_say(document, 2, language.pattern("speaks_of_recommendations")) ||
      answers_items(language, document);
  if (by_symbol && !is_of_other_mechanism(language, document) && replies) return Sign::weak;
  return is_letter(language, document, symbol) ? Sign::weak : Sign::none;
}

}  // namespace uprex
