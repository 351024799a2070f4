#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>

#include "core/app/batch.hpp"
#include "core/app/commands/command.hpp"
#include "core/app/commands/label_options.hpp"
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
  ReportStyle style;
};

// All that decides, beside the bytes, whether a file can be read.
std::string readers_of(const Registry& registry, const ReadOptions& reading) {
  std::string readers = "uprex " UPREX_VERSION;
  for (const auto& plugin : registry.plugins())
    readers += fmt::format(", {} {}", plugin.name, plugin.version);
  return readers + fmt::format("; --extractor {} --state {} --session {}", reading.extractor,
                               reading.hints.state, reading.hints.session);
}

// A file is passed over where neither the extractor that read it nor the labeller, where labels are
// wanted, has changed since, nor another State or session is given, and refused again where nothing
// has changed since it was refused.
class Ingest {
 public:
  Ingest(const IngestOptions& options, const Readers& readers, Workers* workers, Report& report)
      : options_(options),
        readers_(readers),
        workers_(workers),
        report_(report),
        store_(options.store, Store::Mode::create),
        readers_named_(readers_of(readers.registry, options.reading)) {
    for (const auto& plugin : readers.registry.plugins()) current_[plugin.name] = plugin.version;
  }

  void run(const std::vector<std::filesystem::path>& files) {
    run_batch(files,
              {.readers = readers_,
               .options = options_.reading,
               .workers = workers_,
               .hints = [&](const std::string& hash) { return hints_for(hash); },
               .known = [&](const std::string& hash) { return known(hash); },
               .wanted = [&](const std::string& file,
                             const std::string& hash) { return wanted(file, hash); },
               .take = [&](const FileRead& file,
                           const Extraction& extraction) { return take(file, extraction); },
               .failed = [&](const std::string& file) { print("failed", "-", "-", file); },
               .refused =
                   [&](const FileRead& file, const LoadError& refusal) {
                     store_.put_refusal(file.sha256, readers_named_,
                                        {refusal.what(), refusal.advice()}, place_of(file));
                   },
               .recall = [&](const std::string& file,
                             const std::string& stamp) { return recall(file, stamp); },
               .passed_over =
                   [&](const FileRead& file) { store_.remember(place_of(file), file.sha256); }},
              report_);
    store_.forget(is_gone);
    output_.commit();
  }

 private:
  void print(std::string_view outcome, const std::string& kind, const std::string& symbol,
             const std::string& file) {
    report_.before_data();
    fmt::print(output_.stream(), "{:<9} {:<21} {:<18} {}\n", outcome, printable(kind),
               printable(symbol), printable(file));
    output_.stream().flush();
    output_.check();
  }

  // Where nobody can say, a file is not gone.
  static bool is_gone(const std::string& path) {
    std::error_code error;
    return !std::filesystem::exists(path, error) && !error;
  }

  static std::string absolute(const std::string& file) {
    return std::filesystem::absolute(file).string();
  }

  static Place place_of(const FileRead& file) { return {absolute(file.name), file.stamp}; }

  std::string recall(const std::string& file, const std::string& stamp) {
    std::string hash = store_.hash_at({absolute(file), stamp});
    return !hash.empty() && known(hash) ? hash : std::string();
  }

  // The store holds what these bytes give, or why they give nothing.
  bool known(const std::string& hash) {
    if (options_.again) return false;
    const auto reading = store_.reading_of(hash);
    return (reading && is_current(*reading)) || store_.refusal_of(hash, readers_named_);
  }

  bool wanted(const std::string& file, const std::string& hash) {
    if (options_.again) return true;
    if (const auto reading = store_.reading_of(hash); reading && is_current(*reading)) {
      print("skipped", reading->kind, reading->symbol, file);
      return false;
    }
    if (const auto refusal = store_.refusal_of(hash, readers_named_))
      throw LoadError(refusal->reason, refusal->advice);
    return true;
  }

  bool is_current(const Reading& reading) const {
    if (readers_.labeller && reading.labeller != readers_.labeller->version()) return false;
    const std::string& wanted = options_.reading.extractor;
    if (!wanted.empty() && reading.extractor != wanted) return false;
    const Hints& given = options_.reading.hints;
    if (!given.state.empty() && given.state != reading.hints.state) return false;
    if (given.session != 0 && given.session != reading.hints.session) return false;
    const auto version = current_.find(reading.extractor);
    return version != current_.end() && version->second == reading.version;
  }

  // What is not given now stays what was given before.
  Hints hints_for(const std::string& hash) {
    Hints hints = options_.reading.hints;
    if (const auto reading = store_.reading_of(hash)) {
      if (hints.state.empty()) hints.state = reading->hints.state;
      if (hints.session == 0) hints.session = reading->hints.session;
    }
    return hints;
  }

  std::string take(const FileRead& file, const Extraction& extraction) {
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

  // --again reads a file whose records a later one had replaced, and turns that round.
  void warn_of_older(const DocumentRecord& record) {
    const auto reading = store_.reading_of(record.sha256);
    if (reading && !reading->replaced_by.empty())
      report_.warn(record.file + " was read before " + reading->replaced_by +
                   ": its records now replace those of the later file (" + record.symbol + ")");
  }

  const IngestOptions& options_;
  Readers readers_;
  Workers* workers_;
  Report& report_;
  Store store_;
  std::string readers_named_;
  Output output_{{}};
  std::map<std::string, std::string> current_;
};

// A folder that is searched may hold the store itself.
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
  if (files.empty()) throw Error("no file was named but the store", "give documents");
}

int run_ingest(const IngestOptions& options, const Registry& registry) {
  auto files = named_files(options.paths);
  leave_out_store(options.store, files);
  require_extractor(registry, options.reading.extractor);
  const auto labeller = chosen_labeller(options.labels);
  const Readers readers(registry, labeller ? &*labeller : nullptr);
  Report report(options.style, files.size());
  const auto workers = start_workers(readers, options.workers, files.size(), report);
  Ingest(options, readers, workers.get(), report).run(files);
  report.summary();
  return report.exit_code();
}

}  // namespace

void add_ingest(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand(
      "ingest", "Documents into a store; files that it holds already are skipped");
  const auto options = std::make_shared<IngestOptions>();
  add_batch_options(*command, options->paths, options->reading, options->style);
  add_worker_options(*command, options->workers);
  add_label_choice(*command, options->labels);
  add_store_option(*command, options->store);
  command->add_flag("--again", options->again, "Read files again that the store holds already");
  command->footer(
      "Prints one line per file: new, replaced, skipped or failed, the document's kind and "
      "symbol, the file's name. May be stopped at any time and run again.\n"
      "Example:\n"
      "  uprex ingest reports/ --store upr.db");
  command->callback([options, &action] {
    action = [options](const Registry& registry) { return run_ingest(*options, registry); };
  });
}

}  // namespace uprex
