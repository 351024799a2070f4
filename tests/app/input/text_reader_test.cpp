// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/input/text_reader.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace uprex {
namespace {

// Rows as "1:first text|3:second"; a row with a problem as "4!problem".
std::string read(const std::string& input, TextFormat format = TextFormat::automatic) {
  std::istringstream in(input);
  const auto reader = make_text_reader(in, format);
  std::string all;
  while (const auto row = reader->next())
    all += (all.empty() ? "" : "|") + std::to_string(row->line) +
           (row->problem.empty() ? ":" + row->text : "!" + row->problem);
  return all;
}

struct Case {
  const char* input;
  const char* rows;
};

class TextReaderTest : public testing::TestWithParam<Case> {};

TEST_P(TextReaderTest, reads_one_text_a_row) { EXPECT_EQ(read(GetParam().input), GetParam().rows); }

INSTANTIATE_TEST_SUITE_P(
    Inputs, TextReaderTest,
    testing::Values(Case{"", ""}, Case{"one\ntwo", "1:one|2:two"},
                    Case{"one\r\n\r\nthree\r\n", "1:one|2:|3:three"},
                    Case{"\xEF\xBB\xBFone\n", "1:one"}, Case{"id,text\n1,one\n", "2:one"},
                    Case{"text\n\"a, b\"\n", "2:a, b"},
                    Case{"Text,id\r\n\"say \"\"no\"\"\",1\r\n", "2:say \"no\""},
                    Case{"id,text\n1,\"two\nlines\"\n2,next\n", "2:two\nlines|4:next"},
                    Case{"id,text,z\n\n1,,3\n", "3:"},
                    Case{"id,text\n1\n2,b", "2!the row ends before the column \"text\"|3:b"},
                    Case{"{\"text\": \"one\"}\n\n{\"text\": \"two\"}\n", "1:one|3:two"},
                    Case{"{\"text\": \"a\"}\n{\"text\": 5}\n{\n[]\n",
                         "1:a|2!the object has no string named \"text\"|3!the line is not JSON"
                         "|4!the object has no string named \"text\""},
                    Case{"\xEF\xBB\xBF\"id\nno.\",text\n1,a\n", "3:a"},
                    Case{"id,text\r\n1,\"a\r\nb\"\r\n", "2:a\r\nb"},
                    Case{"id,text\n1,5\" pipe\n2,\"\"\"b\"\n", "2:5\" pipe|3:\"b"},
                    Case{"text\n\"\"\nb\r", "2:|3:b"}, Case{"\"open\nand on", "1:\"open|2:and on"},
                    Case{"A text, with commas\nmore", "1:A text, with commas|2:more"}));

TEST(TextReader, reads_the_given_format) {
  EXPECT_EQ(read("text\none", TextFormat::lines), "1:text|2:one");
  EXPECT_EQ(read("{}", TextFormat::lines), "1:{}");
  EXPECT_EQ(read("one", TextFormat::jsonl), "1!the line is not JSON");
  EXPECT_THROW(read("id,words\n1,a\n", TextFormat::csv), Error);
  EXPECT_THROW(read("", TextFormat::csv), Error);
}

TEST(TextReader, throws_on_unclosed_quotation_mark) {
  EXPECT_THROW(read("text\n\"open\nand on\n"), Error);
  EXPECT_THROW(read("text\n\"" + std::string(kMaxTextRow, 'x') + "\n" + std::string(9, '\n')),
               Error);
}

TEST(TextReader, refuses_unsupported_formats) {
  for (const std::string input :
       {"id;text\n1;one\n", "id\ttext\n1\tone\n", "[{\"text\": \"one\"}]\n", "%PDF-1.7\n"})
    EXPECT_THROW(read(input), Error) << input;
  EXPECT_THROW(read(std::string("a\0b\n", 4)), Error);
  EXPECT_EQ(read("[text in brackets]; text\n"), "1:[text in brackets]; text");
}

TEST(TextReader, reports_rows_that_are_too_long) {
  const std::string is_long(kMaxTextRow + 1, 'x');
  const std::string fault = "!the row is longer than 1048576 bytes";
  EXPECT_EQ(read(is_long + "\nnext"), "1" + fault + "|2:next");
  EXPECT_EQ(read("text\n" + is_long + "\nnext"), "2" + fault + "|3:next");
  EXPECT_EQ(read("{}\n" + is_long), "1!the object has no string named \"text\"|2" + fault);
  EXPECT_EQ(read("text\n\"" + is_long + "\n\"\n\"next\nline\""), "2" + fault + "|4:next\nline");
  EXPECT_EQ(read("\"" + is_long + "\ntext"), "1" + fault + "|2:text");
}

}  // namespace
}  // namespace uprex
