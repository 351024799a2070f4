#include "core/review/checks.hpp"

namespace uprex {

std::vector<Check> check_document(const Document&, const Extraction&) { return {}; }

}  // namespace uprex
