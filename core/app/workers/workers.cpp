// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/workers.hpp"

#include <poll.h>

#include <algorithm>

#include "core/app/workers/record_codec.hpp"
#include "core/app/workers/workers_task.hpp"
#include "core/load/load.hpp"

namespace uprex {
namespace {

constexpr int kPollMilliseconds = 50;
constexpr int kMaxStarts = 3;

std::size_t memory_of(const WorkerSettings& settings) {
  return static_cast<std::size_t>(settings.megabytes) << 20;
}

}  // namespace

Workers::Workers(const Readers& readers, const WorkerSettings& settings, Hooks hooks)
    : readers_(readers), settings_(settings), hooks_(std::move(hooks)) {
  prepare_loaders();
  slots_.resize(static_cast<std::size_t>(std::max(settings.jobs, 1)));
  for (Slot& slot : slots_) slot.process = launch();
}

Workers::~Workers() = default;

void Workers::check_confinement(const Confinement& confinement) {
  if (confinement.calls && confinement.files) return;
  const std::string problem = !confinement.calls
                                  ? "the kernel refuses to sandbox workers (seccomp)"
                                  : "the kernel cannot limit which files workers read (Landlock)";
  if (settings_.require_sandbox && !confinement.calls)
    throw Error(problem, "run uprex where seccomp is allowed, or without --require-sandbox");
  if (!warned_ && !confinement.calls)
    hooks_.warn(problem + ". A malicious document can do whatever this user can");
  else if (!warned_)
    hooks_.warn(problem +
                ", so uprex lets them read none. Some text in Chinese, Japanese and "
                "Korean fonts can be missing");
  warned_ = true;
}

Workers::Ticket Workers::submit(const Input& input, std::span<const std::byte> bytes,
                                const ReadOptions& options) {
  const Ticket ticket = ++last_;
  Task& task = tasks_[ticket];
  task.input = input;
  if (task.input.format.empty()) task.input.format = loader_of(bytes);
  const std::uint64_t token = std::uint64_t{random_()} << 32 | random_();
  task.token = token_bytes(token);
  task.request = encode(Request{task.input, options, token});
  try {
    task.document = sealed_copy(bytes);
    (loader_of(bytes) == "doc" ? legacy_ : waiting_).push_back(ticket);
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
  auto node = tasks_.extract(ticket);
  Task& task = node.mapped();
  held_ -= task.answer_bytes;
  seconds = task.seconds;
  if (!task.refused_access.empty())
    hooks_.warn_of_attack(task.input.name + ": " + task.refused_access);
  if (task.error) std::rethrow_exception(task.error);
  return std::move(*task.extraction);
}

void Workers::cancel(Ticket ticket) {
  if (std::erase(waiting_, ticket) + std::erase(legacy_, ticket) > 0) {
    tasks_.erase(ticket);
    return;
  }
  try {
    double ignored = 0;
    take(ticket, ignored);
  } catch (const Error&) {  // NOLINT: nobody wants the result
  }
}

void Workers::step() {
  convert_legacy();
  dispatch();
  for (Slot& slot : slots_)
    if (slot.process) read_from(slot);
  dispatch();
}

// A worker may be killed before it is ready. Then another is started, up to kMaxStarts.
std::unique_ptr<WorkerProcess> Workers::launch() {
  for (int starts = 1;; ++starts) {
    auto process = std::make_unique<WorkerProcess>(readers_, memory_of(settings_));
    try {
      process->await_greeting();
    } catch (const Error&) {
      if (starts == kMaxStarts) throw;
      continue;
    }
    check_confinement(process->confinement());
    return process;
  }
}

// If the process cannot be started, the run goes on as long as another worker is there.
void Workers::start(Slot& slot) {
  try {
    slot.process = launch();
  } catch (const Error&) {
    if (std::ranges::none_of(slots_, [](const Slot& other) { return other.process != nullptr; }))
      throw;
  }
}

// Runs as many conversions at once as there are workers, because LibreOffice fills a processor.
void Workers::convert_legacy() {
  std::size_t running = 0;
  for (auto next = legacy_.begin(); next != legacy_.end() && running < slots_.size();) {
    if (is_converted(tasks_.at(*next))) {
      if (!tasks_.at(*next).error) waiting_.push_back(*next);
      next = legacy_.erase(next);
    } else {
      ++running;
      ++next;
    }
  }
}

bool Workers::is_converted(Task& task) {
  try {
    if (!task.conversion)
      task.conversion = std::make_unique<Conversion>(Mapping(task.document.get()).bytes());
    if (!task.conversion->done()) return false;
    task.document = task.conversion->take();
  } catch (...) {
    task.error = std::current_exception();
    task.document = Descriptor();
  }
  task.conversion.reset();
  return true;
}

// If no worker is busy, the document that take() waits for may still be in the queue. So one must
// be given out even above the limit.
bool Workers::may_dispatch() const {
  return held_ <= kMaxHeldBytes ||
         std::ranges::none_of(slots_, [](const Slot& slot) { return slot.task.has_value(); });
}

void Workers::dispatch() {
  for (Slot& slot : slots_) {
    if (waiting_.empty() || !may_dispatch()) return;
    if (slot.task) continue;
    Task& task = tasks_.at(waiting_.front());
    if (task.attempts > 0) slot.process.reset();
    if (!slot.process) start(slot);
    if (!slot.process) continue;
    if (slot.process->start_document(task.request, task.document.get(), settings_.seconds)) {
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
  ::poll(polls.data(), polls.size(), kPollMilliseconds);
}

}  // namespace uprex
