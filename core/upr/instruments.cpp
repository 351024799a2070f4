#include "core/upr/instruments.hpp"

#include <algorithm>

#include "core/text/utf8.hpp"
#include "core/upr/ilo_conventions.hpp"
#include "core/upr/mentions.hpp"
#include "core/upr/protocols.hpp"

namespace uprex {
namespace {

constexpr std::string_view kIloConventions = "ILO conventions";

bool is_plain(char c) { return c >= ' ' && c < 0x7F; }

// What stands in a wording for a character beyond ASCII; 0 where it is kept.
char plain(char32_t c) {
  if (c < ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F) return ' ';
  if (c >= 0x2010 && c <= 0x2015) return '-';
  if (c == 0x2018 || c == 0x2019 || c == 0xB4) return '\'';
  if (c == 0xB0 || c == 0xBA) return 'o';  // "n° 169"
  return 0;
}

// Quotes, hyphens and spaces of the typewriter, single spaces.
std::string in_plain_signs(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_utf8(text, at);
    const char sign = plain(c);
    if (sign == ' ' && clean.ends_with(' ')) continue;
    if (sign != 0)
      clean += sign;
    else if (!(c == ' ' && clean.ends_with(' ')))
      clean += text.substr(begin, at - begin);
  }
  return clean;
}

bool is_in_plain_signs(std::string_view text) {
  return std::ranges::all_of(text, is_plain) && text.find("  ") == text.npos;
}

void put_in_order(std::vector<std::string>& names) {
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

std::vector<std::string> read(std::string_view text) {
  const auto mentions = mentions_in(text);
  std::vector<std::string> names = ilo_conventions_in(text);
  for (const Mention& mention : mentions)
    if (mention.kind == MentionKind::name || mention.kind == MentionKind::aside)
      names.emplace_back(mention.name);
  for (const std::string_view name : treaties_and_protocols(text, mentions))
    names.emplace_back(name);
  const auto is_numbered = [](std::string_view name) {
    return name.starts_with("ILO ") && name != kIloConventions;
  };
  if (std::ranges::any_of(names, is_numbered)) std::erase(names, kIloConventions);
  put_in_order(names);
  return names;
}

}  // namespace

std::vector<std::string> instruments_in(std::string_view text) {
  return is_in_plain_signs(text) ? read(text) : read(in_plain_signs(text));
}

std::span<const std::string_view> instrument_names() {
  static const std::vector<std::string_view> names = [] {
    auto all = mentioned_names();
    for (const std::string_view other :
         {"Geneva Conventions AP", "ILO conventions", "UNTOC Protocols"})
      all.push_back(other);
    std::ranges::sort(all);
    return all;
  }();
  return names;
}

}  // namespace uprex
