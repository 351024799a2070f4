// One worker as its parent sees it: forked, given documents, heard, timed, ended. Decides nothing.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>

#include "core/app/channel.hpp"
#include "core/app/sandbox.hpp"
#include "core/extract/registry.hpp"

namespace uprex {

class WorkerProcess {
 public:
  // Forks. Throws Error where that fails. Only for a process of one thread.
  WorkerProcess(const Registry& registry, std::size_t memory);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  // Waits until the worker is ready; before anything is given. Throws Error where it ends instead.
  void await_greeting();
  const Confinement& confinement() const { return confinement_; }

  int channel() const { return channel_.get(); }
  const WorkerPage& page() const { return *page_; }

  // Starts the clocks. False where the worker is gone.
  bool give(const std::string& request, int document);

  MessageReader::State read() { return reader_.read(channel_.get()); }
  std::string take_answer() { return reader_.take(); }

  // Since give().
  double processor_seconds() const;
  double seconds() const;

  // Waits a moment for a worker that is about to end. True where it ended by itself; `status` is
  // then that of waitpid. Of one that does not, the destructor makes an end.
  bool end(int& status);

 private:
  double clock() const;

  Descriptor channel_;
  WorkerPage* page_ = nullptr;
  pid_t pid_ = -1;
  MessageReader reader_;
  Confinement confinement_;
  double processor_start_ = 0;
  std::chrono::steady_clock::time_point start_;
};

}  // namespace uprex
