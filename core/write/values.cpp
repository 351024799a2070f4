#include "core/write/values.hpp"

#include "core/upr/state_facts.hpp"
#include "core/upr/symbols.hpp"

namespace uprex {

std::string last_comment(const Recommendation& record) {
  std::string comment;
  for (const auto& position : record.positions)
    if (!position.comment.value_or("").empty()) comment = *position.comment;
  return comment;
}

std::string document_url(std::string_view symbol) {
  if (find_symbol(symbol) != symbol) return {};
  return "https://docs.un.org/en/" + std::string(symbol);
}

std::string state_name(std::string_view iso3) {
  const StateFacts* state = state_facts(iso3);
  return std::string(state ? state->name : iso3);
}

}  // namespace uprex
