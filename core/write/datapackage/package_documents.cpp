#include "core/write/datapackage/package_documents.hpp"

#include "core/model/names.hpp"
#include "core/write/datapackage/package_fields.hpp"
#include "core/write/values.hpp"

namespace uprex::package {
namespace {

using Document = DocumentRecord;
using Count = Of<std::pair<const std::string, int>>;
using enum Type;
using enum Need;

constexpr Field<Document> kDocumentFields[] = {
    {"symbol", string, required, [](const Document& d) { return d.symbol; },
     "Symbol of the United Nations, or a name made of session and State"},
    {"type", string, required, [](const Document& d) { return d.kind; }},
    {"state_under_review", string, optional,
     [](const Document& d) { return d.state_under_review; }},
    {"session", integer, optional, [](const Document& d) { return or_empty(d.session); },
     "Session of the Working Group"},
    {"cycle", integer, optional, [](const Document& d) { return or_empty(d.cycle); }},
    {"language", string, optional, [](const Document& d) { return d.language; }},
    {"file", string, optional, [](const Document& d) { return d.file; }},
    {"sha256", string, optional, [](const Document& d) { return d.sha256; }},
    {"format", string, optional, [](const Document& d) { return d.format; }},
    {"pages", integer, optional, [](const Document& d) { return or_empty(d.pages); }},
    {"extractor", string, optional, [](const Document& d) { return d.extractor; }},
    {"version", string, optional, [](const Document& d) { return d.extractor_version; },
     "Of the extractor"},
    {"labeller", string, optional, [](const Document& d) { return d.labeller; },
     "What proposed the labels"},
};
constexpr Table<Document> kDocuments{
    "documents", "Documents that were read", "symbol", kDocumentFields, {kOfState}};

constexpr Field<Count> kCountFields[] = {
    {"document", string, required, parent_of},
    {"name", string, required, [](const Count& c) { return c.value.first; }},
    {"count", integer, required, [](const Count& c) { return std::to_string(c.value.second); }},
};
constexpr Table<Count> kCounts{
    "counts", "What was extracted from a document", "document name", kCountFields, {kOfDocument}};

constexpr Field<Of<Check>> kCheckFields[] = {
    {"document", string, required, parent_of},
    {"number", integer, required, number_of},
    {"name", string, required, [](const Of<Check>& c) { return c.value.name; }},
    {"status",
     string,
     required,
     [](const Of<Check>& c) { return std::string(to_string(c.value.status)); },
     {},
     all_names<CheckStatus>},
    {"detail", string, optional, [](const Of<Check>& c) { return c.value.detail; }},
};
constexpr Table<Of<Check>> kChecks{"checks",
                                   "Documents' own figures against what was extracted",
                                   "document number",
                                   kCheckFields,
                                   {kOfDocument}};

constexpr Field<Of<Diagnostic>> kDiagnosticFields[] = {
    {"document", string, required, parent_of},
    {"number", integer, required, number_of},
    {"severity",
     string,
     required,
     [](const Of<Diagnostic>& d) { return std::string(to_string(d.value.severity)); },
     {},
     all_names<Severity>},
    {"code", string, required, [](const Of<Diagnostic>& d) { return d.value.code; }},
    {"message", string, optional, [](const Of<Diagnostic>& d) { return d.value.message; }},
    {"paragraph", string, optional, [](const Of<Diagnostic>& d) { return d.value.paragraph; }},
    {"page", integer, optional, [](const Of<Diagnostic>& d) { return or_empty(d.value.page); }},
};
constexpr Table<Of<Diagnostic>> kDiagnostics{"diagnostics",
                                             "What a person should know of a document",
                                             "document number",
                                             kDiagnosticFields,
                                             {kOfDocument}};

constexpr Field<Of<ReviewReference>> kReviewFields[] = {
    {"document", string, required, parent_of},
    {"number", integer, required, number_of},
    {"report", string, optional, [](const Of<ReviewReference>& r) { return r.value.report; },
     "Symbol of the review's report"},
    {"state_under_review", string, optional,
     [](const Of<ReviewReference>& r) { return r.value.state_under_review; }},
    {"documents", list, required,
     [](const Of<ReviewReference>& r) { return list_of(r.value.documents); },
     "Symbols of the documents that make up the outcome"},
};
constexpr Table<Of<ReviewReference>> kReviews{"document_reviews",
                                              "Reviews that a document speaks of",
                                              "document number",
                                              kReviewFields,
                                              {kOfDocument, kOfState}};

constexpr Field<Of<StatedTotal>> kTotalFields[] = {
    {"document", string, required, parent_of},
    {"number", integer, required, number_of},
    {"report", string, optional, [](const Of<StatedTotal>& t) { return t.value.report; }},
    {"state_under_review", string, optional,
     [](const Of<StatedTotal>& t) { return t.value.state_under_review; }},
    {"of",
     string,
     required,
     [](const Of<StatedTotal>& t) { return std::string(to_string(t.value.of)); },
     {},
     all_names<TotalOf>},
    {"count", integer, required,
     [](const Of<StatedTotal>& t) { return std::to_string(t.value.number); }},
    {"paragraph", string, optional, [](const Of<StatedTotal>& t) { return t.value.paragraph; }},
    {"page", integer, optional, [](const Of<StatedTotal>& t) { return or_empty(t.value.page); }},
    {"wording", string, optional, [](const Of<StatedTotal>& t) { return t.value.wording; }},
};
constexpr Table<Of<StatedTotal>> kTotals{"totals",
                                         "Numbers of recommendations that a document states",
                                         "document number",
                                         kTotalFields,
                                         {kOfDocument, kOfState}};

}  // namespace

DocumentTables::DocumentTables()
    : documents_(begin(kDocuments)),
      counts_(begin(kCounts)),
      checks_(begin(kChecks)),
      diagnostics_(begin(kDiagnostics)),
      reviews_(begin(kReviews)),
      totals_(begin(kTotals)) {}

void DocumentTables::add(const DocumentRecord& document) {
  const std::string_view symbol = document.symbol;
  add_row(documents_, kDocuments, document);
  for (const auto& count : document.counts) add_row(counts_, kCounts, {symbol, 0, count});
  add_all(checks_, kChecks, symbol, document.checks);
  add_all(diagnostics_, kDiagnostics, symbol, document.diagnostics);
  add_all(reviews_, kReviews, symbol, document.reviews);
  add_all(totals_, kTotals, symbol, document.totals);
}

std::array<Content*, 6> DocumentTables::contents() {
  return {&documents_, &counts_, &checks_, &diagnostics_, &reviews_, &totals_};
}

}  // namespace uprex::package
