// SPDX-License-Identifier: GPL-3.0-or-later
// Finds which of many words a text contains, in one pass over it (Aho and Corasick, "Efficient
// string matching", 1975). It ignores the case of ASCII letters and does not look for word
// boundaries. RE2::Set does the same for regular expressions at ten times the price.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// Call order: add() each word, compile() once, then find() from any threads.
class WordFinder {
 public:
  // Throws std::logic_error if the word is empty, has capitals or was added before. Words may
  // contain spaces.
  void add(std::string_view word);
  // Throws std::logic_error if all words together have more than 65,000 letters.
  void compile();

  // The numbers of the words found, counted in the order of add(), in ascending order, each once.
  // Words inside other words count.
  std::vector<int> find(std::string_view text) const;

 private:
  using State = std::uint16_t;  // a beginning of a word that the text ends in; 0 is the empty one
  static constexpr int kNone = -1;
  static constexpr std::size_t kMostLetters = 65'000;  // each may be a state

  State& next(State state, unsigned char letter) { return next_[state * kinds_ + kind_[letter]]; }
  void number_letters();
  void plant(std::size_t word);
  void connect();

  std::vector<std::string> words_;
  std::array<std::uint8_t, 256> kind_{};  // of a letter; 0 for a letter of no word
  std::uint32_t kinds_ = 1;
  std::vector<State> next_;     // by state and kind of letter
  std::vector<int> word_;       // that ends in a state, or kNone
  std::vector<State> shorter_;  // the longest shorter word that ends there too; 0 if none does
  std::vector<State> ends_;     // the state itself if a word ends there, otherwise shorter_
};

}  // namespace uprex
