// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/pipeline.hpp"

#include <gtest/gtest.h>

#include "core/app/input/input_files.hpp"
#include "core/app/workers/record_codec.hpp"
#include "tests/paths.hpp"

namespace uprex {
namespace {

namespace fs = std::filesystem;

std::span<const std::byte> bytes(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

TEST(Pipeline, refuses_bytes_that_are_no_document) {
  const Registry registry({rogue_folder() / "mock"});
  for (const char* text : {"", "hello", "%PDF-1.4 and nothing else", "PK\x03\x04"})
    EXPECT_THROW(process(bytes(text), {"x", ""}, registry), LoadError) << text;
}

TEST(Pipeline, counts_and_names_what_it_read) {
  const Registry registry({rogue_folder() / "mock"});
  const auto file = read_file(source_folder() / "tests/app/mock.pdf");
  const Extraction extraction = process(file, {"mock.pdf", "5ca1ab1e"}, registry);
  const DocumentRecord& record = extraction.document;
  EXPECT_EQ(record.symbol, "A/HRC/99/1");
  EXPECT_EQ(record.file, "mock.pdf");
  EXPECT_EQ(record.sha256, "5ca1ab1e");
  EXPECT_EQ(record.format, "pdf");
  EXPECT_EQ(record.pages, 1);
  EXPECT_EQ(record.extractor, "mock");
  const std::map<std::string, int> expected{
      {"recommendations", 6}, {"items", 6}, {"parts", 1},     {"pledges", 1},  {"notes", 6},
      {"flagged", 2},         {"noted", 3}, {"supported", 3}, {"positions", 0}};
  EXPECT_EQ(record.counts, expected);
}

TEST(Pipeline, gives_the_same_twice) {
  const Registry registry({rogue_folder() / "mock"});
  const auto file = read_file(source_folder() / "tests/app/mock.pdf");
  EXPECT_EQ(encode(process(file, {"a", ""}, registry)), encode(process(file, {"a", ""}, registry)));
}

}  // namespace
}  // namespace uprex
