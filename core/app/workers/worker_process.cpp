// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/worker_process.hpp"

#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <thread>

#include "core/app/workers/worker.hpp"

namespace uprex {
namespace {

constexpr auto kGreetingWait = std::chrono::seconds(30);
constexpr auto kExitWait = std::chrono::milliseconds(500);
constexpr auto kMaxBetweenReads = std::chrono::seconds(1);
constexpr int kGraceSeconds = 2;

Error cannot_start(const std::string& why) {
  return Error("cannot start a worker process: " + why,
               "end other processes, or use --jobs 0 to work without worker processes");
}

WorkerPage* shared_page() {
  void* page = ::mmap(nullptr, sizeof(WorkerPage), PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) throw cannot_start(std::strerror(errno));
  return static_cast<WorkerPage*>(page);
}

}  // namespace

WorkerProcess::WorkerProcess(const Readers& readers, std::size_t memory) : page_(shared_page()) {
  int ends[2] = {-1, -1};
  const bool paired = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0;
  channel_ = Descriptor(ends[0]);
  const Descriptor theirs(ends[1]);
  const pid_t parent = ::getpid();
  if (paired) pid_ = ::fork();
  if (pid_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(0);
    run_worker(theirs.get(), *page_, readers, memory);
  }
  if (pid_ < 0) {
    const std::string why = std::strerror(errno);
    ::munmap(page_, sizeof *page_);
    throw cannot_start(why);
  }
  start_ = Clock::now();
}

WorkerProcess::~WorkerProcess() {
  if (pid_ > 0) {
    ::kill(pid_, SIGKILL);
    while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
    }
  }
  ::munmap(page_, sizeof *page_);
}

void WorkerProcess::await_greeting() {
  const auto deadline = start_ + kGreetingWait;
  for (auto state = read(); state != MessageReader::State::complete; state = read()) {
    if (state != MessageReader::State::incomplete || Clock::now() > deadline)
      throw cannot_start("the process ended before it was ready");
    pollfd poll{channel(), POLLIN, 0};
    ::poll(&poll, 1, 100);
  }
  const std::string greeting = take_answer();
  confinement_ = {greeting.starts_with('1'), greeting.ends_with('1')};
}

bool WorkerProcess::start_document(const std::string& request, int document, int seconds) {
  std::memset(page_, 0, sizeof *page_);
  start_ = last_read_ = Clock::now();
  waited_ = {};
  ++documents_;
  processor_start_ = clock();
  limit_processor_time(seconds);
  return send_request(channel(), request, document);
}

MessageReader::State WorkerProcess::read() {
  const auto now = Clock::now();
  waited_ += std::min<Clock::duration>(now - last_read_, kMaxBetweenReads);
  last_read_ = now;
  return reader_.read(channel());
}

// The limit counts whole seconds since the process began. The hard limit stays as it is, because it
// could not be raised again.
void WorkerProcess::limit_processor_time(int seconds) const {
  rlimit limit{};
  if (::prlimit(pid_, RLIMIT_CPU, nullptr, &limit) != 0) return;
  const double end = processor_start_ + seconds + kGraceSeconds;
  limit.rlim_cur = std::min(limit.rlim_max, static_cast<rlim_t>(end));
  ::prlimit(pid_, RLIMIT_CPU, &limit, nullptr);
}

double WorkerProcess::clock() const {
  clockid_t id{};
  timespec time{};
  if (::clock_getcpuclockid(pid_, &id) != 0 || ::clock_gettime(id, &time) != 0) return 0;
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double WorkerProcess::processor_seconds() const { return clock() - processor_start_; }

double WorkerProcess::seconds() const {
  return std::chrono::duration<double>(Clock::now() - start_).count();
}

double WorkerProcess::waited_seconds() const {
  return std::chrono::duration<double>(waited_).count();
}

bool WorkerProcess::wait_for_exit(int& status) {
  const auto deadline = Clock::now() + kExitWait;
  pid_t ended = 0;
  while ((ended = ::waitpid(pid_, &status, WNOHANG)) == 0 && Clock::now() < deadline)
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  if (ended == pid_) pid_ = -1;
  return ended != 0;
}

}  // namespace uprex
