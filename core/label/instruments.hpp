// The treaties, protocols, ILO conventions and mechanisms of the United Nations that a text names,
// each by its usual short name ("CEDAW", "OP-CAT", "ILO 189"). What a text only alludes to ("the
// remaining treaties") is not named.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// Sorted, each once. Takes any bytes.
std::vector<std::string> instruments_in(std::string_view text);

// All that instruments_in may give, but for the ILO's conventions ("ILO 189"); sorted.
std::span<const std::string_view> instrument_names();

}  // namespace uprex
