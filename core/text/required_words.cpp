// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/required_words.hpp"

#include <algorithm>
#include <utility>

#include "core/text/ascii.hpp"

namespace uprex {
namespace {

using Choices = std::vector<WordChoice>;

constexpr std::size_t kMostWords = 200;  // of a choice: more tell nothing

std::size_t shortest_of(const WordChoice& choice) {
  return std::ranges::min_element(choice, {}, &std::string::size)->size();
}

// The choice that fewest texts fulfil: that whose shortest word is longest.
const WordChoice& rarest(const Choices& choices) {
  return *std::ranges::max_element(choices, {}, shortest_of);
}

class ExpressionReader {
 public:
  ExpressionReader(std::string_view expression, std::size_t shortest)
      : rest_(expression), shortest_(shortest) {}

  // "a|b", up to the end or to the bracket that closes it.
  Choices alternatives() {
    Choices only = sequence();
    if (!rest_.starts_with('|')) return only;
    bool known = !only.empty();
    WordChoice all = known ? rarest(only) : WordChoice{};
    while (rest_.starts_with('|')) {
      rest_.remove_prefix(1);
      const Choices branch = sequence();
      known = known && !branch.empty();
      if (known) all.insert(all.end(), rarest(branch).begin(), rarest(branch).end());
    }
    if (!known || all.size() > kMostWords) return {};
    return {std::move(all)};
  }

 private:
  Choices sequence() {
    Choices choices;
    std::string word;
    const auto end_word = [&] {
      if (word.size() >= shortest_ && word.size() > 0) choices.push_back({word});
      word.clear();
    };
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      const Atom atom = take_atom();
      const Times times = take_times();
      if (atom.letters.empty() || times == Times::perhaps) end_word();
      if (times != Times::perhaps) {
        word += atom.letters;
        choices.insert(choices.end(), atom.choices.begin(), atom.choices.end());
      }
      if (times == Times::repeated) end_word();
    }
    end_word();
    return choices;
  }

  // A character, or what a group needs; neither for classes, assertions and flags.
  struct Atom {
    std::string letters;
    Choices choices;
  };

  Atom take_atom() {
    const char first = rest_.front();
    if (first == '(') return {{}, take_group()};
    if (first == '[') return take_class(), Atom{};
    if (first == '\\') return take_escaped();
    rest_.remove_prefix(1);
    if (first == '.' || first == '^' || first == '$') return {};
    return {lower(first) + take_trailing_bytes(), {}};
  }

  // What follows the first byte of a character in UTF-8.
  std::string take_trailing_bytes() {
    std::size_t size = 0;
    while (size < rest_.size() && (static_cast<unsigned char>(rest_[size]) & 0xC0) == 0x80) ++size;
    std::string bytes(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return bytes;
  }

  // "(a)", "(?:a)", "(?i)".
  Choices take_group() {
    rest_.remove_prefix(1);
    if (rest_.starts_with('?')) {
      const std::size_t flags = std::min(rest_.find_first_of(":>)"), rest_.size());
      const bool flags_alone = rest_.substr(flags).starts_with(')');
      rest_.remove_prefix(std::min(flags + 1, rest_.size()));
      if (flags_alone) return {};
    }
    Choices choices = alternatives();
    rest_.remove_prefix(std::min<std::size_t>(1, rest_.size()));
    return choices;
  }

  // "[^]a\]]": a bracket that comes first or behind a backslash closes nothing.
  void take_class() {
    std::size_t at = rest_.starts_with("[^") ? 2 : 1;
    if (rest_.substr(at).starts_with(']')) ++at;
    while (at < rest_.size() && rest_[at] != ']') {
      const bool named = rest_.substr(at).starts_with("[:");
      if (named) at = std::min(rest_.find(":]", at), rest_.size() - 1);
      at += named || rest_[at] == '\\' ? 2 : 1;
    }
    rest_.remove_prefix(std::min(at + 1, rest_.size()));
  }

  // A letter behind the backslash names a class or an assertion: "\b", "\p{Lu}".
  Atom take_escaped() {
    rest_.remove_prefix(1);
    if (rest_.empty()) return {};
    const char named = rest_.front();
    rest_.remove_prefix(1);
    if (!is_ascii_letter(named) && !is_digit(named)) return {std::string(1, named), {}};
    if (lower(named) != 'p' || rest_.empty()) return {};
    const std::size_t end = rest_.starts_with('{') ? rest_.find('}') : 0;  // "\p{Lu}", "\pL"
    rest_.remove_prefix(std::min(end, rest_.size() - 1) + 1);
    return {};
  }

  enum class Times { once, perhaps, repeated };

  Times take_times() {
    if (rest_.empty()) return Times::once;
    const char sign = rest_.front();
    std::size_t size = 1;
    if (sign == '{') size = rest_.find('}') + 1;
    if (sign != '?' && sign != '*' && sign != '+' && (sign != '{' || size == 0)) return Times::once;
    const bool from_zero = sign == '?' || sign == '*' || rest_.starts_with("{0");
    rest_.remove_prefix(size);
    if (rest_.starts_with('?')) rest_.remove_prefix(1);
    return from_zero ? Times::perhaps : Times::repeated;
  }

  std::string_view rest_;
  std::size_t shortest_;
};

}  // namespace

std::vector<WordChoice> required_words(std::string_view expression, std::size_t shortest) {
  return ExpressionReader(expression, shortest).alternatives();
}

}  // namespace uprex
