// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/state_tail.hpp"

#include <algorithm>

#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/text/ascii.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongestNameInTail = 80;  // bytes; no State's name comes near it

// Whether a word of the language stands at `at`, with a space behind it. Gives the bytes of both.
std::size_t word_at(std::span<const WordingRow> words, std::string_view s, std::size_t at) {
  for (const WordingRow& row : words) {
    const std::size_t length = row.pattern.size();
    if (s.substr(at).starts_with(row.pattern) && s.substr(at + length).starts_with(' '))
      return length + 1;
  }
  return 0;
}

// Reads as a proper name, though it is none we know: "Utopia", "Republic of Utopia".
bool looks_like_name(std::string_view name) {
  return name.size() >= 4 && name.size() <= 40 && is_upper(name[0]) && !is_upper(name[1]) &&
         std::none_of(name.begin(), name.end(), is_digit) &&
         std::count(name.begin(), name.end(), ' ') <= 4;
}

class GroupParser {
 public:
  GroupParser(const Language& language, std::string_view text) : language_(language), text_(text) {}

  // The group whose "(" stands at `open`; no States where it is none.
  StateGroup parse(std::size_t open) {
    group_ = {open, open, {}, true};
    known_ = cut_ = 0;
    at_ = after_name_ = open + 1;
    int depth = 1;
    constexpr int kMostOpen = 3;
    while (true) {
      const std::size_t end = at_;
      at_ = skip_separators(at_);
      if (at_ >= text_.size()) {
        at_ = end;
        return closed(false);
      }
      if (known_ > 0 && text_[after_name_] == ';' && group_.states.size() == known_)
        cut_ = after_name_;
      if (text_[at_] == '(') {
        if (++depth > kMostOpen) return {};
        ++at_;
        continue;
      }
      if (text_[at_] == ')') return close(depth);
      if (!take_state()) return cut_short();
    }
  }

 private:
  // "(Germany, on behalf of Austria)" names two States, "(Norway, on behalf of the Nordic
  // countries)" one.
  std::size_t after_group_of_friends(std::size_t at) const {
    const std::size_t length = word_at(language_.rows("on_behalf_of_states"), text_, at);
    if (length == 0) return at;
    const std::size_t after = at + length;
    if (state_at_start(language_, text_.substr(after, kLongestNameInTail + 1))) return after;
    const std::size_t close = text_.substr(at, 2 * kLongestNameInTail).find_first_of(");");
    return close == std::string_view::npos ? at : at + close;
  }

  // Skips what stands between two States of a group.
  std::size_t skip_separators(std::size_t at) const {
    for (bool moved = true; moved;) {
      const std::size_t begin = at;
      while (at < text_.size() && std::string_view(" ,;/&").find(text_[at]) != text_.npos) ++at;
      at += word_at(language_.rows("between_states"), text_, at);
      moved = at > begin;
    }
    return after_group_of_friends(at);
  }

  // What may follow a State's name inside a group.
  bool at_boundary(std::size_t at) const {
    while (at < text_.size() && (is_digit(text_[at]) || text_[at] == '*'))
      ++at;  // a note's mark set as text
    while (at < text_.size() && text_[at] == ' ') ++at;
    if (at >= text_.size() || std::string_view(",;/&()").find(text_[at]) != text_.npos) return true;
    return word_at(language_.rows("between_states"), text_, at) > 0 ||
           word_at(language_.rows("on_behalf_of_states"), text_, at) > 0;
  }

  // Bytes up to the next separator.
  std::size_t token_end(std::size_t at) const {
    const std::size_t limit = std::min(text_.size(), at + kLongestNameInTail);
    const auto words = language_.rows("ends_unknown_name");
    while (at < limit && std::string_view(",;/&()").find(text_[at]) == text_.npos &&
           (text_[at] != ' ' || word_at(words, text_, at + 1) == 0))
      ++at;
    return at;
  }

  // ")" reached: any further ones that close what was opened belong to the group.
  StateGroup close(int depth) {
    ++at_;
    while (depth > 1 && at_ < text_.size() && text_[at_] == ')') {
      ++at_;
      --depth;
    }
    // A doubled opening that is closed in full is balanced.
    return closed(depth == 1);
  }

  // "(Ghana; ratify ...": nothing closes the group, but a semicolon after its States ends the
  // recommendation.
  StateGroup cut_short() {
    if (cut_ == 0) return {};
    at_ = cut_;
    std::erase_if(group_.states, [](const PrintedState& state) { return state.iso3.empty(); });
    return closed(false);
  }

  StateGroup closed(bool balanced) {
    if (known_ == 0) return {};
    group_.end = at_;
    group_.balanced = balanced;
    return group_;
  }

  bool take_state() {
    const std::string_view rest = text_.substr(at_, kLongestNameInTail + 1);
    auto state = state_at_start(language_, rest);
    const bool apart = state && at_boundary(at_ + state->length);
    if (apart && take_with_parenthesis(at_ + state->length)) return true;
    if (state && (apart || next_name_follows(at_ + state->length))) {
      state->corrected = state->corrected || !apart;
      add(*state, rest.substr(0, state->length));
      at_ += state->length;
      while (at_ < text_.size() && (is_digit(text_[at_]) || text_[at_] == '*')) ++at_;
      after_name_ = std::min(at_, text_.size() - 1);
      return true;
    }
    return take_token();
  }

