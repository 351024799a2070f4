// SPDX-License-Identifier: GPL-3.0-or-later
// A language: the wordings by which documents in it are read. The engines of core/language take a
// `const Language&` and hold no word of any language themselves.
//
// The wordings stand in tables, core/language/CODE/*.tsv, which are embedded in the library. The
// rows of one name are alternatives: the pattern of the name is all of them, in their order,
// parted by "|". A pattern is RE2 syntax. "{piece}" in it stands for the pattern of another name.
// Letters match in either case; "(?-i:...)" asks for the case that is written.
#pragma once

#include <re2/re2.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/wording_table.hpp"

namespace uprex {

class Grammar;

// The name of a wording, hashed when the program is compiled. Made from a string literal.
struct WordingName {
  // NOLINTNEXTLINE(google-explicit-constructor): calls read language.has("addendum_line", text)
  consteval WordingName(const char* name) : text(name), hash(hash_of(text)) {}

  static constexpr std::uint64_t hash_of(std::string_view name) {
    std::uint64_t hash = 14695981039346656037U;  // FNV-1a
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
  }

  std::string_view text;
  std::uint64_t hash;
};

// What a language is made of. Everything lasts as long as the program.
struct LanguageSource {
  std::string_view code;  // ISO 639-1, "en"
  std::string_view name;  // in English: "English"
  std::span<const LanguageFile> files;
  const Grammar& (*grammar)() = nullptr;  // core/language/grammar.hpp; null where it has none
};

// Safe to use from many threads. Patterns are compiled on first use.
class Language {
 public:
  // Reads the tables of wordings. Other tables are left to file(). Throws Error where a table
  // cannot be read or rows of one name stand apart.
  explicit Language(const LanguageSource& source);
  ~Language();
  Language(const Language&) = delete;
  Language& operator=(const Language&) = delete;

  std::string_view code() const { return source_.code; }
  std::string_view name() const { return source_.name; }
  const Grammar* grammar() const { return source_.grammar ? &source_.grammar() : nullptr; }

  // The compiled pattern of a name. A name that the language does not have matches nothing. Throws
  // Error where pieces are unknown or hold each other, or where RE2 refuses the pattern.
  const RE2& pattern(WordingName name) const;

  // True where the pattern matches anywhere in the text.
  bool has(WordingName name, std::string_view text) const;
  // The rows of a name in their order; empty where the language has none.
  std::span<const WordingRow> rows(WordingName name) const;
  // True where `word` is a pattern of the name to the letter: for lists of plain words.
  bool lists(WordingName name, std::string_view word) const;

  // A row's pattern with its pieces filled in.
  std::string expanded(std::string_view pattern) const;

  // A file by its name ("states.tsv"); without text where the language has none.
  LanguageFile file(std::string_view name) const;

  // Every row of every table of wordings.
  std::span<const WordingRow> all_rows() const { return rows_; }

  // What an engine derives from the tables once for each language, such as an index of names.
  // `Derived` is made from `const Language&` on first use.
  template <class Derived>
  const Derived& derived() const {
    static constexpr char kKey = 0;
    const auto make = [](const Language& language) -> std::shared_ptr<const void> {
      return std::make_shared<const Derived>(language);
    };
    return *static_cast<const Derived*>(derived_by(&kKey, make));
  }

 private:
  struct Entry;
  struct Derivations;
  using Make = std::shared_ptr<const void> (*)(const Language&);

  const Entry* find(std::uint64_t hash) const;
  bool may_match(const Entry& entry, WordingName name, std::string_view text) const;
  std::string alternatives(std::string_view name, int depth) const;
  std::string expanded(std::string_view pattern, int depth) const;
  const void* derived_by(const void* key, Make make) const;

  LanguageSource source_;
  std::vector<WordingRow> rows_;
  std::vector<std::unique_ptr<Entry>> entries_;  // sorted by hash
  std::unique_ptr<Derivations> derivations_;
};

// All languages that are built in, in the order of core/CMakeLists.txt.
std::span<const LanguageSource> language_sources();

// The language of a code, null where there is none. Lives as long as the program.
const Language* find_language(std::string_view code);

// The same, for codes that must be there. Throws Error where there is no such language.
const Language& language_named(std::string_view code);

}  // namespace uprex
