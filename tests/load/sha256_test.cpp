// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/sha256.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace uprex {
namespace {

// FIPS 180-2, appendix B.1, and the hash of nothing.
TEST(Sha256, gives_the_hash_of_the_standard) {
  const auto hash = [](std::string_view text) {
    return sha256(std::as_bytes(std::span(text.data(), text.size())));
  };
  EXPECT_EQ(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hash(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace uprex
