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

volatile std::sig_atomic_t g_told_to_end = 0;

// SIGTERM comes from the parent, or from the kernel when that is gone.
void heed_the_parent(pid_t parent) {
  for (const int signal : {SIGINT, SIGHUP, SIGPIPE}) std::signal(signal, SIG_IGN);
  std::signal(SIGTERM, [](int) { g_told_to_end = 1; });
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (::getppid() != parent) g_told_to_end = 1;
}

std::string_view text_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

[[noreturn]] void convert(std::span<const std::byte> document, int made, pid_t parent) noexcept {
  heed_the_parent(parent);
  Exit exit = kBroken;
  try {
    const auto docx = converted_doc(document, [] { return g_told_to_end != 0; });
    if (write_all(made, text_of(docx))) exit = kConverted;
  } catch (const Error& error) {
    if (write_all(made, encode(error))) exit = kRefused;
  } catch (const std::exception&) {
    exit = kBroken;
  }
  ::_exit(exit);
}

}  // namespace

Conversion::Conversion(std::span<const std::byte> document) : made_(file_of_memory()) {
  const pid_t parent = ::getpid();
  pid_ = ::fork();
  if (pid_ == 0) convert(document, made_.get(), parent);
  if (pid_ < 0)
    throw Error("no process can be started: " + std::string(std::strerror(errno)),
                "make room for it, or save the document as .docx");
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
    seal(made_);
    return std::move(made_);
  }
  if (exit == kRefused) decode_answer(text_of(Mapping(made_.get()).bytes()));
  throw ToolError("the process that converts legacy documents ended unexpectedly",
                  "run it again, or save the document as .docx");
}

}  // namespace uprex
