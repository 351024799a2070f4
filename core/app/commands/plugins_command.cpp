// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ostream.h>

#include "core/app/commands/command.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"

namespace uprex {
namespace {

int run_plugins(const Registry& registry) {
  Output output{{}};
  for (const auto& plugin : registry.plugins())
    fmt::print(output.stream(), "{:<20} {:<8} API {}  {}\n", plugin.name, plugin.version,
               plugin.api, plugin.path.string());
  for (const auto& refusal : registry.refusals())
    fmt::print(output.stream(), "refused: {}: {}\n", refusal.path.string(),
               printable(refusal.message));
  output.commit();
  return registry.refusals().empty() ? 0 : 1;
}

}  // namespace

void add_plugins(CLI::App& app, Action& action) {
  auto* command =
      app.add_subcommand("plugins", "List the loaded plugins and those that could not be loaded.");
  command->footer(
      "Prints one line for each plugin: its name, version, API number and file. A plugin that "
      "could not be loaded has a line that begins with \"refused\" and says why.\n"
      "\n"
      "Examples:\n"
      "  uprex plugins\n"
      "  uprex plugins --plugin-dir build/my_plugins");
  command->callback([&action] { action = run_plugins; });
}

}  // namespace uprex
