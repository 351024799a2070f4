// Records from a file, in a program of one's own: my_program FILE PLUGIN_FOLDER
#include <iostream>

#include "core/app/inputs.hpp"
#include "core/app/pipeline.hpp"

int main(int, char** argv) {
  const uprex::Registry registry({argv[2]});
  const auto extraction = uprex::process(uprex::read_file(argv[1]), argv[1], registry);
  for (const auto& record : extraction.recommendations)
    std::cout << record.id << ' ' << record.text << '\n';
}
