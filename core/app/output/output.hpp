// Where the records go: standard output, or a file that appears under its name only when it is
// complete.
#pragma once

#include <filesystem>
#include <fstream>
#include <ostream>
#include <string_view>
#include <vector>

#include "core/model/diagnostic.hpp"

namespace uprex {

// The program that reads standard output has ended: no fault, and nobody to tell.
class ReaderGone : public Error {
  using Error::Error;
};

// Throws Error where `out` is one of the files that are read, by whatever name. Such a file would
// be lost with the first run.
void refuse_output_onto(const std::filesystem::path& out,
                        const std::vector<std::filesystem::path>& inputs);

// Throws Error where `format` is binary and would go to a terminal: `out` is empty, which is
// standard output.
void refuse_on_terminal(std::string_view format, const std::filesystem::path& out);

// A file is written beside its final name and renamed by commit(); without commit() nothing is
// left, except by a kill: the next Output of the same name clears that away. Throws Error where the
// place cannot be written, ReaderGone where standard output has lost its reader.
class Output {
 public:
  // An empty path is standard output.
  explicit Output(const std::filesystem::path& path);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  std::ostream& stream() { return *stream_; }

  // Throws Error where something written so far has failed (disk full, reader gone).
  void check();
  void commit();

 private:
  [[noreturn]] void fail(int error) const;
  void make_temporary();

  std::filesystem::path path_;
  std::filesystem::path temporary_;  // empty where the place is written directly
  int lock_ = -1;                    // held on the temporary file: it is in use
  std::ofstream file_;
  std::ostream* stream_;
};

}  // namespace uprex
