// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/udata.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include "core/model/diagnostic.hpp"
#include "core/text/ascii.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kHead = 4096;
constexpr std::string_view kLittleEndian("<\0", 2), kBigEndian("\0<", 2);

// Counts the UTF-8 sequences beyond ASCII and the bytes that are not UTF-8.
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

struct CloseConverter {
  void operator()(UConverter* converter) const { ::ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

// Null if ICU does not know the name. ICU's tables are in its library: no file is opened, whatever
// the name or the environment says.
Converter open_converter(const std::string& name) {
  static const bool no_files = [] {
    UErrorCode error = U_ZERO_ERROR;
    ::udata_setFileAccess(UDATA_NO_FILES, &error);
    return U_SUCCESS(error);
  }();
  UErrorCode error = U_ZERO_ERROR;
  Converter converter(no_files ? ::ucnv_open(name.c_str(), &error) : nullptr);
  return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

// Writes U+FFFD for bytes that the encoding does not have. ICU's own callback writes U+001A for
// some.
void replace_broken(const void* broken, UConverterToUnicodeArgs* target, const char*, std::int32_t,
                    UConverterCallbackReason reason, UErrorCode* error) {
  if (reason > UCNV_IRREGULAR) return;
  *static_cast<bool*>(const_cast<void*>(broken)) = true;  // ICU hands it on as it was given
  *error = U_ZERO_ERROR;
  constexpr UChar kReplacement = 0xFFFD;
  ::ucnv_cbToUWriteUChars(target, &kReplacement, 1, 0, error);
}

Utf8Text convert(UConverter& converter, std::string_view bytes) {
  constexpr std::size_t kMostOfOneByte = 3;
  Utf8Text result{std::string(kMostOfOneByte * (bytes.size() + 1), '\0'), false};
  std::string& text = result.text;
  UErrorCode error = U_ZERO_ERROR;
  ::ucnv_setToUCallBack(&converter, replace_broken, &result.broken, nullptr, nullptr, &error);
  const std::int32_t length = ::ucnv_toAlgorithmic(
      UCNV_UTF8, &converter, text.data(), static_cast<std::int32_t>(text.size()), bytes.data(),
      static_cast<std::int32_t>(bytes.size()), &error);
  text.resize(U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0);
  text.shrink_to_fit();
  std::ranges::replace(text, '\0', ' ');
  return result;
}

Utf8Text clean_utf8(std::string_view bytes) {
  Utf8Text result{valid_utf8(bytes), false};
  std::ranges::replace(result.text, '\0', ' ');
  return result;
}

Utf8Text convert_from(const std::string& name, std::string_view bytes) {
  const Converter converter = open_converter(name);
  if (!converter) throw Error("ICU has no table of " + name, "install libicu again");
  return {convert(*converter, bytes).text, false};
}

// True for an encoding in which markup looks as it does in ASCII.
bool keeps_markup(UConverter& converter) {
  constexpr std::string_view kMarkup = "<a b=\"c\">&lt;</a>";
  return convert(converter, kMarkup).text == kMarkup;
}

// Names that pages give to text in UTF-8 or Windows-1252 alike.
bool is_latin(const std::string& name) {
  constexpr std::array<std::string_view, 12> kNames{
      "",       "utf-8",   "utf8",     "utf-16", "iso-8859-1",   "iso8859-1",
      "latin1", "latin-1", "us-ascii", "ascii",  "windows-1252", "cp1252"};
  return name == "unicode" || std::ranges::find(kNames, name) != kNames.end();
}

// The letters that Windows-1252 has where Unicode has the control characters 80 to 9F.
char32_t windows_1252(char32_t control) {
  constexpr std::array<char32_t, 32> kLetters{
      0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
      0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
  return control >= 0x80 && control < 0xA0 ? kLetters[control - 0x80] : control;
}

}  // namespace

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
         bytes.starts_with(kLittleEndian) || bytes.starts_with(kBigEndian);
}

std::string without_controls(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) append_utf8(out, windows_1252(next_utf8(text, at)));
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

Utf8Text to_utf8(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) return clean_utf8(bytes.substr(kByteOrderMark.size()));
  if (bytes.starts_with("\xFF\xFE")) return convert_from("UTF-16LE", bytes.substr(2));
  if (bytes.starts_with("\xFE\xFF")) return convert_from("UTF-16BE", bytes.substr(2));
  if (is_utf16(bytes))
    return convert_from(bytes.starts_with(kBigEndian) ? "UTF-16BE" : "UTF-16LE", bytes);
  const std::string declared = declared_encoding(bytes);
  const Census count = census(bytes);
  if (count.broken == 0 && (count.good > 0 || is_latin(declared))) return clean_utf8(bytes);
  if (!is_latin(declared))
    if (const Converter converter = open_converter(declared); converter && keeps_markup(*converter))
      return convert(*converter, bytes);
  return count.good > count.broken ? clean_utf8(bytes) : convert_from("windows-1252", bytes);
}

}  // namespace uprex::layout
