// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/proposed_mark.hpp"

#include "core/text/ascii.hpp"

namespace uprex {
namespace {

constexpr std::string_view kProposedMark = "(proposed)";

}  // namespace

std::vector<std::string> marked_as_proposed(std::vector<std::string> names) {
  for (std::string& name : names) name.append(" ").append(kProposedMark);
  return names;
}

bool is_proposal(std::string_view entry) { return lower_case(entry).ends_with(kProposedMark); }

}  // namespace uprex
