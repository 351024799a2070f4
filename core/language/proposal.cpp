#include "core/language/proposal.hpp"

#include "core/language/en/thematic_list_patterns.hpp"
#include "core/text/ascii.hpp"

namespace uprex {

std::vector<std::string> marked_as_proposed(std::vector<std::string> names) {
  for (std::string& name : names) name.append(" ").append(en::kProposedMark);
  return names;
}

bool is_proposal(std::string_view entry) { return lower_case(entry).ends_with(en::kProposedMark); }

}  // namespace uprex
