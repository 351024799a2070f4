// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files: whatever the bytes, an Error or a document of the right form.
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/load/load.hpp"
#include "tests/fuzz/form.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    uprex::fuzz::check(uprex::load(bytes, "fuzz"));
  } catch (const uprex::Error&) {
  }
  return 0;
}
