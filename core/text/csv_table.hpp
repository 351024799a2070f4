// A whole CSV text as rows of cells, quoted as in RFC 4180. Looks at no meaning; linear.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// Lines may end in carriage return and line feed; a line without anything is no row. A quotation
// mark that nothing closes takes the rest of the text into its cell.
std::vector<std::vector<std::string>> csv_rows(std::string_view text);

}  // namespace uprex
