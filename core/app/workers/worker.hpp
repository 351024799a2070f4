// SPDX-License-Identifier: GPL-3.0-or-later
// The code that runs in a worker process. It takes documents from its parent, one after the other,
// and answers each with what process() returned or threw.
//
// The parent's side is worker_process.hpp.
#pragma once

#include <cstddef>

#include "core/app/pipeline.hpp"
#include "core/app/workers/worker_page.hpp"

namespace uprex {

// Call it right after fork(); it never returns. `memory` is how many bytes a document may take.
//
// The worker closes all descriptors but `channel`, unmaps all shared memory but `page`, and
// confines itself. Its first message says which parts of the sandbox work: "10" means that system
// calls are confined and files are not. Then it serves until the parent has ended. If a step fails,
// the process exits.
[[noreturn]] void run_worker(int channel, WorkerPage& page, const Readers& readers,
                             std::size_t memory) noexcept;

}  // namespace uprex
