// SPDX-License-Identifier: GPL-3.0-or-later
// Options that several commands have, so that each is spelled and explained in one place. Also the
// validators for their values.
//
// Options about labels are in label_options.hpp.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/app/commands/command.hpp"
#include "core/app/output/progress.hpp"
#include "core/app/pipeline.hpp"
#include "core/app/record_filter.hpp"
#include "core/app/workers/workers.hpp"

namespace uprex {

// The greatest numbers that options accept.
inline constexpr int kMaxSession = 99, kMaxCycle = 99;

// Validators. They refuse a wrong value with a message in plain words.
CLI::Validator not_empty();
CLI::Validator whole_number(int max, int min = 1);
// Accepts the names in any spelling of case, hyphens, spaces and underscores, and replaces the
// value by the name. `noun` says what is named: "format".
CLI::Validator one_of(const std::string& noun, std::vector<std::string> names);

void add_store_option(CLI::App& command, std::filesystem::path& store);
void add_format_option(CLI::App& command, std::string& format);
void add_out_option(CLI::App& command, std::filesystem::path& out);
void add_state_option(CLI::App& command, const std::string& name, std::string& iso3,
                      const std::string& help);

// --state, --session, --cycle
void add_review_options(CLI::App& command, RecordFilter& filter);

// Those of add_review_options, --from, --response, and the options of add_label_filter.
void add_record_options(CLI::App& command, RecordFilter& filter);

// PATH, --extractor, --state, --session, --quiet, --log-json, --json
void add_batch_options(CLI::App& command, std::vector<std::string>& paths, ReadOptions& options,
                       ProgressOptions& progress);

// --jobs, --timeout, --memory, --require-sandbox
void add_worker_options(CLI::App& command, WorkerSettings& settings);

// The formats with one line about each, for the end of a help text.
std::string format_list();

// "supported, noted, ...": the names that --response takes.
std::string response_list();

}  // namespace uprex
