// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of one language as rows: which wording, what it means, its pattern, an example of it.
// Only reads the text of the tables. core/language/language compiles the patterns.
//
// A table is tab-separated text with one row a line. Its first line names the columns: `name`,
// `pattern` and `example`, and `meaning` where rows of one name mean different things. Lines that
// begin with "#" and empty lines are comments.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace uprex {

// Views into the table's text, which must outlive the rows. `example` may be empty where the
// pattern is a plain word.
struct WordingRow {
  std::string_view name = {};
  std::string_view meaning = {};
  std::string_view pattern = {};
  std::string_view example = {};
  std::string_view file = {};  // "answers.tsv"
  int line = 0;                // from 1
};

// A file of a language, as it is embedded in the library.
struct LanguageFile {
  std::string_view name;
  std::string_view text;
};

// True if the first line that is no comment begins with the head `name`: other tables of a language
// hold names of States and the like.
bool holds_wordings(const LanguageFile& file);

// The rows of a file in their order. Throws Error with file and line where a row has more cells
// than columns, where a name or pattern is missing, or where the heads name no such columns.
std::vector<WordingRow> read_wording_rows(const LanguageFile& file);

// A row of any other table of a language, such as names of States: the cells of one line.
using TableCells = std::vector<std::string_view>;

// The rows of a file without its heads and comments; every row has as many cells as there are
// heads. Throws Error with file and line otherwise.
std::vector<TableCells> read_table(const LanguageFile& file);

}  // namespace uprex
