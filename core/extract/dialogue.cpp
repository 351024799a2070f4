#include "core/extract/dialogue.hpp"

namespace uprex {

Dialogue::Dialogue(const Document& document, BlockRange) : document_(document) {}

Dialogue::Found Dialogue::find(std::string_view, const DocumentRecord&) const { return {}; }

}  // namespace uprex
