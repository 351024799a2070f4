// SPDX-License-Identifier: GPL-3.0-or-later
// Declares the commands of the program. Each command is defined in a file of its own, which
// declares its options and runs it.
//
// The only header that includes CLI11.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "core/extract/registry.hpp"

namespace uprex {

// Runs the command that was chosen and returns the exit status.
using Action = std::function<int(const Registry& registry)>;

// Each function adds one command with its options to the program. Parsing the command line then
// sets `action` if the user chose this command.
void add_extract(CLI::App& app, Action& action);
void add_ingest(CLI::App& app, Action& action);
void add_export(CLI::App& app, Action& action);
void add_show(CLI::App& app, Action& action);
void add_label(CLI::App& app, Action& action);
void add_check(CLI::App& app, Action& action);
void add_stats(CLI::App& app, Action& action);
void add_train(CLI::App& app, Action& action);
void add_plugins(CLI::App& app, Action& action);

}  // namespace uprex
