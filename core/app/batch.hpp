// Runs over many files, one document at a time: one bad document never stops the others.
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

// A file as it was read.
struct FileRead {
  std::string name;
  std::string stamp;  // stamp_of() before it was read, empty where nobody asks for it (recall)
  std::string sha256;
};

struct BatchJob {
  const Readers& readers;
  ReadOptions options;
  Workers* workers;  // null: documents are read in this process, one after the other

  // What to say of a file's review, in the place of options.hints. Optional.
  std::function<Hints(const std::string& sha256)> hints{};

  // True where `wanted` will not ask for the document to be read. Asked ahead of the file's turn;
  // prints nothing. Optional.
  std::function<bool(const std::string& sha256)> known{};

  // May say no to a file before it is read as a document (it is then reported as skipped), or
  // throw the LoadError that reading it is known to end with. Optional.
  std::function<bool(const std::string& file, const std::string& sha256)> wanted{};

  // Takes a document's records and gives the outcome's name, empty where the document was passed
  // over after all. What it throws ends the batch.
  std::function<std::string(const FileRead& file, const Extraction& extraction)> take;

  // Told of every file that failed, after the report. Optional.
  std::function<void(const std::string& file)> failed{};

  // Told of the LoadError that reading these bytes ended with, unless it came from `wanted`.
  // Optional.
  std::function<void(const FileRead& file, const LoadError& refusal)> refused{};

  // The SHA-256 of a file that need not be read: it is as it was (stamp_of) when `take`, `refused`
  // or `passed_over` were given it, and `wanted` will not ask for it. Empty for any other.
  // Optional: without it no file has a stamp.
  std::function<std::string(const std::string& file, const std::string& stamp)> recall{};

  // Told of every file that was read only to be passed over, or refused, by `wanted`. Optional.
  std::function<void(const FileRead& file)> passed_over{};
};

// The files that the arguments stand for, "-" meaning names on standard input. Throws Error where
// there are none.
std::vector<std::filesystem::path> named_files(const std::vector<std::string>& arguments);

// Throws Error where an extractor is named that there is not: no document could be read with it.
void require_extractor(const Registry& registry, const std::string& name);

// The processes for a batch of so many files, null where `settings` asks for none. Start them
// before anything is opened that is not for them.
std::unique_ptr<Workers> start_workers(const Readers& readers, WorkerSettings settings,
                                       std::size_t files, Report& report);

// Reads, processes and hands on every file, in order, whatever the number of workers. Warns where
// two different files are one document. Ends early after a signal (Interrupted).
void run_batch(const std::vector<std::filesystem::path>& files, const BatchJob& job,
               Report& report);

}  // namespace uprex
