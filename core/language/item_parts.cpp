// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/item_parts.hpp"

#include <cctype>

#include "core/language/grammar.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

constexpr std::size_t kMostTails = 64;  // no item comes near it; what does is no item

std::vector<Tail> tails_of(const Language& language, std::string_view item) {
  std::vector<Tail> tails;
  for (StateGroup& group : state_groups(language, item)) {
    const bool goes_on =
        !tails.empty() &&
        item.substr(tails.back().end, group.begin - tails.back().end).find_first_not_of(" ;,/") ==
            std::string_view::npos;
    if (!goes_on) tails.push_back({group.begin, group.end, {}, true});
    Tail& tail = tails.back();
    tail.end = group.end;
    tail.balanced = tail.balanced && group.balanced;
    for (PrintedState& state : group.states) tail.states.push_back(std::move(state));
  }
  return tails;
}

// A tail ends its clause where a semicolon or full stop follows, unless the text before still waits
// for its object or the text after goes on with the sentence.
bool ends_clause(const Grammar& grammar, std::string_view item, std::size_t begin,
                 const Tail& tail) {
  const std::string_view rest = without_leading(item.substr(tail.end), " ");
  if (!rest.starts_with(';') && !rest.starts_with('.') && !rest.starts_with(':')) return false;
  const std::string_view next = without_leading(rest, kItemMarks);
  if (next.empty()) return true;
  if (std::islower(static_cast<unsigned char>(next[0])) && grammar.goes_on(next)) return false;
  return !grammar.is_cut(item.substr(begin, tail.begin - begin));
}

// Without a grammar: a part is the text before its States.
std::vector<Part> parts_between(std::string_view item, const std::vector<Tail>& tails) {
  std::vector<Part> parts;
  std::size_t begin = 0;
  for (const Tail& tail : tails) {
    const std::string_view text =
        without_leading(item.substr(begin, tail.begin - begin), kItemMarks);
    parts.push_back({std::string(without_letter(without_trailing(text, kItemMarks))), begin,
                     tail.end, tail.states, tail.balanced});
    begin = tail.end;
  }
  parts.back().uncertain = !without_leading(item.substr(begin), kItemMarks).empty();
  return parts;
}

}  // namespace

std::string_view without_letter(std::string_view s) {
  if (!s.starts_with('(')) return s;
  const std::size_t close = s.find(')');
  if (close == std::string_view::npos || close > 5) return s;
  const std::string_view letter = s.substr(1, close - 1);
  const bool roman = letter.find_first_not_of("ivx") == std::string_view::npos;
  if (letter.empty() || (letter.size() > 1 && !roman) ||
      !std::islower(static_cast<unsigned char>(letter[0])))
    return s;
  return without_leading(s.substr(close + 1), " ");
}

std::vector<Part> parts_of(const Language& language, std::string_view item) {
  const Grammar* const grammar = language.grammar();
  item =
      grammar == nullptr ? without_trailing(item, kItemMarks) : grammar->without_final_mark(item);
  std::vector<Part> parts;
  const std::vector<Tail> tails = tails_of(language, item);
  if (const bool too_many = tails.size() > kMostTails; tails.empty() || too_many)
    return {{std::string(without_letter(item)), 0, item.size(), {}, true, false, too_many}};
  if (grammar == nullptr) return parts_between(item, tails);
  std::vector<Stretch> clause;
  std::size_t begin = 0;
  bool clause_ended = false;
  for (std::size_t i = 0; i < tails.size(); ++i) {
    const bool ends = clause_ended = ends_clause(*grammar, item, begin, tails[i]);
    clause.push_back({begin, tails[i]});
    begin = tails[i].end;
    const bool last = i + 1 == tails.size();
    if (!last && !ends) continue;
    grammar->read_clause(item, std::move(clause), last && !ends ? item.size() : begin, parts);
    clause.clear();
  }
  // Text behind the last clause names no State: nobody's, or the end of the last one's.
  if (clause_ended && !without_leading(item.substr(begin), kItemMarks).empty())
    parts.back().uncertain = true;
  return parts;
}

}  // namespace uprex
