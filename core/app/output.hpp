// Where the records go: standard output, or a file that appears under its name only when it is
// complete.
#pragma once

#include <filesystem>
#include <fstream>
#include <ostream>

namespace uprex {

// A file is written beside its final name and renamed by commit(); without commit() nothing is
// left. Throws Error where the place cannot be written.
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

  std::filesystem::path path_;
  std::filesystem::path temporary_;  // empty where the place is written directly
  std::ofstream file_;
  std::ostream* stream_;
};

}  // namespace uprex
