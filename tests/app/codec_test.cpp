#include "core/app/workers/record_codec.hpp"

#include <gtest/gtest.h>

#include <random>
#include <sstream>

#include "core/app/workers/codec_fields.hpp"
#include "core/extract/validate_extraction.hpp"
#include "core/write/writer.hpp"
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

TEST(Codec, AnExtractionComesBackAsItWas) {
  for (const Extraction& sample : {sample_extraction(), sample_answers(), Extraction{}})
    EXPECT_EQ(written(decode_answer(encode(sample))), written(sample));
}

TEST(Codec, BoxesComeBackToTheLastBit) {
  const Extraction sample = sample_extraction(), back = decode_answer(encode(sample));
  ASSERT_EQ(back.recommendations.size(), sample.recommendations.size());
  for (std::size_t i = 0; i < back.recommendations.size(); ++i)
    EXPECT_EQ(back.recommendations[i].source.boxes, sample.recommendations[i].source.boxes);
}

// What converts to anything: a record has as many members as can be given to it.
struct Anything {
  template <class T>
  operator T() const;  // NOLINT: to be found without being named
};

template <class T, class... Members>
constexpr std::size_t members() {
  if constexpr (requires { T{Members{}..., Anything{}}; })
    return members<T, Members..., Anything>();
  else
    return sizeof...(Members);
}

template <class T>
constexpr std::size_t encoded_members() {
  return std::tuple_size_v<decltype(codec::fields(std::declval<T&>()))>;
}

TEST(Codec, NoMemberIsForgotten) {
  EXPECT_EQ(encoded_members<Source>(), members<Source>() - 2)
      << "extractor and version are stamped";
  EXPECT_EQ(encoded_members<Recommendation>(), members<Recommendation>());
  EXPECT_EQ(encoded_members<PositionRecord>(), members<PositionRecord>());
  EXPECT_EQ(encoded_members<Position>(), members<Position>());
  EXPECT_EQ(encoded_members<Pledge>(), members<Pledge>());
  EXPECT_EQ(encoded_members<DocumentRecord>(), members<DocumentRecord>());
  EXPECT_EQ(encoded_members<StatedTotal>(), members<StatedTotal>());
  EXPECT_EQ(encoded_members<ReviewReference>(), members<ReviewReference>());
  EXPECT_EQ(encoded_members<Diagnostic>(), members<Diagnostic>());
  EXPECT_EQ(encoded_members<Check>(), members<Check>());
  EXPECT_EQ(encoded_members<Note>(), members<Note>());
  EXPECT_EQ(encoded_members<Labels>(), members<Labels>());
  EXPECT_EQ(encoded_members<Label>(), members<Label>());
  EXPECT_EQ(encoded_members<ActionLabel>(), members<ActionLabel>());
  EXPECT_EQ(encoded_members<Extraction>(), members<Extraction>());
  EXPECT_EQ(encoded_members<ReadOptions>(), members<ReadOptions>());
  EXPECT_EQ(encoded_members<Hints>(), members<Hints>());
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

TEST(Codec, ErrorsKeepTheirClass) {
  expect_back(LoadError("the file is empty", "download it again"));
  expect_back(PluginError("no extractor is named x"));
  expect_back(ToolError("no LibreOffice"));
  expect_back(Error("", ""));
}

TEST(Codec, NoMessageFillsTheTerminal) {
  try {
    decode_answer(encode(Error(std::string(100'000, 'x'), std::string(100'000, 'y'))));
    ADD_FAILURE() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_LT(std::string(error.what()).size() + error.advice().size(), 5'000u);
  }
}

TEST(Codec, RequestsComeBack) {
  const Request back = decode_request(encode(Request{"a\nb.pdf", {"mock", {"KEN", 35}}}));
  EXPECT_EQ(back.name, "a\nb.pdf");
  EXPECT_EQ(back.options.extractor, "mock");
  EXPECT_EQ(back.options.hints.state, "KEN");
  EXPECT_EQ(back.options.hints.session, 35);
}

TEST(Codec, BytesThatEndTooSoonOrTooLate) {
  const std::string whole = encode(sample_extraction());
  for (std::size_t length = 0; length < whole.size(); ++length)
    ASSERT_THROW(decode_answer(whole.substr(0, length)), BrokenBytes) << length;
  EXPECT_THROW(decode_answer(whole + '\0'), BrokenBytes);
  EXPECT_THROW(decode_answer(encode(Request{})), BrokenBytes);
  EXPECT_THROW(decode_request(whole), BrokenBytes);
}

// A count of thousands of millions must not be believed.
TEST(Codec, CountsAreNotTrusted) {
  const std::string whole = encode(sample_extraction());
  for (std::size_t at = 1; at + 4 <= whole.size(); ++at) {
    std::string broken = whole;
    broken.replace(at, 4, "\xff\xff\xff\xff");
    try {
      (void)fault_in(decode_answer(broken));
    } catch (const BrokenBytes&) {
    }
  }
}

TEST(Codec, Garbage) {
  std::mt19937 chance(1);
  const std::string whole = encode(sample_extraction());
  for (int round = 0; round < 20'000; ++round) {
    std::string broken = whole;
    for (int i = 0; i < 8; ++i) broken[chance() % broken.size()] = static_cast<char>(chance());
    try {
      (void)fault_in(decode_answer(broken));
    } catch (const Error&) {
    }
  }
}

}  // namespace
}  // namespace uprex
