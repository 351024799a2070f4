#include "core/app/workers.hpp"

#include <poll.h>
#include <sys/wait.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <exception>
#include <thread>

#include "core/app/codec.hpp"
#include "core/extract/faults.hpp"
#include "core/load/load.hpp"

namespace uprex {
namespace {

constexpr int kMostAttempts = 2;
constexpr int kWatchMilliseconds = 50;
constexpr int kMostStarts = 3;
constexpr const char* kSuspect = "do not trust this document, nor the plugin";

std::string signal_name(int number) {
  const char* name = ::sigabbrev_np(number);
  return name ? "SIG" + std::string(name) : "signal " + std::to_string(number);
}

// How a worker ended: "was ended by SIGSEGV".
std::string ending(int status) {
  if (WIFSIGNALED(status)) return "was ended by " + signal_name(WTERMSIG(status));
  return "ended itself with exit code " + std::to_string(WEXITSTATUS(status));
}

std::size_t memory_of(const WorkerSettings& settings) {
  return static_cast<std::size_t>(settings.megabytes) << 20;
}

std::string at_work(const WorkerPage& page) {
  const std::string what = text_in(page.at_work);
  return what.empty() ? "the worker" : what;
}

}  // namespace

struct Workers::Task {
  Input input;
  std::string format;  // of what was converted
  std::string request, token;
  Descriptor document;
  int attempts = 0;
  double seconds = 0;
  std::string refused;  // a file that it may not open, and who tried
  // What came of it: one of the two.
  std::optional<std::string> answer;
  std::exception_ptr error;

  bool done() const { return answer || error; }
};

Workers::Workers(const Registry& registry, const WorkerSettings& settings, Hooks hooks)
    : registry_(registry), settings_(settings), hooks_(std::move(hooks)) {
  prepare_loaders();
  slots_.resize(static_cast<std::size_t>(std::max(settings.jobs, 1)));
  for (Slot& slot : slots_) slot.process = launch();
}

Workers::~Workers() = default;

void Workers::check_confinement(const Confinement& confinement) {
  if (confinement.calls && confinement.files) return;
  const std::string what = !confinement.calls
                               ? "the kernel refuses to confine workers (seccomp)"
                               : "the kernel cannot confine which files workers read (Landlock)";
  if (settings_.require_sandbox && !confinement.calls)
    throw Error(what, "run it where seccomp is allowed, or without --require-sandbox");
  if (!warned_ && !confinement.calls)
    hooks_.warn(what + ": documents from strangers may do what this user may");
  else if (!warned_)
    hooks_.warn(what + ": they read none, and some PDFs in Asian scripts lose text");
  warned_ = true;
}

Workers::Ticket Workers::submit(const Input& input, std::span<const std::byte> bytes,
                                const ReadOptions& options) {
  const Ticket ticket = ++last_;
  Task& task = tasks_[ticket];
  task.input = input;
  const std::uint64_t token = std::uint64_t{random_()} << 32 | random_();
  task.token = token_bytes(token);
  task.request = encode(Request{input.name, options, token});
  try {
    if (loader_of(bytes) == "doc") {
      task.format = "doc";
      task.document = sealed_copy(converted_doc(bytes));
    } else {
      task.document = sealed_copy(bytes);
    }
    waiting_.push_back(ticket);
  } catch (...) {
    task.error = std::current_exception();
  }
  step();
  return ticket;
}

Extraction Workers::take(Ticket ticket, double& seconds) {
  while (!tasks_.at(ticket).done()) {
    if (hooks_.stopped()) throw Stopped();
    step();
    if (!tasks_.at(ticket).done()) wait();
  }
  const auto node = tasks_.extract(ticket);
  const Task& task = node.mapped();
  seconds = task.seconds;
  if (!task.refused.empty()) hooks_.warn(task.refused);
  if (task.error) std::rethrow_exception(task.error);
  try {
    return checked(decode_answer(*task.answer), task);
  } catch (const BrokenBytes& broken) {
    throw Error("its answer cannot be read: " + std::string(broken.what()), kSuspect);
  }
}

void Workers::drop(Ticket ticket) {
  try {
    double ignored = 0;
    take(ticket, ignored);
  } catch (const Error&) {  // NOLINT: of no interest
  }
}

// What the parent knows better, and what a worker that obeys its document could make up.
Extraction Workers::checked(Extraction extraction, const Task& task) const {
  DocumentRecord& record = extraction.document;
  record.file = task.input.name;
  record.sha256 = task.input.sha256;
  if (!task.format.empty()) record.format = task.format;
  const auto plugins = registry_.plugins();
  const bool known = std::ranges::any_of(plugins, [&](const PluginInfo& plugin) {
    return plugin.name == record.extractor && plugin.version == record.extractor_version;
  });
  if (!known) throw Error("its answer names an extractor that there is not", kSuspect);
  if (const std::string fault = fault_in(extraction); !fault.empty())
    throw Error("its answer has a fault: " + fault, kSuspect);
  return extraction;
}

void Workers::step() {
  dispatch();
  for (Slot& slot : slots_)
    if (slot.process) hear(slot);
  dispatch();
}

// One that is killed before it is ready is no reason to end all.
std::unique_ptr<WorkerProcess> Workers::launch() {
  for (int starts = 1;; ++starts) {
    auto process = std::make_unique<WorkerProcess>(registry_, memory_of(settings_));
    try {
      process->await_greeting();
    } catch (const Error&) {
      if (starts == kMostStarts) throw;
      continue;
    }
    check_confinement(process->confinement());
    return process;
  }
}

// With at least one worker at work, another that cannot be started is waited for.
void Workers::start(Slot& slot) {
  try {
    slot.process = launch();
  } catch (const Error&) {
    if (std::ranges::none_of(slots_, [](const Slot& other) { return other.process != nullptr; }))
      throw;
  }
}

void Workers::dispatch() {
  for (Slot& slot : slots_) {
    if (waiting_.empty()) return;
    if (slot.task) continue;
    Task& task = tasks_.at(waiting_.front());
    if (task.attempts > 0) slot.process.reset();
    if (!slot.process) start(slot);
    if (!slot.process) continue;
    if (slot.process->give(task.request, task.document.get())) {
      slot.task = waiting_.front();
      waiting_.pop_front();
      ++task.attempts;
    } else {
      slot.process.reset();
    }
  }
}

void Workers::wait() {
  std::vector<pollfd> polls;
  for (const Slot& slot : slots_)
    if (slot.process) polls.push_back({slot.process->channel(), POLLIN, 0});
  ::poll(polls.data(), polls.size(), kWatchMilliseconds);
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
      return fail(slot,
                  "its answer has more than " + std::to_string(kMostAnswerBytes >> 20) + " MB",
                  kSuspect);
    case State::incomplete:
      return watch(slot);
  }
}

