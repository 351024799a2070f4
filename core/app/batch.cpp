// SPDX-License-Identifier: GPL-3.0-or-later
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

// How many bytes of documents are held in memory before their turn.
constexpr std::size_t kMaxBytesAhead = std::size_t{64} << 20;

using Failure = std::variant<LoadError, Error>;

// Runs the action and returns its exception as a failure to report. So a bad document cannot end
// the batch.
template <class Action>
std::optional<Failure> failure_of(Action action) {
  try {
    action();
  } catch (const LoadError& error) {
    return error;
  } catch (const Error& error) {
    return error;
  } catch (const std::bad_alloc&) {
    return Error("there is not enough memory for this document",
                 "check that the file is not damaged");
  } catch (const std::exception& error) {
    return Error(error.what(), "this is a bug in uprex; please report it with the document");
  }
  return std::nullopt;
}

// By symbol, the first document of this run.
using FirstDocuments = std::map<std::string, DocumentRecord>;

void warn_of_same_symbol(const DocumentRecord& record, FirstDocuments& documents,
                         RunProgress& progress) {
  const auto [first, is_new] = documents.try_emplace(record.symbol, record);
  if (is_new || first->second.sha256 == record.sha256) return;
  progress.warn(first->second.file + " and " + record.file +
                " are different files with the symbol " + record.symbol +
                "; check which one is right, because a store keeps only the last one");
}

// On destruction, sets `seconds` to the time since construction.
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

// A file that waits for its turn. A worker may be reading it already.
struct Pending {
  InputFile file;
  std::vector<std::byte> bytes;  // kept only if there are no workers
  std::size_t size = 0;
  std::string_view loader;    // of its format; empty if unknown
  bool is_unchanged = false;  // the file was not opened
  std::optional<Failure> failure;
  std::optional<Workers::Ticket> ticket;
  double seconds = 0;  // the time that processing took
};

class Batch {
 public:
  Batch(const BatchJob& job, RunProgress& progress) : job_(job), progress_(progress) {}

  void run(const std::vector<std::filesystem::path>& files) {
    const std::size_t ahead = job_.workers ? job_.workers->queue_size() : 1;
    for (const auto& file : files) {
      pending_.push_back(begin(file.string()));
      bytes_ahead_ += pending_.back().size;
      while (pending_.size() >= ahead || (bytes_ahead_ > kMaxBytesAhead && !pending_.empty()))
        finish_first();
    }
    while (!pending_.empty()) finish_first();
  }

 private:
  Pending begin(const std::string& file) const {
    Pending pending;
    pending.file.name = file;
    if (job_.find_unchanged) {
      pending.file.stamp = stamp_of(file);
      if (!pending.file.stamp.empty())
        pending.file.sha256 = job_.find_unchanged(file, pending.file.stamp);
      pending.is_unchanged = !pending.file.sha256.empty();
      if (pending.is_unchanged) return pending;
    }
    pending.failure = failure_of([&] { pending.bytes = read_file(file); });
    if (pending.failure) return pending;
    pending.size = pending.bytes.size();
    pending.file.sha256 = sha256(pending.bytes);
    pending.loader = loader_of(pending.bytes);
    if (job_.workers) {
      if (!job_.is_known || !job_.is_known(pending.file.sha256)) pending.ticket = submit(pending);
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
      if (job_.should_read && !job_.should_read(pending.file.name, pending.file.sha256)) {
        cancel(pending);
        note_skipped(pending);
        return progress_.skipped(pending.file.name);
      }
    } catch (const LoadError& known) {
      cancel(pending);
      note_skipped(pending);
      return fail(pending, known);
    }
    Extraction extraction;
    pending.failure = failure_of([&] { extraction = result_of(pending); });
    if (pending.failure) {
      fail(pending, *pending.failure);
      const auto* unreadable = std::get_if<LoadError>(&*pending.failure);
      if (unreadable && job_.on_unreadable) job_.on_unreadable(pending.file, *unreadable);
      return;
    }
    progress_.before_data();
    const std::string outcome = job_.take_records(pending.file, extraction);
    if (outcome.empty()) return progress_.skipped(pending.file.name);
    warn_of_same_symbol(extraction.document, first_documents_, progress_);
    progress_.done(outcome, extraction, pending.seconds);
  }

  ReadOptions options_for(const Pending& pending) const {
    ReadOptions options = job_.options;
    if (job_.hints_for) options.hints = job_.hints_for(pending.file.sha256);
    return options;
  }

  Workers::Ticket submit(const Pending& pending) const {
    return job_.workers->submit({pending.file.name, pending.file.sha256}, pending.bytes,
                                options_for(pending));
  }

  Extraction result_of(Pending& pending) const {
    const bool must_read = job_.workers ? !pending.ticket : pending.is_unchanged;
    if (must_read) {
      pending.bytes = read_file(pending.file.name);
      pending.loader = loader_of(pending.bytes);
      pending.file.sha256 = sha256(pending.bytes);  // the file may have changed meanwhile
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

  void note_skipped(const Pending& pending) const {
    if (job_.on_skipped && !pending.is_unchanged) job_.on_skipped(pending.file);
  }

  void cancel(const Pending& pending) {
    if (pending.ticket) job_.workers->cancel(*pending.ticket);
  }

  void fail(const Pending& pending, const Failure& failure) {
    const auto report = [&](const Error& error) {
      progress_.failed(pending.file.name, pending.loader, error, pending.seconds);
    };
    std::visit(report, failure);
    if (job_.on_failed) job_.on_failed(pending.file.name);
  }

  const BatchJob& job_;
  RunProgress& progress_;
  std::deque<Pending> pending_;
  std::size_t bytes_ahead_ = 0;
  FirstDocuments first_documents_;
};

}  // namespace

std::vector<std::filesystem::path> named_files(const std::vector<std::string>& arguments) {
  auto files = expand_inputs(arguments, std::cin);
  if (files.empty())
    throw Error("no file was given",
                "name files or folders, or give - and a list on standard input");
  return files;
}

void require_extractor(const Registry& registry, const std::string& name) {
  if (!name.empty()) registry.select({}, {}, name);
}

void run_batch(const std::vector<std::filesystem::path>& files, const BatchJob& job,
               RunProgress& progress) {
  catch_signals();
  for (const auto& refusal : job.readers.registry.refusals())
    progress.warn("plugin " + refusal.path.string() + " was not loaded: " + refusal.message);
  try {
    Batch(job, progress).run(files);
  } catch (const Workers::Stopped&) {
    throw Interrupted();
  }
}

std::unique_ptr<Workers> start_workers(const Readers& readers, WorkerSettings settings,
                                       std::size_t files, RunProgress& progress) {
  if (settings.jobs == 0) return nullptr;
  settings.jobs = static_cast<int>(std::min<std::size_t>(files, settings.jobs));
  return std::make_unique<Workers>(
      readers, settings,
      Workers::Hooks{[&](const std::string& message) { progress.warn(message); },
                     [&](const std::string& message) { progress.warn_of_attack(message); },
                     interrupted});
}

}  // namespace uprex
