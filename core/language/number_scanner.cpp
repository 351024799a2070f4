// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/number_scanner.hpp"

#include <algorithm>

#include "core/text/pattern.hpp"
#include "core/text/utf8.hpp"

namespace uprex {
namespace {

bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) ||
         c == 0x202F;
}

bool is_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

}  // namespace

void Scanner::skip_spaces() {
  for (std::size_t next = at_; next < text_.size() && is_space(next_utf8(text_, next));) at_ = next;
}

bool Scanner::take(char mark) {
  if (peek() != mark || at_end()) return false;
  ++at_;
  return true;
}

bool Scanner::take_dash() {
  std::size_t next = at_;
  if (at_end() || !is_dash(next_utf8(text_, next))) return false;
  at_ = next;
  return true;
}

std::string_view Scanner::take_digits() {
  const std::size_t begin = at_;
  while (is_digit(peek())) ++at_;
  return text_.substr(begin, at_ - begin);
}

std::string_view Scanner::take_letters() {
  const std::size_t begin = at_;
  while (is_ascii_letter(peek())) ++at_;
  return text_.substr(begin, at_ - begin);
}

bool Scanner::take_match(const RE2& pattern) {
  constexpr std::size_t kMost = 200;
  const auto match = first_match(pattern, text_.substr(std::min(at_, text_.size()), kMost));
  if (match) at_ += match->size();
  return match.has_value();
}

bool Scanner::take_word(const WordList& words) {
  const std::size_t begin = at_;
  if (words.holds(take_letters())) return true;
  at_ = begin;
  return false;
}

std::optional<std::string_view> Scanner::take_parenthesis(std::size_t limit) {
  if (peek() != '(') return std::nullopt;
  int depth = 0;
  const std::size_t end = std::min(text_.size(), at_ + limit);
  for (std::size_t i = at_; i < end; ++i) {
    depth += text_[i] == '(' ? 1 : text_[i] == ')' ? -1 : 0;
    if (depth > 0) continue;
    const auto inside = text_.substr(at_ + 1, i - at_ - 1);
    at_ = i + 1;
    return inside;
  }
  return std::nullopt;
}

}  // namespace uprex
