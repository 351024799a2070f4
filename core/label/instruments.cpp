// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/instruments.hpp"

#include <algorithm>

#include "core/label/ilo_conventions.hpp"
#include "core/label/mentions.hpp"
#include "core/label/protocols.hpp"
#include "core/language/language.hpp"
#include "core/text/plain_signs.hpp"

namespace uprex {
namespace {

constexpr std::string_view kIloConventions = "ILO conventions";

void put_in_order(std::vector<std::string>& names) {
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

std::vector<std::string> read_instruments(const Language& language, std::string_view text) {
  const auto mentions = mentions_in(language, text);
  std::vector<std::string> names = ilo_conventions_in(language, text);
  for (const Mention& mention : mentions)
    if (mention.kind == MentionKind::name || mention.kind == MentionKind::aside)
      names.emplace_back(mention.name);
  for (const std::string_view name : treaties_and_protocols(language, text, mentions))
    names.emplace_back(name);
  const auto is_numbered = [](std::string_view name) {
    return name.starts_with("ILO ") && name != kIloConventions;
  };
  if (std::ranges::any_of(names, is_numbered)) std::erase(names, kIloConventions);
  put_in_order(names);
  return names;
}

struct InstrumentNames {
  explicit InstrumentNames(const Language& language) : names(mentioned_names(language)) {
    for (const std::string_view other : {std::string_view("Geneva Conventions AP"), kIloConventions,
                                         std::string_view("UNTOC Protocols")})
      names.push_back(other);
    std::ranges::sort(names);
  }

  std::vector<std::string_view> names;
};

}  // namespace

std::vector<std::string> instruments_in(const Language& language, std::string_view text) {
  std::string store;
  return read_instruments(language, in_plain_signs(text, store));
}

std::span<const std::string_view> instrument_names(const Language& language) {
  return language.derived<InstrumentNames>().names;
}

}  // namespace uprex
