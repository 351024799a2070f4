#include "core/language/proposal.hpp"

#include "core/text/ascii.hpp"

namespace uprex {

namespace {

// "(proposed)"
std::string mark_of(const Language& language) {
  const auto rows = language.rows("proposed_mark");
  return rows.empty() ? std::string() : '(' + std::string(rows.front().pattern) + ')';
}

}  // namespace

std::vector<std::string> marked_as_proposed(const Language& language,
                                            std::vector<std::string> names) {
  const std::string mark = mark_of(language);
  for (std::string& name : names) name.append(" ").append(mark);
  return names;
}

bool is_proposal(const Language& language, std::string_view entry) {
  const std::string mark = mark_of(language);
  return !mark.empty() && lower_case(entry).ends_with(mark);
}

}  // namespace uprex
