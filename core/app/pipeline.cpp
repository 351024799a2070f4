// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/pipeline.hpp"

#include <algorithm>
#include <cstddef>

#include "core/app/labelling.hpp"
#include "core/extract/document_checks.hpp"
#include "core/identify/first_document.hpp"
#include "core/identify/identify.hpp"
#include "core/language/language_of.hpp"
#include "core/load/load.hpp"
#include "core/model/turned_box.hpp"
#include "core/review/counts.hpp"

namespace uprex {
namespace {

// Records of a document without a name could not be told from those of another.
void require_symbol(const DocumentRecord& record) {
  if (record.symbol.empty())
    throw Error("the document has no symbol (A/HRC/...) and does not name the State under review",
                "check that it has its title page, or give --state and --session");
}

// Records point at the page as its readers see it, however it was turned for reading.
void show_boxes_on(const std::vector<Page>& pages, Extraction& extraction) {
  if (std::ranges::all_of(pages, [](const Page& page) { return page.turned == 0; })) return;
  const auto turn = [&](auto& records) {
    for (auto& record : records)
      for (Box& box : record.source.boxes)
        if (box.page > 0 && static_cast<std::size_t>(box.page) <= pages.size())
          box = box_as_shown(box, pages[static_cast<std::size_t>(box.page) - 1]);
  };
  turn(extraction.recommendations);
  turn(extraction.positions);
  turn(extraction.pledges);
}

}  // namespace

Extraction process(std::span<const std::byte> bytes, const Input& input, const Readers& readers,
                   const ReadOptions& options, const StageListener& listener) {
  const auto at_work = [&](const std::string& what) {
    if (listener) listener(what);
  };
  at_work("the loader of " + std::string(loader_of(bytes)) + " files");
  Document document = load(bytes, input.name);
  at_work("the choice of an extractor");
  keep_first_document(language_named(kDefaultLanguage), document);
  const Identity identity = identify(document, options.hints, input.name);
  const std::string extractor = readers.registry.select(document, identity, options.extractor);
  at_work("extractor " + extractor);
  Extraction extraction = readers.registry.extract(extractor, document, identity);
  show_boxes_on(document.pages, extraction);
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
