// SPDX-License-Identifier: GPL-3.0-or-later
// Recommendations that stand only in the dialogue (section I.B) and are decided by reference to it:
// "The recommendations noted in paragraphs 23 (g) and 67 above did not enjoy the support of X".
#pragma once

#include <string_view>
#include <vector>

#include "core/language/language.hpp"
#include "core/language/paragraph_reference.hpp"
#include "core/model/block_range.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Looks at the document only while it lives; making one reads the dialogue's labels.
class Dialogue {
 public:
  Dialogue(const Language& language, const Document& document, BlockRange range);

  struct Found {
    std::vector<Recommendation> recommendations;  // without positions; flagged text_from_body
    std::vector<Diagnostic> diagnostics;          // one per reference that leads nowhere
  };

  // What the references in `sentence` mean. The referenced letter or sentence is the text, the
  // speaker of that paragraph the State.
  Found find(std::string_view sentence, const DocumentRecord& record) const;

 private:
  struct Paragraph {
    int number = 0;
    std::size_t begin = 0, end = 0;  // its blocks
  };

  void resolve(const ParagraphReference& reference, const DocumentRecord& record,
               Found& found) const;

  const Language& language_;
  const Document& document_;
  std::vector<Paragraph> paragraphs_;
};

}  // namespace uprex
