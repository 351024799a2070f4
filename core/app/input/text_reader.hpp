// Texts to label, read one at a time from CSV with a column "text", from JSON Lines with "text", or
// from plain lines.
#pragma once

#include <istream>
#include <memory>
#include <optional>
#include <string>

#include "core/model/diagnostic.hpp"

namespace uprex {

enum class TextFormat { automatic, csv, jsonl, lines };

// A row longer than this is at fault, and costs itself alone: nobody recommends so much.
inline constexpr std::size_t kMaxTextRow = std::size_t{1} << 20;

struct TextRow {
  std::size_t line = 0;  // of the input, from 1: where the row begins
  std::string text;
  std::string fault;  // why there is no text, as a phrase; empty where there is one
};

// `automatic` takes what begins with "{" for JSON Lines, what begins with a row of names that has
// "text" for CSV, anything else for plain lines. Empty lines are no rows, but texts in plain lines.
class TextReader {
 public:
  virtual ~TextReader() = default;

  // Empty at the end. Throws Error where nothing that follows can be read.
  virtual std::optional<TextRow> next() = 0;
};

// The stream must outlive the reader; its first MB is looked at where the format is automatic.
// Throws Error where CSV is wanted and has no column "text".
std::unique_ptr<TextReader> make_text_reader(std::istream& stream, TextFormat format);

}  // namespace uprex
