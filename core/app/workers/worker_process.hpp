// SPDX-License-Identifier: GPL-3.0-or-later
// The parent's handle on one worker process: starts it, gives it documents, reads its answers,
// measures its time and ends it.
//
// Decides nothing about documents (see workers.hpp). The worker's side is worker.hpp.
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
  // Forks, so this process must have only one thread. Throws Error if that fails.
  WorkerProcess(const Readers& readers, std::size_t memory);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  // Waits until the worker is ready. Call it once, before start_document(). Throws Error if the
  // worker ends instead.
  void await_greeting();
  const Confinement& confinement() const { return confinement_; }

  int channel() const { return channel_.get(); }
  const WorkerPage& page() const { return *page_; }

  // Sends a document and starts the clocks. Returns false if the worker has ended. If the parent
  // does not watch, the kernel ends the worker by SIGXCPU soon after `seconds` of processor time.
  bool start_document(const std::string& request, int document, int seconds);

  // Reads what the worker has sent, without waiting.
  MessageReader::State read();
  std::string take_answer() { return reader_.take(); }

  // How many documents this worker was given.
  int documents() const { return documents_; }

  // Times since start_document(). waited_seconds() counts only while the parent calls read() at
  // least once a second. So a worker is not blamed for time in which the whole run was stopped.
  double processor_seconds() const;
  double seconds() const;
  double waited_seconds() const;

  // Waits a moment for a worker that is about to exit. Returns true and sets `status` (as waitpid
  // does) if it exited. Otherwise the destructor kills it.
  bool wait_for_exit(int& status);

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
  Clock::time_point start_, last_read_;
  Clock::duration waited_{};
};

}  // namespace uprex
