// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paths.hpp"

namespace uprex {

std::filesystem::path source_folder() { return UPREX_SOURCE; }

std::filesystem::path build_folder() { return UPREX_BUILD; }

std::filesystem::path rogue_folder() { return build_folder() / "tests/rogue"; }

}  // namespace uprex
