// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/docx_archive.hpp"

#include <zip.h>

#include <algorithm>
#include <cstring>

namespace uprex::layout {
namespace {

constexpr const char* kDamaged = "download the file again";

std::uint32_t little_endian(std::span<const std::byte> bytes, std::size_t at, int count) {
  std::uint32_t value = 0;
  for (int i = count; i-- > 0;)
    value = value << 8 | std::to_integer<std::uint32_t>(bytes[at + static_cast<std::size_t>(i)]);
  return value;
}

// libzip holds the whole directory in memory, so its size is checked before. Large archives have a
// directory of another form (ZIP64), which no Word document needs.
void check_directory(std::span<const std::byte> bytes) {
  constexpr std::size_t kRecord = 22, kLocator = 20, kLongestComment = 0xFFFF;
  if (bytes.size() < kRecord) throw LoadError("the ZIP archive breaks off", kDamaged);
  const std::size_t last = bytes.size() - kRecord;
  const std::size_t first = last > kLongestComment ? last - kLongestComment : 0;
  for (std::size_t at = last + 1; at-- > first;) {
    if (little_endian(bytes, at, 4) != 0x06054B50) continue;
    const bool zip64 = at >= kLocator && little_endian(bytes, at - kLocator, 4) == 0x07064B50;
    if (zip64 || little_endian(bytes, at + 10, 2) > kMostEntries)
      throw LoadError("the ZIP archive has more than " + std::to_string(kMostEntries) + " entries",
                      kDamaged);
    return;
  }
  throw LoadError("the ZIP archive breaks off: its directory is missing", kDamaged);
}

bool is_stray(std::string_view name) {
  if (name.starts_with('/') || name.starts_with('\\')) return true;
  if (name.size() > 1 && name[1] == ':') return true;
  return name.starts_with("../") || name.starts_with("..\\") ||
         name.find("/../") != std::string_view::npos ||
         name.find("\\..\\") != std::string_view::npos;
}

}  // namespace

struct Archive::Zip {
  zip_t* archive = nullptr;

  explicit Zip(std::span<const std::byte> bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source != nullptr) archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    const std::string problem = archive == nullptr ? zip_error_strerror(&error) : "";
    zip_error_fini(&error);
    if (archive != nullptr) return;
    if (source != nullptr) zip_source_free(source);
    throw LoadError("the ZIP archive is damaged: " + problem, kDamaged);
  }
  ~Zip() { zip_discard(archive); }
  Zip(const Zip&) = delete;
  Zip& operator=(const Zip&) = delete;
};

Archive::Archive(std::span<const std::byte> bytes) {
  check_directory(bytes);
  zip_ = std::make_unique<Zip>(bytes);
}

Archive::~Archive() = default;

bool Archive::has(const std::string& part) const {
  return zip_name_locate(zip_->archive, part.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::optional<MarkupTree> Archive::read(const std::string& part) {
  const zip_int64_t index = zip_name_locate(zip_->archive, part.c_str(), ZIP_FL_NOCASE);
  if (index < 0) return std::nullopt;
  zip_stat_t stat;
  zip_stat_init(&stat);
  const auto entry = static_cast<zip_uint64_t>(index);
  if (zip_stat_index(zip_->archive, entry, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
    throw LoadError("the archive's part " + part + " is damaged", kDamaged);
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
    throw LoadError("the Word document is encrypted", "save it without a password");
  const bool inflated = stat.size > kRatioCountsFrom &&
                        stat.size / kMostRatio > std::max<zip_uint64_t>(stat.comp_size, 1);
  if (stat.size > kMostMarkupBytes || unpacked_ + stat.size > kMostUnpacked || inflated)
    throw LoadError("the archive's part " + part + " unpacks to " +
                        std::to_string(stat.size >> 20) + " MB, more than any report needs",
                    "check where the file comes from");
  std::vector<std::byte> bytes(stat.size);
  unpacked_ += stat.size;
  zip_file_t* const file = zip_fopen_index(zip_->archive, entry, 0);
  const zip_int64_t count = file == nullptr ? -1 : zip_fread(file, bytes.data(), bytes.size());
  if (file != nullptr) zip_fclose(file);
  if (count < 0) throw LoadError("the archive's part " + part + " is damaged", kDamaged);
  bytes.resize(static_cast<std::size_t>(count));
  MarkupTree tree = read_xml(bytes, kMostMarkupNodes - nodes_);
  nodes_ += tree.nodes;
  if (static_cast<zip_uint64_t>(count) < stat.size && tree.complete) {
    tree.complete = false;
    tree.problem = "it is shorter than the archive says";
  }
  return tree;
}

std::vector<std::string> Archive::stray_names() const {
  std::vector<std::string> names;
  const zip_int64_t count = zip_get_num_entries(zip_->archive, 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    const char* const name = zip_get_name(zip_->archive, static_cast<zip_uint64_t>(i), 0);
    if (name != nullptr && is_stray(name)) names.emplace_back(name);
  }
  return names;
}

namespace {

std::string folder_of(std::string_view part) {
  const auto slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string{} : std::string(part.substr(0, slash + 1));
}

// "../media/a.xml" seen from "word/" is "media/a.xml"; empty if it leads out of the archive.
std::string resolved(const std::string& folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string base = folder;
  while (target.starts_with("../")) {
    if (base.empty()) return {};
    base.pop_back();
    base = folder_of(base);
    target.remove_prefix(3);
  }
  while (target.starts_with("./")) target.remove_prefix(2);
  return base + std::string(target);
}

}  // namespace

std::vector<Relation> relations_of(Archive& archive, const std::string& part) {
  const std::string folder = folder_of(part);
  const auto tree = archive.read(folder + "_rels/" + part.substr(folder.size()) + ".rels");
  if (!tree) return {};
  std::vector<Relation> relations;
  for (const Markup& top : tree->root.children)
    for (const Markup& relation : top.children) {
      if (relation.name != "relationship") continue;
      const std::string_view type = relation.attribute("type");
      const bool outside = relation.attribute("targetmode") == "External";
      relations.push_back({std::string(relation.attribute("id")),
                           std::string(type.substr(type.rfind('/') + 1)),
                           outside ? "" : resolved(folder, relation.attribute("target"))});
    }
  return relations;
}

}  // namespace uprex::layout
