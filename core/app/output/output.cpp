// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/output/output.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <system_error>

#include "core/text/ascii.hpp"
#include "core/write/writer.hpp"

namespace uprex {
namespace fs = std::filesystem;
namespace {

// mkostemp makes a file that only its owner can read. The result gets the usual permissions.
void give_usual_permissions(int descriptor) {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(descriptor, 0666 & ~mask);
}

// The temporary files for "all.csv" are named ".all.csv.uprex-XXXXXX".
std::string temporary_prefix(const fs::path& target) {
  return "." + target.filename().string() + ".uprex-";
}

// The process that makes a temporary file holds this lock until it ends. Returns true if no other
// process holds it.
bool lock(int descriptor) { return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0; }

void remove_if_stale(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0) return;
  std::error_code ignored;
  if (lock(descriptor)) fs::remove(path, ignored);
  ::close(descriptor);
}

// Removes the temporary files of runs that were killed.
void remove_stale_temporaries(const fs::path& target) {
  std::error_code error;
  const std::string prefix = temporary_prefix(target);
  const fs::path folder = target.has_parent_path() ? target.parent_path() : ".";
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    std::error_code ignored;
    const bool file = entry.symlink_status(ignored).type() == fs::file_type::regular;
    if (file && entry.path().filename().string().starts_with(prefix)) remove_if_stale(entry.path());
  }
}

bool has_name(int descriptor) {
  struct stat status {};
  return ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

}  // namespace

bool is_standard_output(const fs::path& out) { return out.empty() || out == "-"; }

void refuse_output_onto(const fs::path& out, const std::vector<fs::path>& inputs) {
  std::error_code error;
  if (is_standard_output(out) || !fs::is_regular_file(out, error)) return;
  const auto same = [&](const fs::path& input) {
    std::error_code ignored;
    return fs::equivalent(out, input, ignored);
  };
  if (const auto found = std::ranges::find_if(inputs, same); found != inputs.end())
    throw Error("--out " + out.string() + " would overwrite the input " + found->string(),
                "give another file with --out");
}

std::string chosen_format(std::string_view format, const fs::path& out) {
  return std::string(format_for(format, lower_case(out.extension().string())));
}

void refuse_on_terminal(std::string_view format, const fs::path& out) {
  if (is_standard_output(out) && format_named(format).binary && ::isatty(STDOUT_FILENO) == 1)
    throw Error("a terminal cannot show the binary format " + std::string(format),
                "give a file with --out, or redirect standard output");
}

Output::Output(const fs::path& path)
    : path_(is_standard_output(path) ? fs::path() : path), stream_(&std::cout) {
  if (path_.empty()) return;
  std::error_code error;
  stream_ = &file_;
  path_ = fs::weakly_canonical(path, error);
  if (error) path_ = path;
  if (fs::is_directory(path_, error)) fail(EISDIR);
  // A device or pipe is written directly. A rename would replace it by a file.
  const bool direct = fs::exists(path_, error) && !fs::is_regular_file(path_, error);
  if (!direct) make_temporary();
  errno = 0;
  file_.open(direct ? path_ : temporary_, std::ios::binary | std::ios::trunc);
  if (!file_) fail(errno);
}

// Another process may take the new file for a stale one before it is locked, and remove it. Then
// the loop makes another.
void Output::make_temporary() {
  remove_stale_temporaries(path_);
  while (true) {
    std::string name = (path_.parent_path() / (temporary_prefix(path_) + "XXXXXX")).string();
    lock_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (lock_ < 0) fail(errno);
    // On a file system without locks no process can take the file for stale.
    if ((lock(lock_) || errno != EWOULDBLOCK) && has_name(lock_)) {
      temporary_ = name;
      return give_usual_permissions(lock_);
    }
    ::close(lock_);
  }
}

Output::~Output() {
  if (!temporary_.empty()) {
    file_.close();
    std::error_code ignored;
    fs::remove(temporary_, ignored);
  }
  if (lock_ >= 0) ::close(lock_);
}

void Output::fail(int error) const {
  if (path_.empty() && error == EPIPE)
    throw ReaderGone("the program that reads standard output has ended");
  const std::string reason = std::generic_category().message(error ? error : EIO);
  if (path_.empty())
    throw Error("cannot write to standard output: " + reason,
                "check where it is redirected to, and that the disk has room");
  throw Error("cannot write " + path_.string() + ": " + reason, "give another file with --out");
}

void Output::check() {
  if (!stream_->good()) fail(errno);
}

void Output::commit() {
  check();
  errno = 0;
  stream_->flush();
  check();
  if (temporary_.empty()) return;
  file_.close();
  if (file_.fail()) fail(errno);
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) fail(errno);
  temporary_.clear();
}

}  // namespace uprex
