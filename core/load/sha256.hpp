// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the fingerprint that identifies a document. No other file knows libcrypto.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace uprex {

// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
std::string sha256(std::span<const std::byte> bytes);

}  // namespace uprex
