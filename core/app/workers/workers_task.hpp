// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a document that was submitted to Workers. Shared by workers.cpp and
// workers_outcome.cpp only.
#pragma once

#include <exception>
#include <optional>
#include <string>

#include "core/app/workers/conversion.hpp"
#include "core/app/workers/workers.hpp"

namespace uprex {

struct Workers::Task {
  Input input;  // its format is always set
  std::string request, token;
  Descriptor document;
  std::unique_ptr<Conversion> conversion;  // while LibreOffice converts the document
  int attempts = 0;
  double seconds = 0;
  std::string refused_access;  // the message about a file that the worker was not allowed to open
  // The result: one of the two once done.
  std::optional<Extraction> extraction;
  std::exception_ptr error;
  std::size_t answer_bytes = 0;

  bool done() const { return extraction || error; }
};

}  // namespace uprex
