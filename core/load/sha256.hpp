// The fingerprint by which documents are told apart.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace uprex {

// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
std::string sha256(std::span<const std::byte> bytes);

}  // namespace uprex
