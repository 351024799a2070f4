// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of an Office package, which is a ZIP archive, and the references between them. It
// knows libzip. It writes nothing to disk. Private to core/load.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/load/markup.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex::layout {

// Bounds for one archive.
inline constexpr std::size_t kMostEntries = 10'000;
inline constexpr std::size_t kMostUnpacked = 32 << 20;    // bytes of all parts that are read
inline constexpr std::size_t kMostRatio = 200;            // of unpacked to packed size ...
inline constexpr std::size_t kRatioCountsFrom = 1 << 20;  // ... in parts that are larger than this

class Archive {
 public:
  // `bytes` must outlive the archive. Throws LoadError if they are not a readable ZIP archive.
  explicit Archive(std::span<const std::byte> bytes);
  ~Archive();

  // Empty if there is no such part. Throws LoadError if the part is encrypted or damaged or passes
  // a bound.
  std::optional<MarkupTree> read(const std::string& part);

  bool has(const std::string& part) const;

  // Names of entries that point outside the archive ("/etc/x", "../x"); they are not read.
  std::vector<std::string> stray_names() const;

 private:
  struct Zip;
  std::unique_ptr<Zip> zip_;
  std::size_t unpacked_ = 0, nodes_ = 0;  // of all parts
};

// One reference from a part to another, by type ("styles", "header") and id ("rId7").
struct Relation {
  std::string id, type, target;  // target is the name of a part; empty if it lies outside
};

// The references from `part` to other parts.
std::vector<Relation> relations_of(Archive& archive, const std::string& part);

}  // namespace uprex::layout
