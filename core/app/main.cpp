#include <csignal>
#include <ios>
#include <new>

#include "core/app/command_line.hpp"

// A reader that goes away ends the run with a message about the failed write, not with a signal.
int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  std::ios::sync_with_stdio(false);
  try {
    const auto parsed = uprex::parse_command_line(argc, argv);
    if (const int* exit_code = std::get_if<int>(&parsed)) return *exit_code;
    const auto& invocation = std::get<uprex::Invocation>(parsed);
    const uprex::Registry registry(invocation.plugin_directories);
    return invocation.action(registry);
  } catch (const uprex::Error& error) {
    uprex::print_error(error.what(), error.advice());
  } catch (const std::bad_alloc&) {
    uprex::print_error("not enough memory");
  } catch (const std::exception& error) {
    uprex::print_error(error.what(), "report this; it is a fault of uprex");
  }
  return 2;
}
