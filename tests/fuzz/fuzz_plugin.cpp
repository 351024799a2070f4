// One extractor (UPREX_FUZZ_PLUGIN) on documents made of text (tests/fuzz/synthetic.hpp): a
// LoadError, or records without a fault.
#include "core/app/identity.hpp"
#include "core/extract/document_checks.hpp"
#include "core/extract/registry.hpp"
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
  try {
    registry().select(document);
  } catch (const Error&) {
    // Nobody knows it, or two do.
  }
  try {
    Extraction extraction = registry().extract(UPREX_FUZZ_PLUGIN, document);
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
