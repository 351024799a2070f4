#include "core/app/pipeline.hpp"

#include "core/app/labelling.hpp"
#include "core/extract/document_checks.hpp"
#include "core/load/load.hpp"
#include "core/review/counts.hpp"

namespace uprex {

Extraction process(std::span<const std::byte> bytes, const Input& input, const Readers& readers,
                   const ReadOptions& options, const StageListener& listener) {
  const auto at_work = [&](const std::string& what) {
    if (listener) listener(what);
  };
  at_work("the loader of " + std::string(loader_of(bytes)));
  const Document document = load(bytes, input.name);
  at_work("the match of an extractor");
  const std::string extractor = readers.registry.select(document, options.extractor);
  at_work("extractor " + extractor);
  Extraction extraction = readers.registry.extract(extractor, document);
  at_work("the labels");
  label_all(extraction, readers.labeller);
  at_work("the checks");
  DocumentRecord& record = extraction.document;
  complete_identity(extraction, input.name, options.hints);
  record.file = input.name;
  record.sha256 = input.sha256;
  record.format = document.format;
  record.pages = static_cast<int>(document.pages.size());
  record.diagnostics.insert(record.diagnostics.begin(), document.diagnostics.begin(),
                            document.diagnostics.end());
  record.counts = counts_of(extraction);
  record.checks = check_document(document, extraction);
  return extraction;
}

}  // namespace uprex
