#include "core/app/pipeline.hpp"

#include <set>

#include "core/load/load.hpp"
#include "core/model/names.hpp"
#include "core/review/checks.hpp"

namespace uprex {
namespace {

std::map<std::string, int> count(const Extraction& extraction) {
  std::map<std::string, int> counts{
      {"recommendations", 0}, {"parts", 0}, {"flagged", 0}, {"notes", 0}};
  std::set<std::string> items;
  for (const auto& record : extraction.recommendations) {
    ++counts["recommendations"];
    ++counts[std::string(to_string(record.response))];
    counts["parts"] += record.part.has_value();
    counts["flagged"] += !record.review.empty();
    counts["notes"] += static_cast<int>(record.notes.size());
    items.insert(record.paragraph);
  }
  counts["items"] = static_cast<int>(items.size());
  counts["pledges"] = static_cast<int>(extraction.pledges.size());
  return counts;
}

}  // namespace

Extraction process(std::span<const std::byte> bytes, std::string name, const Registry& registry,
                   const ReadOptions& options) {
  const Document document = load(bytes, std::move(name));
  const std::string extractor = registry.select(document, options.extractor);
  Extraction extraction = registry.extract(extractor, document);
  DocumentRecord& record = extraction.document;
  complete_identity(extraction, document.name, options.hints);
  record.file = document.name;
  record.sha256 = document.sha256;
  record.format = document.format;
  record.pages = static_cast<int>(document.pages.size());
  record.diagnostics.insert(record.diagnostics.begin(), document.diagnostics.begin(),
                            document.diagnostics.end());
  record.counts = count(extraction);
  record.checks = check_document(document, extraction);
  return extraction;
}

}  // namespace uprex
