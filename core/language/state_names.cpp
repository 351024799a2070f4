#include "core/language/state_names.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/language/en/state_names.hpp"
#include "core/text/name_fold.hpp"
#include "core/text/utf8.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongestName = 160;  // bytes of a text that may still be a name
constexpr std::size_t kLongestFold = 80;

struct Entry {
  std::string text;  // folded
  std::string_view iso3;
  bool misprint = false;
  bool acronym = false;  // printed in capitals alone
};

struct Tables {
  std::unordered_map<std::string, Entry> exact;     // as folded
  std::unordered_map<std::string, Entry> unmarked;  // without parentheses and commas
  std::unordered_map<std::string, Entry> joined;    // without spaces too
  std::unordered_map<std::string, std::vector<Entry>> by_first_word;  // longest first
  std::unordered_set<std::string> other_words;                        // joined
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

void add(Tables& tables, const en::StateSpelling& spelling, bool misprint) {
  Entry entry{fold_name(spelling.name).text, spelling.iso3, misprint,
              !has_lower_case(spelling.name)};
  tables.exact.emplace(entry.text, entry);
  if (!entry.acronym) {
    const std::string unmarked = without_marks(entry.text);
    tables.unmarked.emplace(unmarked, entry);
    tables.joined.emplace(without_spaces(unmarked), entry);
  }
  tables.by_first_word[std::string(first_word(entry.text))].push_back(std::move(entry));
}

const Tables& tables() {
  static const Tables built = [] {
    Tables tables;
    for (const auto& spelling : en::state_names()) add(tables, spelling, false);
    for (const auto& spelling : en::state_misprints()) add(tables, spelling, true);
    for (const auto word : en::words_near_state_names()) {
      tables.other_words.insert(without_spaces(fold_name(word).text));
    }
    for (auto& [word, entries] : tables.by_first_word) {
      std::ranges::stable_sort(entries, std::ranges::greater{},
                               [](const Entry& e) { return e.text.size(); });
    }
    return tables;
  }();
  return built;
}

// Damerau-Levenshtein distance (neighbours may change places) of two names, or limit + 1 where it
// is larger.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
  std::array<std::array<std::size_t, kLongestFold + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& second = rows[(i + 1) % 3];
    row[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], second[j - 2] + 1);
      }
      least = std::min(least, row[j]);
    }
    if (least > limit) return limit + 1;
  }
  return rows[a.size() % 3][b.size()];
}

