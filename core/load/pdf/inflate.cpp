// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/pdf/inflate.hpp"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace uprex::layout {

std::optional<std::string> inflate_all(std::string_view packed, std::size_t most) {
  z_stream zip{};
  if (packed.size() > std::numeric_limits<uInt>::max() || inflateInit(&zip) != Z_OK)
    return std::nullopt;
  const std::unique_ptr<z_stream, int (*)(z_stream*)> end(&zip, inflateEnd);
  // zlib promises to change nothing there.
  zip.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  zip.avail_in = static_cast<uInt>(packed.size());
  std::string text;
  int result = Z_OK;
  while (result == Z_OK && text.size() <= most) {
    const std::size_t filled = text.size();
    text.resize(std::min(most + 1, std::max(4 * packed.size(), 2 * filled)));
    zip.next_out = reinterpret_cast<Bytef*>(text.data() + filled);
    zip.avail_out = static_cast<uInt>(text.size() - filled);
    result = inflate(&zip, Z_NO_FLUSH);
  }
  if (result != Z_STREAM_END || zip.total_out > most) return std::nullopt;
  text.resize(zip.total_out);
  return text;
}

}  // namespace uprex::layout
