// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/state_names.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/language/language.hpp"
#include "core/text/edit_distance.hpp"
#include "core/text/name_fold.hpp"
#include "core/text/utf8.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongestName = 160;  // bytes of a text that may still be a name
constexpr std::size_t kLongestFold = kLongestEditedWord;

struct Entry {
  std::string text;  // folded
  std::string_view iso3;
  bool misprint = false;
  bool acronym = false;  // printed in capitals alone
};

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

bool has_lower_case(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return is_letter(c); });
}

bool is_mark(char c) { return c == '(' || c == ')' || c == ','; }

std::string without_marks(std::string_view folded) {
  std::string result;
  for (const char c : folded) {
    const char kept = is_mark(c) ? ' ' : c;
    if (kept != ' ' || (!result.empty() && result.back() != ' ')) result += kept;
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

std::string without_spaces(std::string text) {
  std::erase(text, ' ');
  return text;
}

std::string_view first_word(std::string_view folded) {
  const auto end = std::ranges::find_if(folded, [](char c) { return c == ' ' || is_mark(c); });
  return folded.substr(0, static_cast<std::size_t>(end - folded.begin()));
}

std::size_t errors_allowed(std::size_t length) {
  return length >= 20 ? 3 : length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

bool starts_with_capital(std::string_view text) {
  const auto letter = std::ranges::find_if(
      text, [](char c) { return is_letter(c) || (c >= 'A' && c <= 'Z') || c < 0; });
  return letter != text.end() && !is_letter(*letter);
}

bool begins_word(const std::string& folded, std::size_t at) {
  return is_letter(folded[at]) && (at == 0 || !is_letter(folded[at - 1]));
}

// The names of one language, indexed.
class StateNames {
 public:
  explicit StateNames(const Language& language);

  std::optional<StateName> named(std::string_view name) const;
  std::optional<StateName> at_start(std::string_view text) const;
  std::optional<std::string> mentioned(std::string_view text) const;

 private:
  using Names = std::unordered_map<std::string, Entry>;

  void add(std::string_view name, std::string_view iso3, bool misprint);
  FoldedName fold(std::string_view text, std::size_t limit = std::string_view::npos) const {
    return fold_name(text, ampersand_, limit);
  }
  std::string_view bare_name(const FoldedName& folded, std::size_t& length) const;
  bool is_derived(std::string_view word, std::string_view name) const;
  bool names_another_state(std::string_view unmarked, std::string_view nearest) const;
  std::optional<StateName> nearest(std::string_view unmarked, const std::string& joined) const;
  const std::vector<Entry>* starting_with(std::string word) const;
  const Entry* longest_at(std::string_view text, const FoldedName& folded, std::size_t from) const;
  bool is_letter_at(std::string_view text, std::size_t at) const;

  Names exact_;     // as folded
  Names unmarked_;  // without parentheses and commas
  Names joined_;    // without spaces too
  std::unordered_map<std::string, std::vector<Entry>> by_first_word_;  // longest first
  std::unordered_set<std::string> other_words_;                        // joined
  std::string article_;                                                // with a space behind it
  std::string_view ampersand_, possessive_;
  std::span<const WordingRow> adjective_endings_;
};

std::string_view only_word(std::span<const WordingRow> rows) {
  return rows.empty() ? std::string_view{} : rows.front().pattern;
}

StateNames::StateNames(const Language& language)
    : ampersand_(only_word(language.rows("name_ampersand"))),
      possessive_(only_word(language.rows("name_possessive"))),
      adjective_endings_(language.rows("adjective_ending")) {
  if (const auto article = only_word(language.rows("name_article")); !article.empty())
    article_ = std::string(article) + ' ';
  // Misprints come last: a right name of another State has the same letters first.
  const std::vector<TableCells> rows = read_table(language.file("states.tsv"));
  for (const bool misprint : {false, true})
    for (const TableCells& row : rows)
      if ((row[2] == "misprint") == misprint) add(row[1], row[0], misprint);
  for (const TableCells& row : read_table(language.file("words_near_states.tsv")))
    other_words_.insert(without_spaces(fold(row[0]).text));
  for (auto& [word, entries] : by_first_word_)
    std::ranges::stable_sort(entries, std::ranges::greater{},
                             [](const Entry& e) { return e.text.size(); });
}

void StateNames::add(std::string_view name, std::string_view iso3, bool misprint) {
  Entry entry{fold(name).text, iso3, misprint, !has_lower_case(name)};
  exact_.emplace(entry.text, entry);
  if (!entry.acronym) {
    const std::string unmarked = without_marks(entry.text);
    unmarked_.emplace(unmarked, entry);
    joined_.emplace(without_spaces(unmarked), entry);
  }
  by_first_word_[std::string(first_word(entry.text))].push_back(std::move(entry));
}

// "Austrian", "Somali", "Seychellois", "German" are near a name without naming the State.
bool StateNames::is_derived(std::string_view word, std::string_view name) const {
  const auto differs = std::ranges::mismatch(word, name).in1;
  const auto common = static_cast<std::size_t>(differs - word.begin());
  const bool ending = std::ranges::any_of(
      adjective_endings_, [&](const WordingRow& row) { return word.ends_with(row.pattern); });
  return ending && word.back() != name.back() && common + 3 >= name.size();
}

// "Islamic Republic of Iraq" is no misprint of a name that holds "Iran".
bool StateNames::names_another_state(std::string_view unmarked, std::string_view nearest) const {
  while (!unmarked.empty()) {
    const std::string word(unmarked.substr(0, unmarked.find(' ')));
    unmarked.remove_prefix(std::min(unmarked.size(), word.size() + 1));
    const auto found = exact_.find(word);
    if (found != exact_.end() && !found->second.acronym &&
        nearest.find(word) == std::string_view::npos)
      return true;
  }
  return false;
}

std::optional<StateName> StateNames::nearest(std::string_view unmarked,
                                             const std::string& joined) const {
  if (joined.size() < 4 || joined.size() > kLongestFold || other_words_.contains(joined))
    return std::nullopt;
  // All that are near, the nearest first, then by name: the table's own order means nothing.
  struct Candidate {
    std::size_t distance;
    std::string_view name, iso3;

    auto operator<=>(const Candidate&) const = default;
  };
  std::vector<Candidate> near;
  for (const auto& [name, entry] : joined_) {
    if (entry.misprint || name.size() > kLongestFold || (name[0] != joined[0] && name.size() < 9))
      continue;
    const std::size_t allowed = errors_allowed(name.size());
    const std::size_t found = edit_distance(joined, name, allowed);
    if (allowed > 0 && found <= allowed) near.push_back({found, name, entry.iso3});
  }
  if (near.empty()) return std::nullopt;
  const Candidate best = *std::min_element(near.begin(), near.end());
  const bool unique = std::none_of(near.begin(), near.end(), [&](const Candidate& other) {
    return other.distance == best.distance && other.iso3 != best.iso3;
  });
  if (!unique || is_derived(joined, best.name) || names_another_state(unmarked, best.name))
    return std::nullopt;
  return StateName{std::string(best.iso3), 0, true};
}

// Leaves off a note's mark, final marks and a leading article.
std::string_view StateNames::bare_name(const FoldedName& folded, std::size_t& length) const {
  std::string_view bare = folded.text;
  while (!bare.empty() && (bare.back() < 'a' || bare.back() > 'z') && bare.back() != ')' &&
         bare.back() != kForeign) {
    bare.remove_suffix(1);
  }
  length = bare.empty() ? 0 : folded.ends[bare.size() - 1];
  if (bare.starts_with(article_)) bare.remove_prefix(article_.size());
  return bare;
}

bool StateNames::is_letter_at(std::string_view text, std::size_t at) const {
  if (at >= text.size()) return false;
  const std::size_t begin = at;
  next_utf8(text, at);
  const std::string folded = fold(text.substr(begin, at - begin)).text;
  return text[begin] != '&' && !folded.empty() && is_letter(folded.front());
}

// Names by their first word, which may be possessive ("Chile's"); null where there are none.
const std::vector<Entry>* StateNames::starting_with(std::string word) const {
  auto found = by_first_word_.find(word);
  if (found == by_first_word_.end() && !possessive_.empty() && word.ends_with(possessive_)) {
    word.resize(word.size() - possessive_.size());
    found = by_first_word_.find(word);
  }
  return found == by_first_word_.end() ? nullptr : &found->second;
}

// The longest name that begins at byte `from` of the folded text and ends before something that is
// no letter.
const Entry* StateNames::longest_at(std::string_view text, const FoldedName& folded,
                                    std::size_t from) const {
  const std::string_view rest = std::string_view(folded.text).substr(from);
  std::string word(first_word(rest.substr(0, kLongestFold)));
  word.resize(std::min(word.find_first_of("0123456789;:*[]/"), word.size()));
  const std::vector<Entry>* const entries = starting_with(std::move(word));
  if (entries == nullptr) return nullptr;
  const std::size_t begin = from == 0 ? 0 : folded.ends[from - 1];
  for (const Entry& entry : *entries) {
    if (!rest.starts_with(entry.text)) continue;
    const std::size_t end = folded.ends[from + entry.text.size() - 1];
    if (is_letter_at(text, end)) continue;
    if (entry.acronym && has_lower_case(text.substr(begin, end - begin))) continue;
    return &entry;
  }
  return nullptr;
}

std::optional<StateName> StateNames::named(std::string_view name) const {
  if (name.size() > kLongestName) return std::nullopt;
  std::size_t length = 0;
  const FoldedName folded = fold(name);
  const std::string bare(bare_name(folded, length));
  if (bare.empty() || bare.size() > kLongestFold) return std::nullopt;
  if (const auto found = exact_.find(bare); found != exact_.end()) {
    const Entry& entry = found->second;
    if (!entry.acronym || !has_lower_case(name.substr(0, length))) {
      return StateName{std::string(entry.iso3), length, entry.misprint};
    }
  }
  const std::string unmarked = without_marks(bare);
  if (const auto found = unmarked_.find(unmarked); found != unmarked_.end()) {
    return StateName{std::string(found->second.iso3), length, true};
  }
  if (!starts_with_capital(name)) return std::nullopt;
  const std::string joined = without_spaces(unmarked);
  if (const auto found = joined_.find(joined); found != joined_.end() && joined.size() > 4) {
    return StateName{std::string(found->second.iso3), length, true};
  }
  auto found = nearest(unmarked, joined);
  if (found) found->length = length;
  return found;
}

std::optional<StateName> StateNames::at_start(std::string_view text) const {
  const std::string_view head = text.substr(0, kLongestName);
  const FoldedName folded = fold(head, kLongestFold + 8);
  const std::size_t from = folded.text.starts_with(article_) ? article_.size() : 0;
  const Entry* entry = longest_at(head, folded, from);
  if (entry == nullptr) return std::nullopt;
  return StateName{std::string(entry->iso3), folded.ends[from + entry->text.size() - 1],
                   entry->misprint};
}

std::optional<std::string> StateNames::mentioned(std::string_view text) const {
  const FoldedName folded = fold(text);
  for (std::size_t at = 0; at < folded.text.size(); ++at) {
    if (!begins_word(folded.text, at)) continue;
    const std::size_t begin = at == 0 ? 0 : folded.ends[at - 1];
    if (!starts_with_capital(text.substr(begin, 12))) continue;
    if (const Entry* entry = longest_at(text, folded, at)) return std::string(entry->iso3);
  }
  return std::nullopt;
}

}  // namespace

std::optional<StateName> state_named(const Language& language, std::string_view name) {
  return language.derived<StateNames>().named(name);
}

std::optional<StateName> state_at_start(const Language& language, std::string_view text) {
  return language.derived<StateNames>().at_start(text);
}

std::optional<std::string> state_mentioned(const Language& language, std::string_view text) {
  return language.derived<StateNames>().mentioned(text);
}

}  // namespace uprex
