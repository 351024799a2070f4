// Everything the program says beside its data, on standard error: failures, warnings, progress, the
// summary. Where standard error cannot be written, nothing is said and nothing else changes.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/model/record.hpp"
#include "core/write/writer.hpp"

namespace uprex {

// How much is said. `json`: one object at the end, with the failures and warnings in it, and
// nothing else.
struct ReportStyle {
  bool quiet = false;  // failures and alerts alone
  bool json = false;
  bool log_json = false;  // one object a line: every document, every warning; no text beside them
};

// Of one run over many files. A progress bar with rate and time left appears on a terminal only;
// colour too, unless NO_COLOR is set.
class Report {
 public:
  Report(ReportStyle style, std::size_t total);
  ~Report();

  // Exactly one of these per file. `outcome` is a word for the summary ("new", "skipped").
  // `seconds`: what the document took, 0 where it was not read; `loader`: empty where there is
  // none.
  void done(std::string_view outcome, const Extraction& extraction, double seconds);
  void skipped(const std::string& file);
  void failed(const std::string& file, std::string_view loader, const Error& error, double seconds);

  void warn(const std::string& message);

  // A warning of what a document tried.
  void alert(const std::string& message);

  void summary();

  // What a run ends with: 0 all done, 1 some failed.
  int exit_code() const { return failures_.empty() ? 0 : 1; }

  // Clears the progress bar where data is about to be printed on the same terminal.
  void before_data();

 private:
  struct Failure {
    std::string file, reason, advice;
  };

  void step();
  void draw();
  void clear_line();
  void print_summary_json() const;
  double seconds() const;

  ReportStyle style_;
  std::size_t total_, finished_ = 0, skipped_ = 0;
  long long recommendations_ = 0, pledges_ = 0, flagged_ = 0, failed_checks_ = 0;
  std::map<std::string, int, std::less<>> outcomes_;
  std::vector<Failure> failures_;
  std::vector<std::string> warnings_;
  bool bar_ = false, drawn_ = false;
  std::chrono::steady_clock::time_point start_, last_draw_;
};

// "uprex: MESSAGE; ADVICE" on standard error.
void print_error(std::string_view message, std::string_view advice = {});

// "csv leaves out 84 positions, 2 pledges, and changes 3 labels that hold its separators"; empty
// where all was taken as it is.
std::string left_out_message(std::string_view format, const LeftOut& left_out);

// The text with control characters replaced: file names must not drive the terminal.
std::string printable(std::string_view text);

}  // namespace uprex
