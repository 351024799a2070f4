// Reads the command line. Runs nothing.
#pragma once

#include <filesystem>
#include <variant>
#include <vector>

#include "core/app/commands/command.hpp"

namespace uprex {

struct Invocation {
  std::vector<std::filesystem::path> plugin_directories;  // the built-in one first
  Action action;
};

// What to do, or the exit code where that is settled already (--help, --version, wrong usage), with
// the text printed.
std::variant<Invocation, int> parse_command_line(int argc, char** argv);

}  // namespace uprex
