#include "core/load/encoding.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>

#include "core/text/ascii.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kHead = 4096;
constexpr std::string_view kLittleEndian("<\0", 2), kBigEndian("\0<", 2);

// Sequences that are UTF-8 beyond ASCII, and bytes that are not UTF-8.
struct Census {
  std::size_t good = 0, broken = 0;
};

Census census(std::string_view bytes) {
  Census count;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t from = at;
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    next_utf8(bytes, at);
    ++(at - from > 1 ? count.good : count.broken);
  }
  return count;
}

std::string from_utf8(std::string_view bytes) {
  std::string text = valid_utf8(bytes);
  std::ranges::replace(text, '\0', ' ');
  return text;
}

std::string from_latin(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes)
    append_utf8(text, c == '\0' ? U' ' : windows_1252(static_cast<unsigned char>(c)));
  return text;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
  std::string text;
  text.reserve(bytes.size());
  const auto unit = [&](std::size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]);
    const auto b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? a << 8 | b : b << 8 | a);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t character = unit(at);
    if (character >= 0xD800 && character < 0xDC00 && at + 3 < bytes.size()) {
      const char32_t low = unit(at + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        character = 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00);
        at += 2;
      }
    }
    append_utf8(text, character == 0 ? U' ' : character);
  }
  return text;
}

bool is_latin(const std::string& name) {
  return name.empty() || name == "utf-8" || name == "utf8" || name == "utf-16" ||
         name == "iso-8859-1" || name == "iso8859-1" || name == "latin1" || name == "latin-1" ||
         name == "us-ascii" || name == "ascii" || name == "windows-1252" || name == "cp1252" ||
         name == "unicode";
}

// Where "<" and blanks are what they are in ASCII.
bool extends_ascii(const std::string& name) {
  constexpr std::array<std::string_view, 14> kFamilies{
      "windows-", "cp125", "cp866",     "iso-8859", "iso8859", "koi8", "mac",
      "x-mac",    "tis-",  "shift_jis", "sjis",     "euc-",    "gb",   "big5"};
  return std::any_of(kFamilies.begin(), kFamilies.end(),
                     [&](std::string_view family) { return name.starts_with(family); });
}

}  // namespace

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
         bytes.starts_with(kLittleEndian) || bytes.starts_with(kBigEndian);
}

char32_t windows_1252(unsigned char byte) {
  constexpr std::array<char32_t, 32> kLetters{
      0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
      0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
  return byte >= 0x80 && byte < 0xA0 ? kLetters[byte - 0x80] : byte;
}

std::string without_controls(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_utf8(text, at);
    append_utf8(
        out, character < 0x100 ? windows_1252(static_cast<unsigned char>(character)) : character);
  }
  return out;
}

std::string declared_encoding(std::string_view bytes) {
  const std::string head = lower_case(bytes.substr(0, kHead));
  for (const std::string_view key : {"charset", "encoding"}) {
    std::size_t at = head.find(key);
    if (at == std::string::npos) continue;
    at = head.find_first_not_of(" \t\r\n", at + key.size());
    if (at == std::string::npos || head[at] != '=') continue;
    at = head.find_first_not_of(" \t\r\n\"'", at + 1);
    if (at == std::string::npos) continue;
    return head.substr(at, head.find_first_of(" \t\r\n\"'/;?>", at) - at);
  }
  return {};
}

std::optional<std::string> to_utf8(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) return from_utf8(bytes.substr(kByteOrderMark.size()));
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes.substr(2), false);
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes.substr(2), true);
  if (is_utf16(bytes)) return from_utf16(bytes, bytes.starts_with(kBigEndian));
  const std::string declared = declared_encoding(bytes);
  const Census count = census(bytes);
  if (count.broken == 0 && (count.good > 0 || is_latin(declared))) return from_utf8(bytes);
  if (!is_latin(declared) && extends_ascii(declared)) return std::nullopt;
  return count.good > count.broken ? from_utf8(bytes) : from_latin(bytes);
}

// What stays open stays loaded, for the life of the process.
void prepare_encodings() {
  constexpr std::array kNames{"WINDOWS-1250", "WINDOWS-1251", "WINDOWS-1253", "WINDOWS-1254",
                              "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257", "WINDOWS-1258",
                              "CP866",        "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-4",
                              "ISO-8859-5",   "ISO-8859-6",   "ISO-8859-7",   "ISO-8859-8",
                              "ISO-8859-9",   "ISO-8859-10",  "ISO-8859-13",  "ISO-8859-14",
                              "ISO-8859-15",  "ISO-8859-16",  "KOI8-R",       "KOI8-U",
                              "MACINTOSH",    "TIS-620",      "WINDOWS-874",  "SHIFT_JIS",
                              "CP932",        "EUC-JP",       "EUC-KR",       "EUC-CN",
                              "GBK",          "GB18030",      "BIG5",         "BIG5-HKSCS"};
  static std::array<iconv_t, kNames.size()> loaded{};
  if (loaded.front() != nullptr) return;
  std::ranges::transform(kNames, loaded.begin(),
                         [](const char* name) { return ::iconv_open("UTF-8", name); });
}

}  // namespace uprex::layout
