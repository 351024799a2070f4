// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what happens to a document that a worker has: its answer is accepted, it is tried again,
// or it fails.
#include <fmt/format.h>
#include <sys/wait.h>

#include <algorithm>
#include <csignal>
#include <cstring>

#include "core/app/workers/record_codec.hpp"
#include "core/app/workers/workers_task.hpp"
#include "core/extract/validate_extraction.hpp"
#include "core/review/counts.hpp"

namespace uprex {
namespace {

constexpr int kMaxAttempts = 2;
constexpr const char* kSuspect = "do not trust this document or the plugin that read it";
constexpr const char* kMoreTime = "allow more time with --timeout";

std::string too_long(const WorkerSettings& settings) {
  return fmt::format("the document took more than {} s of processor time", settings.seconds);
}

std::string signal_name(int number) {
  const char* name = ::sigabbrev_np(number);
  return name ? "SIG" + std::string(name) : "signal " + std::to_string(number);
}

// How a worker ended, as "was ended by SIGSEGV".
std::string ending(int status) {
  if (WIFSIGNALED(status)) return "was ended by " + signal_name(WTERMSIG(status));
  return "exited with status " + std::to_string(WEXITSTATUS(status));
}

std::string stage_at_work(const WorkerPage& page) {
  const std::string stage = text_in(page.at_work);
  return stage.empty() ? "the worker" : stage;
}

}  // namespace

// A malicious document may control the worker. So the parent compares every field that it knows
// itself and validates the rest. Throws BrokenBytes if the answer is not valid.
Extraction Workers::validated(Extraction extraction, const Task& task) const {
  const DocumentRecord& record = extraction.document;
  if (record.file != task.input.name || record.sha256 != task.input.sha256 ||
      record.format != task.input.format)
    throw BrokenBytes("it describes a different file");
  if (record.counts != counts_of(extraction)) throw BrokenBytes("its counts are wrong");
  const auto plugins = readers_.registry.plugins();
  const bool known = std::ranges::any_of(plugins, [&](const PluginInfo& plugin) {
    return plugin.name == record.extractor && plugin.version == record.extractor_version;
  });
  if (!known) throw BrokenBytes("it names an unknown extractor");
  if (record.labeller != (readers_.labeller ? readers_.labeller->version() : ""))
    throw BrokenBytes("it names a different labeller");
  if (const std::string fault = validate_extraction(extraction); !fault.empty())
    throw BrokenBytes(fault);
  return extraction;
}

void Workers::read_from(Slot& slot) {
  const auto state = slot.process->read();
  using State = MessageReader::State;
  if (!slot.task) {
    // An idle worker must not send anything.
    if (state != State::incomplete) slot.process.reset();
    return;
  }
  switch (state) {
    case State::complete:
      return accept_answer(slot, slot.process->take_answer());
    case State::ended:
      return handle_exit(slot);
    case State::too_large:
      return fail_or_retry(
          slot, fmt::format("the worker sent an answer of more than {} MB", kMaxAnswerBytes >> 20),
          kSuspect);
    case State::incomplete:
      return check_time(slot);
  }
}

void Workers::check_time(Slot& slot) {
  if (slot.process->processor_seconds() > settings_.seconds)
    fail_or_retry(slot, too_long(settings_), kMoreTime);
  else if (slot.process->waited_seconds() >
           static_cast<double>(settings_.seconds) * kElapsedTimeFactor)
    fail_or_retry(slot,
                  fmt::format("the worker sent no answer within {} s",
                              settings_.seconds * kElapsedTimeFactor),
                  kMoreTime);
}

void Workers::accept_answer(Slot& slot, std::string answer) {
  Task& task = tasks_.at(*slot.task);
  if (!answer.starts_with(task.token))
    return retry(slot, "the worker sent an answer that cannot be read", kSuspect);
  if (answer.size() == kTokenBytes)
    return fail_or_retry(
        slot, fmt::format("the document needs more than {} MB of memory", settings_.megabytes),
        "allow more memory with --memory");
  try {
    task.extraction = validated(decode_answer(std::string_view(answer).substr(kTokenBytes)), task);
  } catch (const BrokenBytes& broken) {
    return fail_or_retry(slot, fmt::format("the worker sent an invalid answer: {}", broken.what()),
                         kSuspect);
  } catch (...) {
    task.error = std::current_exception();
  }
  const WorkerPage& page = slot.process->page();
  if (const std::string refused = text_in(page.refused); !refused.empty())
    task.refused_access =
        fmt::format("the sandbox did not let {} open {}", text_in(page.refused_to), refused);
  if (task.extraction && !task.refused_access.empty())
    task.extraction->document.diagnostics.push_back(
        {Severity::warning, "file_refused", task.refused_access, {}, 0});
  const bool suspect = !task.refused_access.empty();
  held_ += task.answer_bytes = answer.size();
  release_task(slot);
  // The document may control this worker, so no other document is given to it.
  if (suspect) slot.process.reset();
}

void Workers::fail(Slot& slot, const std::string& reason, const std::string& advice) {
  tasks_.at(*slot.task).error = std::make_exception_ptr(
      Error(reason + " (stage: " + stage_at_work(slot.process->page()) + ")", advice));
  release_task(slot);
  slot.process.reset();
}

void Workers::release_task(Slot& slot) {
  Task& task = tasks_.at(*slot.task);
  task.document = Descriptor();
  task.seconds = slot.process->seconds();
  slot.task.reset();
}

// The worker has ended, or has closed its channel to look as if it had.
void Workers::handle_exit(Slot& slot) {
  int status = 0;
  const bool ended = slot.process->wait_for_exit(status);
  const int signal = ended && WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  const std::string attempt = text_in(slot.process->page().attempt);
  if (ended && WIFEXITED(status) && WEXITSTATUS(status) == kForbiddenExit && !attempt.empty())
    return fail_or_retry(slot, "the sandbox ended the worker because it tried to " + attempt,
                         kSuspect);
  if (signal == SIGSYS)
    return fail_or_retry(
        slot,
        "the sandbox ended the worker by SIGSYS because it tried to start a process or similar",
        kSuspect);
  if (signal == SIGXCPU) return fail_or_retry(slot, too_long(settings_), kMoreTime);
  retry(slot, "the worker " + (ended ? ending(status) : "closed its channel") + " twice",
        signal == SIGKILL ? "the machine may be out of memory; use fewer --jobs"
                          : "this is a bug; please report it with the document");
}

// Fails the document if the worker had read no other document. Otherwise an earlier document may
// have corrupted the worker or used up its memory, so this document is tried again.
void Workers::fail_or_retry(Slot& slot, const std::string& reason, const std::string& advice) {
  if (slot.process->documents() == 1) return fail(slot, reason, advice);
  retry(slot, reason, advice);
}

// Tries the document again in a new worker, up to kMaxAttempts.
void Workers::retry(Slot& slot, const std::string& reason, const std::string& advice) {
  const Ticket ticket = *slot.task;
  if (tasks_.at(ticket).attempts == kMaxAttempts) return fail(slot, reason, advice);
  waiting_.push_front(ticket);
  slot.task.reset();
  slot.process.reset();
}

}  // namespace uprex
