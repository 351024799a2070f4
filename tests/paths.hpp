// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests find what they read. Only paths.cpp is compiled with these folders, so that all
// others compile alike wherever the project lies.
#pragma once

#include <filesystem>

namespace uprex {

std::filesystem::path source_folder();
std::filesystem::path build_folder();
std::filesystem::path rogue_folder();  // of plugins that misbehave, one folder each

}  // namespace uprex
