// SPDX-License-Identifier: GPL-3.0-or-later
// Runs over many files, one document at a time. A bad document never stops the others.
//
// Does not decide what happens to the records: the command says so in a BatchJob.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/app/output/progress.hpp"
#include "core/app/pipeline.hpp"
#include "core/app/workers/workers.hpp"
#include "core/extract/registry.hpp"

namespace uprex {

struct InputFile {
  std::string name;
  std::string stamp;  // stamp_of() before the file was read; empty if find_unchanged is not set
  std::string sha256;
};

// What a command does with each file. Functions that are not set are not called.
struct BatchJob {
  const Readers& readers;
  ReadOptions options;
  Workers* workers;  // null: documents are read one after the other in this process

  // Returns the hints for the document with this hash. Without it, options.hints apply to all.
  std::function<Hints(const std::string& sha256)> hints_for{};

  // True if should_read will refuse the document. Called before it is the file's turn, so it must
  // not print anything.
  std::function<bool(const std::string& sha256)> is_known{};

  // Returns false to skip the file. Throws LoadError if the document is known to be unreadable.
  std::function<bool(const std::string& file, const std::string& sha256)> should_read{};

  // Takes the records of a document. Returns a word for the outcome, or "" if the document was
  // skipped after all. An exception ends the batch.
  std::function<std::string(const InputFile& file, const Extraction& extraction)> take_records;

  // Called after a failure was reported.
  std::function<void(const std::string& file)> on_failed{};

  // Called if the bytes of the file alone made reading fail, unless should_read threw the error.
  std::function<void(const InputFile& file, const LoadError& error)> on_unreadable{};

  // Returns the hash of a file that has not changed since the command saw it with this stamp, and
  // that should_read will refuse. Such a file is not opened. Returns "" for any other file.
  std::function<std::string(const std::string& file, const std::string& stamp)> find_unchanged{};

  // Called for a file that was opened and then skipped or refused by should_read.
  std::function<void(const InputFile& file)> on_skipped{};
};

// Lists the files that the arguments stand for. "-" stands for names on standard input. Throws
// Error if there is no file.
std::vector<std::filesystem::path> named_files(const std::vector<std::string>& arguments);

// Throws Error if `name` is not empty and no extractor has this name.
void require_extractor(const Registry& registry, const std::string& name);

// Starts worker processes for a batch of this many files. Returns null if `settings` asks for none.
// Call it before opening files or stores that workers must not reach.
std::unique_ptr<Workers> start_workers(const Readers& readers, WorkerSettings settings,
                                       std::size_t files, RunProgress& progress);

// Processes every file. Results come in the order of the files, whatever the number of workers.
// Warns if two different files are the same document. Throws Interrupted after a signal.
void run_batch(const std::vector<std::filesystem::path>& files, const BatchJob& job,
               RunProgress& progress);

}  // namespace uprex
