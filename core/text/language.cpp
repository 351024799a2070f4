#include "core/text/language.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/text/utf8.hpp"

namespace uprex {
namespace {

struct Language {
  std::string_view code, name;
  // Surrounded by spaces; words that other languages of the list do not have.
  std::string_view words;
};

constexpr std::array<Language, 7> kLanguages{{
    {"en", "English",
     " the of and to with that which was were has have had been by its their this would should "
     "from for it is are not "},
    {"fr", "French",
     " le les du des et dans qui aux par pour sur une est sont ont été leur au avec cette ces il "},
    {"es", "Spanish",
     " el los del y las que en una por para con su sus ha han como sobre esta este lo al "},
    {"pt", "Portuguese", " o os do dos da das e em um uma não são ao pelo pela com seus sua à "},
    {"ru", "Russian", ""},
    {"ar", "Arabic", ""},
    {"zh", "Chinese", ""},
}};
constexpr std::size_t kWithWords = 4, kRussian = 4, kArabic = 5, kChinese = 6;

bool is_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

char32_t lower(char32_t c) {
  if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 32;
  return c;
}

using Counts = std::array<std::size_t, kLanguages.size()>;

void count_word(const std::string& word, Counts& words) {
  if (word.size() <= 2) return;
  for (std::size_t i = 0; i < kWithWords; ++i)
    words[i] += kLanguages[i].words.find(word) != std::string_view::npos;
}

}  // namespace

std::string_view language_of(std::string_view text) {
  constexpr std::size_t kFewest = 8;        // words or letters
  constexpr std::size_t kEnough = 200'000;  // bytes
  text = text.substr(0, kEnough);
  Counts words{}, letters{};
  std::size_t latin = 0;
  std::string word = " ";
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = lower(next_utf8(text, at));
    if (is_letter(c)) {
      ++latin;
      append_utf8(word, c);
      continue;
    }
    count_word(word + ' ', words);
    word = " ";
    letters[kRussian] += c >= 0x400 && c <= 0x4FF;
    letters[kArabic] += (c >= 0x600 && c <= 0x6FF) || (c >= 0xFB50 && c <= 0xFEFC);
    // A character of Chinese says what takes three letters elsewhere.
    letters[kChinese] += c >= 0x4E00 && c <= 0x9FFF ? 3 : 0;
  }
  count_word(word + ' ', words);
  const auto most_letters = std::ranges::max_element(letters);
  if (*most_letters >= kFewest && *most_letters > latin)
    return kLanguages[static_cast<std::size_t>(most_letters - letters.begin())].code;
  const auto most = std::ranges::max_element(words);
  if (*most < kFewest) return {};
  return kLanguages[static_cast<std::size_t>(most - words.begin())].code;
}

std::string_view language_name(std::string_view code) {
  const auto found = std::ranges::find(kLanguages, code, &Language::code);
  return found == kLanguages.end() ? std::string_view{} : found->name;
}

}  // namespace uprex
