// SPDX-License-Identifier: GPL-3.0-or-later
// Encodes extractions, errors and requests as bytes, and decodes them. The processes of one run
// exchange them. Do not keep them: both ends must be the same build.
//
// The decoder expects hostile bytes: it trusts no size in them. It does not check the values; the
// caller does (validate_extraction).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/app/pipeline.hpp"

namespace uprex {

// The bytes are not an answer, or not a request.
class BrokenBytes : public Error {
  using Error::Error;
};

// What a worker is asked for. The document's bytes come beside it.
struct Request {
  Input input;
  ReadOptions options;
  // The answer begins with it, so that no answer is taken for that to another request.
  std::uint64_t token = 0;
};

inline constexpr std::size_t kTokenBytes = sizeof(Request::token);
std::string token_bytes(std::uint64_t token);

std::string encode(const Request& request);
Request decode_request(std::string_view bytes);

// An answer is what process() returned or threw. Fields that are `stamped` do not travel: sources
// get their extractor and version from the document record.
std::string encode(const Extraction& extraction);
std::string encode(const Error& error);

// Returns the extraction, or throws the error as the class that it had.
Extraction decode_answer(std::string_view bytes);

}  // namespace uprex
