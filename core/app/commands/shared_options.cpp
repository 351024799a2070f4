#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <thread>
#include <utility>

#include "core/app/commands/command.hpp"
#include "core/text/ascii.hpp"
#include "core/write/values.hpp"
#include "core/write/writer.hpp"

namespace uprex {
namespace {

constexpr int kMostJobs = 1024, kMostSeconds = 86'400, kMostMegabytes = 1 << 20;

std::string plain(const std::string& name) {
  std::string same = lower_case(name);
  for (char& c : same)
    if (c == '_' || c == ' ') c = '-';
  return same;
}

}  // namespace

CLI::Validator not_empty() {
  return CLI::Validator([](std::string& text) { return text.empty() ? "it is empty" : ""; }, "");
}

CLI::Validator one_of(const std::string& what, std::vector<std::string> names) {
  const std::string list = joined(names, ", "), help = joined(names);
  return CLI::Validator(
      [what, list, names = std::move(names)](std::string& given) {
        const auto found = std::ranges::find(names, plain(given), plain);
        if (found == names.end())
          return "no " + what + " is named " + given + ": there are " + list;
        given = *found;
        return std::string();
      },
      help);
}

CLI::Validator whole_number(int most, int least) {
  return CLI::Validator(
      [most, least](std::string& text) {
        int number = 0;
        const char* end = text.data() + text.size();
        const auto result = std::from_chars(text.data(), end, number);
        if (result.ec == std::errc() && result.ptr == end && number >= least && number <= most)
          return std::string();
        return "expected a whole number from " + std::to_string(least) + " to " +
               std::to_string(most) + ", found " + text;
      },
      "");
}

void add_store_option(CLI::App& command, std::filesystem::path& store) {
  command.add_option("--store", store, "The store (an SQLite file)")
      ->required()
      ->check(not_empty())
      ->type_name("FILE");
}

void add_format_option(CLI::App& command, std::string& format) {
  std::vector<std::string> names;
  for (const auto& known : writer_formats()) names.emplace_back(known.name);
  format = names.front();
  command.add_option("--format", format, "Format of the records")
      ->transform(one_of("format", names))
      ->capture_default_str();
}

std::string format_list() {
  std::string list = "Formats:";
  for (const FormatInfo& format : writer_formats())
    list += fmt::format("\n  {:<15}{}", format.name, format.about);
  return list;
}

void add_out_option(CLI::App& command, std::filesystem::path& out) {
  command.add_option("--out", out, "Write to this file instead of standard output")
      ->check(not_empty())
      ->type_name("FILE");
}

void add_state_option(CLI::App& command, const std::string& name, std::string& iso3,
                      const std::string& help) {
  const auto known_state = [](std::string& text) {
    const std::string state = state_given(text);
    if (state.empty()) return "no such State: " + text;
    text = state;
    return std::string();
  };
  command.add_option(name, iso3, help)
      ->transform(CLI::Validator(known_state, "STATE", "state"))
      ->type_name("STATE");
}

void add_review_options(CLI::App& command, RecordFilter& filter) {
  add_state_option(command, "--state", filter.state, "Of this State under review (KEN, or Kenya)");
  command.add_option("--session", filter.session, "Of this session")
      ->check(whole_number(99))
      ->type_name("NUMBER");
  command.add_option("--cycle", filter.cycle, "Of this cycle")
      ->check(whole_number(99))
      ->type_name("NUMBER");
}

void add_batch_options(CLI::App& command, std::vector<std::string>& paths, ReadOptions& options,
                       ReportStyle& style) {
  command.add_option("PATH", paths, "Files, folders (searched), or - for names on standard input")
      ->required();
  command
      .add_option("--extractor", options.extractor,
                  "Use this extractor, whatever the document looks like")
      ->check(not_empty())
      ->type_name("NAME");
  add_state_option(command, "--state", options.hints.state,
                   "State under review of documents that do not name it (LVA, or Latvia)");
  command
      .add_option("--session", options.hints.session, "Session of documents that do not name it")
      ->check(whole_number(99))
      ->type_name("NUMBER");
  command.add_flag("--quiet", style.quiet, "Say nothing but failures");
  command.add_flag("--log-json", style.log_json,
                   "Say on standard error one JSON object for every document, and no text");
  command.add_flag("--json", style.json, "Report on standard error as one JSON object at the end");
}

void add_worker_options(CLI::App& command, WorkerSettings& settings) {
  settings.jobs = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  command
      .add_option("--jobs", settings.jobs,
                  "Processes that read documents (default: one for each processor); 0 reads them "
                  "in this process, unprotected")
      ->check(whole_number(kMostJobs, 0))
      ->type_name("NUMBER");
  command
      .add_option("--timeout", settings.seconds, "Processor time that a document may take, seconds")
      ->check(whole_number(kMostSeconds))
      ->capture_default_str()
      ->type_name("SECONDS");
  command.add_option("--memory", settings.megabytes, "Memory that a document may take, megabytes")
      ->check(whole_number(kMostMegabytes))
      ->capture_default_str()
      ->type_name("MB");
  command.add_flag("--require-sandbox", settings.require_sandbox,
                   "Do nothing where documents cannot be kept from the rest of the machine");
}

}  // namespace uprex
