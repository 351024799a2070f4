// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes the file of a model. It contains hashes, weights and names of labels, but no
// words of the texts. Numbers are little-endian, and a checksum stands at the end:
//
//   "UPREXLAB", u32 kModelFormat, u32 kFeatures,
//   u8 families, each: name, u8 choice, f32 threshold, u8 labels, each: name, f32 bias, scale,
//     slope, offset                                          (a name: u8 length, bytes)
//   u32 features, their hashes u32, numbers of weights u8,
//   u32 weights, their outputs u8, their weights i8,
//   u64 FNV-1a of all bytes before it
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/label/model.hpp"

namespace uprex {

inline constexpr std::uint32_t kModelFormat = 1;
inline constexpr std::string_view kModelFile = "labels.model";  // in its folder

// Returns the bytes of the file. The model must be valid.
std::string model_bytes(const Model& model);

// Throws Error if the bytes are not such a file, are damaged, or have another version.
Model parse_model(std::string_view bytes);

// Throws Error that names the file if it cannot be read or parse_model() throws.
Model read_model(const std::filesystem::path& file);

}  // namespace uprex
