// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/markup_bounds.hpp"

#include <algorithm>

#include "core/load/markup.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\f";
constexpr std::string_view kEndOfName = " \t\r\n\f=/>\"'";

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80);
}

std::size_t after(std::string_view source, std::size_t at, std::string_view set, bool within) {
  const std::size_t found =
      within ? source.find_first_not_of(set, at) : source.find_first_of(set, at);
  return found == std::string_view::npos ? source.size() : found;
}

// The byte behind the value that begins at `at`, quoted or not.
std::size_t after_value(std::string_view source, std::size_t at) {
  if (at >= source.size()) return at;
  if (source[at] != '"' && source[at] != '\'') return after(source, at, " \t\r\n\f>", false);
  const std::size_t end = source.find(source[at], at + 1);
  return end == std::string_view::npos ? source.size() : end + 1;
}

// Counts the attributes of the element whose name begins at `at`, and moves `at` behind them.
std::size_t count_attributes(std::string_view source, std::size_t& at) {
  std::size_t count = 0;
  at = after(source, at, kEndOfName, false);
  while (at < source.size() && source[at] != '>') {
    const std::size_t end = after(source, at, kEndOfName, false);
    if (end == at) {
      ++at;  // a blank or a sign that begins no attribute
      continue;
    }
    ++count;
    at = after(source, end, kBlanks, true);
    if (at < source.size() && source[at] == '=')
      at = after_value(source, after(source, at + 1, kBlanks, true));
  }
  return count;
}

std::size_t behind(std::string_view source, std::string_view mark, std::size_t at) {
  const std::size_t found = source.find(mark, at);
  return found == std::string_view::npos ? source.size() : found + mark.size();
}

// The byte behind the quoted text, comment or instruction that begins at `at`; `at` if none does.
std::size_t behind_unit(std::string_view source, std::size_t at) {
  const std::string_view rest = source.substr(at);
  if (rest.starts_with('"') || rest.starts_with('\''))
    return behind(source, rest.substr(0, 1), at + 1);
  if (rest.starts_with("<!--")) return behind(source, "-->", at + 4);
  return rest.starts_with("<?") ? behind(source, "?>", at + 2) : at;
}

void check_size(std::size_t size) {
  if (size > kMostMarkupBytes)
    throw LoadError("the markup is larger than " + std::to_string(kMostMarkupBytes >> 20) + " MB",
                    kDamagedSourceAdvice);
}

}  // namespace

void check_attributes(std::string_view source) {
  for (std::size_t at = 0; (at = source.find('<', at)) != std::string_view::npos;) {
    if (++at == source.size() || !starts_name(source[at])) continue;
    if (count_attributes(source, at) > kMostAttributesOfOne)
      throw LoadError("the markup has too many attributes", kDamagedSourceAdvice);
  }
}

void check_doctype(std::string_view source) {
  // Only blanks, comments and instructions may come before it.
  std::size_t at = 0;
  for (std::size_t from = source.size(); from != at;) {
    from = at;
    at = after(source, at, kBlanks, true);
    if (source.substr(at).starts_with('<')) at = behind_unit(source, at);
  }
  if (!source.substr(at).starts_with("<!DOCTYPE")) return;
  const std::size_t begin = at;
  for (bool inside = false; at < source.size() && (inside || source[at] != '>');) {
    if (at - begin > kLongestDoctype)
      throw LoadError("the markup's document type is too long", kDamagedSourceAdvice);
    if (const std::size_t next = behind_unit(source, at); next > at) {
      at = next;
      continue;
    }
    inside = source[at] == '[' || (inside && source[at] != ']');
    ++at;
  }
}

Utf8Text check_source(std::string_view bytes) {
  check_size(bytes.size());
  Utf8Text source = to_utf8(bytes);
  check_size(source.text.size());
  check_attributes(source.text);
  return source;
}

bool holds_nul(std::string_view source) {
  return !is_utf16(source) && source.find('\0') != std::string_view::npos;
}

std::string describe_break(std::string_view page) {
  const auto tag = page.rfind('<');
  if (tag != std::string_view::npos && page.find('>', tag) == std::string_view::npos)
    return "the page breaks off within a tag";
  const std::string tail =
      lower_case(page.substr(page.size() - std::min<std::size_t>(page.size(), 4096)));
  const std::string head = lower_case(page.substr(0, 4096));
  if (head.find("<html") != std::string::npos && tail.find("</html") == std::string::npos &&
      tail.find("</body") == std::string::npos)
    return "the page breaks off before its end";
  return {};
}

}  // namespace uprex::layout
