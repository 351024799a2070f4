// Extractions, errors and requests as bytes, for the way between the processes of one run. Reading
// takes the bytes for hostile: no size in them is trusted, and what they hold is checked by the
// caller (fault_in). Not a format to keep: both ends are the same build.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/app/pipeline.hpp"

namespace uprex {

// The bytes are no answer, or no request.
class BrokenBytes : public Error {
  using Error::Error;
};

// What is asked of a worker; the document's bytes come beside it.
struct Request {
  std::string name;  // as the records show it
  ReadOptions options;
  std::uint64_t token = 0;  // begins the answer, so that nobody answers for the next document
};

inline constexpr std::size_t kTokenBytes = sizeof(Request::token);
std::string token_bytes(std::uint64_t token);

std::string encode(const Request& request);
Request decode_request(std::string_view bytes);

// An answer is what process() returned or threw. Sources travel without extractor and version: they
// get those of the document record.
std::string encode(const Extraction& extraction);
std::string encode(const Error& error);

// Returns or throws what was encoded, an Error as the class it was.
Extraction decode_answer(std::string_view bytes);

}  // namespace uprex
