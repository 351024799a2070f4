// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/datapackage/package_documents.hpp"

namespace uprex::package {
namespace {

using Count = Of<std::pair<const std::string, int>>;

constexpr Field<Count> kCountFields[] = {
    {"document", Type::string, Need::required, parent_of},
    {"name", Type::string, Need::required, [](const Count& c) { return c.value.first; }},
    {"count", Type::integer, Need::required,
     [](const Count& c) { return std::to_string(c.value.second); }},
};
constexpr Table<Count> kCountTable{
    "counts", "What was extracted from a document", "document name", kCountFields, {kOfDocument}};

}  // namespace

DocumentTables::DocumentTables()
    : documents_(begin_records<DocumentRecord>("documents", "Documents that were read", "symbol")),
      counts_(begin(kCountTable)),
      parts_(kOfDocument) {}

void DocumentTables::add(const DocumentRecord& document, States& states) {
  const std::string_view symbol = document.symbol;
  Row(documents_.csv).add_fields(document, symbol, states);
  for (const auto& count : document.counts) add_row(counts_, kCountTable, {symbol, 0, count});
  parts_.add(symbol, document, states);
}

void DocumentTables::append_to(std::vector<Content*>& all) {
  all.insert(all.end(), {&documents_, &counts_});
  parts_.append_to(all);
}

}  // namespace uprex::package
