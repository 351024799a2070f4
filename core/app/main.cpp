// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <iostream>
#include <new>

#include "core/app/commands/command_line.hpp"
#include "core/app/interrupt.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"

namespace {

// The exit status that a shell shows for a program that SIGPIPE ended.
constexpr int kReaderGoneStatus = 141;

// If a standard stream is closed, the next file that is opened gets its number, and messages would
// be written into records. /dev/null takes the place of a closed stream. Reading it gives nothing;
// writing to it fails, because it is opened for reading.
void replace_closed_streams() {
  for (int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(stream, F_GETFD) < 0) ::open("/dev/null", O_RDONLY);
}

}  // namespace

// SIGPIPE and SIGXFSZ are ignored: the write fails instead, and the run can still end in order.
int main(int argc, char** argv) {
  replace_closed_streams();
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  // If the parent process ignored SIGCHLD, we could not learn how our workers ended.
  std::signal(SIGCHLD, SIG_DFL);
  std::ios::sync_with_stdio(false);
  try {
    const auto parsed = uprex::parse_command_line(argc, argv);
    if (const int* exit_code = std::get_if<int>(&parsed)) return *exit_code;
    const auto& invocation = std::get<uprex::Invocation>(parsed);
    const uprex::Registry registry(invocation.plugin_directories);
    return invocation.action(registry);
  } catch (const uprex::ReaderGone&) {
    return kReaderGoneStatus;
  } catch (const uprex::Interrupted& interrupted) {
    uprex::print_error(interrupted.what(), interrupted.advice());
    std::cout.flush();
    uprex::end_interrupted();
  } catch (const uprex::Error& error) {
    uprex::print_error(error.what(), error.advice());
  } catch (const std::bad_alloc&) {
    uprex::print_error("there is not enough memory", "process fewer files at once");
  } catch (const std::exception& error) {
    uprex::print_error(error.what(), "this is a bug in uprex; please report it");
  }
  return 2;
}
