#include "core/extract/answers.hpp"

namespace uprex {

void read_answers(const AnswerContext&, BlockRange, Extraction&) {}

}  // namespace uprex
