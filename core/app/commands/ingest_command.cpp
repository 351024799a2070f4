// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>

#include "core/app/batch.hpp"
#include "core/app/commands/label_options.hpp"
#include "core/app/commands/shared_options.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"
#include "core/store/store.hpp"

namespace uprex {
namespace {

struct IngestOptions {
  std::vector<std::string> paths;
  ReadOptions reading;
  std::filesystem::path store;
  bool again = false;
  LabelChoice labels;
  WorkerSettings workers;
  ProgressOptions progress;
};

// Everything besides the bytes that decides whether a file can be read: versions and options.
std::string reader_versions(const Registry& registry, const ReadOptions& reading) {
  std::string versions = "uprex " UPREX_VERSION;
  for (const auto& plugin : registry.plugins())
    versions += fmt::format(", {} {}", plugin.name, plugin.version);
  return versions + fmt::format("; --extractor {} --state {} --session {}", reading.extractor,
                                reading.hints.state, reading.hints.session);
}

// Puts documents into a store and decides which files need not be read again.
//
// A file is skipped if the store has its records, and these would not change: the extractor and the
// labeller are still the same, and no other State or session was given. A file that could not be
// read fails again without being read, as long as nothing has changed.
class Ingest {
 public:
  Ingest(const IngestOptions& options, const Readers& readers, Workers* workers,
         RunProgress& progress)
      : options_(options),
        readers_(readers),
        workers_(workers),
        progress_(progress),
        store_(options.store, Store::Mode::create),
        versions_(reader_versions(readers.registry, options.reading)) {
    for (const auto& plugin : readers.registry.plugins())
      plugin_versions_[plugin.name] = plugin.version;
  }

  void run(const std::vector<std::filesystem::path>& files) {
    run_batch(
        files,
        {.readers = readers_,
         .options = options_.reading,
         .workers = workers_,
         .hints_for = [&](const std::string& hash) { return hints_for(hash); },
         .is_known = [&](const std::string& hash) { return is_known(hash); },
         .should_read = [&](const std::string& file,
                            const std::string& hash) { return should_read(file, hash); },
         .take_records = [&](const InputFile& file,
                             const Extraction& extraction) { return put(file, extraction); },
         .on_failed = [&](const std::string& file) { print("failed", "-", "-", file); },
         .on_unreadable =
             [&](const InputFile& file, const LoadError& refusal) {
               store_.put_refusal(file.sha256, versions_, {refusal.what(), refusal.advice()},
                                  place_of(file));
             },
         .find_unchanged = [&](const std::string& file,
                               const std::string& stamp) { return find_unchanged(file, stamp); },
         .on_skipped =
             [&](const InputFile& file) { store_.remember(place_of(file), file.sha256); }},
        progress_);
    store_.forget(is_gone);
    output_.commit();
  }

 private:
  void print(std::string_view outcome, const std::string& kind, const std::string& symbol,
             const std::string& file) {
    progress_.before_data();
    fmt::print(output_.stream(), "{:<9} {:<21} {:<18} {}\n", outcome, printable(kind),
               printable(symbol), printable(file));
    output_.stream().flush();
    output_.check();
  }

  // If the file system gives an error, the file may still be there.
  static bool is_gone(const std::string& path) {
    std::error_code error;
    return !std::filesystem::exists(path, error) && !error;
  }

  static std::string absolute(const std::string& file) {
    return std::filesystem::absolute(file).string();
  }

  static Place place_of(const InputFile& file) { return {absolute(file.name), file.stamp}; }

  std::string find_unchanged(const std::string& file, const std::string& stamp) {
    std::string hash = store_.hash_at({absolute(file), stamp});
    return !hash.empty() && is_known(hash) ? hash : std::string();
  }

  // True if the store has the records of these bytes, or the reason why they cannot be read.
  bool is_known(const std::string& hash) {
    if (options_.again) return false;
    const auto reading = store_.reading_of(hash);
    return (reading && is_current(*reading)) || store_.refusal_of(hash, versions_);
  }

  bool should_read(const std::string& file, const std::string& hash) {
    if (options_.again) return true;
    if (const auto reading = store_.reading_of(hash); reading && is_current(*reading)) {
      print("skipped", reading->kind, reading->symbol, file);
      return false;
    }
    if (const auto refusal = store_.refusal_of(hash, versions_))
      throw LoadError(refusal->reason, refusal->advice);
    return true;
  }

