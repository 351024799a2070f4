// Legacy Word documents (.doc, an OLE2 file): converted by LibreOffice, where it is installed, and
// read as .docx. Not a public interface; shared by the files of core/load only.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <vector>

#include "core/model/document.hpp"

namespace uprex::layout {

// The document as .docx. Throws LoadError where the file is no Word document, or
// encrypted, ToolError where it cannot be converted: the advice names the package that is missing.
// `stopped` is asked while the converter runs, and ends it.
using Stopped = std::function<bool()>;
std::vector<std::byte> docx_of_doc(std::span<const std::byte> bytes, const Stopped& stopped = {});

// The same, read. Name and block numbers are left to the caller.
Document load_doc(std::span<const std::byte> bytes);

// The first executable `soffice` in the folders of PATH, empty where there is none.
std::filesystem::path find_converter();

// Runs the converter in a private temporary folder with a profile of its own and returns what it
// made. Nothing is left behind. Throws ToolError where it fails, is stopped or takes longer than
// `seconds`.
std::vector<std::byte> convert_doc(std::span<const std::byte> bytes,
                                   const std::filesystem::path& converter, int seconds,
                                   const Stopped& stopped = {});

}  // namespace uprex::layout
