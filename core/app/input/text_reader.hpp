// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the texts that `uprex label` labels, one at a time: from CSV with a column "text", from
// JSON Lines with a string "text", or from plain lines.
//
// Does not label them (see core/label).
#pragma once

#include <istream>
#include <memory>
#include <optional>
#include <string>

#include "core/model/diagnostic.hpp"

namespace uprex {

enum class TextFormat { automatic, csv, jsonl, lines };

// A longer row is reported as a problem and skipped.
inline constexpr std::size_t kMaxTextRow = std::size_t{1} << 20;

struct TextRow {
  std::size_t line = 0;  // of the input, from 1: where the row begins
  std::string text;
  std::string problem;  // why the row has no text, as a phrase; empty if it has one
};

class TextReader {
 public:
  virtual ~TextReader() = default;

  // Returns the next row, or nothing at the end. Throws Error if the rest of the input cannot be
  // read. An empty line is a row only in plain lines.
  virtual std::optional<TextRow> next() = 0;
};

// `automatic` looks at the first row (up to kMaxTextRow bytes). If it begins with "{", the input
// is JSON Lines. If it is a row of column names that includes "text", the input is CSV. Otherwise
// every line is a text.
//
// The stream must outlive the reader. Throws Error if CSV has no column "text", or if the input is
// of a format that is not supported.
std::unique_ptr<TextReader> make_text_reader(std::istream& stream, TextFormat format);

}  // namespace uprex
