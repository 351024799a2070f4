// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/commands/shared_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <string_view>
#include <thread>
#include <utility>

#include "core/app/commands/label_options.hpp"
#include "core/label/label_names.hpp"
#include "core/language/language_of.hpp"
#include "core/language/state_given.hpp"
#include "core/model/names.hpp"
#include "core/text/ascii.hpp"
#include "core/un/state_facts.hpp"
#include "core/write/values.hpp"
#include "core/write/writer.hpp"

namespace uprex {
namespace {

constexpr int kMaxJobs = 1024, kMaxSeconds = 86'400, kMaxMegabytes = 1 << 20;

std::string normalised(const std::string& name) {
  std::string same = lower_case(name);
  for (char& c : same)
    if (c == '_' || c == ' ') c = '-';
  return same;
}

std::string nearest_states(const std::string& given) {
  std::vector<std::string_view> names;
  for (const StateFacts& state : all_state_facts()) names.push_back(state.name);
  std::string nearest;
  for (const std::string_view name : nearest_names(default_language(), names, given))
    nearest += (nearest.empty() ? "" : " or ") + std::string(name);
  return nearest;
}

// The response that other databases and everyday language call so. Empty if none is.
std::string response_called(const std::string& given) {
  const std::string name = normalised(given);
  const auto is = [&](std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
  };
  if (is({"accept", "accepted", "support", "yes"})) return "supported";
  if (is({"reject", "rejected", "not-accepted", "not-supported", "note", "no"})) return "noted";
  if (is({"partial", "partly", "partially-accepted", "in-part"})) return "partially_supported";
  if (is({"open", "deferred", "under-consideration"})) return "pending";
  return "";
}

std::vector<std::string> response_names() {
  const auto names = all_names<Response>();
  return {names.begin(), names.end()};
}

CLI::Validator response_name() {
  return CLI::Validator(
      [](std::string& given) {
        std::string problem = one_of("response", response_names())(given);
        const std::string meant = response_called(given);
        return problem.empty() || meant.empty() ? problem
                                                : problem + " (did you mean " + meant + "?)";
      },
      "");
}

}  // namespace

CLI::Validator not_empty() {
  return CLI::Validator([](std::string& text) { return text.empty() ? "the value is empty" : ""; },
                        "");
}

CLI::Validator one_of(const std::string& noun, std::vector<std::string> names) {
  const std::string list = joined(names, ", ");
  return CLI::Validator(
      [noun, list, names = std::move(names)](std::string& given) {
        const auto found = std::ranges::find(names, normalised(given), normalised);
        if (found == names.end())
          return "no " + noun + " is named " + given + "; choose one of: " + list;
        given = *found;
        return std::string();
      },
      "");
}

CLI::Validator whole_number(int max, int min) {
  return CLI::Validator(
      [max, min](std::string& text) {
        int number = 0;
        const char* end = text.data() + text.size();
        const auto result = std::from_chars(text.data(), end, number);
        if (result.ec == std::errc() && result.ptr == end && number >= min && number <= max)
          return std::string();
        return "expected a whole number from " + std::to_string(min) + " to " +
               std::to_string(max) + ", found " + text;
      },
      "");
}

void add_store_option(CLI::App& command, std::filesystem::path& store) {
  command.add_option("--store", store, "The store: an SQLite file that `uprex ingest` makes.")
      ->required()
      ->check(not_empty())
      ->type_name("FILE");
}

void add_format_option(CLI::App& command, std::string& format) {
  std::vector<std::string> names;
  for (const auto& known : writer_formats()) names.emplace_back(known.name);
  command
      .add_option("--format", format,
                  "The format of the output. See the list below. By default the ending of --out "
                  "decides; " +
                      names.front() + " if there is none.")
      ->transform(one_of("format", names))
      ->type_name("FORMAT");
}

std::string format_list() {
  std::string list = "Formats:";
  for (const FormatInfo& format : writer_formats())
    list += fmt::format("\n  {:<15}{}", format.name, format.about);
  return list;
}

void add_out_option(CLI::App& command, std::filesystem::path& out) {
  command
      .add_option("--out", out,
                  "Write to this file. Default: standard output, which is also written -.")
      ->check(not_empty())
      ->type_name("FILE");
}

void add_state_option(CLI::App& command, const std::string& name, std::string& iso3,
                      const std::string& help) {
  const auto known_state = [](std::string& text) {
    const std::string state = state_given(text);
    if (state.empty())
      return "no State is named " + text + "; did you mean " + nearest_states(text) +
             "? Give a name or an ISO code, such as Kenya or KEN";
    text = state;
    return std::string();
  };
  command.add_option(name, iso3, help)
      ->transform(CLI::Validator(known_state, ""))
      ->type_name("STATE");
}

void add_review_options(CLI::App& command, RecordFilter& filter) {
  add_state_option(command, "--state", filter.state,
                   "Only reviews of this State: its name or ISO code (Kenya or KEN).");
  command.add_option("--session", filter.session, "Only reviews in this session, such as 43.")
      ->check(whole_number(kMaxSession))
      ->type_name("NUMBER");
  command.add_option("--cycle", filter.cycle, "Only reviews in this cycle, such as 3.")
      ->check(whole_number(kMaxCycle))
      ->type_name("NUMBER");
}

void add_record_options(CLI::App& command, RecordFilter& filter) {
  add_review_options(command, filter);
  add_state_option(command, "--from", filter.from, "Only recommendations that this State made.");
  const auto set_response = [&filter](const std::string& name) {
    filter.response = response_from(name);
  };
  command
      .add_option_function<std::string>(
          "--response", set_response,
          "Only recommendations with this response: " + response_list() + ".")
      ->transform(response_name())
      ->type_name("RESPONSE");
  add_label_filter(command, filter.labels);
}

std::string response_list() { return joined(response_names(), ", "); }

void add_batch_options(CLI::App& command, std::vector<std::string>& paths, ReadOptions& options,
                       ProgressOptions& progress) {
  command
      .add_option("PATH", paths,
                  "Files, or folders that are searched for files. Give - to read a list of names "
                  "from standard input, one a line.")
      ->required();
  command
      .add_option("--extractor", options.extractor,
                  "Use this extractor for every document. `uprex plugins` lists them. By default "
                  "uprex chooses the best match.")
      ->check(not_empty())
      ->type_name("NAME");
  add_state_option(command, "--state", options.hints.state,
                   "The State under review of documents that do not name it: its name or ISO code "
                   "(Latvia or LVA).");
  command
      .add_option("--session", options.hints.session,
                  "The session of documents that do not name it.")
      ->check(whole_number(kMaxSession))
      ->type_name("NUMBER");
  command.add_flag("--quiet", progress.quiet, "Print errors and security warnings only.");
  command.add_flag("--log-json", progress.log_json,
                   "Print one JSON object per line: one line for each document or warning.");
  command.add_flag("--json", progress.json,
                   "Print messages as one JSON object at the end of the run.");
}

void add_worker_options(CLI::App& command, WorkerSettings& settings) {
  settings.jobs = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  command
      .add_option(
          "--jobs", settings.jobs,
          "How many worker processes read documents. By default there is one for each "
          "processor. They run in a sandbox, which limits what a malicious document can do. "
          "0 = no worker processes and no sandbox.")
      ->check(whole_number(kMaxJobs, 0))
      ->type_name("NUMBER");
  command.add_option("--timeout", settings.seconds, "Seconds of processor time for each document.")
      ->check(whole_number(kMaxSeconds))
      ->capture_default_str()
      ->type_name("SECONDS");
  command.add_option("--memory", settings.megabytes, "Megabytes of memory for each document.")
      ->check(whole_number(kMaxMegabytes))
      ->capture_default_str()
      ->type_name("MB");
  command.add_flag("--require-sandbox", settings.require_sandbox,
                   "Stop if this machine cannot sandbox the worker processes.");
}

}  // namespace uprex
