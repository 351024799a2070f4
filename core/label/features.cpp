// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/features.hpp"

#include <algorithm>
#include <bit>
#include <span>
#include <string>
#include <utility>

#include "core/language/language.hpp"

namespace uprex {
namespace {

// Each kind of feature has a seed of its own. So the word "ratify" and the first word "ratify" are
// different features.
enum class Kind : std::uint64_t {
  words = 1,
  stems,
  neighbours,
  pairs,
  first,
  first_pair,
  opening,
  means
};

constexpr std::size_t kStem = 5;  // bytes
constexpr std::size_t kFirstWords = 4;
constexpr std::size_t kNear = 3;  // words that are not stop words

constexpr std::uint64_t mix(std::uint64_t value) {
  value ^= value >> 32;
  value *= 0xd6e8feb86659fd93;
  value ^= value >> 32;
  value *= 0xd6e8feb86659fd93;
  return value ^ value >> 32;
}

struct WordHashes {
  std::uint64_t whole = 0, stem = 0;
};

// FNV-1a gives the same hash on every machine.
WordHashes hashes_of(std::string_view word) {
  std::uint64_t hash = 0xcbf29ce484222325, stem = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i == kStem) stem = hash;
    hash = (hash ^ static_cast<unsigned char>(word[i])) * 0x100000001b3;
  }
  return {mix(hash), mix(word.size() > kStem ? stem : hash)};
}

constexpr std::uint64_t join(std::uint64_t left, std::uint64_t right) {
  return mix(left * 3 + right);
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// Quotation marks and dashes (U+2000 to U+206F) and the no-break space, as spaces.
std::size_t blank_width(std::string_view text, std::size_t at) {
  if (static_cast<unsigned char>(text[at]) < 0xC2) return 0;
  if (text.substr(at).starts_with("\xE2\x80") || text.substr(at).starts_with("\xE2\x81"))
    return std::min<std::size_t>(3, text.size() - at);
  return text.substr(at).starts_with("\xC2\xA0") ? 2 : 0;
}

std::string lower_case(std::string_view text) {
  std::string lowered(text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t blank = blank_width(text, at);
    std::fill_n(lowered.begin() + static_cast<std::ptrdiff_t>(at), blank, ' ');
    if (blank > 0)
      at += blank - 1;
    else if (text[at] >= 'A' && text[at] <= 'Z')
      lowered[at] = static_cast<char>(text[at] - 'A' + 'a');
  }
  return lowered;
}

// The small words of one language that features depend on.
class FeatureWords {
 public:
  explicit FeatureWords(const Language& language)
      : fillers_(sorted(language.rows("label_filler"))),
        leads_(sorted(language.rows("label_means_lead"))),
        unseen_(sorted(language.rows("label_unseen"))),
        endings_(sorted(language.rows("label_means_ending"))) {
    for (const std::string_view filler : fillers_)
      longest_filler_ = std::max(longest_filler_, filler.size());
  }

  // Stop words say nothing about the subject.
  bool is_filler(std::string_view word) const {
    return word.size() <= longest_filler_ && std::ranges::binary_search(fillers_, word);
  }

  bool is_unseen(std::string_view word) const { return std::ranges::binary_search(unseen_, word); }

  // A word behind one that introduces means or an example: "by adopting".
  bool is_means(std::string_view before, std::string_view word) const {
    const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
    return std::ranges::any_of(endings_, ends) && std::ranges::binary_search(leads_, before);
  }

 private:
  static std::vector<std::string_view> sorted(std::span<const WordingRow> rows) {
    std::vector<std::string_view> words;
    for (const WordingRow& row : rows) words.push_back(row.pattern);
    std::ranges::sort(words);
    return words;
  }

  std::vector<std::string_view> fillers_, leads_, unseen_, endings_;
  std::size_t longest_filler_ = 0;
};

// Hashes of all words, of the beginnings of all words, of the beginnings of words that are not stop
// words, and of words that introduce means.
struct Words {
  explicit Words(std::size_t most) {
    for (auto* hashes : {&whole, &stems, &telling}) hashes->reserve(most);
  }

  std::vector<std::uint64_t> whole, stems, telling, leads;
};

Words words_of(const FeatureWords& small, std::string_view text) {
  Words words(std::min(text.size() / 2 + 1, kMaxWords));
  const std::string lowered = lower_case(text);
  std::string_view before;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= lowered.size() && words.whole.size() < kMaxWords; ++at) {
    if (at < lowered.size() && is_word_byte(lowered[at])) continue;
    const std::string_view word = std::string_view(lowered).substr(begin, at - begin);
    begin = at + 1;
    if (word.empty() || small.is_unseen(word)) continue;
    if (small.is_means(before, word)) words.leads.push_back(words.whole.back());
    before = word;
    const WordHashes hashes = hashes_of(word);
    words.whole.push_back(hashes.whole);
    words.stems.push_back(hashes.stem);
    if (!small.is_filler(word)) words.telling.push_back(words.stems.back());
  }
  return words;
}

