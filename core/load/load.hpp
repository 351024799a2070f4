// Bytes -> Document. The kind of file is told by its content, never by its name. No side effects;
// safe to call from many threads.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/document.hpp"

namespace uprex {

// Throws LoadError where the bytes hold no readable text: not a known kind of file, damaged,
// encrypted, without pages, images only; ToolError where a program is missing that could read them,
// or fails. `name` is used in Document::name alone. The bytes must
// outlive the call, not the result.
Document load(std::span<const std::byte> bytes, std::string name);

// The loader that load() takes: "pdf", "docx", "doc", "html"; empty where there is none.
std::string_view loader_of(std::span<const std::byte> bytes);

// Loading what "doc" loads runs another program. This is that step alone, for those who load where
// no program may be run: the document as .docx. Throws as load() does, ToolError where `stopped`
// was true before it was done.
std::vector<std::byte> converted_doc(std::span<const std::byte> bytes,
                                     const std::function<bool()>& stopped);

// Where loaders find what a document alone can ask for: the character maps of a PDF.
inline constexpr std::string_view kLoaderData = "/usr/share/poppler";

// Opens by name now what loaders open by name when they first need it, so that they can do without
// later, but for what is in kLoaderData.
void prepare_loaders();

}  // namespace uprex
