// The worker's side: a process that takes documents from its parent, one after the other, and
// answers each with what process() returned or threw.
#pragma once

#include <cstddef>

#include "core/app/pipeline.hpp"
#include "core/app/workers/worker_page.hpp"

namespace uprex {

// Runs in a process that was forked for it, and ends it. Gives up all descriptors but `channel` and
// all memory shared with other processes but `page`, confines itself, says how far that went
// ("10": calls are confined, files are not), and serves until the parent is gone. Ends the process
// where any of this cannot be done. `memory`: bytes that a document may take.
[[noreturn]] void run_worker(int channel, WorkerPage& page, const Readers& readers,
                             std::size_t memory) noexcept;

}  // namespace uprex
