// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/registry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/dll/runtime_symbol_info.hpp>
#include <boost/dll/shared_library.hpp>
#include <fstream>
#include <set>
#include <string_view>

#include "core/extract/validate_extraction.hpp"
#include "core/identify/describe.hpp"

namespace uprex {
namespace fs = std::filesystem;
namespace dll = boost::dll;

// Members die in reverse order: the extractor before the library that holds its code.
struct Registry::Plugin {
  dll::shared_library library;
  std::unique_ptr<Extractor> extractor;
  PluginInfo info;
};

namespace {

constexpr const char* kSymbol = "uprex_plugin";

constexpr std::string_view kNoException = "it threw an object that is not an exception";

PluginError failure_of(const PluginInfo& plugin, std::string_view what) {
  return PluginError(fmt::format("extractor {} {} failed: {}", plugin.name, plugin.version, what),
                     "report this with the document; it is a fault of the extractor");
}

// Why a file is no plugin for us. Only travels inside this file.
struct Refused {
  std::string message;
};

// The loader's own words for a text file are those for a damaged library.
bool is_shared_library(const fs::path& path) {
  std::string head(4, ' ');
  std::ifstream(path, std::ios::binary).read(head.data(), 4);
  return head == "\177ELF";
}

dll::shared_library open_library(const fs::path& path) {
  if (!is_shared_library(path)) throw Refused{"expected a shared library, but the file is not one"};
  std::error_code error;
  dll::shared_library library(path, error, dll::load_mode::rtld_now | dll::load_mode::rtld_local);
  if (!library.is_loaded())
    throw Refused{
        fmt::format("expected a shared library that can be loaded, found: {}", error.message())};
  if (!library.has(kSymbol))
    throw Refused{
        fmt::format("expected the symbol {}, found none (is UPREX_PLUGIN missing?)", kSymbol)};
  return library;
}

// `api` stands first in every version of the descriptor; nothing behind it is read before it is
// known to fit.
const PluginDescriptor& checked_descriptor(const dll::shared_library& library) {
  const auto& descriptor = library.get<const PluginDescriptor>(kSymbol);
  if (descriptor.api != kPluginApi)
    throw Refused{fmt::format("expected plugin API {}, found {}; build it against this core",
                              kPluginApi, descriptor.api)};
  const std::string_view compiler = descriptor.compiler ? descriptor.compiler : "none";
  if (compiler != UPREX_COMPILER)
    throw Refused{fmt::format("expected compiler {}, found {}; build it with the core's compiler",
                              UPREX_COMPILER, compiler)};
  if (!descriptor.name || !*descriptor.name || !descriptor.version || !*descriptor.version)
    throw Refused{"expected a name and a version, found an empty one"};
  if (!descriptor.make) throw Refused{"expected a factory, found a null pointer"};
  return descriptor;
}

std::unique_ptr<Extractor> make_extractor(const PluginDescriptor& descriptor) {
  std::unique_ptr<Extractor> extractor;
  try {
    extractor.reset(descriptor.make());
  } catch (const std::exception& error) {
    throw Refused{
        fmt::format("expected an extractor, found: the factory threw \"{}\"", error.what())};
  } catch (...) {
    throw Refused{
        "expected an extractor, found: the factory threw an object that is not an exception"};
  }
  if (!extractor) throw Refused{"expected an extractor, found: the factory returned null"};
  return extractor;
}

}  // namespace

Registry::Registry(const std::vector<fs::path>& directories) {
  std::set<fs::path> read;
  for (const auto& directory : directories) {
    std::error_code ignored;
    const fs::path canonical = fs::weakly_canonical(directory, ignored);
    if (read.insert(canonical.empty() ? directory : canonical).second) load_directory(directory);
  }
}

Registry::~Registry() = default;

void Registry::load_directory(const fs::path& directory) {
  std::vector<fs::path> files;
  try {
    for (const auto& entry : fs::directory_iterator(directory))
      if (entry.path().extension() == ".so") files.push_back(fs::absolute(entry.path()));
  } catch (const fs::filesystem_error& error) {
    throw PluginError(fmt::format("plugin folder {} cannot be read: {}", directory.string(),
                                  error.code().message()),
                      "give a folder that holds plugins with --plugin-dir");
  }
  std::sort(files.begin(), files.end());
  for (const auto& file : files) load_file(file);
}

void Registry::load_file(const fs::path& path) {
  auto plugin = std::make_unique<Plugin>();
  try {
    plugin->library = open_library(path);
    const auto& descriptor = checked_descriptor(plugin->library);
    plugin->extractor = make_extractor(descriptor);
    plugin->info = {descriptor.name, descriptor.version, path, descriptor.api};
  } catch (const Refused& refused) {
    refusals_.push_back({path, refused.message});
    return;
  }
  for (const auto& other : plugins_)
    if (other->info.name == plugin->info.name)
      throw PluginError(fmt::format("two plugins are named {}: {} and {}", other->info.name,
                                    other->info.path.string(), path.string()),
                        "remove one of them");
  plugins_.push_back(std::move(plugin));
}

std::vector<PluginInfo> Registry::plugins() const {
  std::vector<PluginInfo> infos;
  for (const auto& plugin : plugins_) infos.push_back(plugin->info);
  return infos;
}

const Registry::Plugin& Registry::find(const std::string& name) const {
  for (const auto& plugin : plugins_)
    if (plugin->info.name == name) return *plugin;
  throw PluginError(fmt::format("no extractor is named {}", name),
                    "`uprex plugins` lists the names");
}

// Match::no where the extractor throws; the first such failure is kept in `failure`.
Match Registry::match_of(const Plugin& plugin, const Document& document, const Identity& identity,
                         std::optional<PluginError>& failure) {
  const auto no_match = [&](std::string_view what) {
    if (!failure) failure = failure_of(plugin.info, what);
    return Match::no;
  };
  try {
    return plugin.extractor->match(document, identity);
  } catch (const std::bad_alloc&) {
    throw std::bad_alloc();
  } catch (const std::exception& error) {
    return no_match(error.what());
  } catch (...) {
    return no_match(kNoException);
  }
}

std::string Registry::select(const Document& document, const Identity& identity,
                             const std::string& name_override) const {
  if (!name_override.empty()) return find(name_override).info.name;
  Match best = Match::no;
  std::vector<std::string> names;
  std::optional<PluginError> failure;
  for (const auto& plugin : plugins_) {
    const Match match = match_of(*plugin, document, identity, failure);
    if (match == Match::no || match < best) continue;
    if (match > best) names.clear();
    best = match;
    names.push_back(plugin->info.name);
  }
  if (names.empty() && failure) throw PluginError(*failure);
  if (names.empty()) throw refusal(document, identity);
  if (names.size() > 1)
    throw PluginError(
        fmt::format("the extractors {} and {} match equally well", names[0], names[1]),
        "choose one with --extractor");
  return names.front();
}

void stamp_sources(Extraction& extraction) {
  const auto stamp = [&](auto& records) {
    for (auto& record : records) {
      record.source.extractor = extraction.document.extractor;
      record.source.version = extraction.document.extractor_version;
    }
  };
  stamp(extraction.recommendations);
  stamp(extraction.positions);
  stamp(extraction.pledges);
}

Extraction Registry::extract(const std::string& name, const Document& document,
                             const Identity& identity) const {
  const Plugin& plugin = find(name);
  const auto failed = [&](std::string_view what) { return failure_of(plugin.info, what); };
  try {
    Extraction extraction = plugin.extractor->extract(document, identity);
    extraction.document.extractor = plugin.info.name;
    extraction.document.extractor_version = plugin.info.version;
    stamp_sources(extraction);
    if (const std::string fault = validate_extraction(extraction); !fault.empty())
      throw failed(fault);
    return extraction;
  } catch (const LoadError& error) {
    throw LoadError(error.what(), error.advice());
  } catch (const Error& error) {
    throw PluginError(error.what(), error.advice());
  } catch (const std::bad_alloc&) {
    throw std::bad_alloc();
  } catch (const std::exception& error) {
    throw failed(error.what());
  } catch (...) {
    throw failed(kNoException);
  }
}

fs::path built_in_plugin_directory() {
  return dll::this_line_location().parent_path() / "uprex" / "plugins";
}

}  // namespace uprex