std::size_t errors_allowed(std::size_t length) {
  return length >= 20 ? 3 : length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

// "Austrian", "Somali", "Seychellois", "German" are near a name without naming the State.
bool is_derived(std::string_view word, std::string_view name) {
  const auto differs = std::ranges::mismatch(word, name).in1;
  const auto common = static_cast<std::size_t>(differs - word.begin());
  const bool ending =
      std::string_view("nis").find(word.back()) != std::string_view::npos || word.ends_with("ish");
  return ending && word.back() != name.back() && common + 3 >= name.size();
}

// "Islamic Republic of Iraq" is no misprint of a name that holds "Iran".
bool names_another_state(std::string_view unmarked, std::string_view nearest) {
  while (!unmarked.empty()) {
    const std::string word(unmarked.substr(0, unmarked.find(' ')));
    unmarked.remove_prefix(std::min(unmarked.size(), word.size() + 1));
    const auto found = tables().exact.find(word);
    if (found != tables().exact.end() && !found->second.acronym &&
        nearest.find(word) == std::string_view::npos)
      return true;
  }
  return false;
}

std::optional<StateName> nearest_state(std::string_view unmarked, const std::string& joined) {
  if (joined.size() < 4 || joined.size() > kLongestFold || tables().other_words.contains(joined))
    return std::nullopt;
  // All that are near, the nearest first, then by name: the table's own order means nothing.
  struct Candidate {
    std::size_t distance;
    std::string_view name, iso3;

    auto operator<=>(const Candidate&) const = default;
  };
  std::vector<Candidate> near;
  for (const auto& [name, entry] : tables().joined) {
    if (entry.misprint || name.size() > kLongestFold || (name[0] != joined[0] && name.size() < 9))
      continue;
    const std::size_t allowed = errors_allowed(name.size());
    const std::size_t found = distance(joined, name, allowed);
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

// Leaves off a note's mark, final marks and a leading "the".
std::string_view bare_name(const FoldedName& folded, std::size_t& length) {
  std::string_view bare = folded.text;
  while (!bare.empty() && (bare.back() < 'a' || bare.back() > 'z') && bare.back() != ')' &&
         bare.back() != kForeign) {
    bare.remove_suffix(1);
  }
  length = bare.empty() ? 0 : folded.ends[bare.size() - 1];
  if (bare.starts_with("the ")) bare.remove_prefix(4);
  return bare;
}

bool starts_with_capital(std::string_view text) {
  const auto letter = std::ranges::find_if(
      text, [](char c) { return is_letter(c) || (c >= 'A' && c <= 'Z') || c < 0; });
  return letter != text.end() && !is_letter(*letter);
}

bool is_letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const std::size_t begin = at;
  next_utf8(text, at);
  const std::string folded = fold_name(text.substr(begin, at - begin)).text;
  return text[begin] != '&' && !folded.empty() && is_letter(folded.front());
}

// The longest name that begins at byte `from` of the folded text and ends before something that is
// no letter.
const Entry* longest_at(std::string_view text, const FoldedName& folded, std::size_t from) {
  const std::string_view rest = std::string_view(folded.text).substr(from);
  std::string word(first_word(rest.substr(0, kLongestFold)));
  word.resize(std::min(word.find_first_of("0123456789;:*[]/"), word.size()));
  auto found = tables().by_first_word.find(word);
  if (found == tables().by_first_word.end() && word.ends_with('s')) {  // "Chile's"
    word.pop_back();
    found = tables().by_first_word.find(word);
  }
  if (found == tables().by_first_word.end()) return nullptr;
  const std::size_t begin = from == 0 ? 0 : folded.ends[from - 1];
  for (const Entry& entry : found->second) {
    if (!rest.starts_with(entry.text)) continue;
    const std::size_t end = folded.ends[from + entry.text.size() - 1];
    if (is_letter_at(text, end)) continue;
    if (entry.acronym && has_lower_case(text.substr(begin, end - begin))) continue;
    return &entry;
  }
  return nullptr;
}

bool begins_word(const std::string& folded, std::size_t at) {
  return is_letter(folded[at]) && (at == 0 || !is_letter(folded[at - 1]));
}

}  // namespace

std::optional<StateName> state_named(std::string_view name) {
  if (name.size() > kLongestName) return std::nullopt;
  std::size_t length = 0;
  const FoldedName folded = fold_name(name);
  const std::string bare(bare_name(folded, length));
  if (bare.empty() || bare.size() > kLongestFold) return std::nullopt;
  if (const auto found = tables().exact.find(bare); found != tables().exact.end()) {
    const Entry& entry = found->second;
    if (!entry.acronym || !has_lower_case(name.substr(0, length))) {
      return StateName{std::string(entry.iso3), length, entry.misprint};
    }
  }
  const std::string unmarked = without_marks(bare);
  if (const auto found = tables().unmarked.find(unmarked); found != tables().unmarked.end()) {
    return StateName{std::string(found->second.iso3), length, true};
  }
  if (!starts_with_capital(name)) return std::nullopt;
  const std::string joined = without_spaces(unmarked);
  if (const auto found = tables().joined.find(joined);
      found != tables().joined.end() && joined.size() > 4) {
    return StateName{std::string(found->second.iso3), length, true};
  }
  auto nearest = nearest_state(unmarked, joined);
  if (nearest) nearest->length = length;
  return nearest;
}

std::optional<StateName> state_at_start(std::string_view text) {
  const std::string_view head = text.substr(0, kLongestName);
  const FoldedName folded = fold_name(head, kLongestFold + 8);
  const std::size_t from = folded.text.starts_with("the ") ? 4 : 0;
  const Entry* entry = longest_at(head, folded, from);
  if (entry == nullptr) return std::nullopt;
  return StateName{std::string(entry->iso3), folded.ends[from + entry->text.size() - 1],
                   entry->misprint};
}

std::optional<std::string> state_mentioned(std::string_view text) {
  const FoldedName folded = fold_name(text);
  for (std::size_t at = 0; at < folded.text.size(); ++at) {
    if (!begins_word(folded.text, at)) continue;
    const std::size_t begin = at == 0 ? 0 : folded.ends[at - 1];
    if (!starts_with_capital(text.substr(begin, 12))) continue;
    if (const Entry* entry = longest_at(text, folded, at)) return std::string(entry->iso3);
  }
  return std::nullopt;
}

}  // namespace uprex
