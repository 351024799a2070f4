#include "core/app/worker.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <fstream>
#include <new>
#include <sstream>

#include "core/app/channel.hpp"
#include "core/app/codec.hpp"
#include "core/app/sandbox.hpp"
#include "core/load/load.hpp"

namespace uprex {
namespace {

constexpr int kChannel = 3;

// The store's index is memory shared with other processes: it must not be within a worker's reach.
void unmap_shared(const WorkerPage& page) {
  std::ifstream maps("/proc/self/maps");
  const auto own = reinterpret_cast<std::uintptr_t>(&page);
  std::string line;
  while (std::getline(maps, line)) {
    std::istringstream words(line);
    std::uintptr_t begin = 0, end = 0;
    char dash = 0;
    std::string rights;
    words >> std::hex >> begin >> dash >> end >> rights;
    const bool shared = rights.size() == 4 && rights[3] == 's';
    if (shared && !(begin <= own && own < end))
      ::munmap(reinterpret_cast<void*>(begin), end - begin);  // NOLINT: the kernel gave numbers
  }
}

void keep_only(int channel) {
  if (channel != kChannel) ::dup2(channel, kChannel);
  const int nothing = ::open("/dev/null", O_RDWR);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (!kSanitized || stream != STDERR_FILENO) ::dup2(nothing, stream);
  ::close_range(kChannel + 1, ~0U, 0);
}

// Ctrl-C reaches the whole group; the parent decides what becomes of the work.
void reset_signals() {
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGTERM, SIG_DFL);
  std::signal(SIGPIPE, SIG_IGN);
}

std::string answer_to(const Request& request, const Message& message, WorkerPage& page,
                      const Registry& registry) {
  const Mapping document(message.descriptor.get());
  return encode(process(document.bytes(), request.name, registry, request.options,
                        [&](const std::string& what) { set_text(page.at_work, what); }));
}

std::string answer_or_error(const Request& request, const Message& message, WorkerPage& page,
                            const Registry& registry) {
  try {
    return answer_to(request, message, page, registry);
  } catch (const Error& error) {
    return encode(error);
  } catch (const std::bad_alloc&) {
    return {};
  } catch (const std::exception& error) {
    return encode(Error(error.what(), "report this with the document; it is a fault of uprex"));
  } catch (...) {
    return encode(Error("something was thrown that is no exception",
                        "report this with the document; it is a fault of uprex"));
  }
}

// An empty answer says that memory was not enough. What it left is not worth going on with.
void serve(WorkerPage& page, const Registry& registry) {
  while (const auto message = wait_for_message(kChannel)) {
    set_text(page.at_work, "the worker");
    const Request request = decode_request(message->bytes);
    const std::string answer = answer_or_error(request, *message, page, registry);
    if (!send_message(kChannel, token_bytes(request.token) + answer) || answer.empty()) return;
  }
}

}  // namespace

void run_worker(int channel, WorkerPage& page, const Registry& registry, std::size_t memory) {
  reset_signals();
  keep_only(channel);
  unmap_shared(page);
  ::tzset();
  const Confinement confinement = confine(kChannel, kLoaderData, memory, page);
  const char greeting[] = {confinement.calls ? '1' : '0', confinement.files ? '1' : '0'};
  if (send_message(kChannel, {greeting, sizeof greeting})) serve(page, registry);
  ::_exit(0);
}

}  // namespace uprex
