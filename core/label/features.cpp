#include "core/label/features.hpp"

#include <algorithm>
#include <string>

namespace uprex {
namespace {

// Kinds of features differ in their seed, so that the word "ratify" and the first word "ratify" are
// two.
enum class Kind : std::uint64_t { words = 1, stems, first, first_pair, opening };

constexpr std::uint64_t kEnd = 0x9e3779b97f4a7c15;  // stands before the first and after the last word
constexpr std::size_t kStem = 5;                    // bytes
constexpr std::size_t kFirstWords = 4;

constexpr std::uint64_t mix(std::uint64_t value) {
  value ^= value >> 32;
  value *= 0xd6e8feb86659fd93;
  value ^= value >> 32;
  value *= 0xd6e8feb86659fd93;
  return value ^ value >> 32;
}

// FNV-1a: the same on every machine.
std::uint64_t hash_of(std::string_view word) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return mix(hash);
}

constexpr std::uint64_t join(std::uint64_t left, std::uint64_t right) {
  return mix(left * 3 + right);
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// Quotation marks and dashes (U+2000 to U+206F) and the no-break space, as spaces.
std::size_t blank_width(std::string_view text, std::size_t at) {
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
