#include "core/extract/conclusions.hpp"

namespace uprex {

void read_pledges(const Document&, const ReportOutline&, Extraction&) {}

}  // namespace uprex
