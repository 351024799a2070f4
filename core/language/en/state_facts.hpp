// The States, one row each, their names in English. Data alone: core/un/state_facts reads it and
// names the sources.
#pragma once

#include <span>

#include "core/un/state_facts.hpp"

namespace uprex::en {

// Sorted by code.
std::span<const StateFacts> state_facts();

}  // namespace uprex::en
