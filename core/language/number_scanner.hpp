// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a text piece by piece from its start: the numbers, words, dashes and spaces that lists and
// references are made of. Shared by number_list and paragraph_reference; holds no grammar.
//
// A take_ or skip_ that finds nothing leaves the place as it was. The text must outlive the
// scanner.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/language/word_list.hpp"
#include "core/text/ascii.hpp"

namespace uprex {

class Scanner {
 public:
  explicit Scanner(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  void go_to(std::size_t at) { at_ = at; }
  bool at_end() const { return at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  std::string_view rest() const { return text_.substr(at_); }

  void skip_spaces();
  bool take(char mark);
  bool take_dash();  // any hyphen, dash or minus sign
  std::string_view take_digits();
  std::string_view take_letters();  // ASCII

  // One of `words` as a whole word, in any case; a full stop after it is left alone.
  bool take_word(const WordList& words);

  // What the pattern matches here; it begins with "^". Reads at most 200 bytes.
  bool take_match(const RE2& pattern);

  // What stands between "(" here and the ")" that pairs with it, where that is within `limit`
  // bytes.
  std::optional<std::string_view> take_parenthesis(std::size_t limit);

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace uprex
