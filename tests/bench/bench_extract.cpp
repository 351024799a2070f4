// SPDX-License-Identifier: GPL-3.0-or-later
// What extraction costs beside Poppler alone, over the same files in one process: bench_extract
// [FOLDER]
//
// Processor time of three ways through every file, taken in turns so that none has warmer caches:
//   nothing     Poppler interprets the pages into a device that throws everything away
//   text        Poppler interprets them into its own TextOutputDev
//   records     uprex, from the bytes to checked records
// Peak memory is that of a child process that only makes records.
#include <GlobalParams.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Stream.h>
#include <TextOutputDev.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ctime>
#include <iostream>
#include <span>

#include "core/app/input/input_files.hpp"
#include "core/app/pipeline.hpp"
#include "core/load/sha256.hpp"

namespace {

using Bytes = std::vector<std::byte>;

class NullDevice final : public OutputDev {
 public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return false; }
};

// Shows every page to the device and returns how many there are.
int interpret(const Bytes& bytes, OutputDev& device) {
  auto* stream = new MemStream(reinterpret_cast<const char*>(bytes.data()), 0,
                               static_cast<Goffset>(bytes.size()), Object(objNull));
  PDFDoc document(stream);
  if (!document.isOk()) return 0;
  const int pages = document.getNumPages();
  document.displayPages(&device, 1, pages, 72, 72, 0, false, true, false);
  return pages;
}

void make_records(const Bytes& bytes, const std::string& name, const uprex::Registry& registry) {
  try {
    uprex::process(bytes, {name, uprex::sha256(bytes)}, registry);
  } catch (const uprex::Error& error) {
    fmt::print(stderr, "{}: {}\n", name, error.what());
  }
}

template <class Action>
double seconds(Action action) {
  timespec before{}, after{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
  action();
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
  return static_cast<double>(after.tv_sec - before.tv_sec) +
         static_cast<double>(after.tv_nsec - before.tv_nsec) * 1e-9;
}

double peak_megabytes(const std::vector<std::filesystem::path>& files) {
  const pid_t child = fork();
  if (child == 0) {
    const uprex::Registry registry({uprex::built_in_plugin_directory()});
    for (const auto& file : files) make_records(uprex::read_file(file), file.string(), registry);
    _exit(0);
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0) return -1;
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace

int main(int argc, char** argv) {
  const auto files = uprex::expand_inputs({argc > 1 ? argv[1] : "fixtures/reports"}, std::cin);
  const double memory = peak_megabytes(files);
  const uprex::Registry registry({uprex::built_in_plugin_directory()});
  globalParams = std::make_unique<GlobalParams>();
  globalParams->setErrQuiet(true);

  int pages = 0;
  double nothing = 0, text = 0, records = 0;
  for (const auto& file : files) {
    const Bytes bytes = uprex::read_file(file);
    nothing += seconds([&] {
      NullDevice device;
      pages += interpret(bytes, device);
    });
    text += seconds([&] {
      TextOutputDev device(nullptr, false, 0, false, false);
      interpret(bytes, device);
    });
    records += seconds([&] { make_records(bytes, file.string(), registry); });
  }

  fmt::print("{} files, {} pages\n", files.size(), pages);
  fmt::print("{:<10}{:>8}{:>10}{:>10}\n", "", "s", "pages/s", "ratio");
  const auto row = [&](const char* name, double time) {
    fmt::print("{:<10}{:>8.2f}{:>10.0f}{:>10.2f}\n", name, time, pages / time, time / nothing);
  };
  row("nothing", nothing);
  row("text", text);
  row("records", records);
  fmt::print("peak memory of one process {:.0f} MB\n", memory);
  fmt::print(
      "records against nothing {:.2f} (aim: at most 1.15), against text {:.2f} (aim: below 1)\n",
      records / nothing, records / text);
  return memory < 0 ? 1 : 0;
}
