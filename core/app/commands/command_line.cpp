// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/commands/command_line.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/app/commands/help_formatter.hpp"
#include "core/app/commands/shared_options.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"

namespace uprex {
namespace {

using Words = std::vector<std::string>;

constexpr const char* kDescription =
    "Reads documents of the United Nations Universal Periodic Review (UPR). Writes one record for "
    "each recommendation: its text, who made it, and what the State answered.";

constexpr const char* kFooter =
    "Examples:\n"
    "  Print the records of one document:\n"
    "    uprex extract report.pdf\n"
    "  Make a table from all documents in a folder:\n"
    "    uprex extract reports/ --format csv --out all.csv\n"
    "  Put a folder into a store. To add new files later, run the same command again:\n"
    "    uprex ingest reports/ --store upr.db\n"
    "  Make an Excel workbook with the recommendations to one State:\n"
    "    uprex export --store upr.db --format workbook --state KEN --out kenya.xlsx\n"
    "  Show one recommendation with the page and the words that prove it:\n"
    "    uprex show 'A/HRC/43/15#121.1' --store upr.db\n"
    "\n"
    "Exit status:\n"
    "  0  Everything is done.\n"
    "  1  Some documents failed. The others are done.\n"
    "  2  Wrong usage, or nothing could run.\n"
    "\n"
    "`uprex COMMAND --help` explains one command.";

constexpr const char* kPluginFooter =
    "Every command also accepts --plugin-dir DIR: load the plugins in this folder too.";

void describe(CLI::App& app, std::vector<std::filesystem::path>& plugin_directories) {
  app.description(kDescription);
  app.footer(format_list() + "\n\n" + kFooter);
  app.formatter(std::make_shared<HelpFormatter>());
  app.set_help_flag("-h,--help", "Print this help.");
  app.set_version_flag("--version", "uprex " UPREX_VERSION, "Print the version.");
  app.add_option("--plugin-dir", plugin_directories,
                 "Also load the plugins in this folder. Repeatable.")
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
    command->group("Commands")->footer(command->get_footer() + "\n\n" + kPluginFooter);
}

bool is_command(const CLI::App& app, const std::string& word) {
  return std::ranges::any_of(app.get_subcommands({}),
                             [&](const CLI::App* command) { return command->get_name() == word; });
}

// True if `word` is an option of some command whose value is the next word.
bool takes_next_word(const CLI::App& app, const std::string& word) {
  return std::ranges::any_of(app.get_subcommands({}), [&](const CLI::App* command) {
    const CLI::Option* option = command->get_option_no_throw(word);
    return option != nullptr && option->get_expected_max() > 0;
  });
}

// Puts the command before options that stand in front of it: `uprex --store upr.db stats`.
void put_command_first(const CLI::App& app, Words& words) {
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (*word == "--") return;
    if (word->starts_with('-')) {
      if (takes_next_word(app, *word) && ++word == words.end()) return;
      continue;
    }
    if (is_command(app, *word)) std::rotate(words.begin(), word, std::next(word));
    return;
  }
}

std::string chosen_command(const CLI::App& app) {
  const auto commands = app.get_subcommands();
  return commands.empty() ? "uprex" : "uprex " + commands.front()->get_name();
}

// Prints the answer to --help or --version on standard output. A failed write is an error.
int print_answer(const CLI::App& app, const CLI::ParseError& error) {
  Output output{{}};
  app.exit(error, output.stream(), output.stream());
  output.commit();
  return 0;
}

int wrong_usage(const CLI::App& app, const std::string& message) {
  print_error(message, "see `" + chosen_command(app) + " --help`");
  return 2;
}

// The first word of the command line that nothing takes. CLI11 sorts what remains by command.
std::string first_remaining(const CLI::App& app, const Words& words) {
  const auto rest = app.remaining(true);
  const auto remains = [&](const std::string& word) {
    return std::ranges::find(rest, word) != rest.end();
  };
  const auto found = std::ranges::find_if(words, remains);
  return found != words.end() ? *found : rest.front();
}

// Says in plain words what is wrong with the command line.
std::string message_of(const CLI::App& app, const CLI::ParseError& error, const Words& words) {
  std::string message = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
    const std::string word = first_remaining(app, words);
    return word.starts_with('-') ? "no option is named " + word : "unexpected argument " + word;
  }
  constexpr std::string_view kExcludes = " excludes ";
  if (const auto at = message.find(kExcludes); at != std::string::npos)
    message.replace(at, kExcludes.size(), " cannot be used together with ");
  return message;
}

// Names the word that is no command. If there is no word at all, prints the help.
int no_command(const CLI::App& app) {
  const auto rest = app.remaining(true);
  if (!rest.empty() && !rest.front().starts_with('-'))
    return wrong_usage(app, "no command is named " + rest.front());
  if (!rest.empty()) return wrong_usage(app, "no option is named " + rest.front());
  write_to_stderr(app.help());
  return 2;
}

}  // namespace

std::variant<Invocation, int> parse_command_line(int argc, char** argv) {
  Invocation invocation;
  std::vector<std::filesystem::path> given;
  CLI::App app("", "uprex");
  describe(app, given);
  add_commands(app, invocation.action);
  Words words(argv + std::min(argc, 1), argv + argc);
  put_command_first(app, words);
  try {
    // It takes the words from the back.
    app.parse(Words(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return print_answer(app, error);
    return app.get_subcommands().empty() && !app.remaining().empty()
               ? no_command(app)
               : wrong_usage(app, message_of(app, error, words));
  }
  if (!invocation.action) return no_command(app);
  if (std::filesystem::is_directory(built_in_plugin_directory()))
    invocation.plugin_directories.push_back(built_in_plugin_directory());
  invocation.plugin_directories.insert(invocation.plugin_directories.end(), given.begin(),
                                       given.end());
  return invocation;
}

}  // namespace uprex
