// SPDX-License-Identifier: GPL-3.0-or-later
// Where records are written: to standard output, or to a file.
//
// A file is written beside its final name under a temporary name, and renamed when it is complete.
// Does not format records (see core/write).
#pragma once

#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/diagnostic.hpp"

namespace uprex {

// The program that reads our standard output has ended. This is no failure of ours.
class ReaderGone : public Error {
  using Error::Error;
};

// True for an empty path and for "-".
bool is_standard_output(const std::filesystem::path& out);

// Throws Error if `out` is one of the input files under any name. The run would destroy it.
void refuse_output_onto(const std::filesystem::path& out,
                        const std::vector<std::filesystem::path>& inputs);

// The format for `out`, as format_for() in core/write says.
std::string chosen_format(std::string_view format, const std::filesystem::path& out);

// Throws Error if `format` is binary and `out` is standard output while that is a terminal.
void refuse_on_terminal(std::string_view format, const std::filesystem::path& out);

// Call order: write to stream(), call check() from time to time, then commit() once. Without
// commit() the file is removed. If the process is killed, its temporary file stays until the next
// Output of the same name removes it.
//
// Every call throws Error if the place cannot be written, and ReaderGone if standard output has
// lost its reader.
class Output {
 public:
  // An empty path or "-" means standard output.
  explicit Output(const std::filesystem::path& path);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  std::ostream& stream() { return *stream_; }

  // Throws if a write so far has failed, for example because the disk is full.
  void check();
  void commit();

 private:
  [[noreturn]] void fail(int error) const;
  void make_temporary();

  std::filesystem::path path_;
  std::filesystem::path temporary_;  // empty if the place is written directly
  int lock_ = -1;                    // held on the temporary file while it is in use
  std::ofstream file_;
  std::ostream* stream_;
};

}  // namespace uprex
