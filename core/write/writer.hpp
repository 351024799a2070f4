// Records -> a stream. One Writer per format; a new format is one class and one row of the table in
// writer.cpp.
//
// Call order: write() once per document in the order wanted, then finish() once. A writer keeps a
// reference to the stream, does not own it and does not look at its state: the caller checks the
// stream.
#pragma once

#include <cstddef>
#include <memory>
#include <ostream>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// How many records of what was given to write() a format has no place for, and how many it could
// not take as they are.
struct LeftOut {
  std::size_t positions = 0;
  std::size_t pledges = 0;
  std::size_t documents = 0;  // with all their records: their symbol was given before
  std::size_t changed = 0;    // labels that hold the format's separators
  std::size_t as_noted = 0;   // recommendations that it has as noted, and the State did not

  bool operator==(const LeftOut&) const = default;
};

class Writer {
 public:
  virtual ~Writer() = default;

  virtual void write(const Extraction& extraction) = 0;

  // Ends the output, for formats with a frame around the records.
  virtual void finish() {}

  virtual LeftOut left_out() const { return {}; }
};

struct FormatInfo {
  std::string_view name;
  std::string_view about;  // one line for people
  bool binary = false;     // an archive or another file of bytes, which no terminal can show
};

// What make_writer knows, the default first.
std::vector<FormatInfo> writer_formats();

// Throws Error where the format is not known.
FormatInfo format_named(std::string_view name);

// Throws Error where the format is not known. The stream must outlive the writer.
std::unique_ptr<Writer> make_writer(std::string_view format, std::ostream& out);

}  // namespace uprex
