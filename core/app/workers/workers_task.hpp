// A document in the hands of Workers. Not a public interface; shared by its two files.
#pragma once

#include <exception>
#include <optional>
#include <string>

#include "core/app/workers/conversion.hpp"
#include "core/app/workers/workers.hpp"

namespace uprex {

struct Workers::Task {
  Input input;
  std::string format;  // as the loader is named
  std::string request, token;
  Descriptor document;
  std::unique_ptr<Conversion> conversion;  // while LibreOffice is at it
  int attempts = 0;
  double seconds = 0;
  std::string refused;  // a file that it may not open, and who tried
  // What came of it: one of the two.
  std::optional<Extraction> extraction;
  std::exception_ptr error;
  std::size_t held = 0;  // bytes that the answer had

  bool done() const { return extraction || error; }
};

}  // namespace uprex
