// SPDX-License-Identifier: GPL-3.0-or-later
// Identifies documents made of text (tests/fuzz/synthetic.hpp) and reads them with one extractor
// (UPREX_FUZZ_PLUGIN): that gives a LoadError, or records without a fault.
#include "core/extract/document_checks.hpp"
#include "core/extract/registry.hpp"
#include "core/identify/identify.hpp"
#include "core/review/counts.hpp"
#include "tests/fuzz/form.hpp"
#include "tests/fuzz/synthetic.hpp"

namespace {

const uprex::Registry& registry() {
  static const uprex::Registry all({UPREX_PLUGIN_FOLDER});
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace uprex;
  const Document document = fuzz::document_of(fuzz::as_text(data, size));
  const Identity identity = identify(document, {}, "fuzz");
  try {
    registry().select(document, identity);
  } catch (const Error&) {
    // Nobody knows it, or two do.
  }
  try {
    Extraction extraction = registry().extract(UPREX_FUZZ_PLUGIN, document, identity);
    fuzz::check(extraction);
    counts_of(extraction);
    check_document(document, extraction);
    fuzz::written(extraction);
  } catch (const LoadError&) {
  } catch (const Error& error) {
    fuzz::require(false, error.what());
  }
  return 0;
}
