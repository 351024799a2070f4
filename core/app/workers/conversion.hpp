// A legacy Word document on its way through LibreOffice: in a process of its own, which the parent
// looks at now and then, so that nobody waits for it. That process runs no code of the document's
// choosing, but starts the program that may; it ends when told to, or when its parent is gone,
// takes LibreOffice with it and leaves no file behind.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <span>

#include "core/app/workers/channel.hpp"

namespace uprex {

class Conversion {
 public:
  // Forks. Throws Error where that fails. Only for a process of one thread.
  explicit Conversion(std::span<const std::byte> document);
  ~Conversion();
  Conversion(const Conversion&) = delete;
  Conversion& operator=(const Conversion&) = delete;

  // Looks, without waiting. Once true, it is over.
  bool done();

  // After done(): the document as .docx, sealed. Throws as converted_doc() does.
  Descriptor take();

 private:
  Descriptor made_;
  pid_t pid_ = -1;
  int status_ = 0;
};

}  // namespace uprex
