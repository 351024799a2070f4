// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/worker.hpp"

#include <fcntl.h>
#include <malloc.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <fstream>
#include <new>
#include <sstream>

#include "core/app/workers/channel.hpp"
#include "core/app/workers/record_codec.hpp"
#include "core/app/workers/sandbox.hpp"
#include "core/load/load.hpp"

namespace uprex {
namespace {

constexpr int kChannel = 3;

// The store's index is in shared memory. A worker must not be able to change it.
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

// Some kernels and containers do not have close_range.
void close_from(int first) {
  if (::close_range(static_cast<unsigned>(first), ~0U, 0) == 0) return;
  const long most = ::sysconf(_SC_OPEN_MAX);
  for (int file = first; file < most; ++file) ::close(file);
}

// Standard output holds the records of the parent. What Poppler or a plugin prints is discarded.
bool keep_only(int channel) {
  if (channel != kChannel && ::dup2(channel, kChannel) < 0) return false;
  const int nothing = ::open("/dev/null", O_RDWR);
  if (nothing < 0) return false;
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (!kSanitized || stream != STDERR_FILENO) ::dup2(nothing, stream);
  close_from(kChannel + 1);
  return true;
}

// A signal that ends the run reaches the worker too, but only the parent may decide what happens.
// SIGXCPU and SIGXFSZ get their default action back, because our parent's parent may have ignored
// them.
void reset_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) std::signal(signal, SIG_IGN);
  for (const int signal : {SIGXCPU, SIGXFSZ}) std::signal(signal, SIG_DFL);
}

// Makes malloc return large blocks to the system when they are freed. By default the first large
// document would raise the threshold for all later ones. Setting one threshold also fixes the
// other, so both are set.
void keep_memory_low() {
  ::mallopt(M_MMAP_THRESHOLD, 128 << 10);
  ::mallopt(M_TRIM_THRESHOLD, 8 << 20);
}

std::string answer_to(const Request& request, const Message& message, WorkerPage& page,
                      const Readers& readers) {
  const Mapping document(message.descriptor.get());
  return encode(process(document.bytes(), request.input, readers, request.options,
                        [&](const std::string& stage) { set_text(page.at_work, stage); }));
}

std::string answer_or_error(const Request& request, const Message& message, WorkerPage& page,
                            const Readers& readers) {
  const char* const advice = "this is a bug in uprex; please report it with the document";
  try {
    return answer_to(request, message, page, readers);
  } catch (const Error& error) {
    return encode(error);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    return encode(Error(error.what(), advice));
  } catch (...) {
    return encode(Error("an object was thrown that is not an exception", advice));
  }
}

// Returns false if this worker must not serve another document, because memory ran out or the
// parent has ended. An empty answer tells the parent that memory ran out.
bool serve(const Message& message, WorkerPage& page, const Readers& readers) {
  const Request request = decode_request(message.bytes);
  const std::string token = token_bytes(request.token);
  try {
    return send_answer(kChannel, token, answer_or_error(request, message, page, readers));
  } catch (const std::bad_alloc&) {
    send_answer(kChannel, token, {});
    return false;
  }
}

}  // namespace

void run_worker(int channel, WorkerPage& page, const Readers& readers,
                std::size_t memory) noexcept {
  reset_signals();
  if (!keep_only(channel)) ::_exit(1);
  unmap_shared(page);
  keep_memory_low();
  ::tzset();
  const Confinement confinement = confine(kChannel, kLoaderData, memory, page);
  const char greeting[] = {confinement.calls ? '1' : '0', confinement.files ? '1' : '0'};
  bool go_on = send_answer(kChannel, {}, {greeting, sizeof greeting});
  while (go_on) {
    const auto message = wait_for_message(kChannel);
    set_text(page.at_work, "the worker");
    go_on = message && serve(*message, page, readers);
  }
  ::_exit(0);
}

}  // namespace uprex
