#include "core/app/output/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "core/write/values.hpp"

namespace uprex {
namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;
constexpr auto kRedraw = std::chrono::milliseconds(100);
constexpr std::size_t kBarWidth = 30;

// Where even standard error cannot be written there is nobody left to tell: the work goes on, and
// the exit code says how it ended.
void say(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

bool on_terminal() { return ::isatty(STDERR_FILENO) == 1; }

// https://no-color.org: any non-empty value.
bool in_colour() {
  const char* no_color = std::getenv("NO_COLOR");
  return on_terminal() && !(no_color && *no_color);
}

// Of a terminal that does not tell: what is usual.
std::size_t terminal_width() {
  winsize size{};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 80;
}

// File names need not be UTF-8.
void log(const Json& json) {
  say(json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
}

std::string duration(double seconds) {
  const long whole = std::lround(seconds);
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

std::string printable(std::string_view text) {
  std::string clean(text);
  for (char& c : clean)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  return clean;
}

void print_error(std::string_view message, std::string_view advice) {
  say(fmt::format("{}uprex:{} {}{}{}\n", in_colour() ? "\033[31m" : "",
                  in_colour() ? "\033[0m" : "", printable(message), advice.empty() ? "" : "; ",
                  printable(advice)));
}

std::string left_out_message(std::string_view format, const LeftOut& left_out) {
  std::vector<std::string> parts;
  const auto counted = [](std::size_t count, std::string_view noun, std::string_view rest = {}) {
    return fmt::format("{} {}{}{}", count, noun, count == 1 ? "" : "s", rest);
  };
  if (left_out.documents > 0)
    parts.push_back(counted(left_out.documents, "document", " of a symbol that came before"));
  if (left_out.positions > 0) parts.push_back(counted(left_out.positions, "position"));
  if (left_out.pledges > 0) parts.push_back(counted(left_out.pledges, "pledge"));
  std::vector<std::string> done;
  if (!parts.empty()) done.push_back("leaves out " + joined(parts, ", "));
  if (left_out.changed > 0)
    done.push_back("changes " + counted(left_out.changed, "label",
                                        left_out.changed == 1 ? " that holds its separators"
                                                              : " that hold its separators"));
  if (left_out.as_noted > 0)
    done.push_back("has as noted " + counted(left_out.as_noted, "recommendation",
                                             " supported in part or not answered"));
  return done.empty() ? std::string() : fmt::format("{} {}", format, joined(done, ", and "));
}

Report::Report(ReportStyle style, std::size_t total)
    : style_(style),
      total_(total),
      bar_(!style.quiet && !style.json && !style.log_json && total > 1 && on_terminal()),
      start_(Clock::now()) {}

Report::~Report() { clear_line(); }

void Report::done(std::string_view outcome, const Extraction& extraction, double seconds) {
  if (style_.log_json) {
    const DocumentRecord& document = extraction.document;
    const Json records{{"recommendations", extraction.recommendations.size()},
                       {"positions", extraction.positions.size()},
                       {"pledges", extraction.pledges.size()}};
    log({{"file", document.file},
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
  recommendations_ += static_cast<long long>(extraction.recommendations.size());
  pledges_ += static_cast<long long>(extraction.pledges.size());
  flagged_ += std::ranges::count_if(extraction.recommendations,
                                    [](const auto& record) { return !record.review.empty(); });
  failed_checks_ +=
      std::ranges::count(extraction.document.checks, CheckStatus::failed, &Check::status);
  step();
}

void Report::skipped(const std::string& file) {
  if (style_.log_json) log({{"file", file}, {"outcome", "skipped"}});
  ++skipped_;
  step();
}

void Report::failed(const std::string& file, std::string_view loader, const Error& error,
                    double seconds) {
  if (style_.log_json)
    log({{"file", file},
         {"outcome", "failed"},
         {"loader", loader},
         {"reason", error.what()},
         {"advice", error.advice()},
         {"seconds", seconds}});
  failures_.push_back({file, error.what(), error.advice()});
  clear_line();
  if (!style_.json && !style_.log_json) print_error(file + ": " + error.what(), error.advice());
  step();
}

void Report::warn(const std::string& message) {
  if (!style_.quiet || style_.json || style_.log_json) alert(message);
}

void Report::alert(const std::string& message) {
  clear_line();
  if (style_.json) warnings_.push_back(message);
  if (style_.log_json) log({{"warning", message}});
  if (!style_.json && !style_.log_json) print_error(message);
}

void Report::step() {
  ++finished_;
  if (bar_ && (!drawn_ || finished_ == total_ || Clock::now() - last_draw_ >= kRedraw)) draw();
}

double Report::seconds() const {
  return std::chrono::duration<double>(Clock::now() - start_).count();
}

void Report::draw() {
  last_draw_ = Clock::now();
  const double rate = static_cast<double>(finished_) / std::max(seconds(), 1e-3);
  const std::size_t filled = kBarWidth * finished_ / total_;
  const std::string failed = failures_.empty() ? "" : fmt::format("  {} failed", failures_.size());
  std::string bar = fmt::format("[{:=<{}}{: <{}}] {}/{}  {:.1f}/s  {} left{}", "", filled, "",
                                kBarWidth - filled, finished_, total_, rate,
                                duration(static_cast<double>(total_ - finished_) / rate), failed);
  // One column stays free: some terminals begin a new line behind the last.
  bar.resize(std::min(bar.size(), terminal_width() - 1));
  say("\r\033[K" + bar);
  drawn_ = true;
}

void Report::before_data() {
  if (::isatty(STDOUT_FILENO) == 1) clear_line();
}

void Report::clear_line() {
  if (!drawn_) return;
  say("\r\033[K");
  drawn_ = false;
}

void Report::print_summary_json() const {
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
  log(json);
}

void Report::summary() {
  clear_line();
  if (style_.json) return print_summary_json();
  if (style_.quiet || style_.log_json) return;
  std::string counts;
  for (const auto& [outcome, count] : outcomes_) counts += fmt::format("{} {}, ", count, outcome);
  if (skipped_) counts += fmt::format("{} skipped, ", skipped_);
  say(
      fmt::format("{} files: {}{} failed; {} recommendations ({} flagged), {} pledges, "
                  "{} failed checks; {:.1f} s\n",
                  finished_, counts, failures_.size(), recommendations_, flagged_, pledges_,
                  failed_checks_, seconds()));
}

}  // namespace uprex
