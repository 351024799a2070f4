// SPDX-License-Identifier: GPL-3.0-or-later
// Documents identified and read by the built-in plugins, as the program does it.
#pragma once

#include "core/extract/registry.hpp"
#include "core/identify/identify.hpp"

namespace uprex {

inline const Registry& built_in_plugins() {
  static const Registry registry({built_in_plugin_directory()});
  return registry;
}

inline Identity identified(const Document& document) { return identify(document, {}, "document"); }

// The name of the extractor that is chosen, "none" if there is none.
inline std::string chosen(const Document& document) {
  try {
    return built_in_plugins().select(document, identified(document));
  } catch (const LoadError&) {
    return "none";
  }
}

inline Extraction read_by(const std::string& extractor, const Document& document) {
  return built_in_plugins().extract(extractor, document, identified(document));
}

}  // namespace uprex
