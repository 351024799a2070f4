// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a pool of worker processes that turn documents into records, so that no document can crash,
// block or take over the run.
//
// Gives the same results and errors as process(), under the ticket of each document.
//
// A worker is replaced if it crashes, takes too much time or memory, tries what no document needs,
// or sends an invalid answer. Its document is then tried once more in a new worker. If that fails
// too, the document fails and the Error says which stage was at work. There is no second try if
// the worker had read no other document before, unless the worker died.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>

#include "core/app/pipeline.hpp"
#include "core/app/workers/worker_process.hpp"

namespace uprex {

struct WorkerSettings {
  int jobs = 1;          // number of processes
  int seconds = 60;      // processor time for a document
  int megabytes = 1024;  // memory for a document
  bool require_sandbox = false;
};

// A worker that sleeps uses no processor time. So a document may take at most this many times
// WorkerSettings::seconds of elapsed time.
inline constexpr int kElapsedTimeFactor = 10;

// While answers of more bytes than this wait to be taken, no more documents are given out.
inline constexpr std::size_t kMaxHeldBytes = std::size_t{64} << 20;

class Workers {
 public:
  using Ticket = std::size_t;
  struct Hooks {
    std::function<void(const std::string& message)> warn;
    std::function<void(const std::string& message)> warn_of_attack;  // what a document tried
    std::function<bool()> stopped;  // true if take() shall give up waiting
  };

  // Starts the processes. Call it before opening files or stores that workers must not reach.
  // Throws Error if no process can be started, or if the sandbox is required and not available.
  Workers(const Readers& readers, const WorkerSettings& settings, Hooks hooks);
  ~Workers();

  // How many documents to submit before taking the first result. This keeps all workers busy and
  // bounds what waits to be taken.
  std::size_t queue_size() const { return 4 * slots_.size() + 4; }

  // Keeps a copy of the bytes until a worker has read them. A legacy Word document is first
  // converted outside of the workers, because workers cannot run programs.
  Ticket submit(const Input& input, std::span<const std::byte> bytes, const ReadOptions& options);

  // Gives the document up. Its ticket is no longer valid.
  void cancel(Ticket ticket);

  // Waits for the document and returns or throws as process() would. The ticket is no longer
  // valid. Sets `seconds` to the time that the last worker spent. Throws Stopped if
  // hooks.stopped() becomes true.
  Extraction take(Ticket ticket, double& seconds);

  class Stopped {};

 private:
  struct Task;
  struct Slot {
    std::unique_ptr<WorkerProcess> process;
    std::optional<Ticket> task;
  };

  std::unique_ptr<WorkerProcess> launch();
  void start(Slot& slot);
  void check_confinement(const Confinement& confinement);
  void step();
  void convert_legacy();
  static bool is_converted(Task& task);
  bool may_dispatch() const;
  void dispatch();
  void wait();
  void read_from(Slot& slot);
  void check_time(Slot& slot);
  void accept_answer(Slot& slot, std::string answer);
  void handle_exit(Slot& slot);
  void release_task(Slot& slot);
  void fail(Slot& slot, const std::string& reason, const std::string& advice);
  void fail_or_retry(Slot& slot, const std::string& reason, const std::string& advice);
  void retry(Slot& slot, const std::string& reason, const std::string& advice);
  Extraction validated(Extraction extraction, const Task& task) const;

  Readers readers_;
  WorkerSettings settings_;
  Hooks hooks_;
  std::vector<Slot> slots_;
  std::map<Ticket, Task> tasks_;
  std::deque<Ticket> legacy_;   // waiting for LibreOffice
  std::deque<Ticket> waiting_;  // waiting for a worker
  std::size_t held_ = 0;        // bytes of the answers that wait to be taken
  Ticket last_ = 0;
  std::random_device random_;
  bool warned_ = false;
};

}  // namespace uprex
