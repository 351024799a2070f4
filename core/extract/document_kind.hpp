// What a document is that no extractor reads, told from its title page, its symbol and its
// language: so that the refusal says it by name.
#pragma once

#include <string>

#include "core/model/document.hpp"

namespace uprex {

// `what` with its article ("a national report"), empty where it is not known; `why` completes
// "which ..."; `symbol` may be empty.
struct DocumentKind {
  std::string what;
  std::string why;
  std::string symbol;
  std::string language;  // "fr"; empty where it is English or unknown
};

DocumentKind document_kind(const Document& document);

// "a national report (A/HRC/WG.6/7/SVN/1), which holds no recommendations of the review".
LoadError refusal(const DocumentKind& kind);

}  // namespace uprex
