// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/record_codec.hpp"

#include <gtest/gtest.h>

#include <random>
#include <sstream>

#include "core/app/workers/codec_fields.hpp"
#include "core/extract/validate_extraction.hpp"
#include "core/write/writer.hpp"
#include "tests/member_count.hpp"
#include "tests/sample.hpp"

namespace uprex {
namespace {

std::string written(const Extraction& extraction) {
  std::ostringstream out;
  const auto writer = make_writer("jsonl", out);
  writer->write(extraction);
  writer->finish();
  return out.str();
}

TEST(Codec, gives_back_an_extraction) {
  for (const Extraction& sample : {sample_extraction(), sample_answers(), Extraction{}})
    EXPECT_EQ(written(decode_answer(encode(sample))), written(sample));
}

TEST(Codec, gives_back_boxes_to_the_last_bit) {
  const Extraction sample = sample_extraction(), back = decode_answer(encode(sample));
  ASSERT_EQ(back.recommendations.size(), sample.recommendations.size());
  for (std::size_t i = 0; i < back.recommendations.size(); ++i)
    EXPECT_EQ(back.recommendations[i].source.boxes, sample.recommendations[i].source.boxes);
}

template <class T>
constexpr std::size_t encoded_members() {
  return std::tuple_size_v<decltype(codec::members(std::declval<T&>()))>;
}

// tests/model/fields_test.cpp sees to the records.
TEST(Codec, sends_every_member) {
  EXPECT_EQ(encoded_members<Extraction>(), member_count<Extraction>());
  EXPECT_EQ(encoded_members<ReadOptions>(), member_count<ReadOptions>());
  EXPECT_EQ(encoded_members<Input>(), member_count<Input>());
  EXPECT_EQ(encoded_members<Hints>(), member_count<Hints>());
  EXPECT_EQ(encoded_members<Request>(), member_count<Request>());
}

template <class Class>
void expect_back(const Class& error) {
  try {
    decode_answer(encode(error));
    ADD_FAILURE() << "nothing was thrown";
  } catch (const Error& back) {
    EXPECT_EQ(typeid(back), typeid(Class));
    EXPECT_STREQ(back.what(), error.what());
    EXPECT_EQ(back.advice(), error.advice());
  }
}

TEST(Codec, keeps_the_class_of_errors) {
  expect_back(LoadError("the file is empty", "download it again"));
  expect_back(PluginError("no extractor is named x"));
  expect_back(ToolError("no LibreOffice"));
  expect_back(Error("", ""));
}

TEST(Codec, cuts_long_messages) {
  try {
    decode_answer(encode(Error(std::string(100'000, 'x'), std::string(100'000, 'y'))));
    ADD_FAILURE() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_LT(std::string(error.what()).size() + error.advice().size(), 5'000u);
  }
}

TEST(Codec, gives_back_requests) {
  const Request back =
      decode_request(encode(Request{{"a\nb.doc", "5ca1ab1e", "doc"}, {"mock", {"KEN", 35}}, 7}));
  EXPECT_EQ(back.input.name, "a\nb.doc");
  EXPECT_EQ(back.input.sha256, "5ca1ab1e");
  EXPECT_EQ(back.input.format, "doc");
  EXPECT_EQ(back.token, 7u);
  EXPECT_EQ(back.options.extractor, "mock");
  EXPECT_EQ(back.options.hints.state, "KEN");
  EXPECT_EQ(back.options.hints.session, 35);
}

TEST(Codec, refuses_bytes_that_end_too_soon_or_too_late) {
  const std::string whole = encode(sample_extraction());
  for (std::size_t length = 0; length < whole.size(); ++length)
    ASSERT_THROW(decode_answer(whole.substr(0, length)), BrokenBytes) << length;
  EXPECT_THROW(decode_answer(whole + '\0'), BrokenBytes);
  EXPECT_THROW(decode_answer(encode(Request{})), BrokenBytes);
  EXPECT_THROW(decode_request(whole), BrokenBytes);
}

TEST(Codec, trusts_no_count) {
  const std::string whole = encode(sample_extraction());
  for (std::size_t at = 1; at + 4 <= whole.size(); ++at) {
    std::string broken = whole;
    broken.replace(at, 4, "\xff\xff\xff\xff");
    try {
      (void)validate_extraction(decode_answer(broken));
    } catch (const BrokenBytes&) {
    }
  }
}

TEST(Codec, survives_garbage) {
  std::mt19937 chance(1);
  const std::string whole = encode(sample_extraction());
  for (int round = 0; round < 20'000; ++round) {
    std::string broken = whole;
    for (int i = 0; i < 8; ++i) broken[chance() % broken.size()] = static_cast<char>(chance());
    try {
      (void)validate_extraction(decode_answer(broken));
    } catch (const Error&) {
    }
  }
}

}  // namespace
}  // namespace uprex
