// Signs of a State's reply to a report: an addendum to it, or a letter that does the same.
#include "core/extract/identify_symbol.hpp"
#include "core/extract/kind_signs.hpp"
#include "core/extract/title_page.hpp"
#include "core/language/en/addendum_patterns.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

RE2 in_any_case(std::string_view regex) { return RE2("(?i)" + std::string(regex)); }

bool has_conclusions(const Document& document) {
  return conclusions_heading(document).has_value() || is_recommendation_list(document);
}

// A letter has no title page. Its first lines say what it answers.
bool is_letter(const Document& document, const std::string& symbol) {
  static const RE2 reply = in_any_case(en::kReplyTitle), review = in_any_case(en::kReview),
                   other = in_any_case(en::kOtherPaper);
  if (!symbol.empty() && kind_of(symbol) != SymbolKind::report) return false;
  return first_pages_say(document, 1, reply) && first_pages_say(document, 2, review) &&
         !first_pages_say(document, 1, other) && !has_conclusions(document);
}

}  // namespace

Sign addendum_sign(const Document& document, const std::string& symbol) {
  static const RE2 views_title = in_any_case(en::kViewsTitle),
                   addendum_line = in_any_case(en::kAddendumLine),
                   review = in_any_case(en::kReview);
  const std::string own = symbol_of_reply(document, symbol);
  const bool by_symbol = is_addendum_symbol(own);
  const bool views = first_pages_say(document, 2, views_title);
  const bool line = first_pages_say(document, 1, addendum_line);
  if (by_symbol + views + line >= 2) return Sign::strong;
  const bool other_symbol = !own.empty() && !by_symbol;
  if (views && !other_symbol && !has_conclusions(document)) return Sign::strong;
  if (by_symbol && first_pages_say(document, 2, review)) return Sign::weak;
  return is_letter(document, symbol) ? Sign::weak : Sign::none;
}

}  // namespace uprex
