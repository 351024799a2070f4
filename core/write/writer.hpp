// SPDX-License-Identifier: GPL-3.0-or-later
// The interface of all output formats: a Writer writes records to a stream.
//
// To add a format, write a class and add a row to the table in writer.cpp.
//
// Call order: write() once for each document, in the order of the output, then finish() once. A
// writer does not own the stream, which must outlive it. It does not check whether writing
// succeeds: the caller checks the stream.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <ostream>
#include <span>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// How many records a format could not take as they are, so that the user can be told.
struct LeftOut {
  std::size_t positions = 0;  // left out
  std::size_t pledges = 0;    // left out
  std::size_t documents = 0;  // left out with all their records, because their symbol came before
  std::size_t changed = 0;    // labels that contain separators of the format, and were changed
  std::size_t as_noted = 0;   // recommendations written as Noted that the State did not note

  bool operator==(const LeftOut&) const = default;
};

class Writer {
 public:
  virtual ~Writer() = default;

  virtual void write(const Extraction& extraction) = 0;

  // Writes what follows the last record. Formats that hold everything in memory write all here.
  virtual void finish() {}

  virtual LeftOut left_out() const { return {}; }
};

struct FormatInfo {
  std::string_view name;
  std::string_view about;    // one line for help texts
  bool binary = false;       // true for files that a terminal cannot show
  std::string_view endings;  // how names of its files end, separated by spaces: ".jsonl .ndjson"
  bool is_usual = false;     // meant by an ending that several formats have
};

// All formats, the default first.
std::vector<FormatInfo> writer_formats();

// Throws Error if no format has this name.
FormatInfo format_named(std::string_view name);

// The format to write into a file whose name ends in `ending` (lower case, with its dot; may be
// empty). An empty `format` means that none was chosen: the ending decides, and the first format is
// meant by an ending that no format has. Throws Error if `format` does not make such files, or if
// the ending decides nothing.
std::string_view format_for(std::string_view format, std::string_view ending);

// True if uprex reads the text of an item, without its number, as exactly these parts. Writers do
// not read sentences, so the caller gives this function (core/app/reads_back.hpp).
using ReadsBack = std::function<bool(std::string_view item, std::span<const Recommendation> parts)>;

// Throws Error if no format has this name. The stream must outlive the writer. The format
// thematic-list puts parts of an item into one row only if `reads_back` is set.
std::unique_ptr<Writer> make_writer(std::string_view format, std::ostream& out,
                                    const ReadsBack& reads_back = {});

}  // namespace uprex
