// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/detect_language.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/language/wording_table.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/utf8.hpp"

namespace uprex {

// Made from core/language/languages.tsv by uprex_languages().
extern const std::span<const LanguageFile> language_files_detection;

namespace {

enum class Script { latin, cyrillic, arabic, han, other };

Script script_named(std::string_view name) {
  if (name == "Latin") return Script::latin;
  if (name == "Cyrillic") return Script::cyrillic;
  if (name == "Arabic") return Script::arabic;
  if (name == "Han") return Script::han;
  throw Error("languages.tsv: no script is called \"" + std::string(name) + '"');
}

// Of a letter in lower case.
Script script_of(char32_t c) {
  if (c >= 'a' && c <= 'z') return Script::latin;
  if (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) return Script::latin;
  if (c >= 0x400 && c <= 0x4FF) return Script::cyrillic;
  if ((c >= 0x600 && c <= 0x6FF) || (c >= 0xFB50 && c <= 0xFEFC)) return Script::arabic;
  return c >= 0x4E00 && c <= 0x9FFF ? Script::han : Script::other;
}

char32_t in_lower_case(char32_t c) {
  if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 32;
  return c;
}

struct KnownLanguage {
  std::string_view code, name;
  Script script;
};

// The rows of the table, and whose a word is.
struct KnownLanguages {
  KnownLanguages() {
    for (const TableCells& row : read_table(language_files_detection.front())) {
      const std::size_t index = languages.size();
      languages.push_back({row[0], row[1], script_named(row[2])});
      std::string_view words = row[3];
      while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        of_word[std::string(words.substr(0, end))].push_back(index);
        longest_word = std::max(longest_word, std::min(end, words.size()));
        words.remove_prefix(std::min(end + 1, words.size()));
      }
    }
  }

  std::vector<KnownLanguage> languages;
  std::unordered_map<std::string, std::vector<std::size_t>> of_word;
  std::size_t longest_word = 0;  // bytes
};

const KnownLanguages& known_languages() {
  static const KnownLanguages known;
  return known;
}

// What a text holds of each language.
class LanguageCounts {
 public:
  LanguageCounts() : words_(known_.languages.size()), letters_(known_.languages.size()) {}

  void count(std::string_view text) {
    std::string word;
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = in_lower_case(next_utf8(text, at));
      const Script script = script_of(c);
      if (script == Script::latin) {
        ++latin_;
        append_utf8(word, c);
        continue;
      }
      end_word(word);
      count_letter(script);
    }
    end_word(word);
  }

  std::string_view likeliest() const {
    constexpr std::size_t kFewest = 8;  // words or letters
    const auto most_letters = std::ranges::max_element(letters_);
    if (*most_letters >= kFewest && *most_letters > latin_)
      return code(most_letters - letters_.begin());
    const auto most_words = std::ranges::max_element(words_);
    return *most_words < kFewest ? std::string_view{} : code(most_words - words_.begin());
  }

 private:
  std::string_view code(std::ptrdiff_t index) const {
    return known_.languages[static_cast<std::size_t>(index)].code;
  }

  void end_word(std::string& word) {
    const bool known = !word.empty() && word.size() <= known_.longest_word;
    const auto found = known ? known_.of_word.find(word) : known_.of_word.end();
    if (found != known_.of_word.end())
      for (const std::size_t language : found->second) ++words_[language];
    word.clear();
  }

  void count_letter(Script script) {
    if (script == Script::other) return;
    // A character of Chinese says what takes three letters elsewhere.
    const std::size_t weight = script == Script::han ? 3 : 1;
    for (std::size_t i = 0; i < letters_.size(); ++i)
      if (known_.languages[i].script == script) letters_[i] += weight;
  }

  const KnownLanguages& known_ = known_languages();
  std::vector<std::size_t> words_, letters_;
  std::size_t latin_ = 0;
};

}  // namespace

std::string_view detect_language(std::string_view text) {
  constexpr std::size_t kEnough = 200'000;  // bytes
  LanguageCounts counts;
  counts.count(text.substr(0, kEnough));
  return counts.likeliest();
}

std::string_view language_name(std::string_view code) {
  const auto& languages = known_languages().languages;
  const auto found = std::ranges::find(languages, code, &KnownLanguage::code);
  return found == languages.end() ? std::string_view{} : found->name;
}

}  // namespace uprex
