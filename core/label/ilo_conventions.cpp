// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/ilo_conventions.hpp"

#include <algorithm>

#include "core/language/language.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

// The conventions adopted until 2025.
constexpr int kLastConvention = 192;

// A cheap test before the patterns run.
bool may_name_one(const Language& language, std::string_view text) {
  if (std::ranges::any_of(text, is_digit)) return true;
  const auto same = [](char any, char small) { return lower(any) == small; };
  return std::ranges::any_of(language.rows("ilo_convention_word"), [&](const WordingRow& row) {
    const std::string_view word = row.pattern;
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
  });
}

class IloReader {
 public:
  IloReader(const Language& language, std::string_view text) : language_(language), text_(text) {}

  std::vector<std::string> read() {
    if (!may_name_one(language_, text_)) return {};
    const bool ilo = language_.has("ilo_named", text_);
    if (!ilo && language_.has("numbers_conventions_too", text_)) return {};
    read_lists();
    if (ilo) read_alone();
    if (names_.empty() && ilo && language_.has("ilo_conventions", text_))
      names_.emplace_back("ILO conventions");
    return std::move(names_);
  }

 private:
  void read_lists() {
    re2::StringPiece rest = piece(text_);
    int number = 0;
    while (RE2::FindAndConsume(&rest, language_.pattern("ilo_number"), &number)) {
      do {
        take(number, rest);
      } while (RE2::Consume(&rest, language_.pattern("next_ilo_number"), &number));
    }
  }

  void read_alone() {
    re2::StringPiece rest = piece(text_);
    std::string before;
    int number = 0;
    while (RE2::FindAndConsume(&rest, language_.pattern("ilo_number_alone"), &before, &number))
      if (!language_.has("numbered_thing", before)) take(number, rest);
  }

  // `rest` is the text behind the number.
  void take(int number, re2::StringPiece rest) {
    if (number < 1 || number > kLastConvention || is_of_others(rest)) return;
    names_.push_back("ILO " + std::to_string(number));
  }

  bool is_of_others(re2::StringPiece rest) const {
    const std::string_view after(rest.data(), rest.size());
    std::string_view before = text_.substr(0, text_.size() - after.size());
    before = without_trailing(before, "0123456789");
    return language_.has("other_convention_before", before) ||
           language_.has("other_convention_behind", after) ||
           language_.has("ilo_counts_things", after);
  }

  const Language& language_;
  std::string_view text_;
  std::vector<std::string> names_;
};

}  // namespace

std::vector<std::string> ilo_conventions_in(const Language& language, std::string_view text) {
  return IloReader(language, text).read();
}

}  // namespace uprex
