#include "core/app/batch.hpp"

#include <algorithm>
#include <chrono>
#include <deque>
#include <iostream>
#include <map>
#include <new>
#include <optional>
#include <variant>

#include "core/app/input/input_files.hpp"
#include "core/app/interrupt.hpp"
#include "core/load/load.hpp"
#include "core/load/sha256.hpp"

namespace uprex {
namespace {

// Documents are read ahead up to so many bytes.
constexpr std::size_t kMostBytesAhead = std::size_t{64} << 20;

using Failure = std::variant<LoadError, Error>;

// Everything that can go wrong with one document ends here: as an Error to report, never as an end
// of the batch.
template <class Action>
std::optional<Failure> guarded(Action action) {
  try {
    action();
  } catch (const LoadError& error) {
    return error;
  } catch (const Error& error) {
    return error;
  } catch (const std::bad_alloc&) {
    return Error("not enough memory for this document", "check that the file is not damaged");
  } catch (const std::exception& error) {
    return Error(error.what(), "report this with the document; it is a fault of uprex");
  }
  return std::nullopt;
}

// The first file of every symbol in this run.
using Seen = std::map<std::string, DocumentRecord>;

void warn_of_another(const DocumentRecord& record, Seen& seen, Report& report) {
  const auto [first, is_new] = seen.try_emplace(record.symbol, record);
  if (is_new || first->second.sha256 == record.sha256) return;
  report.warn(first->second.file + " and " + record.file + " are both " + record.symbol);
}

// Tells how long it lived.
class Stopwatch {
 public:
  explicit Stopwatch(double& seconds) : seconds_(seconds) {}
  ~Stopwatch() {
    seconds_ = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  double& seconds_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// A file on its way: read, given to a worker, waiting for its turn.
struct Pending {
  FileRead file;
  std::vector<std::byte> bytes;  // where there are no workers
  std::size_t size = 0;
  std::string_view loader;  // that reads it, if one does
  bool recalled = false;    // not read
  std::optional<Failure> failure;
  std::optional<Workers::Ticket> ticket;
  double seconds = 0;  // that reading it as a document took
};

class Batch {
 public:
  Batch(const BatchJob& job, Report& report) : job_(job), report_(report) {}

  void run(const std::vector<std::filesystem::path>& files) {
    const std::size_t ahead = job_.workers ? job_.workers->appetite() : 1;
    for (const auto& file : files) {
      pending_.push_back(begin(file.string()));
      bytes_ahead_ += pending_.back().size;
      while (pending_.size() >= ahead || (bytes_ahead_ > kMostBytesAhead && !pending_.empty()))
        finish_first();
    }
    while (!pending_.empty()) finish_first();
  }

 private:
  Pending begin(const std::string& file) const {
    Pending pending;
    pending.file.name = file;
    if (job_.recall) {
      pending.file.stamp = stamp_of(file);
      if (!pending.file.stamp.empty()) pending.file.sha256 = job_.recall(file, pending.file.stamp);
      pending.recalled = !pending.file.sha256.empty();
      if (pending.recalled) return pending;
    }
    pending.failure = guarded([&] { pending.bytes = read_file(file); });
    if (pending.failure) return pending;
    pending.size = pending.bytes.size();
    pending.file.sha256 = sha256(pending.bytes);
    pending.loader = loader_of(pending.bytes);
    if (job_.workers) {
      if (!job_.known || !job_.known(pending.file.sha256)) pending.ticket = submit(pending);
      pending.bytes = {};
    }
    return pending;
  }

  void finish_first() {
    finish(pending_.front());
    bytes_ahead_ -= pending_.front().size;
    pending_.pop_front();
    if (interrupted()) throw Interrupted();
  }

  void finish(Pending& pending) {
    if (pending.failure) return fail(pending, *pending.failure);
    try {
      if (job_.wanted && !job_.wanted(pending.file.name, pending.file.sha256)) {
        forget(pending);
        pass_over(pending);
        return report_.skipped(pending.file.name);
      }
    } catch (const LoadError& known) {
      forget(pending);
      pass_over(pending);
      return fail(pending, known);
    }
    Extraction extraction;
    pending.failure = guarded([&] { extraction = result_of(pending); });
    if (pending.failure) {
      fail(pending, *pending.failure);
      const auto* refusal = std::get_if<LoadError>(&*pending.failure);
      if (refusal && job_.refused) job_.refused(pending.file, *refusal);
      return;
    }
    report_.before_data();
    const std::string outcome = job_.take(pending.file, extraction);
    if (outcome.empty()) return report_.skipped(pending.file.name);
    warn_of_another(extraction.document, seen_, report_);
    report_.done(outcome, extraction, pending.seconds);
  }

  ReadOptions options_for(const Pending& pending) const {
    ReadOptions options = job_.options;
    if (job_.hints) options.hints = job_.hints(pending.file.sha256);
    return options;
  }

  Workers::Ticket submit(const Pending& pending) const {
    return job_.workers->submit({pending.file.name, pending.file.sha256}, pending.bytes,
                                options_for(pending));
  }

  Extraction result_of(Pending& pending) const {
    const bool unread = job_.workers ? !pending.ticket : pending.recalled;
    if (unread) {
      pending.bytes = read_file(pending.file.name);
      pending.loader = loader_of(pending.bytes);
      pending.file.sha256 = sha256(pending.bytes);  // it may have changed since it was looked at
      pending.file.stamp.clear();
    }
    if (!job_.workers) {
      const Stopwatch watch(pending.seconds);
      return process(pending.bytes, {pending.file.name, pending.file.sha256}, job_.readers,
                     options_for(pending));
    }
    if (!pending.ticket) pending.ticket = submit(pending);
    pending.bytes = {};
    return job_.workers->take(*pending.ticket, pending.seconds);
  }

  void pass_over(const Pending& pending) const {
    if (job_.passed_over && !pending.recalled) job_.passed_over(pending.file);
  }

  void forget(const Pending& pending) {
    if (pending.ticket) job_.workers->drop(*pending.ticket);
  }

  void fail(const Pending& pending, const Failure& failure) {
    const auto report = [&](const Error& error) {
      report_.failed(pending.file.name, pending.loader, error, pending.seconds);
    };
    std::visit(report, failure);
    if (job_.failed) job_.failed(pending.file.name);
  }

  const BatchJob& job_;
  Report& report_;
  std::deque<Pending> pending_;
  std::size_t bytes_ahead_ = 0;
  Seen seen_;
};

}  // namespace

std::vector<std::filesystem::path> named_files(const std::vector<std::string>& arguments) {
  auto files = expand_inputs(arguments, std::cin);
  if (files.empty()) throw Error("no file was named", "give files, folders or names, one a line");
  return files;
}

void require_extractor(const Registry& registry, const std::string& name) {
  if (!name.empty()) registry.select({}, name);
}

void run_batch(const std::vector<std::filesystem::path>& files, const BatchJob& job,
               Report& report) {
  heed_signals();
  for (const auto& refusal : job.readers.registry.refusals())
    report.warn("plugin " + refusal.path.string() + " refused: " + refusal.message);
  try {
    Batch(job, report).run(files);
  } catch (const Workers::Stopped&) {
    throw Interrupted();
  }
}

std::unique_ptr<Workers> start_workers(const Readers& readers, WorkerSettings settings,
                                       std::size_t files, Report& report) {
  if (settings.jobs == 0) return nullptr;
  settings.jobs = static_cast<int>(std::min<std::size_t>(files, settings.jobs));
  return std::make_unique<Workers>(
      readers, settings,
      Workers::Hooks{[&](const std::string& message) { report.warn(message); },
                     [&](const std::string& message) { report.alert(message); }, interrupted});
}

}  // namespace uprex
