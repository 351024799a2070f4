// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/output/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/app/output/messages.hpp"

namespace uprex {
namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;
constexpr auto kRedraw = std::chrono::milliseconds(100);
constexpr std::size_t kBarWidth = 30;

// 80 columns, if the terminal does not say how wide it is.
std::size_t terminal_width() {
  winsize size{};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 80;
}

// Bytes of file names that are not UTF-8 become U+FFFD.
void print_json_line(const Json& json) {
  write_to_stderr(json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
}

std::string duration(double seconds) {
  const long whole = std::lround(seconds);
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

RunProgress::RunProgress(ProgressOptions options, std::size_t total_files)
    : options_(options),
      total_(total_files),
      has_bar_(!options.quiet && !options.json && !options.log_json && total_files > 1 &&
               stderr_is_terminal()),
      start_(Clock::now()) {}

RunProgress::~RunProgress() { clear_line(); }

void RunProgress::done(std::string_view outcome, const Extraction& extraction, double seconds) {
  if (options_.log_json) {
    const DocumentRecord& document = extraction.document;
    const Json records{{"recommendations", extraction.recommendations.size()},
                       {"positions", extraction.positions.size()},
                       {"pledges", extraction.pledges.size()}};
    print_json_line({{"file", document.file},
                     {"outcome", outcome},
                     {"kind", document.kind},
                     {"symbol", document.symbol},
                     {"loader", document.format},
                     {"extractor", document.extractor},
                     {"version", document.extractor_version},
                     {"pages", document.pages},
                     {"records", records},
                     {"seconds", seconds}});
  }
  ++outcomes_[std::string(outcome)];
  recommendations_ += extraction.recommendations.size();
  pledges_ += extraction.pledges.size();
  for (const auto& record : extraction.recommendations) flagged_ += !record.review.empty();
  for (const auto& check : extraction.document.checks)
    failed_checks_ += check.status == CheckStatus::failed;
  count_file();
}

void RunProgress::skipped(const std::string& file) {
  if (options_.log_json) print_json_line({{"file", file}, {"outcome", "skipped"}});
  ++skipped_;
  count_file();
}

void RunProgress::failed(const std::string& file, std::string_view loader, const Error& error,
                         double seconds) {
  if (options_.log_json)
    print_json_line({{"file", file},
                     {"outcome", "failed"},
                     {"loader", loader},
                     {"reason", error.what()},
                     {"advice", error.advice()},
                     {"seconds", seconds}});
  failures_.push_back({file, error.what(), error.advice()});
  clear_line();
  if (!options_.json && !options_.log_json) print_error(file + ": " + error.what(), error.advice());
  count_file();
}

void RunProgress::warn(const std::string& message) {
  if (!options_.quiet || options_.json || options_.log_json) warn_of_attack(message);
}

void RunProgress::warn_of_attack(const std::string& message) {
  clear_line();
  if (options_.json) warnings_.push_back(message);
  if (options_.log_json) print_json_line({{"warning", message}});
  if (!options_.json && !options_.log_json) print_error(message);
}

void RunProgress::count_file() {
  ++finished_;
  if (has_bar_ && (!bar_is_drawn_ || finished_ == total_ || Clock::now() - last_draw_ >= kRedraw))
    draw();
}

double RunProgress::seconds() const {
  return std::chrono::duration<double>(Clock::now() - start_).count();
}

void RunProgress::draw() {
  last_draw_ = Clock::now();
  const double rate = static_cast<double>(finished_) / std::max(seconds(), 1e-3);
  const std::size_t filled = kBarWidth * finished_ / total_;
  const std::string failed = failures_.empty() ? "" : fmt::format("  {} failed", failures_.size());
  std::string bar = fmt::format("[{:=<{}}{: <{}}] {}/{}  {:.1f}/s  {} left{}", "", filled, "",
                                kBarWidth - filled, finished_, total_, rate,
                                duration(static_cast<double>(total_ - finished_) / rate), failed);
  // One column stays free, because some terminals wrap a line that fills the last one.
  bar.resize(std::min(bar.size(), terminal_width() - 1));
  write_to_stderr("\r\033[K" + bar);
  bar_is_drawn_ = true;
}

void RunProgress::before_data() {
  if (::isatty(STDOUT_FILENO) == 1) clear_line();
}

void RunProgress::clear_line() {
  if (!bar_is_drawn_) return;
  write_to_stderr("\r\033[K");
  bar_is_drawn_ = false;
}

void RunProgress::print_summary_json() const {
  Json failures = Json::array();
  for (const auto& failure : failures_)
    failures.push_back(
        {{"file", failure.file}, {"reason", failure.reason}, {"advice", failure.advice}});
  const Json json{{"files", finished_},
                  {"outcomes", outcomes_},
                  {"skipped", skipped_},
                  {"failed", failures_.size()},
                  {"recommendations", recommendations_},
                  {"pledges", pledges_},
                  {"flagged", flagged_},
                  {"failed_checks", failed_checks_},
                  {"seconds", seconds()},
                  {"failures", failures},
                  {"warnings", warnings_}};
  print_json_line(json);
}

void RunProgress::summary() {
  clear_line();
  if (options_.json) return print_summary_json();
  if (options_.quiet || options_.log_json) return;
  std::string outcomes;
  for (const auto& [outcome, count] : outcomes_) outcomes += fmt::format("{} {}, ", count, outcome);
  if (skipped_) outcomes += fmt::format("{} skipped, ", skipped_);
  write_to_stderr(fmt::format(
      "{}: {}{} failed. {} ({} flagged for review), {}, {}. {:.1f} s\n", counted(finished_, "file"),
      outcomes, failures_.size(), counted(recommendations_, "recommendation"), flagged_,
      counted(pledges_, "pledge"), counted(failed_checks_, "failed check"), seconds()));
}

}  // namespace uprex
