// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces the function of libxlsxwriter that makes temporary files (lxw_tmpfile), so that failed
// writes are noticed. The library does not check its writes, and on a full disk it would make a
// broken workbook without an error.
//
// The dynamic loader prefers our function. It counts its files and failures, and XlsxBook checks
// both counts.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "core/write/xlsx/xlsx_library.hpp"

namespace uprex {
namespace {

thread_local XlsxFiles files;

int descriptor_of(void* cookie) {
  return static_cast<int>(reinterpret_cast<std::intptr_t>(cookie));
}

ssize_t read_file(void* cookie, char* buffer, std::size_t size) {
  return ::read(descriptor_of(cookie), buffer, size);
}

ssize_t write_file(void* cookie, const char* data, std::size_t size) {
  std::size_t done = 0;
  while (done < size) {
    const ssize_t length = ::write(descriptor_of(cookie), data + done, size - done);
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) {
      files.error = errno;
      ++files.failures;
      return 0;
    }
    done += static_cast<std::size_t>(length);
  }
  return static_cast<ssize_t>(done);
}

int seek_file(void* cookie, off64_t* offset, int whence) {
  const off64_t at = ::lseek64(descriptor_of(cookie), *offset, whence);
  if (at >= 0) *offset = at;
  return at < 0 ? -1 : 0;
}

int close_file(void* cookie) { return ::close(descriptor_of(cookie)); }

// Makes a file without a name. It is gone when the program ends, even after a crash.
int open_unnamed() {
  std::error_code error;
  std::filesystem::path folder = std::filesystem::temp_directory_path(error);
  if (error) folder = "/tmp";
  std::string name = (folder / "uprex-workbook-XXXXXX").string();
  const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor >= 0) ::unlink(name.c_str());
  return descriptor;
}

}  // namespace

const XlsxFiles& xlsx_files() { return files; }

}  // namespace uprex

extern "C" FILE* lxw_tmpfile(char*) {
  const int descriptor = uprex::open_unnamed();
  if (descriptor < 0) return nullptr;
  ++uprex::files.made;
  const cookie_io_functions_t functions{uprex::read_file, uprex::write_file, uprex::seek_file,
                                        uprex::close_file};
  FILE* file = ::fopencookie(reinterpret_cast<void*>(static_cast<std::intptr_t>(descriptor)), "w+",
                             functions);
  if (!file) ::close(descriptor);
  return file;
}
