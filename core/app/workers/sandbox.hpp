// Takes from a worker process everything that it does not need for turning bytes into records.
//
// What is left: the memory it may fill, the channel to its parent, the descriptors it is given, and
// reading the files of one folder. Of the rest,
//   what a library may try in good faith (stat, fcntl, ioctl, prctl ...) fails with EPERM;
//   opening a file for reading fails with EACCES and is noted on the page (`refused`);
//   what no document needs (sockets, programs, processes, signals to others, writing files, looking
//   into other processes, changing the system) ends the worker, and the page says what it tried.
#pragma once

#include <cstddef>
#include <filesystem>

#include "core/app/workers/worker_page.hpp"

namespace uprex {

struct Confinement {
  bool calls = false;  // seccomp: all of the above
  bool files = false;  // Landlock: the folder may be read; without it, no file at all
};

// The exit code of a worker that was ended for what it tried.
inline constexpr int kForbiddenExit = 159;

// Sanitizers map memory without end and report on standard error.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
inline constexpr bool kSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool kSanitized = false;
#endif

// Limits and confines this process, for good. It may read files under `readable`, take messages on
// `channel`, and have `memory` bytes more than now. `page` must live as long as the process.
Confinement confine(int channel, const std::filesystem::path& readable, std::size_t memory,
                    WorkerPage& page);

}  // namespace uprex
