// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/xlsx/xlsx.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <sstream>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

struct Text {
  std::string given;
  std::string held;
};

std::ostream& operator<<(std::ostream& out, const Text& row) {
  return out << row.held.substr(0, 40);
}

class XlsxText : public testing::TestWithParam<Text> {};

TEST_P(XlsxText, fits_into_a_cell) { EXPECT_EQ(xlsx_text(GetParam().given), GetParam().held); }

INSTANTIATE_TEST_SUITE_P(Xlsx, XlsxText,
                         testing::Values(Text{"", ""}, Text{"=1+1", "=1+1"},
                                         Text{"Côte d’Ivoire", "Côte d’Ivoire"},
                                         Text{"a\r\nb\rc\n\td", "a\nb\nc\n\td"},
                                         Text{std::string("nul\0", 4), "nul\uFFFD"},
                                         Text{"\x01 \x7f \xC2\x85", "\uFFFD \uFFFD \uFFFD"},
                                         Text{"broken \xE2\x80", "broken \uFFFD\uFFFD"},
                                         Text{"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
                                         Text{"no character: \xEF\xBF\xBF", "no character: \uFFFD"},
                                         Text{"😀", "😀"}, Text{"_x0041_", "_x005F_x0041_"},
                                         Text{"_x00e9__x004", "_x005F_x00e9__x004"},
                                         Text{"snake_xray_", "snake_xray_"},
                                         Text{std::string(32767, 'a'), std::string(32767, 'a')}));

TEST(Xlsx, cuts_long_text_and_says_so) {
  const std::string note = " [cut here: a cell holds no more than 32,767 characters]";
  EXPECT_EQ(xlsx_text(std::string(32768, 'a')), std::string(32767 - note.size(), 'a') + note);
  std::string pairs;
  for (int i = 0; i < 16384; ++i) pairs += "😀";
  const std::string cut = xlsx_text(pairs);
  EXPECT_EQ(cut.size(), (32767 - note.size()) / 2 * 4 + note.size());
  EXPECT_TRUE(cut.ends_with("😀" + note));
}

TEST(Xlsx, escapes_print_codes) { EXPECT_EQ(xlsx_print_text("R&D"), "R&&D"); }

TEST(Xlsx, rounds_no_share_to_0_or_100_percent) {
  XlsxBook book("Title", "Subject");
  const XlsxShares shares(book, {});
  EXPECT_EQ(shares.of(0), book.format({.number_format = "[=0]0%;[<0.005]\"<1%\";0%"}));
  EXPECT_EQ(shares.of(1.0 / 219), shares.of(0.49));
  EXPECT_EQ(shares.of(1), book.format({.number_format = "[=1]0%;[>=0.995]\">99%\";0%"}));
  EXPECT_EQ(shares.of(218.0 / 219), shares.of(0.5));
}

std::string book_of(const std::string& text) {
  XlsxBook book("Title", "Subject");
  XlsxSheet sheet = book.add_sheet("Sheet");
  sheet.text(0, 0, text, book.format({.bold = true}));
  std::ostringstream out;
  book.write_to(out);
  return out.str();
}

TEST(Xlsx, equal_books_give_equal_bytes) {
  EXPECT_EQ(book_of("a"), book_of("a"));
  EXPECT_NE(book_of("a"), book_of("b"));
  EXPECT_TRUE(book_of("a").starts_with("PK\x03\x04"));
}

TEST(Xlsx, reuses_formats_of_equal_styles) {
  XlsxBook book("", "");
  EXPECT_EQ(book.format({}), XlsxFormat::plain);
  EXPECT_EQ(book.format({.bold = true}), book.format({.bold = true}));
  EXPECT_NE(book.format({.bold = true}), book.format({.italic = true}));
}

TEST(Xlsx, throws_if_limits_are_exceeded) {
  XlsxBook book("", "");
  EXPECT_THROW(book.add_sheet("a/b"), Error);
  XlsxSheet sheet = book.add_sheet("a");
  EXPECT_THROW(book.add_sheet("A"), Error);
  EXPECT_THROW(sheet.text(1'048'576, 0, "below the last row"), Error);
}

// Files of this process may not grow beyond so many bytes, as on a disk that is full.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit now{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &now);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  void (*handler_)(int);
  rlimit before_{};
};

// Rows that compress well: the sheet does not fit where the finished workbook would.
TEST(Xlsx, throws_if_disk_is_full) {
  XlsxBook book("", "");
  XlsxSheet sheet = book.add_sheet("Sheet");
  std::ostringstream out;
  std::string said;
  {
    const FullDisk full(100'000);
    try {
      for (std::uint32_t row = 0; row < 5'000; ++row) sheet.text(row, 0, "the same in every row");
      book.write_to(out);
    } catch (const Error& error) {
      said = error.what();
    }
  }
  EXPECT_EQ(said, "cannot make the workbook: File too large");
  EXPECT_EQ(out.str(), "");
  EXPECT_EQ(book_of("afterwards"), book_of("afterwards"));
}

}  // namespace
}  // namespace uprex
