// The commands of the program, each in a file of its own, and what they share.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/app/joined_reviews.hpp"
#include "core/app/output/progress.hpp"
#include "core/app/pipeline.hpp"
#include "core/app/workers/workers.hpp"
#include "core/extract/registry.hpp"

namespace uprex {

// What the command line asked for: filled while it is parsed, run once afterwards. The result is
// the exit code.
using Action = std::function<int(const Registry& registry)>;

// Each adds a subcommand with its options, and sets the action when that subcommand was given.
void add_extract(CLI::App& app, Action& action);
void add_ingest(CLI::App& app, Action& action);
void add_export(CLI::App& app, Action& action);
void add_show(CLI::App& app, Action& action);
void add_label(CLI::App& app, Action& action);
void add_check(CLI::App& app, Action& action);
void add_stats(CLI::App& app, Action& action);
void add_train(CLI::App& app, Action& action);
void add_plugins(CLI::App& app, Action& action);

// What an option takes, with messages in plain words.
CLI::Validator not_empty();
CLI::Validator whole_number(int most, int least = 1);
// One of these names, which takes the place of what was given: case, hyphens, spaces and
// underscores do not count. `what` is a noun: "format".
CLI::Validator one_of(const std::string& what, std::vector<std::string> names);

// Options that several commands have, with one spelling and one help text.
void add_store_option(CLI::App& command, std::filesystem::path& store);
void add_format_option(CLI::App& command, std::string& format);
std::string format_list();  // for the end of --help: a line for each format
void add_out_option(CLI::App& command, std::filesystem::path& out);
void add_state_option(CLI::App& command, const std::string& name, std::string& iso3,
                      const std::string& help);
void add_review_options(CLI::App& command, RecordFilter& filter);  // --state, --session, --cycle
// The same, --from, --response, and the labels'.
void add_record_options(CLI::App& command, RecordFilter& filter);
void add_batch_options(CLI::App& command, std::vector<std::string>& paths, ReadOptions& options,
                       ReportStyle& style);
void add_worker_options(CLI::App& command, WorkerSettings& settings);

}  // namespace uprex
