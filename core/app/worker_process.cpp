#include "core/app/worker_process.hpp"

#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <thread>

#include "core/app/worker.hpp"

namespace uprex {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kGreetingWait = std::chrono::seconds(30);
constexpr auto kEndingWait = std::chrono::milliseconds(500);

Error cannot_start(const std::string& why) {
  return Error("no worker process can be started: " + why,
               "make room for it, or run all in one process with --jobs 0");
}

WorkerPage* shared_page() {
  void* page = ::mmap(nullptr, sizeof(WorkerPage), PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) throw cannot_start(std::strerror(errno));
  return static_cast<WorkerPage*>(page);
}

}  // namespace

WorkerProcess::WorkerProcess(const Registry& registry, std::size_t memory) : page_(shared_page()) {
  int ends[2] = {-1, -1};
  const bool paired = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0;
  channel_ = Descriptor(ends[0]);
  const Descriptor theirs(ends[1]);
  const pid_t parent = ::getpid();
  if (paired) pid_ = ::fork();
  if (pid_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(0);
    run_worker(theirs.get(), *page_, registry, memory);
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
      throw cannot_start("it ended before it was ready");
    pollfd poll{channel(), POLLIN, 0};
    ::poll(&poll, 1, 100);
  }
  const std::string greeting = take_answer();
  confinement_ = {greeting.starts_with('1'), greeting.ends_with('1')};
}

bool WorkerProcess::give(const std::string& request, int document) {
  std::memset(page_, 0, sizeof *page_);
  start_ = Clock::now();
  processor_start_ = clock();
  return send_message(channel(), request, document);
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

bool WorkerProcess::end(int& status) {
  const auto deadline = Clock::now() + kEndingWait;
  pid_t ended = 0;
  while ((ended = ::waitpid(pid_, &status, WNOHANG)) == 0 && Clock::now() < deadline)
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  if (ended == pid_) pid_ = -1;
  return ended != 0;
}

}  // namespace uprex