  bool is_current(const Reading& reading) const {
    if (readers_.labeller && reading.labeller != readers_.labeller->version()) return false;
    const std::string& required = options_.reading.extractor;
    if (!required.empty() && reading.extractor != required) return false;
    const Hints& given = options_.reading.hints;
    if (!given.state.empty() && given.state != reading.hints.state) return false;
    if (given.session != 0 && given.session != reading.hints.session) return false;
    const auto version = plugin_versions_.find(reading.extractor);
    return version != plugin_versions_.end() && version->second == reading.version;
  }

  // A State or session that was given in an earlier run stays, unless another is given now.
  Hints hints_for(const std::string& hash) {
    Hints hints = options_.reading.hints;
    if (const auto reading = store_.reading_of(hash)) {
      if (hints.state.empty()) hints.state = reading->hints.state;
      if (hints.session == 0) hints.session = reading->hints.session;
    }
    return hints;
  }

  std::string put(const InputFile& file, const Extraction& extraction) {
    using Outcome = Store::Outcome;
    const DocumentRecord& record = extraction.document;
    if (options_.again) warn_of_older(record);
    const Outcome outcome =
        store_.put(extraction, options_.again ? Store::Again::yes : Store::Again::no,
                   hints_for(record.sha256), place_of(file));
    const std::string name = outcome == Outcome::added      ? "new"
                             : outcome == Outcome::replaced ? "replaced"
                                                            : "skipped";
    print(name, record.kind, record.symbol, record.file);
    return outcome == Outcome::present ? "" : name;
  }

  // With --again, an older file can replace the records of a newer file with the same symbol.
  void warn_of_older(const DocumentRecord& record) {
    const auto reading = store_.reading_of(record.sha256);
    if (reading && !reading->replaced_by.empty())
      progress_.warn(
          fmt::format("{0} was ingested before {1}. With --again, its records replace "
                      "those of {1} ({2}); to undo this, ingest {1} with --again",
                      record.file, reading->replaced_by, record.symbol));
  }

  const IngestOptions& options_;
  Readers readers_;
  Workers* workers_;
  RunProgress& progress_;
  Store store_;
  std::string versions_;
  Output output_{{}};
  std::map<std::string, std::string> plugin_versions_;
};

// Removes the store from the list of files. It may lie in the folder that is ingested.
void leave_out_store(const std::filesystem::path& store,
                     std::vector<std::filesystem::path>& files) {
  std::error_code error;
  if (!std::filesystem::exists(store, error)) return;
  const auto own = store_files(store);
  std::erase_if(files, [&](const auto& file) {
    return std::ranges::any_of(own, [&](const auto& path) {
      std::error_code ignored;
      return std::filesystem::equivalent(path, file, ignored);
    });
  });
  if (files.empty())
    throw Error("the only file that was given is the store", "name documents to ingest");
}

int run_ingest(const IngestOptions& options, const Registry& registry) {
  auto files = named_files(options.paths);
  leave_out_store(options.store, files);
  require_extractor(registry, options.reading.extractor);
  const auto labeller = chosen_labeller(options.labels);
  const Readers readers(registry, labeller ? &*labeller : nullptr);
  RunProgress progress(options.progress, files.size());
  const auto workers = start_workers(readers, options.workers, files.size(), progress);
  Ingest(options, readers, workers.get(), progress).run(files);
  progress.summary();
  return progress.exit_code();
}

}  // namespace

void add_ingest(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand(
      "ingest", "Read documents into a store. Files that are already in it are skipped.");
  const auto options = std::make_shared<IngestOptions>();
  add_batch_options(*command, options->paths, options->reading, options->progress);
  add_worker_options(*command, options->workers);
  add_label_choice(*command, options->labels);
  add_store_option(*command, options->store);
  command->add_flag("--again", options->again,
                    "Read all files again: also those that are already in the store, and those "
                    "that were refused.");
  command->footer(
      "Prints one line for each file: the outcome, the kind and symbol of the document, and "
      "the name of the file. The outcomes are:\n"
      "  new       The document was added.\n"
      "  replaced  Its records replaced older records of the same document.\n"
      "  skipped   The store already has the records of this file.\n"
      "  failed    The file could not be read. A message on standard error says why.\n"
      "\n"
      "You can stop the command at any time and run it again. It continues where it stopped.\n"
      "\n"
      "Examples:\n"
      "  uprex ingest reports/ --store upr.db\n"
      "  uprex ingest latvia_draft.docx --state LVA --session 52 --store upr.db");
  command->callback([options, &action] {
    action = [options](const Registry& registry) { return run_ingest(*options, registry); };
  });
}

}  // namespace uprex
