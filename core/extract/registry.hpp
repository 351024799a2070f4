// SPDX-License-Identifier: GPL-3.0-or-later
// Finds plugins, refuses the unfit ones, and picks the extractor for a document. The only way to an
// extractor.
//
// In main, create the registry first and destroy it last. It owns the libraries that contain the
// code of the extractors, and it unloads none of them before. After construction it is read only
// and safe for many threads.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/extract/extractor.hpp"

namespace uprex {

// One plugin that was loaded.
struct PluginInfo {
  std::string name;
  std::string version;
  std::filesystem::path path;
  int api = 0;
};

// One plugin that was refused. `message` says what was expected and what was found.
struct PluginRefusal {
  std::filesystem::path path;
  std::string message;
};

class Registry {
 public:
  // Loads every *.so of the directories (in the order given, sorted within each; subfolders and
  // library search paths are not looked at; a directory given twice is read once). A plugin that is
  // unfit is refused and the others still load. Throws PluginError where a given directory cannot
  // be read or two plugins have one name.
  explicit Registry(const std::vector<std::filesystem::path>& directories);
  ~Registry();
  Registry(const Registry&) = delete;
  Registry& operator=(const Registry&) = delete;

  std::vector<PluginInfo> plugins() const;  // in load order
  const std::vector<PluginRefusal>& refusals() const noexcept { return refusals_; }

  // The name of the extractor that fits best, or `name_override` if that is not empty. An extractor
  // whose match throws does not match. Throws PluginError if two match equally well (it names
  // both), if the override is unknown, or if nothing matches and a match threw. Throws LoadError if
  // no extractor knows the document, std::bad_alloc if a match lacks memory.
  std::string select(const Document& document, const Identity& identity,
                     const std::string& name_override = {}) const;

  // Runs the named extractor and stamps its name and version on the document record and every
  // source. Throws LoadError if the extractor does, std::bad_alloc if it lacks memory, PluginError
  // if it throws anything else or its records have a fault (core/extract/validate_extraction.hpp).
  Extraction extract(const std::string& name, const Document& document,
                     const Identity& identity) const;

 private:
  struct Plugin;

  void load_directory(const std::filesystem::path& directory);
  void load_file(const std::filesystem::path& path);
  const Plugin& find(const std::string& name) const;
  static Match match_of(const Plugin& plugin, const Document& document, const Identity& identity,
                        std::optional<PluginError>& failure);

  std::vector<std::unique_ptr<Plugin>> plugins_;
  std::vector<PluginRefusal> refusals_;
};

// Gives every source the extractor and version of the document record.
void stamp_sources(Extraction& extraction);

// The folder installed with the core: uprex/plugins beside the core library. May not exist.
std::filesystem::path built_in_plugin_directory();

}  // namespace uprex