  // "Chile Egypt": the comma between two names is missing.
  bool next_name_follows(std::size_t at) const {
    if (at >= text_.size() || text_[at] != ' ') return false;
    const auto next = state_at_start(language_, text_.substr(at + 1, kLongestNameInTail + 1));
    return next && at_boundary(at + 1 + next->length);
  }

  // A name with a typing error, or one that is not known.
  bool take_token() {
    const std::size_t end = token_end(at_);
    const std::string_view token = trimmed(text_.substr(at_, end - at_));
    if (token.empty()) return false;
    if (take_with_parenthesis(end)) return true;
    if (const auto state = state_named(language_, token)) return take(*state, token, end);
    if (take_inverted(token, end)) return true;
    if (!looks_like_name(token)) return false;
    group_.states.push_back({"", std::string(token), false});
    at_ = end;
    return true;
  }

  // "Iran (Islamic Republc of)": the name goes on at `end`, in parentheses of its own.
  bool take_with_parenthesis(std::size_t end) {
    const std::size_t open = text_.find_first_not_of(' ', end);
    if (open == std::string_view::npos || text_[open] != '(') return false;
    const std::size_t close = text_.substr(open, kLongestNameInTail).find(')');
    if (close == std::string_view::npos) return false;
    const std::string_view whole = text_.substr(at_, open + close + 1 - at_);
    const auto state = state_named(language_, whole);
    return state && take(*state, whole, open + close + 1);
  }

  // "Venezuela, Bolivarian Republic of": the State before the comma goes on.
  bool take_inverted(std::string_view token, std::size_t end) {
    if (group_.states.empty()) return false;
    PrintedState& last = group_.states.back();
    const std::string whole = last.printed + ", " + std::string(token);
    const auto state = state_named(language_, whole);
    if (!state || state->iso3 != last.iso3) return false;
    last.printed = whole;
    at_ = end;
    return true;
  }

  bool take(const StateName& state, std::string_view printed, std::size_t end) {
    add(state, printed);
    at_ = end;
    return true;
  }

  void add(const StateName& state, std::string_view printed) {
    group_.states.push_back({state.iso3, std::string(trimmed(printed)), state.corrected});
    ++known_;
  }

  const Language& language_;
  std::string_view text_;
  StateGroup group_;
  std::size_t at_ = 0, after_name_ = 0, cut_ = 0;
  std::size_t known_ = 0;
};

std::string_view without_final_marks(std::string_view s) {
  while (!s.empty() && std::string_view(" ;.,:").find(s.back()) != std::string_view::npos)
    s.remove_suffix(1);
  return s;
}

// "... of the Court Ghana);": the opening parenthesis is missing; the longest name before the
// closing one counts.
StateGroup group_without_opening(const Language& language, std::string_view text,
                                 std::size_t from) {
  const std::string_view s = without_final_marks(text);
  if (!s.ends_with(')')) return {};
  const std::size_t close = s.size() - 1;
  const std::size_t begin =
      std::max(from, close > kLongestNameInTail ? close - kLongestNameInTail : 0);
  if (begin >= close) return {};
  if (s.substr(begin, close - begin).find('(') != std::string_view::npos) return {};
  for (std::size_t at = begin; at < close; ++at) {
    if (at > 0 && text[at - 1] != ' ') continue;
    const std::string_view name = s.substr(at, close - at);
    if (!is_upper(name[0])) continue;
    if (const auto state = state_at_start(language, name); state && state->length == name.size())
      return {at, s.size(), {{state->iso3, std::string(name), state->corrected}}, false};
  }
  return {};
}

// "(Utopia);" at the very end, the only parenthesis that could hold a State.
StateGroup unknown_group(std::string_view text) {
  const std::string_view s = without_final_marks(text);
  const std::size_t open = s.rfind('(');
  if (!s.ends_with(')') || open == std::string_view::npos) return {};
  const std::string_view name = s.substr(open + 1, s.size() - open - 2);
  if (!looks_like_name(name)) return {};
  return {open, s.size(), {{"", std::string(name), false}}, true};
}

}  // namespace

std::vector<StateGroup> state_groups(const Language& language, std::string_view text) {
  std::vector<StateGroup> groups;
  GroupParser parser(language, text);
  for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at)) {
    StateGroup group = parser.parse(at);
    if (group.states.empty()) {
      ++at;
      continue;
    }
    at = group.end;
    groups.push_back(std::move(group));
  }
  const std::size_t last = groups.empty() ? 0 : groups.back().end;
  StateGroup tail = group_without_opening(language, text, last);
  if (tail.states.empty() && groups.empty()) tail = unknown_group(text);
  if (!tail.states.empty()) groups.push_back(std::move(tail));
  return groups;
}

bool ends_with_states(const Language& language, std::string_view text) {
  const auto groups = state_groups(language, text);
  return !groups.empty() &&
         text.find_first_not_of(" ;.,:", groups.back().end) == std::string_view::npos;
}

}  // namespace uprex
