// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the values of WordprocessingML elements. Private to core/load.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

#include "core/load/markup.hpp"

namespace uprex::layout {

// The whole number at the beginning of the text; empty if there is none.
inline std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{}) return std::nullopt;
  return value;
}

// "x" of <w:name w:val="x"/> in `parent`; empty if there is none.
inline std::string_view value_of(const Markup& parent, std::string_view name) {
  const Markup* const element = parent.child(name);
  return element == nullptr ? std::string_view{} : element->attribute("val");
}

// "0", "false" and "off" switch off, all else on.
inline bool switches_on(std::string_view value) {
  return value != "0" && value != "false" && value != "off";
}

// <w:b/> and <w:b w:val="1"/> switch on, <w:b w:val="0"/> off; empty without the element.
inline std::optional<bool> toggle(const Markup& parent, std::string_view name) {
  const Markup* const element = parent.child(name);
  if (element == nullptr) return std::nullopt;
  return switches_on(element->attribute("val"));
}

}  // namespace uprex::layout
