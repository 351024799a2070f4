// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox of a worker process: it takes away every right that is not needed to turn bytes into
// records.
//
// A worker keeps its memory (up to a limit), the channel to its parent, the descriptors that it is
// given, and the right to read the files of one folder. Everything else is refused:
//   - A call that a library may make in good faith (stat, fcntl, ioctl, prctl ...) fails with
//   EPERM.
//   - Opening a file for reading fails with EACCES, and the page names the file (`refused`).
//   - A call that no document needs ends the worker, and the page says what it tried (`attempt`).
//     Such calls open sockets, run programs, start processes, signal or inspect other processes,
//     write files, or change the system.
#pragma once

#include <cstddef>
#include <filesystem>

#include "core/app/workers/worker_page.hpp"

namespace uprex {

struct Confinement {
  bool calls = false;  // seccomp works: the rules above apply
  bool files = false;  // Landlock works; without it, the worker can read no file at all
};

// The exit status of a worker that the sandbox ended.
inline constexpr int kForbiddenExit = 159;

// Sanitizers need a lot of address space, and they report on standard error.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
inline constexpr bool kSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool kSanitized = false;
#endif

// Confines this process for good. It may read files under `readable`, receive messages on
// `channel`, and take `memory` bytes more than now. `page` must live as long as the process.
Confinement confine(int channel, const std::filesystem::path& readable, std::size_t memory,
                    WorkerPage& page);

}  // namespace uprex
