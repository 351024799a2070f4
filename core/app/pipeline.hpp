// A document's way from bytes to records, as one function without side effects.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

#include "core/app/identity.hpp"
#include "core/extract/registry.hpp"
#include "core/label/labeller.hpp"
#include "core/model/record.hpp"

namespace uprex {

struct ReadOptions {
  std::string extractor;  // empty lets the registry choose
  Hints hints;            // for documents that do not say what they are
};

// A file as the records tell of it.
struct Input {
  std::string name;
  std::string sha256;  // of its bytes, by core/load/sha256.hpp; empty where nobody needs it
};

// What makes records of documents: the extractors and, unless null, what labels recommendations.
// Both must outlive it.
struct Readers {
  // NOLINTNEXTLINE(google-explicit-constructor): extractors alone read documents too
  Readers(const Registry& extractors, const Labeller* labels = nullptr)
      : registry(extractors), labeller(labels) {}

  const Registry& registry;
  const Labeller* labeller;
};

// Told what works on the document from now on: "the loader of pdf", "extractor wg_report".
using StageListener = std::function<void(const std::string& at_work)>;

// load -> select -> extract -> labels -> identity -> counts -> checks. Throws Error where the
// document yields no records, LoadError where its bytes alone decide that; safe to call from many
// threads.
Extraction process(std::span<const std::byte> bytes, const Input& input, const Readers& readers,
                   const ReadOptions& options = {}, const StageListener& listener = {});

}  // namespace uprex
