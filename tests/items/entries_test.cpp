// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/items/entries.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "tests/build_document.hpp"

namespace uprex {
namespace {

// "paragraph 83|text", "item 83.1!|text" where the number breaks the sequence, "plain|text".
Lines entries(const DocumentBuilder& builder, Numbering numbering, std::size_t begin = 0) {
  constexpr std::array kRoles{"paragraph", "item", "plain", "heading"};
  Lines lines;
  const auto& blocks = builder.document.blocks;
  for (const Entry& e :
       read_entries(language_named("en"), builder.document, {begin, blocks.size()}, numbering))
    lines.push_back(std::string(kRoles.at(static_cast<std::size_t>(e.role))) +
                    (e.number.empty() ? "" : ' ' + e.number) + (e.in_sequence ? "|" : "!|") +
                    e.block.text);
  return lines;
}

// Paragraph 82, before the section.
DocumentBuilder after_82() {
  DocumentBuilder builder;
  for (int number = 1; number <= 82; ++number)
    builder.paragraph(std::to_string(number) + '.', "Body.");
  return builder;
}

Lines dotted(DocumentBuilder builder) { return entries(builder, Numbering::dotted, 82); }
Lines local(DocumentBuilder builder) { return entries(builder, Numbering::local, 82); }

TEST(Entries, dotted_numbers) {
  EXPECT_EQ(dotted(after_82()
                       .paragraph("83.", "Lead-in:")
                       .item("83.1.", "Ratify (France);")
                       .item("83.2", "Sign (Chile);")
                       .paragraph("84", "Lead-in:")
                       .item("84.1.", "Join (Peru);")),
            (Lines{"paragraph 83|Lead-in:", "item 83.1|Ratify (France);", "item 83.2|Sign (Chile);",
                   "paragraph 84|Lead-in:", "item 84.1|Join (Peru);"}));
}

TEST(Entries, numbers_that_break_the_sequence) {
  EXPECT_EQ(dotted(after_82()
                       .paragraph("83.", "Lead-in:")
                       .item("83.1.", "One (France);")
                       .item("83.3.", "Three (France);")
                       .item("83.4.", "Four (France);")
                       .item("82.5.", "Five (France);")
                       .item("83.4.", "Four (France);")
                       .item("83.5.", "Five (France);")),
            (Lines{"paragraph 83|Lead-in:", "item 83.1|One (France);", "item 83.3!|Three (France);",
                   "item 83.4|Four (France);", "item 82.5!|Five (France);",
                   "item 83.4!|Four (France);", "item 83.5|Five (France);"}));
  EXPECT_EQ(dotted(after_82().paragraph("83.", "One.").paragraph("85.", "Two.")),
            (Lines{"paragraph 83|One.", "paragraph 85!|Two."}));
}

TEST(Entries, numbers_of_the_text_are_no_items) {
  EXPECT_EQ(dotted(after_82().paragraph("83.", "It rejected 83.3,").item("83.31", "and 83.40.")),
            (Lines{"paragraph 83|It rejected 83.3, 83.31 and 83.40."}));
  EXPECT_EQ(
      dotted(after_82()
                 .paragraph("83.", "Lead-in:")
                 .item("83.1", "Ratify (France),")
                 .item("83.3", "Sign (Chile);")),
      (Lines{"paragraph 83|Lead-in:", "item 83.1|Ratify (France),", "item 83.3!|Sign (Chile);"}));
}

TEST(Entries, local_numbers_start_again) {
  EXPECT_EQ(local(after_82()
                      .paragraph("83.", "Lead-in:")
                      .paragraph("1.", "Ratify (France);", 20)
                      .paragraph("2.", "Sign (Chile);", 20)
                      .paragraph("84.", "Lead-in:")
                      .paragraph("1.", "Join (Peru);", 20)
                      .paragraph("3.", "Leave (Peru);", 20)),
            (Lines{"paragraph 83|Lead-in:", "item 83.1|Ratify (France);", "item 83.2|Sign (Chile);",
                   "paragraph 84|Lead-in:", "item 84.1|Join (Peru);", "item 84.3!|Leave (Peru);"}));
}

TEST(Entries, a_local_number_may_equal_the_next_paragraphs) {
  DocumentBuilder builder;
  builder.paragraph("1.", "Body.").paragraph("2.", "Lead-in:");
  builder.paragraph("1.", "One;", 20).paragraph("2.", "Two;", 20).paragraph("3.", "Three;", 20);
  builder.paragraph("3.", "Conclusion.", 0).paragraph("1.", "Again;", 20);
  EXPECT_EQ(entries(builder, Numbering::local, 1),
            (Lines{"paragraph 2|Lead-in:", "item 2.1|One;", "item 2.2|Two;", "item 2.3|Three;",
                   "paragraph 3|Conclusion.", "item 3.1|Again;"}));
}

TEST(Entries, letters_belong_to_what_stands_above) {
  EXPECT_EQ(dotted(after_82()
                       .paragraph("83.", "Lead-in:")
                       .item("83.1.", "Ratify:")
                       .item("(a)", "CEDAW (France);")
                       .item("(b)", "CAT (Chile);")
                       .item("•", "and more.")),
            (Lines{"paragraph 83|Lead-in:",
                   "item 83.1|Ratify: (a) CEDAW (France); (b) CAT (Chile); • and more."}));
  EXPECT_EQ(dotted(after_82().heading("Rights").item("(a)", "Sign;")),
            (Lines{"heading|Rights", "plain|Sign;"}));
}

TEST(Entries, text_without_a_number) {
  EXPECT_EQ(dotted(after_82()
                       .paragraph("83.", "Lead-in:")
                       .item("83.1.", "Ratify the")
                       .plain("Convention (France);")
                       .plain("Sign it too (Chile);")),
            (Lines{"paragraph 83|Lead-in:", "item 83.1|Ratify the Convention (France);",
                   "plain|Sign it too (Chile);"}));
  EXPECT_EQ(dotted(after_82()
                       .paragraph("83.", "Lead-in:")
                       .item("83.1.", "Ratify (France);")
                       .plain("Civil and political rights")
                       .bold()
                       .item("83.2.", "Sign (France);")),
            (Lines{"paragraph 83|Lead-in:", "item 83.1|Ratify (France);",
                   "heading|Civil and political rights", "item 83.2|Sign (France);"}));
}

TEST(Entries, numbering) {
  const auto numbering = [](const DocumentBuilder& b) {
    return numbering_of(b.document, {0, b.document.blocks.size()});
  };
  EXPECT_EQ(numbering(DocumentBuilder().paragraph("83.", "").item("83.1", "").item("83.2", "")),
            Numbering::dotted);
  EXPECT_EQ(numbering(DocumentBuilder().paragraph("83.", "").paragraph("1.", "").item("(a)", "")),
            Numbering::local);
  EXPECT_EQ(numbering(DocumentBuilder()), Numbering::local);
}

}  // namespace
}  // namespace uprex
