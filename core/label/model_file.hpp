// The file of a model: little-endian, with a checksum at its end. It holds hashes, weights and
// names of labels, no words.
//
//   "UPREXLAB", u32 kModelFormat, u32 kFeatures,
//   u8 families, each: name, u8 choice, f32 threshold, u8 labels, each: name, f32 bias, scale,
//     slope, offset                                          (a name: u8 length, bytes)
//   u32 features, their hashes u32, numbers of weights u8,
//   u32 weights, their outputs u8, their weights i8,
//   u64 FNV-1a of all before
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/label/model.hpp"

namespace uprex {

inline constexpr std::uint32_t kModelFormat = 1;
inline constexpr std::string_view kModelFile = "labels.model";  // in its folder

// The bytes of a file. The model must be sound.
std::string model_bytes(const Model& model);

// Throws Error where the bytes are not such a file, are damaged, or are of another version.
Model parse_model(std::string_view bytes);

// Throws Error, naming the file, where it cannot be read or parse_model() throws.
Model read_model(const std::filesystem::path& file);

}  // namespace uprex
