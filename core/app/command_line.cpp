#include "core/app/command_line.hpp"

#include "core/write/writer.hpp"

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
    "  uprex show A/HRC/43/15#121.1 --store upr.db            one recommendation with its proof\n"
    "\n"
    "Exit status: 0 all done, 1 some files refused or failed, 2 wrong usage or nothing could run.";

void describe(CLI::App& app, std::vector<std::filesystem::path>& plugin_directories) {
  app.description(
      "Reads documents of the United Nations' Universal Periodic Review and writes a record for "
      "every "
      "recommendation.");
  app.footer(kFooter);
  app.set_version_flag("--version", "uprex " UPREX_VERSION);
  app.add_option("--plugin-dir", plugin_directories,
                 "Load plugins from this folder too (repeatable)")
      ->type_name("DIR")
      ->allow_extra_args(false);
  app.require_subcommand(1);
  app.fallthrough();
}

}  // namespace

std::variant<Invocation, int> parse_command_line(int argc, char** argv) {
  Invocation invocation;
  std::vector<std::filesystem::path> given;
  CLI::App app;
  describe(app, given);
  for (const auto add :
       {add_extract, add_ingest, add_export, add_show, add_check, add_stats, add_plugins})
    add(app, invocation.action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  if (std::filesystem::is_directory(built_in_plugin_directory()))
    invocation.plugin_directories.push_back(built_in_plugin_directory());
  invocation.plugin_directories.insert(invocation.plugin_directories.end(), given.begin(),
                                       given.end());
  return invocation;
}

void add_store_option(CLI::App& command, std::filesystem::path& store) {
  command.add_option("--store", store, "The store (an SQLite file)")->required()->type_name("FILE");
}

void add_format_option(CLI::App& command, std::string& format) {
  std::vector<std::string> names;
  for (const auto name : writer_formats()) names.emplace_back(name);
  format = names.front();
  command.add_option("--format", format, "Format of the records")
      ->check(CLI::IsMember(names))
      ->capture_default_str();
}

void add_out_option(CLI::App& command, std::filesystem::path& out) {
  command.add_option("--out", out, "Write to this file instead of standard output")
      ->type_name("FILE");
}

void add_batch_options(CLI::App& command, std::vector<std::string>& paths, ReadOptions& options,
                       ReportStyle& style) {
  command.add_option("PATH", paths, "Files, folders (searched), or - for names on standard input")
      ->required();
  command
      .add_option("--extractor", options.extractor,
                  "Use this extractor, whatever the document looks like")
      ->type_name("NAME");
  const auto known_state = [](std::string& text) {
    const std::string state = state_given(text);
    if (state.empty()) return "no such State: " + text;
    text = state;
    return std::string();
  };
  command
      .add_option("--state", options.hints.state,
                  "State under review of documents that do not name it (LVA, or Latvia)")
      ->transform(CLI::Validator(known_state, "STATE", "state"))
      ->type_name("STATE");
  command
      .add_option("--session", options.hints.session, "Session of documents that do not name it")
      ->check(CLI::Range(1, 99))
      ->type_name("NUMBER");
  command.add_flag("--quiet", style.quiet, "Say nothing but failures");
  command.add_flag("--json", style.json, "Report on standard error as one JSON object at the end");
}

}  // namespace uprex
