#include "core/language/item_parts.hpp"

#include <cctype>

#include "core/language/en/phrase.hpp"
#include "core/language/item_clause.hpp"
#include "core/language/language.hpp"
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
bool ends_clause(std::string_view item, std::size_t begin, const Tail& tail) {
  const std::string_view rest = without_leading(item.substr(tail.end), " ");
  if (!rest.starts_with(';') && !rest.starts_with('.') && !rest.starts_with(':')) return false;
  const std::string_view next = without_leading(rest, en::kMarks);
  if (next.empty()) return true;
  if (std::islower(static_cast<unsigned char>(next[0])) && en::goes_on(next)) return false;
  return !en::is_cut(en::piece_of(item.substr(begin, tail.begin - begin)).own);
}

}  // namespace

std::vector<Part> parts_of(const Language& language, std::string_view item) {
  item = en::without_final_mark(item);
  std::vector<Part> parts;
  const std::vector<Tail> tails = tails_of(language, item);
  if (const bool too_many = tails.size() > kMostTails; tails.empty() || too_many)
    return {{std::string(en::without_letter(item)), 0, item.size(), {}, true, false, too_many}};
  std::vector<Stretch> clause;
  std::size_t begin = 0;
  bool clause_ended = false;
  for (std::size_t i = 0; i < tails.size(); ++i) {
    const bool ends = clause_ended = ends_clause(item, begin, tails[i]);
    clause.push_back({begin, tails[i]});
    begin = tails[i].end;
    const bool last = i + 1 == tails.size();
    if (!last && !ends) continue;
    read_clause(item, std::move(clause), last && !ends ? item.size() : begin, parts);
    clause.clear();
  }
  // Text behind the last clause names no State: nobody's, or the end of the last one's.
  if (clause_ended && !without_leading(item.substr(begin), en::kMarks).empty())
    parts.back().uncertain = true;
  return parts;
}

}  // namespace uprex
