#include "core/app/commands/command_line.hpp"

#include "core/app/output/output.hpp"

namespace uprex {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  uprex extract report.pdf                               records of one document, on standard "
    "output\n"
    "  uprex extract reports/ --format csv --out all.csv      a folder, as a table\n"
    "  uprex ingest reports/ --store upr.db                   into a store; run again for new "
    "files only\n"
    "  uprex export --store upr.db --format csv --state KEN   one State's recommendations\n"
    "  uprex show 'A/HRC/43/15#121.1' --store upr.db          one recommendation with its proof\n"
    "\n"
    "Exit status: 0 all done, 1 some files refused or failed, 2 wrong usage or nothing could run.\n"
    "`uprex COMMAND --help` says more.";
constexpr const char* kPluginFooter =
    "--plugin-dir DIR loads plugins from a folder of your own too.";

void describe(CLI::App& app, std::vector<std::filesystem::path>& plugin_directories) {
  app.description(
      "Reads documents of the United Nations' Universal Periodic Review and writes a record for "
      "every "
      "recommendation.");
  app.footer(format_list() + "\n\n" + kFooter);
  app.set_version_flag("--version", "uprex " UPREX_VERSION);
  app.add_option("--plugin-dir", plugin_directories,
                 "Load plugins from this folder too (repeatable)")
      ->check(not_empty())
      ->type_name("DIR")
      ->allow_extra_args(false);
  app.require_subcommand(0, 1);
  app.fallthrough();
}

void add_commands(CLI::App& app, Action& action) {
  for (const auto add : {add_extract, add_ingest, add_export, add_show, add_check, add_stats,
                         add_label, add_train, add_plugins})
    add(app, action);
  for (CLI::App* command : app.get_subcommands({}))
    command->footer(command->get_footer() + "\n\n" + kPluginFooter);
}

std::string chosen_command(const CLI::App& app) {
  const auto commands = app.get_subcommands();
  return commands.empty() ? "uprex" : "uprex " + commands.front()->get_name();
}

// --help and --version are data and go to standard output, where a failed write is a failure.
int print_asked_for(const CLI::App& app, const CLI::ParseError& error) {
  Output output{{}};
  app.exit(error, output.stream(), output.stream());
  output.commit();
  return 0;
}

int wrong_usage(const CLI::App& app, const std::string& message) {
  print_error(message, "see `" + chosen_command(app) + " --help`");
  return 2;
}

// What stands where a command should, or, where nothing stands, how the program is used.
int no_command(const CLI::App& app) {
  const auto rest = app.remaining(true);
  if (!rest.empty() && !rest.front().starts_with('-'))
    return wrong_usage(app, "no command is named " + rest.front());
  if (!rest.empty()) return wrong_usage(app, "no option is named " + rest.front());
  std::fputs(app.help().c_str(), stderr);
  return 2;
}

}  // namespace

std::variant<Invocation, int> parse_command_line(int argc, char** argv) {
  Invocation invocation;
  std::vector<std::filesystem::path> given;
  CLI::App app("", "uprex");
  describe(app, given);
  add_commands(app, invocation.action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return print_asked_for(app, error);
    return app.get_subcommands().empty() && !app.remaining().empty()
               ? no_command(app)
               : wrong_usage(app, error.what());
  }
  if (!invocation.action) return no_command(app);
  if (std::filesystem::is_directory(built_in_plugin_directory()))
    invocation.plugin_directories.push_back(built_in_plugin_directory());
  invocation.plugin_directories.insert(invocation.plugin_directories.end(), given.begin(),
                                       given.end());
  return invocation;
}

}  // namespace uprex
