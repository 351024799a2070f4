// SPDX-License-Identifier: GPL-3.0-or-later
// One misbehaviour per definition; tests/rogue/CMakeLists.txt builds a plugin for each.
#include <new>
#include <stdexcept>

#include "core/extract/extractor.hpp"

namespace {

using namespace uprex;

class Rogue : public Extractor {
 public:
  Match match(const Document&, const Identity&) const override {
#if defined(ROGUE_match_throws)
    throw std::runtime_error("out of wine");
#elif defined(ROGUE_match_throws_int)
    throw 42;
#elif defined(ROGUE_match_lacks_memory)
    throw std::bad_alloc();
#endif
    return Match::sure;
  }

  Extraction extract(const Document&, const Identity&) const override {
#if defined(ROGUE_throws_std)
    throw std::runtime_error("out of cheese");
#elif defined(ROGUE_throws_int)
    throw 42;
#elif defined(ROGUE_throws_load_error)
    throw LoadError("nothing to extract", "give another document");
#endif
    Extraction extraction;
    extraction.document.kind = "rogue";
    extraction.document.symbol = "A/1";
#if defined(ROGUE_out_of_range)
    extraction.recommendations.resize(1);
    extraction.recommendations[0].id = "A/1#1";
    extraction.recommendations[0].document = "A/1";
    extraction.recommendations[0].response = static_cast<Response>(99);
#elif defined(ROGUE_same_id)
    extraction.pledges.resize(2);
    for (auto& pledge : extraction.pledges) {
      pledge.document = "A/1";
      pledge.id = "A/1#pledge-1";
    }
#endif
    return extraction;
  }
};

[[maybe_unused]] Extractor* make() {
#if defined(ROGUE_null_factory)
  return nullptr;
#elif defined(ROGUE_factory_throws)
  throw std::runtime_error("no extractor today");
#elif defined(ROGUE_factory_throws_int)
  throw 42;
#endif
  return new Rogue();
}

}  // namespace

#define EXPORT extern "C" __attribute__((visibility("default")))

#if defined(ROGUE_wrong_api)
// Shorter than the real descriptor: who reads behind the number reads what is not there.
EXPORT const int uprex_plugin;
const int uprex_plugin = 999;
#elif defined(ROGUE_no_symbol)
EXPORT const int something_else;
const int something_else = 1;
#else
#if defined(ROGUE_wrong_compiler)
#define COMPILER "fortran-77"
#else
#define COMPILER UPREX_COMPILER
#endif
#if defined(ROGUE_twin_a) || defined(ROGUE_twin_b)
#define NAME "twin"
#elif defined(ROGUE_tie_a)
#define NAME "tie_a"
#elif defined(ROGUE_tie_b)
#define NAME "tie_b"
#elif defined(ROGUE_no_name)
#define NAME ""
#else
#define NAME "rogue"
#endif
#if defined(ROGUE_no_factory)
#define FACTORY nullptr
#else
#define FACTORY make
#endif
EXPORT const uprex::PluginDescriptor uprex_plugin;
const uprex::PluginDescriptor uprex_plugin{uprex::kPluginApi, COMPILER, NAME, "6.6.6", FACTORY};
#endif
