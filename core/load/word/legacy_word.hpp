// SPDX-License-Identifier: GPL-3.0-or-later
// Loads legacy Word documents (.doc, an OLE2 file). LibreOffice converts them to .docx if it is
// installed. This unit does not parse the old format. Private to core/load.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <vector>

#include "core/model/document.hpp"

namespace uprex::layout {

// Converts the document to .docx. Throws LoadError if the file is encrypted or not a Word document.
// Throws ToolError if it cannot be converted; the advice names a missing package. While the
// converter runs, `stopped` is asked again and again; true ends the converter.
using Stopped = std::function<bool()>;
std::vector<std::byte> docx_of_doc(std::span<const std::byte> bytes, const Stopped& stopped = {});

// Converts and loads. The caller sets the name and the numbers of the blocks.
Document load_doc(std::span<const std::byte> bytes);

// The first executable `soffice` in the folders of PATH; empty if there is none.
std::filesystem::path find_converter();

// Runs the converter in a private temporary folder with a profile of its own, returns its result
// and removes the folder. Throws ToolError if it fails, is stopped or takes longer than `seconds`.
std::vector<std::byte> convert_doc(std::span<const std::byte> bytes,
                                   const std::filesystem::path& converter, int seconds,
                                   const Stopped& stopped = {});

}  // namespace uprex::layout
