// SPDX-License-Identifier: GPL-3.0-or-later
// Reports how a run over many files goes, on standard error: a progress bar, one message for each
// file that fails, warnings, and a summary at the end.
//
// The records themselves do not pass through here (see output.hpp). If standard error cannot be
// written, messages are lost and nothing else changes.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/model/record.hpp"

namespace uprex {

// How much is printed, and in which form.
struct ProgressOptions {
  bool quiet = false;     // errors and security warnings only
  bool json = false;      // one JSON object at the end, and nothing else
  bool log_json = false;  // one JSON object a line for each document and warning, and no text
};

// Call exactly one of done(), skipped() and failed() for each file, then summary() once.
// The bar appears only if standard error is a terminal and there are several files.
class RunProgress {
 public:
  RunProgress(ProgressOptions options, std::size_t total_files);
  ~RunProgress();
  RunProgress(const RunProgress&) = delete;
  RunProgress& operator=(const RunProgress&) = delete;

  // `outcome` is a word for the summary, such as "new". `seconds` is the time that reading the
  // document took, or 0 if it was not read.
  void done(std::string_view outcome, const Extraction& extraction, double seconds);
  void skipped(const std::string& file);
  // `loader` names the loader of the file's format. It is empty if the format is unknown.
  void failed(const std::string& file, std::string_view loader, const Error& error, double seconds);

  // --quiet hides a warning, but never a security warning.
  void warn(const std::string& message);
  void warn_of_attack(const std::string& message);

  void summary();

  // The exit status of the run: 0 if no file failed, 1 otherwise.
  int exit_code() const { return failures_.empty() ? 0 : 1; }

  // Call this before writing data to standard output. It clears the bar if both share a terminal.
  void before_data();

 private:
  struct Failure {
    std::string file, reason, advice;
  };

  void count_file();
  void draw();
  void clear_line();
  void print_summary_json() const;
  double seconds() const;

  ProgressOptions options_;
  std::size_t total_, finished_ = 0, skipped_ = 0;
  std::size_t recommendations_ = 0, pledges_ = 0, flagged_ = 0, failed_checks_ = 0;
  std::map<std::string, int, std::less<>> outcomes_;
  std::vector<Failure> failures_;
  std::vector<std::string> warnings_;
  bool has_bar_ = false, bar_is_drawn_ = false;
  std::chrono::steady_clock::time_point start_, last_draw_;
};

}  // namespace uprex