// Collects features without repetitions, with a hash table.
class Collector {
 public:
  // Larger than any list of features of kMaxWords words.
  explicit Collector(const Words& words) : taken_(std::bit_ceil(8 * (words.whole.size() + 2))) {
    features_.reserve(6 * words.whole.size());
  }

  void add(Kind kind, std::uint64_t value) {
    const std::uint64_t joined = join(static_cast<std::uint64_t>(kind), value);
    const auto feature = std::max(kFree + 1, static_cast<std::uint32_t>(joined));
    std::size_t at = feature & (taken_.size() - 1);
    while (taken_[at] != kFree && taken_[at] != feature) at = (at + 1) & (taken_.size() - 1);
    if (taken_[at] == feature) return;
    taken_[at] = feature;
    features_.push_back(feature);
  }

  void add_words(Kind kind, const std::vector<std::uint64_t>& words) {
    for (const std::uint64_t word : words) add(kind, word);
  }

  void add_neighbours(Kind kind, const std::vector<std::uint64_t>& words) {
    for (std::size_t i = 1; i < words.size(); ++i) add(kind, join(words[i - 1], words[i]));
  }

  // Pairs of words that are near each other, in either order.
  void add_pairs(Kind kind, const std::vector<std::uint64_t>& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
      for (std::size_t j = i + 1; j < std::min(i + 1 + kNear, words.size()); ++j)
        add(kind, join(std::min(words[i], words[j]), std::max(words[i], words[j])));
  }

  std::vector<std::uint32_t> finish() && { return std::move(features_); }

 private:
  static constexpr std::uint32_t kFree = 0;

  std::vector<std::uint32_t> taken_, features_;
};

std::vector<std::uint32_t> content_of(const Words& words) {
  Collector features(words);
  features.add_words(Kind::words, words.whole);
  features.add_words(Kind::stems, words.stems);
  features.add_neighbours(Kind::neighbours, words.stems);
  features.add_pairs(Kind::pairs, words.telling);
  return std::move(features).finish();
}

std::vector<std::uint32_t> wording_of(const Words& words) {
  Collector features(words);
  const auto& whole = words.whole;
  for (std::size_t i = 0; i < std::min(kFirstWords, whole.size()); ++i) {
    features.add(Kind::first, whole[i]);
    features.add(Kind::first, join(i + 1, whole[i]));
    if (i + 1 < whole.size())
      features.add(Kind::first_pair, join(i + 1, join(whole[i], whole[i + 1])));
  }
  for (std::size_t i = 1; i < whole.size(); ++i)
    features.add(Kind::opening, join(whole[0], whole[i]));
  for (const std::uint64_t lead : words.leads) {
    features.add(Kind::means, lead);
    features.add(Kind::means, join(whole[0], lead));
  }
  return std::move(features).finish();
}

}  // namespace

TextFeatures features_of(const Language& language, std::string_view text) {
  const Words words = words_of(language.derived<FeatureWords>(), text);
  if (words.whole.empty()) return {};
  return {content_of(words), wording_of(words)};
}

}  // namespace uprex
