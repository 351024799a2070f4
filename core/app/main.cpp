#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <iostream>
#include <new>

#include "core/app/commands/command_line.hpp"
#include "core/app/interrupt.hpp"
#include "core/app/output/output.hpp"

namespace {

// What a shell shows for a program that SIGPIPE ended.
constexpr int kReaderGone = 141;

// A standard stream that was closed must not become the first file that is opened: messages would
// go into records. In its place stands what can be read (empty), or not be written.
void fill_standard_streams() {
  for (int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(stream, F_GETFD) < 0) ::open("/dev/null", O_RDONLY);
}

}  // namespace

// A reader that goes away, or a file that may not grow, is noticed by the failed write, not by a
// signal, so that nothing is left half done.
int main(int argc, char** argv) {
  fill_standard_streams();
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  // Ignored by who started the program, it would take the ends of workers away unseen.
  std::signal(SIGCHLD, SIG_DFL);
  std::ios::sync_with_stdio(false);
  try {
    const auto parsed = uprex::parse_command_line(argc, argv);
    if (const int* exit_code = std::get_if<int>(&parsed)) return *exit_code;
    const auto& invocation = std::get<uprex::Invocation>(parsed);
    const uprex::Registry registry(invocation.plugin_directories);
    return invocation.action(registry);
  } catch (const uprex::ReaderGone&) {
    return kReaderGone;
  } catch (const uprex::Interrupted& interrupted) {
    uprex::print_error(interrupted.what(), interrupted.advice());
    std::cout.flush();
    uprex::end_interrupted();
  } catch (const uprex::Error& error) {
    uprex::print_error(error.what(), error.advice());
  } catch (const std::bad_alloc&) {
    uprex::print_error("not enough memory");
  } catch (const std::exception& error) {
    uprex::print_error(error.what(), "report this; it is a fault of uprex");
  }
  return 2;
}
