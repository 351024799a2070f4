// A document's way from bytes to records, as one function without side effects.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

#include "core/app/identity.hpp"
#include "core/extract/registry.hpp"
#include "core/model/record.hpp"

namespace uprex {

struct ReadOptions {
  std::string extractor;  // empty lets the registry choose
  Hints hints;            // for documents that do not say what they are
};

// Told what works on the document from now on: "the loader of pdf", "extractor wg_report".
using StageListener = std::function<void(const std::string& at_work)>;

// load -> select -> extract -> identity -> counts -> checks. `name` is the file's name as the
// records show it. Throws Error where the document yields no records, LoadError where its bytes
// alone decide that; safe to call from many threads.
Extraction process(std::span<const std::byte> bytes, std::string name, const Registry& registry,
                   const ReadOptions& options = {}, const StageListener& listener = {});

}  // namespace uprex
