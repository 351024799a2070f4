// Bytes -> Document. The kind of file is told by its content, never by its name. No side effects;
// safe to call from many threads.
#pragma once

#include <span>
#include <string>

#include "core/model/document.hpp"

namespace uprex {

// Throws LoadError where the bytes hold no readable text: not a known kind of file, damaged,
// encrypted, without pages, images only; ToolError where a program is missing that could read them,
// or fails. `name` is used in Document::name alone. The bytes must
// outlive the call, not the result.
Document load(std::span<const std::byte> bytes, std::string name);

}  // namespace uprex
