#include "core/upr/instruments.hpp"

#include <set>

#include "core/text/pattern.hpp"

namespace uprex {
namespace {

constexpr std::string_view kAcronym =
    R"(\b(CEDAW|CAT|CRC|ICCPR|ICESCR|CERD|ICERD|CMW|ICRMW|CRPD|CPED|ICPPED)\b)";

std::string usual_name(const std::string& acronym) {
  if (acronym == "ICERD") return "CERD";
  if (acronym == "ICRMW") return "CMW";
  if (acronym == "ICPPED") return "CPED";
  return acronym;
}

}  // namespace

std::vector<std::string> instruments_in(std::string_view text) {
  std::set<std::string> names;
  re2::StringPiece rest(text.data(), text.size());
  for (std::string found; RE2::FindAndConsume(&rest, pattern<kAcronym>(), &found);)
    names.insert(usual_name(found));
  return {names.begin(), names.end()};
}

}  // namespace uprex
