// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacks zlib streams in one go. No other file knows zlib. Private to core/load/pdf.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace uprex::layout {

// Empty if `packed` is not one whole zlib stream or unpacks to more than `most` bytes.
std::optional<std::string> inflate_all(std::string_view packed, std::size_t most);

}  // namespace uprex::layout
