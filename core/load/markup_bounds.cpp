#include "core/load/markup_bounds.hpp"

#include "core/model/diagnostic.hpp"

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

// Behind the value that begins at `at`, quoted or not.
std::size_t after_value(std::string_view source, std::size_t at) {
  if (at >= source.size()) return at;
  if (source[at] != '"' && source[at] != '\'') return after(source, at, " \t\r\n\f>", false);
  const std::size_t end = source.find(source[at], at + 1);
  return end == std::string_view::npos ? source.size() : end + 1;
}

// The attributes of the element whose name begins at `at`, which moves behind them.
std::size_t count_attributes(std::string_view source, std::size_t& at) {
  std::size_t count = 0;
  at = after(source, at, kEndOfName, false);
  while (at < source.size() && source[at] != '>') {
    const std::size_t end = after(source, at, kEndOfName, false);
    if (end == at) {
      ++at;  // blanks, and what is no attribute
      continue;
    }
    ++count;
    at = after(source, end, kBlanks, true);
    if (at < source.size() && source[at] == '=')
      at = after_value(source, after(source, at + 1, kBlanks, true));
  }
  return count;
}

}  // namespace

void check_attributes(std::string_view source) {
  std::size_t all = 0;
  for (std::size_t at = 0; (at = source.find('<', at)) != std::string_view::npos;) {
    if (++at == source.size() || !starts_name(source[at])) continue;
    const std::size_t own = count_attributes(source, at);
    all += own;
    if (own > kMostAttributesOfOne || all > kMostMarkupAttributes)
      throw LoadError("the markup has too many attributes",
                      "check where the file comes from, or download it again");
  }
}

}  // namespace uprex::layout
