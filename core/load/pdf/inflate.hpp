// Bytes packed by zlib, unpacked in one go. Not a public interface; shared by the files of
// core/load only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace uprex::layout {

// Nothing where `packed` is no whole zlib stream, or one of more than `most` bytes.
std::optional<std::string> inflate_all(std::string_view packed, std::size_t most);

}  // namespace uprex::layout
