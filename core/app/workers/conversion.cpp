// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/conversion.hpp"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>

#include "core/app/workers/record_codec.hpp"
#include "core/load/load.hpp"

namespace uprex {
namespace {

enum Exit { kConverted, kRefused, kBroken };

volatile std::sig_atomic_t g_stop_requested = 0;

// SIGTERM comes from the parent, or from the kernel when the parent has ended.
void stop_with_parent(pid_t parent) {
  for (const int signal : {SIGINT, SIGHUP, SIGPIPE}) std::signal(signal, SIG_IGN);
  std::signal(SIGTERM, [](int) { g_stop_requested = 1; });
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (::getppid() != parent) g_stop_requested = 1;
}

std::string_view text_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

[[noreturn]] void convert(std::span<const std::byte> document, int result, pid_t parent) noexcept {
  stop_with_parent(parent);
  Exit exit = kBroken;
  try {
    const auto docx = converted_doc(document, [] { return g_stop_requested != 0; });
    if (write_all(result, text_of(docx))) exit = kConverted;
  } catch (const Error& error) {
    if (write_all(result, encode(error))) exit = kRefused;
  } catch (const std::exception&) {
    exit = kBroken;
  }
  ::_exit(exit);
}

}  // namespace

Conversion::Conversion(std::span<const std::byte> document) : result_(new_memory_file()) {
  const pid_t parent = ::getpid();
  pid_ = ::fork();
  if (pid_ == 0) convert(document, result_.get(), parent);
  if (pid_ < 0)
    throw Error(
        "cannot start a process to convert the document: " + std::string(std::strerror(errno)),
        "end other processes, or save the document as .docx");
}

Conversion::~Conversion() {
  if (pid_ < 0) return;
  ::kill(pid_, SIGTERM);
  while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

bool Conversion::done() {
  if (pid_ > 0 && ::waitpid(pid_, &status_, WNOHANG) != 0) pid_ = -1;
  return pid_ < 0;
}

Descriptor Conversion::take() {
  const int exit = WIFEXITED(status_) ? WEXITSTATUS(status_) : static_cast<int>(kBroken);
  if (exit == kConverted) {
    seal(result_);
    return std::move(result_);
  }
  if (exit == kRefused) decode_answer(text_of(Mapping(result_.get()).bytes()));
  throw ToolError("the conversion of the legacy Word document ended unexpectedly",
                  "run the command again, or save the document as .docx");
}

}  // namespace uprex
