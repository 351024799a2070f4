// Processes that turn documents into records, so that no document can end, stop or subvert the run.
// Takes the place of process(): what is submitted comes back under its ticket, returned or thrown.
//
// A worker that dies, takes too much time or memory, tries what no document needs, or answers with
// what is no answer, is replaced. Its document is tried once more in a worker of its own, and then
// given up; at once where the worker had read nothing else, unless it died. Every such Error says
// what was at work.
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
  int jobs = 1;          // processes
  int seconds = 60;      // of processor time for a document
  int megabytes = 1024;  // of memory for a document
  bool require_sandbox = false;
};

// In time that passes: a worker that waits for ever uses no processor time.
inline constexpr int kPatience = 10;  // times WorkerSettings::seconds

// No more documents are given out while answers of so many bytes wait to be taken.
inline constexpr std::size_t kMostHeldBytes = std::size_t{64} << 20;

class Workers {
 public:
  using Ticket = std::size_t;
  struct Hooks {
    std::function<void(const std::string& message)> warn;   // of what ends nothing
    std::function<void(const std::string& message)> alert;  // of what a document tried
    std::function<bool()> stopped;                          // looked at while waiting
  };

  // Starts the processes: before anything is opened that is not for them. Throws Error where none
  // can be started, or where they cannot be confined and must be.
  Workers(const Readers& readers, const WorkerSettings& settings, Hooks hooks);
  ~Workers();

  // So many documents should be submitted before one is taken: enough for all workers, and a bound
  // for what waits to be taken.
  std::size_t appetite() const { return 4 * slots_.size() + 4; }

  // Keeps a copy of the bytes until a worker has read them. A legacy Word document is converted
  // first, outside of the workers, which run no programs.
  Ticket submit(const Input& input, std::span<const std::byte> bytes, const ReadOptions& options);

  // The document is not wanted any more: its ticket is void.
  void drop(Ticket ticket);

  // Waits for the document, once. Returns or throws as process() would have; throws Stopped.
  // `seconds`: that a worker was at it the last time.
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
  void convert();
  static bool is_converted(Task& task);
  bool may_give() const;
  void dispatch();
  void wait();
  void hear(Slot& slot);
  void watch(Slot& slot);
  void lose(Slot& slot);
  void settle(Slot& slot, std::string answer);
  void finish(Slot& slot);
  void fail(Slot& slot, const std::string& what, const std::string& advice);
  void blame(Slot& slot, const std::string& what, const std::string& advice);
  void retry(Slot& slot, const std::string& what, const std::string& advice);
  Extraction checked(Extraction extraction, const Task& task) const;

  Readers readers_;
  WorkerSettings settings_;
  Hooks hooks_;
  std::vector<Slot> slots_;
  std::map<Ticket, Task> tasks_;
  std::deque<Ticket> legacy_;   // for LibreOffice
  std::deque<Ticket> waiting_;  // for a worker
  std::size_t held_ = 0;        // bytes of answers that nobody has taken
  Ticket last_ = 0;
  std::random_device random_;
  bool warned_ = false;
};

}  // namespace uprex
