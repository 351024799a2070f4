// SPDX-License-Identifier: GPL-3.0-or-later
// Converts a legacy Word document to .docx with LibreOffice, in a separate process, so that the
// parent need not wait.
//
// The document may exploit LibreOffice, which this process starts, but not the process itself. The
// process ends on SIGTERM or when its parent ends. It then ends LibreOffice too and removes its
// temporary files.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <span>

#include "core/app/workers/channel.hpp"

namespace uprex {

class Conversion {
 public:
  // Forks, so the process must have only one thread. Throws Error if that fails.
  explicit Conversion(std::span<const std::byte> document);
  ~Conversion();
  Conversion(const Conversion&) = delete;
  Conversion& operator=(const Conversion&) = delete;

  // Returns true once the conversion has ended. Does not wait.
  bool done();

  // Returns the .docx document as a sealed file in memory. Call it once, after done() returned
  // true. Throws the same errors as converted_doc().
  Descriptor take();

 private:
  Descriptor result_;
  pid_t pid_ = -1;
  int status_ = 0;
};

}  // namespace uprex
