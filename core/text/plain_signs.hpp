// Text as a typewriter would have it, for patterns that know ASCII: one kind of quote, hyphen and
// space, however the document sets them.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// Single spaces in place of runs and of control characters; letters stay as they are. A view of the
// text where nothing changes, else of `store`.
std::string_view in_plain_signs(std::string_view text, std::string& store);

}  // namespace uprex
