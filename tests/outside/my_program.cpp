// SPDX-License-Identifier: GPL-3.0-or-later
// Records from a file, in a program of one's own: my_program FILE [PLUGIN_FOLDER]
#include <exception>
#include <iostream>

#include "core/app/input/input_files.hpp"
#include "core/app/pipeline.hpp"
#include "core/load/sha256.hpp"

namespace {

void print_records(const std::string& file, const uprex::Registry& registry) {
  const auto bytes = uprex::read_file(file);
  const auto extraction = uprex::process(bytes, {file, uprex::sha256(bytes)}, registry);
  for (const auto& record : extraction.recommendations)
    std::cout << record.id << ' ' << record.text << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::cerr << "usage: my_program FILE [PLUGIN_FOLDER]\n";
    return 2;
  }
  try {
    // The registry holds the extractors' code: it is made first and dies last.
    const uprex::Registry registry(
        {argc > 2 ? std::filesystem::path(argv[2]) : uprex::built_in_plugin_directory()});
    for (const auto& refusal : registry.refusals())
      std::cerr << refusal.path << " refused: " << refusal.message << '\n';
    print_records(argv[1], registry);
  } catch (const uprex::Error& error) {
    std::cerr << argv[1] << ": " << error.what() << "; " << error.advice() << '\n';
    return 1;
  } catch (const std::exception& error) {
    std::cerr << argv[1] << ": " << error.what() << '\n';
    return 1;
  }
}
