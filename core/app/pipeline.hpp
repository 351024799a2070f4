// A document's way from bytes to records, as one function without side effects.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "core/extract/registry.hpp"
#include "core/model/record.hpp"

namespace uprex {

// load -> select -> extract -> counts -> checks. `name` is the file's name as the records show it.
// An empty `extractor_override` lets the registry choose. Throws Error (LoadError, PluginError)
// where the document yields no records; safe to call from many threads.
Extraction process(std::span<const std::byte> bytes, std::string name, const Registry& registry,
                   const std::string& extractor_override = {});

}  // namespace uprex
