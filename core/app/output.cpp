#include "core/app/output.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <system_error>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace fs = std::filesystem;
namespace {

// mkstemp makes files that only the owner can read; the result should have the usual permissions.
void give_usual_permissions(int descriptor) {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(descriptor, 0666 & ~mask);
}

}  // namespace

Output::Output(const fs::path& path) : path_(path), stream_(&std::cout) {
  if (path.empty()) return;
  std::error_code error;
  stream_ = &file_;
  path_ = fs::weakly_canonical(path, error);
  if (error) path_ = path;
  if (fs::is_directory(path_, error)) fail(EISDIR);
  // A device or pipe must stay what it is.
  const bool direct = fs::exists(path_, error) && !fs::is_regular_file(path_, error);
  if (!direct) {
    std::string name =
        (path_.parent_path() / ("." + path_.filename().string() + ".XXXXXX")).string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0) fail(errno);
    give_usual_permissions(descriptor);
    ::close(descriptor);
    temporary_ = name;
  }
  errno = 0;
  file_.open(direct ? path_ : temporary_, std::ios::binary | std::ios::trunc);
  if (!file_) fail(errno);
}

Output::~Output() {
  if (temporary_.empty()) return;
  file_.close();
  std::error_code ignored;
  fs::remove(temporary_, ignored);
}

void Output::fail(int error) const {
  const std::string what = std::generic_category().message(error ? error : EIO);
  if (path_.empty())
    throw Error("cannot write standard output: " + what,
                "the program that reads it has ended, or the disk is full");
  throw Error("cannot write " + path_.string() + ": " + what, "give another place with --out");
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
