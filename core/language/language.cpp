// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.hpp"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <shared_mutex>

#include "core/model/diagnostic.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/required_words.hpp"

namespace uprex {

struct Language::Entry {
  std::uint64_t hash = 0;
  std::span<const WordingRow> rows;
  mutable std::once_flag once, words_once;
  mutable std::unique_ptr<const RE2> regex;
  mutable std::atomic<bool> compiled = false;
  mutable std::vector<WordChoice> words;  // a text without them does not match
};

struct Language::Derivations {
  struct One {
    const void* key;
    std::shared_ptr<const void> value;
  };
  std::shared_mutex mutex;
  std::deque<One> made;
};

namespace {

constexpr int kDeepest = 12;  // pieces within pieces

const RE2& matches_nothing() {
  static const RE2 regex(R"([^\x00-\x{10FFFF}])");
  return regex;
}

// The name at the start of "{piece} ...", empty where none stands there: "{2,3}" and "\p{Lu}" are
// RE2's own.
std::string_view piece_at(std::string_view pattern) {
  std::size_t end = 1;
  while (end < pattern.size() &&
         (is_lower(pattern[end]) || pattern[end] == '_' || (end > 1 && is_digit(pattern[end]))))
    ++end;
  const bool closed = end > 1 && end < pattern.size() && pattern[end] == '}';
  return closed ? pattern.substr(1, end - 1) : std::string_view{};
}

}  // namespace

Language::Language(const LanguageSource& source)
    : source_(source), derivations_(std::make_unique<Derivations>()) {
  for (const LanguageFile& file : source.files) {
    if (!holds_wordings(file)) continue;
    const std::vector<WordingRow> rows = read_wording_rows(file);
    rows_.insert(rows_.end(), rows.begin(), rows.end());
  }
  for (std::size_t begin = 0; begin < rows_.size();) {
    std::size_t end = begin;
    while (end < rows_.size() && rows_[end].name == rows_[begin].name) ++end;
    entries_.push_back(std::make_unique<Entry>());
    entries_.back()->hash = WordingName::hash_of(rows_[begin].name);
    entries_.back()->rows = std::span(rows_).subspan(begin, end - begin);
    begin = end;
  }
  std::ranges::sort(entries_, {}, [](const auto& entry) { return entry->hash; });
  const auto twice =
      std::ranges::adjacent_find(entries_, {}, [](const auto& entry) { return entry->hash; });
  if (twice != entries_.end()) {
    const WordingRow& row = (*twice)->rows.front();
    throw Error("the rows of \"" + std::string(row.name) + "\" (" + std::string(row.file) +
                ") must stand together");
  }
}

Language::~Language() = default;

const Language::Entry* Language::find(std::uint64_t hash) const {
  const auto found =
      std::ranges::lower_bound(entries_, hash, {}, [](const auto& entry) { return entry->hash; });
  return found != entries_.end() && (*found)->hash == hash ? found->get() : nullptr;
}

std::string Language::alternatives(std::string_view name, int depth) const {
  const Entry* const entry = find(WordingName::hash_of(name));
  if (entry == nullptr) throw Error("no wording is called \"" + std::string(name) + '"');
  std::string all;
  for (const WordingRow& row : entry->rows) {
    if (!all.empty()) all += '|';
    all += expanded(row.pattern, depth);
  }
  return all;
}

std::string Language::expanded(std::string_view pattern, int depth) const {
  if (depth > kDeepest) throw Error("pieces hold each other: " + std::string(pattern));
  std::string text;
  while (!pattern.empty()) {
    const std::size_t brace = std::min(pattern.find('{'), pattern.size());
    text += pattern.substr(0, brace);
    pattern.remove_prefix(brace);
    if (pattern.empty()) break;
    const std::string_view piece = piece_at(pattern);
    const bool property = text.ends_with("\\p") || text.ends_with("\\P");
    if (piece.empty() || property) {
      text += '{';
      pattern.remove_prefix(1);
      continue;
    }
    text += "(?:" + alternatives(piece, depth + 1) + ')';
    pattern.remove_prefix(piece.size() + 2);
  }
  return text;
}

std::string Language::expanded(std::string_view pattern) const { return expanded(pattern, 0); }

const RE2& Language::pattern(WordingName name) const {
  const Entry* const entry = find(name.hash);
  if (entry == nullptr) return matches_nothing();
  std::call_once(entry->once, [&] {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(64 << 20);  // a limit, not a cost
    auto regex = std::make_unique<const RE2>("(?i)" + alternatives(name.text, 0), options);
    if (!regex->ok()) throw Error(std::string(name.text) + ": " + regex->error());
    entry->regex = std::move(regex);
    entry->compiled = true;
  });
  return *entry->regex;
}

bool Language::has(WordingName name, std::string_view text) const {
  const Entry* const entry = find(name.hash);
  if (entry == nullptr || (!entry->compiled && !may_match(*entry, name, text))) return false;
  return RE2::PartialMatch(piece(text), pattern(name));
}

// Most texts lack the words that a pattern needs, and to read these from the pattern is much
// cheaper than to compile it.
bool Language::may_match(const Entry& entry, WordingName name, std::string_view text) const {
  constexpr std::size_t kShortestWord = 2, kLongText = 2000;
  if (text.size() > kLongText) return true;
  std::call_once(entry.words_once, [&] {
    entry.words = required_words(alternatives(name.text, 0), kShortestWord);
    // Letters beyond ASCII also match in the other case.
    const auto is_ascii = [](const std::string& word) {
      return std::ranges::none_of(word, [](unsigned char c) { return c >= 0x80; });
    };
    std::erase_if(entry.words,
                  [&](const WordChoice& choice) { return !std::ranges::all_of(choice, is_ascii); });
  });
  if (entry.words.empty()) return true;
  const std::string small = lower_case(text);
  const auto holds = [&](const std::string& word) { return small.find(word) != std::string::npos; };
  return std::ranges::all_of(
      entry.words, [&](const WordChoice& choice) { return std::ranges::any_of(choice, holds); });
}

std::span<const WordingRow> Language::rows(WordingName name) const {
  const Entry* const entry = find(name.hash);
  return entry == nullptr ? std::span<const WordingRow>{} : entry->rows;
}

bool Language::lists(WordingName name, std::string_view word) const {
  return std::ranges::find(rows(name), word, &WordingRow::pattern) != rows(name).end();
}

LanguageFile Language::file(std::string_view name) const {
  const auto found = std::ranges::find(source_.files, name, &LanguageFile::name);
  return found == source_.files.end() ? LanguageFile{name, {}} : *found;
}

const void* Language::derived_by(const void* key, Make make) const {
  const auto made = [&]() -> const void* {
    const auto found = std::ranges::find(derivations_->made, key, &Derivations::One::key);
    return found == derivations_->made.end() ? nullptr : found->value.get();
  };
  {
    const std::shared_lock lock(derivations_->mutex);
    if (const void* value = made()) return value;
  }
  // Made without the lock, for it may need another derivation. The first one made stays.
  std::shared_ptr<const void> value = make(*this);
  const std::unique_lock lock(derivations_->mutex);
  if (const void* before = made()) return before;
  derivations_->made.push_back({key, std::move(value)});
  return derivations_->made.back().value.get();
}

const Language* find_language(std::string_view code) {
  static const auto* const languages = [] {
    auto* all = new std::deque<Language>;
    for (const LanguageSource& source : language_sources()) all->emplace_back(source);
    return all;
  }();
  const auto found = std::ranges::find(*languages, code, &Language::code);
  return found == languages->end() ? nullptr : &*found;
}

const Language& language_named(std::string_view code) {
  const Language* const language = find_language(code);
  if (language == nullptr) throw Error("no language has the code \"" + std::string(code) + '"');
  return *language;
}

}  // namespace uprex