void Workers::watch(Slot& slot) {
  if (slot.process->processor_seconds() > settings_.seconds)
    fail(slot, "it took more than " + std::to_string(settings_.seconds) + " s of processor time",
         "give more with --timeout");
  else if (slot.process->seconds() > static_cast<double>(settings_.seconds) * kPatience)
    fail(slot, "no answer came within " + std::to_string(settings_.seconds * kPatience) + " s",
         "give more with --timeout");
}

void Workers::settle(Slot& slot, std::string answer) {
  if (!answer.starts_with(tasks_.at(*slot.task).token))
    return retry(slot, "its answer cannot be read", kSuspect);
  answer.erase(0, kTokenBytes);
  if (answer.empty())
    return fail(slot, "it needs more than " + std::to_string(settings_.megabytes) + " MB of memory",
                "give more with --memory");
  Task& task = tasks_.at(*slot.task);
  const std::string refused = text_in(slot.process->page().refused);
  if (!refused.empty())
    task.refused = task.input.name + ": " + text_in(slot.process->page().refused_to) +
                   " tried to open " + refused + ", which was refused";
  task.answer = std::move(answer);
  task.document = Descriptor();
  task.seconds = slot.process->seconds();
  slot.task.reset();
}

void Workers::fail(Slot& slot, const std::string& what, const std::string& advice) {
  Task& task = tasks_.at(*slot.task);
  task.error = std::make_exception_ptr(
      Error(what + "; " + at_work(slot.process->page()) + " was at work", advice));
  task.document = Descriptor();
  task.seconds = slot.process->seconds();
  slot.task.reset();
  slot.process.reset();
}

// The worker is gone, or wants to be taken for it.
void Workers::lose(Slot& slot) {
  int status = 0;
  const bool ended = slot.process->end(status);
  const WorkerPage& page = slot.process->page();
  const std::string attempt = text_in(page.attempt);
  if (ended && WIFEXITED(status) && WEXITSTATUS(status) == kForbiddenExit && !attempt.empty())
    return fail(slot, "the worker was ended, for it tried to " + attempt, kSuspect);
  if (ended && WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS)
    return fail(slot, "the worker was ended by SIGSYS, for it tried to start a process or the like",
                kSuspect);
  retry(slot, "the worker " + (ended ? ending(status) : "closed its channel") + ", twice",
        "report this with the document");
}

// The fault may be that of the document before, or nobody's.
void Workers::retry(Slot& slot, const std::string& what, const std::string& advice) {
  const Ticket ticket = *slot.task;
  if (tasks_.at(ticket).attempts == kMostAttempts) return fail(slot, what, advice);
  waiting_.push_front(ticket);
  slot.task.reset();
  slot.process.reset();
}

}  // namespace uprex
