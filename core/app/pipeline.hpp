// SPDX-License-Identifier: GPL-3.0-or-later
// A document's way from bytes to records, as one function without side effects.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

#include "core/extract/registry.hpp"
#include "core/label/labeller.hpp"
#include "core/model/hints.hpp"
#include "core/model/record.hpp"

namespace uprex {

struct ReadOptions {
  std::string extractor;  // empty lets the registry choose
  Hints hints;            // for documents that do not say what they are
};

// A file as the records name it.
struct Input {
  std::string name;
  std::string sha256;  // of its bytes, by core/load/sha256.hpp; empty if nobody needs it
  // What the file was before it was converted ("doc"); empty if the bytes are those of the file.
  std::string format = {};
};

// What makes records of documents: the extractors and, unless null, the labeller of
// recommendations. Both must outlive it.
struct Readers {
  // NOLINTNEXTLINE(google-explicit-constructor): extractors alone read documents too
  Readers(const Registry& extractors, const Labeller* labels = nullptr)
      : registry(extractors), labeller(labels) {}

  const Registry& registry;
  const Labeller* labeller;
};

// Called with the part that works on the document from now on: "the loader of pdf files",
// "extractor wg_report".
using StageListener = std::function<void(const std::string& at_work)>;

// load -> identify -> select -> extract -> validate -> label -> check. Throws Error if the document
// yields no records, LoadError if its bytes alone decide that. Safe to call from many threads.
Extraction process(std::span<const std::byte> bytes, const Input& input, const Readers& readers,
                   const ReadOptions& options = {}, const StageListener& listener = {});

}  // namespace uprex
