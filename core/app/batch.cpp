#include "core/app/batch.hpp"

#include <csignal>
#include <iostream>
#include <map>
#include <new>
#include <optional>
#include <variant>

#include "core/app/inputs.hpp"

namespace uprex {
namespace {

volatile std::sig_atomic_t stopped = 0;

// The first signal lets the batch end in order (temporary files go), the second ends the process.
void stop_on_signals() {
  for (int signal : {SIGINT, SIGTERM}) {
    struct sigaction action {};
    action.sa_handler = [](int) { stopped = 1; };
    action.sa_flags = SA_RESETHAND;
    ::sigaction(signal, &action, nullptr);
  }
}

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

void fail(const std::string& file, const Failure& failure, const BatchJob& job, Report& report) {
  std::visit([&](const Error& error) { report.failed(file, error); }, failure);
  if (job.failed) job.failed(file);
}

// The first file of every symbol in this run.
using Seen = std::map<std::string, DocumentRecord>;

void warn_of_another(const DocumentRecord& record, Seen& seen, Report& report) {
  const auto [first, is_new] = seen.try_emplace(record.symbol, record);
  if (is_new || first->second.sha256 == record.sha256) return;
  report.warn(first->second.file + " and " + record.file + " are both " + record.symbol);
}

void run_one(const std::string& file, const BatchJob& job, Seen& seen, Report& report) {
  std::vector<std::byte> bytes;
  if (const auto failure = guarded([&] { bytes = read_file(file); }))
    return fail(file, *failure, job, report);
  try {
    if (job.wanted && !job.wanted(file, bytes)) return report.skipped();
  } catch (const LoadError& known) {
    return fail(file, known, job, report);
  }
  Extraction extraction;
  const auto failure =
      guarded([&] { extraction = process(bytes, file, job.registry, job.options); });
  if (failure) {
    fail(file, *failure, job, report);
    const auto* refusal = std::get_if<LoadError>(&*failure);
    if (refusal && job.refused) job.refused(bytes, *refusal);
    return;
  }
  report.before_data();
  const std::string outcome = job.take(extraction);
  if (outcome.empty()) return report.skipped();
  warn_of_another(extraction.document, seen, report);
  report.done(outcome, extraction);
}

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
  stop_on_signals();
  for (const auto& refusal : job.registry.refusals())
    report.warn("plugin " + refusal.path.string() + " refused: " + refusal.message);
  Seen seen;
  for (const auto& file : files) {
    run_one(file.string(), job, seen, report);
    if (stopped) throw Error("stopped by a signal", "run it again to do the rest");
  }
}

}  // namespace uprex
