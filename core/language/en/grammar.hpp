// The grammar of English. Everyone else gets it by Language::grammar().
#pragma once

#include "core/language/grammar.hpp"

namespace uprex {

const Grammar& grammar_en();

}  // namespace uprex
