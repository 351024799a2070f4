// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the JSON Schema of records that the lists of fields give. `write_schema --write` puts it
// in the place of core/write/jsonl/record.schema.json.
#include <fstream>
#include <iostream>
#include <string_view>

#include "core/write/jsonl/record_schema.hpp"
#include "tests/paths.hpp"

int main(int argc, char** argv) {
  const std::string schema = uprex::record_schema();
  if (argc < 2) {
    std::cout << schema;
    return 0;
  }
  if (argc > 2 || std::string_view(argv[1]) != "--write") {
    std::cerr << "usage: write_schema [--write]\n";
    return 2;
  }
  std::ofstream file(uprex::source_folder() / "core/write/jsonl/record.schema.json");
  return file << schema ? 0 : 1;
}
