// SPDX-License-Identifier: GPL-3.0-or-later
// Loads a document: bytes in, Document out. The content decides what kind of file it is, never the
// name. Loading has no side effects and is safe in many threads. It does not interpret the text.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/document.hpp"

namespace uprex {

// Throws LoadError if the bytes hold no readable text: an unknown kind of file, a damaged or
// encrypted one, one without pages or with images only. Throws ToolError if another program is
// needed to read them and is missing or fails. `name` goes to Document::name and has no other use.
// The bytes must outlive the call, not the result.
Document load(std::span<const std::byte> bytes, std::string name);

// The loader that load() would use: "pdf", "docx", "doc" or "html"; empty if there is none.
std::string_view loader_of(std::span<const std::byte> bytes);

// To load a "doc", load() runs another program that converts it to .docx. This is that step alone,
// for callers who load in a place where no program may run. It throws as load() does, and ToolError
// if `stopped` became true before the end.
std::vector<std::byte> converted_doc(std::span<const std::byte> bytes,
                                     const std::function<bool()>& stopped);

// The folder of the character maps that a PDF may refer to.
inline constexpr std::string_view kLoaderData = "/usr/share/poppler";

// Opens the files that loaders would open when they first need them. After this call, loaders open
// no file but those in kLoaderData.
void prepare_loaders();

}  // namespace uprex
