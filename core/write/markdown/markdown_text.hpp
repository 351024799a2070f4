// Plain text as Markdown (CommonMark) that shows it as it is.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// `text` is one paragraph. What would be read as markup (emphasis, code, links, HTML, entities, and
// at the beginning headings, lists and quotations) is escaped with a backslash; so is a beginning
// that a spreadsheet would run as a formula. Text without such characters stays the same bytes.
std::string markdown(std::string_view text);

}  // namespace uprex
