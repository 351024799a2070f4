// The conventions of the International Labour Organization that a text gives by number. Numbers of
// other conventions ("Convention 108 on data protection") and counts of things are none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// "ILO 189"; in printed order. Where conventions are named without number ("the core ILO
// conventions"), "ILO conventions".
std::vector<std::string> ilo_conventions_in(std::string_view text);

}  // namespace uprex
