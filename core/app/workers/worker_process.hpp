// One worker as its parent sees it: forked, given documents, heard, timed, ended. Decides nothing.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>

#include "core/app/pipeline.hpp"
#include "core/app/workers/channel.hpp"
#include "core/app/workers/sandbox.hpp"

namespace uprex {

class WorkerProcess {
 public:
  // Forks. Throws Error where that fails. Only for a process of one thread.
  WorkerProcess(const Readers& readers, std::size_t memory);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  // Waits until the worker is ready; before anything is given. Throws Error where it ends instead.
  void await_greeting();
  const Confinement& confinement() const { return confinement_; }

  int channel() const { return channel_.get(); }
  const WorkerPage& page() const { return *page_; }

  // Starts the clocks. False where the worker is gone. The kernel ends it by SIGXCPU soon after
  // `seconds` of processor time, should the parent not look then.
  bool give(const std::string& request, int document, int seconds);

  MessageReader::State read();
  std::string take_answer() { return reader_.take(); }

  int documents() const { return documents_; }  // that were given

  // Since give(). Waited is what passed while the parent looked, by read(): where the whole run was
  // stopped, or waited for its reader, the worker is not to blame.
  double processor_seconds() const;
  double seconds() const;
  double waited_seconds() const;

  // Waits a moment for a worker that is about to end. True where it ended by itself; `status` is
  // then that of waitpid. Of one that does not, the destructor makes an end.
  bool end(int& status);

 private:
  using Clock = std::chrono::steady_clock;
  double clock() const;
  void limit_processor_time(int seconds) const;

  Descriptor channel_;
  WorkerPage* page_ = nullptr;
  pid_t pid_ = -1;
  MessageReader reader_;
  Confinement confinement_;
  int documents_ = 0;
  double processor_start_ = 0;
  Clock::time_point start_, last_look_;
  Clock::duration waited_{};
};

}  // namespace uprex
