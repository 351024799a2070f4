// What becomes of a document once a worker has it: an answer, a fault, or another try.
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

constexpr int kMostAttempts = 2;
constexpr const char* kSuspect = "do not trust this document, nor the plugin";
constexpr const char* kMoreTime = "give more with --timeout";

std::string too_long(const WorkerSettings& settings) {
  return fmt::format("it took more than {} s of processor time", settings.seconds);
}

std::string signal_name(int number) {
  const char* name = ::sigabbrev_np(number);
  return name ? "SIG" + std::string(name) : "signal " + std::to_string(number);
}

// How a worker ended: "was ended by SIGSEGV".
std::string ending(int status) {
  if (WIFSIGNALED(status)) return "was ended by " + signal_name(WTERMSIG(status));
  return "ended itself with exit code " + std::to_string(WEXITSTATUS(status));
}

std::string at_work(const WorkerPage& page) {
  const std::string what = text_in(page.at_work);
  return what.empty() ? "the worker" : what;
}

}  // namespace

// What the parent knows better, and what a worker that obeys its document could make up. Throws
// BrokenBytes for what cannot be believed.
Extraction Workers::checked(Extraction extraction, const Task& task) const {
  DocumentRecord& record = extraction.document;
  record.file = task.input.name;
  record.sha256 = task.input.sha256;
  record.format = task.format;
  record.counts = counts_of(extraction);
  const auto plugins = readers_.registry.plugins();
  const bool known = std::ranges::any_of(plugins, [&](const PluginInfo& plugin) {
    return plugin.name == record.extractor && plugin.version == record.extractor_version;
  });
  if (!known) throw BrokenBytes("it names an extractor that there is not");
  if (record.labeller != (readers_.labeller ? readers_.labeller->version() : ""))
    throw BrokenBytes("it names another labeller");
  if (const std::string fault = fault_in(extraction); !fault.empty()) throw BrokenBytes(fault);
  return extraction;
}

void Workers::hear(Slot& slot) {
  const auto state = slot.process->read();
  using State = MessageReader::State;
  if (!slot.task) {
    // It has nothing to say.
    if (state != State::incomplete) slot.process.reset();
    return;
  }
  switch (state) {
    case State::complete:
      return settle(slot, slot.process->take_answer());
    case State::ended:
      return lose(slot);
    case State::too_large:
      return blame(slot, fmt::format("its answer has more than {} MB", kMostAnswerBytes >> 20),
                   kSuspect);
    case State::incomplete:
      return watch(slot);
  }
}

void Workers::watch(Slot& slot) {
  if (slot.process->processor_seconds() > settings_.seconds)
    blame(slot, too_long(settings_), kMoreTime);
  else if (slot.process->waited_seconds() > static_cast<double>(settings_.seconds) * kPatience)
    blame(slot, fmt::format("no answer came within {} s", settings_.seconds * kPatience),
          kMoreTime);
}

void Workers::settle(Slot& slot, std::string answer) {
  Task& task = tasks_.at(*slot.task);
  if (!answer.starts_with(task.token)) return retry(slot, "its answer cannot be read", kSuspect);
  if (answer.size() == kTokenBytes)
    return blame(slot, fmt::format("it needs more than {} MB of memory", settings_.megabytes),
                 "give more with --memory");
  try {
    task.extraction = checked(decode_answer(std::string_view(answer).substr(kTokenBytes)), task);
  } catch (const BrokenBytes& broken) {
    return blame(slot, fmt::format("its answer cannot be believed: {}", broken.what()), kSuspect);
  } catch (...) {
    task.error = std::current_exception();
  }
  const WorkerPage& page = slot.process->page();
  if (const std::string refused = text_in(page.refused); !refused.empty())
    task.refused =
        fmt::format("{} tried to open {}, which was refused", text_in(page.refused_to), refused);
  if (task.extraction && !task.refused.empty())
    task.extraction->document.diagnostics.push_back(
        {Severity::warning, "file_refused", task.refused, {}, 0});
  const bool suspect = !task.refused.empty();
  held_ += task.held = answer.size();
  finish(slot);
  // A worker that was made to try what no document needs is not trusted with the next.
  if (suspect) slot.process.reset();
}

void Workers::fail(Slot& slot, const std::string& what, const std::string& advice) {
  tasks_.at(*slot.task).error = std::make_exception_ptr(
      Error(what + "; " + at_work(slot.process->page()) + " was at work", advice));
  finish(slot);
  slot.process.reset();
}

void Workers::finish(Slot& slot) {
  Task& task = tasks_.at(*slot.task);
  task.document = Descriptor();
  task.seconds = slot.process->seconds();
  slot.task.reset();
}

// The worker is gone, or wants to be taken for it.
void Workers::lose(Slot& slot) {
  int status = 0;
  const bool ended = slot.process->end(status);
  const int signal = ended && WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  const std::string attempt = text_in(slot.process->page().attempt);
  if (ended && WIFEXITED(status) && WEXITSTATUS(status) == kForbiddenExit && !attempt.empty())
    return blame(slot, "the worker was ended, for it tried to " + attempt, kSuspect);
  if (signal == SIGSYS)
    return blame(slot,
                 "the worker was ended by SIGSYS, for it tried to start a process or the like",
                 kSuspect);
  if (signal == SIGXCPU) return blame(slot, too_long(settings_), kMoreTime);
  retry(slot, "the worker " + (ended ? ending(status) : "closed its channel") + ", twice",
        signal == SIGKILL ? "the machine may lack memory: give less --jobs, or more memory"
                          : "report this with the document");
}

// It is this document's fault, unless the worker has read another: that may have left it a trap, or
// too little memory.
void Workers::blame(Slot& slot, const std::string& what, const std::string& advice) {
  if (slot.process->documents() == 1) return fail(slot, what, advice);
  retry(slot, what, advice);
}

// It may be the fault of the document before, or nobody's.
void Workers::retry(Slot& slot, const std::string& what, const std::string& advice) {
  const Ticket ticket = *slot.task;
  if (tasks_.at(ticket).attempts == kMostAttempts) return fail(slot, what, advice);
  waiting_.push_front(ticket);
  slot.task.reset();
  slot.process.reset();
}

}  // namespace uprex
