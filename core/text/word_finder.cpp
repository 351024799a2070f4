// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_finder.hpp"

#include <algorithm>
#include <stdexcept>

#include "core/text/ascii.hpp"

namespace uprex {

void WordFinder::add(std::string_view word) {
  if (word.empty() || std::ranges::any_of(word, is_upper) ||
      std::ranges::find(words_, word) != words_.end())
    throw std::logic_error("not a word that can be searched for: " + std::string(word));
  words_.emplace_back(word);
}

void WordFinder::number_letters() {
  for (const std::string& word : words_)
    for (const char c : word)
      if (auto& kind = kind_[static_cast<unsigned char>(c)]; kind == 0)
        kind = static_cast<std::uint8_t>(kinds_++);
  for (unsigned char c = 'A'; c <= 'Z'; ++c)
    kind_[c] = kind_[static_cast<unsigned char>(lower(static_cast<char>(c)))];
}

void WordFinder::plant(std::size_t word) {
  State state = 0;
  for (const char c : words_[word]) {
    const auto letter = static_cast<unsigned char>(c);
    if (next(state, letter) == 0) {
      next(state, letter) = static_cast<State>(word_.size());
      word_.push_back(kNone);
      next_.resize(next_.size() + kinds_);
    }
    state = next(state, letter);
  }
  word_[state] = static_cast<int>(word);
}

// Goes breadth first. If no word continues with a letter, the longest ending that begins a word
// does.
void WordFinder::connect() {
  std::vector<State> ending(word_.size()), order{0};
  shorter_.assign(word_.size(), 0);
  ends_ = shorter_;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const State state = order[i];
    const State end = ending[state];
    shorter_[state] = ends_[end];
    ends_[state] = word_[state] != kNone ? state : shorter_[state];
    for (std::uint32_t kind = 1; kind < kinds_; ++kind) {
      State& child = next_[state * kinds_ + kind];
      const State other = state == 0 ? 0 : next_[end * kinds_ + kind];
      if (child == 0) {
        child = other;
      } else {
        ending[child] = other;
        order.push_back(child);
      }
    }
  }
}

void WordFinder::compile() {
  number_letters();
  next_.assign(kinds_, 0);
  word_.assign(1, kNone);
  std::size_t letters = 0;
  for (const std::string& word : words_) letters += word.size();
  if (letters > kMostLetters) throw std::logic_error("too many words to search for");
  for (std::size_t i = 0; i < words_.size(); ++i) plant(i);
  connect();
}

std::vector<int> WordFinder::find(std::string_view text) const {
  std::vector<int> found;
  State state = 0;
  for (const char c : text) {
    state = next_[state * kinds_ + kind_[static_cast<unsigned char>(c)]];
    for (State end = ends_[state]; end != 0; end = shorter_[end]) found.push_back(word_[end]);
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace uprex
