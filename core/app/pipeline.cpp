// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/pipeline.hpp"

#include "core/app/labelling.hpp"
#include "core/extract/document_checks.hpp"
#include "core/identify/identify.hpp"
#include "core/load/load.hpp"
#include "core/review/counts.hpp"

namespace uprex {
namespace {

// Records of a document without a name could not be told from those of another.
void require_symbol(const DocumentRecord& record) {
  if (record.symbol.empty())
    throw Error("no symbol (A/HRC/...) was found on the document, nor the State under review",
                "check that the title page is there, or give --state and --session");
}

}  // namespace

Extraction process(std::span<const std::byte> bytes, const Input& input, const Readers& readers,
                   const ReadOptions& options, const StageListener& listener) {
  const auto at_work = [&](const std::string& what) {
    if (listener) listener(what);
  };
  at_work("the loader of " + std::string(loader_of(bytes)));
  const Document document = load(bytes, input.name);
  at_work("the match of an extractor");
  const Identity identity = identify(document, options.hints, input.name);
  const std::string extractor = readers.registry.select(document, identity, options.extractor);
  at_work("extractor " + extractor);
  Extraction extraction = readers.registry.extract(extractor, document, identity);
  DocumentRecord& record = extraction.document;
  require_symbol(record);
  at_work("the labels");
  label_all(extraction, readers.labeller);
  at_work("the checks");
  record.file = input.name;
  record.sha256 = input.sha256;
  record.format = input.format.empty() ? document.format : input.format;
  record.pages = static_cast<int>(document.pages.size());
  record.diagnostics.insert(record.diagnostics.begin(), document.diagnostics.begin(),
                            document.diagnostics.end());
  record.diagnostics.insert(record.diagnostics.end(), identity.diagnostics.begin(),
                            identity.diagnostics.end());
  record.counts = counts_of(extraction);
  record.checks = check_document(document, extraction);
  return extraction;
}

}  // namespace uprex
