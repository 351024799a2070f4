// Which of many words a text holds, in one pass over it (Aho and Corasick, "Efficient string
// matching", 1975). RE2::Set does the same for regular expressions at ten times the price.
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
  // Each once, not empty, without capitals (else std::logic_error): case matters in no letter of
  // ASCII. Words may hold spaces.
  void add(std::string_view word);
  // std::logic_error where their letters are more than 65,000.
  void compile();

  // Numbers of words in the order of add(), ascending, each once: wherever they stand, also inside
  // of others.
  std::vector<int> find(std::string_view text) const;

 private:
  using State = std::uint16_t;  // the beginning of a word that the text goes through; 0 is none
  static constexpr int kNone = -1;
  static constexpr std::size_t kMostLetters = 65'000;  // each may be a state

  State& next(State state, unsigned char letter) { return next_[state * kinds_ + kind_[letter]]; }
  void number_letters();
  void plant(std::size_t word);
  void connect();

  std::vector<std::string> words_;
  std::array<std::uint8_t, 256> kind_{};  // of a letter; 0: in no word
  std::uint32_t kinds_ = 1;
  std::vector<State> next_;     // by state and kind of letter
  std::vector<int> word_;       // that ends in a state, or kNone
  std::vector<State> shorter_;  // the longest other word that ends there too, 0 where none does
  std::vector<State> ends_;     // the state itself where a word ends there, else shorter_
};

}  // namespace uprex
