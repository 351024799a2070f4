// SPDX-License-Identifier: GPL-3.0-or-later
// The one header a plugin author reads. An extractor turns a loaded and identified Document into
// records. It is stateless, never does I/O, and may be called from many threads at once.
//
// A plugin is a shared library with one class and one line:
//
//     class MyFormat : public uprex::Extractor { ... };
//     UPREX_PLUGIN(MyFormat, "my_format", "1.0.0")
//
// Names, limits and selection: the registry (core/extract/registry.hpp) loads every *.so of one
// folder in sorted order, refuses other API numbers and compilers, and picks the extractor with the
// highest match.
#pragma once

#include "core/model/document.hpp"
#include "core/model/identity.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Raised when Extractor, Document or the records change in a way that old plugins cannot survive.
//   1  first version
//   2  positions, reviews and totals
//   3  labels of recommendations, and what gave them
//   4  Document without the hash of its bytes
//   5  match and extract are given the document's Identity; match may throw
inline constexpr int kPluginApi = 5;

// What the plugin was compiled with; a plugin of another compiler or standard library is refused.
#define UPREX_STRINGIFY_(x) #x
#define UPREX_STRINGIFY(x) UPREX_STRINGIFY_(x)
#if defined(__clang__)
#define UPREX_COMPILER \
  "clang-" UPREX_STRINGIFY(__clang_major__) "-cxxabi" UPREX_STRINGIFY(__GXX_ABI_VERSION)
#else
#define UPREX_COMPILER "gcc-" UPREX_STRINGIFY(__GNUC__) "-cxxabi" UPREX_STRINGIFY(__GXX_ABI_VERSION)
#endif

// How sure an extractor is that a document is of its format.
enum class Match { no, maybe, sure };

class Extractor {
 public:
  virtual ~Extractor() = default;

  // Cheap against extract: looks at the identity, headings and labels, not at sentences. Should not
  // throw. If it does, the registry treats the extractor as one that does not match (registry.hpp).
  virtual Match match(const Document& document, const Identity& identity) const = 0;

  // Begins with record_of(identity), the identity of the document record and of all records. Adds
  // the records, and what the document record says of reviews, totals and diagnostics. The core
  // adds the rest: file, sha256, format, pages, extractor, counts and checks of the document
  // record, and the extractor and version of sources. Throws Error if the document holds nothing to
  // extract. The core refuses a document whose records have a fault
  // (core/extract/validate_extraction.hpp).
  virtual Extraction extract(const Document& document, const Identity& identity) const = 0;
};

// The match of an extractor that reads every document of one kind (namespace kind).
inline Match match_of_kind(const Identity& identity, std::string_view kind) {
  if (identity.kind != kind) return Match::no;
  return identity.certain ? Match::sure : Match::maybe;
}

// What a plugin exports under the C name "uprex_plugin". Constant, owned by the plugin; the
// factory's result is owned by the caller and destroyed before the plugin is unloaded.
struct PluginDescriptor {
  int api;
  const char* compiler;
  const char* name;
  const char* version;
  Extractor* (*make)();
};

}  // namespace uprex

#define UPREX_PLUGIN(Class, plugin_name, plugin_version)                                        \
  extern "C" __attribute__((visibility("default"))) const uprex::PluginDescriptor uprex_plugin; \
  const uprex::PluginDescriptor uprex_plugin{uprex::kPluginApi, UPREX_COMPILER, plugin_name,    \
                                             plugin_version,                                    \
                                             []() -> uprex::Extractor* { return new Class(); }};
