// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "core/load/load.hpp"
#include "tests/load/print.hpp"
#include "tests/paths.hpp"

namespace uprex::layout {
namespace {

// Sets cells at places on the page, and reads them as a document of a few pages.
class Sheets {
 public:
  Sheets() { page(); }
  Sheets& page() {
    sets_.emplace_back();
    baseline_ = 100;
    return *this;
  }
  // Cells at 100, 200 and 350, a line below the last one; empty ones are left out.
  Sheets& line(const std::vector<std::string>& cells, float step = 12) {
    constexpr std::array kPlaces{100.F, 200.F, 350.F};
    baseline_ += step;
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!cells[i].empty()) sets_.back().at(kPlaces.at(i), baseline_).text(cells[i]);
    return *this;
  }
  std::vector<Block> blocks() const {
    std::vector<PageLines> pages;
    for (const Typesetter& set : sets_)
      pages.push_back({set.page.page, make_lines(set.page, static_cast<int>(pages.size()) + 1)});
    find_tables(pages);
    return make_blocks(pages, 10);
  }
  // The rows, a cell bar between cells; anything that is no row in parentheses.
  std::string compact() const {
    std::string text;
    for (const Block& block : blocks()) {
      std::string row = block.label + (block.label.empty() ? "" : " ") + block.text;
      std::replace(row.begin(), row.end(), '\t', '|');
      if (block.kind != BlockKind::table_row) row = '(' + row + ')';
      text += (text.empty() ? "" : " / ") + row;
    }
    return text;
  }

 private:
  std::vector<Typesetter> sets_;
  float baseline_ = 100;
};

TEST(Tables, begins_rows_at_numbers) {
  EXPECT_EQ(Sheets()
                .line({"No.", "Position", "Comments"})
                .line({"114.1", "Accepted", "A bill will be"})
                .line({"", "", "submitted soon."})
                .line({"114.2", "Noted"})
                .line({"114.3", "Accepted", "It is done."})
                .compact(),
            "No.|Position|Comments / 114.1|Accepted|A bill will be submitted soon. / "
            "114.2|Noted| / 114.3|Accepted|It is done.");
}

TEST(Tables, keeps_columns_apart_below_a_row_of_a_theme) {
  EXPECT_EQ(Sheets()
                .line({"No.", "Code", "Content"})
                .line({"International obligations and the Council"}, 20)
                .line({"114.1", "A", "Ratify it"}, 20)
                .line({"114.2", "N", "Abolish it"})
                .line({"Justice and the police of the country"}, 20)
                .line({"114.3", "A", "Reform it"}, 20)
                .compact(),
            "No.|Code|Content / International obligations and the Council|| / 114.1|A|Ratify it / "
            "114.2|N|Abolish it / Justice and the police of the country|| / 114.3|A|Reform it");
}

TEST(Tables, keeps_a_list_of_numbers_in_its_cell) {
  EXPECT_EQ(Sheets()
                .line({"77., 78., 79.,", "The State accepts these and"})
                .line({"83., 85.", "refers to its report."})
                .line({"84.", "The State cannot accept it."})
                .compact(),
            "77., 78., 79., 83., 85.|The State accepts these and refers to its report. / "
            "84.|The State cannot accept it.");
}

TEST(Tables, begins_rows_without_numbers_at_white_space) {
  EXPECT_EQ(Sheets()
                .line({"Ratify the", "Accepted"})
                .line({"Convention", ""})
                .line({"Abolish it", "Noted, as the"}, 20)
                .line({"for all", "law says."})
                .line({"Improve the", "Accepted"}, 20)
                .line({"prisons"})
                .compact(),
            "Ratify the Convention|Accepted / Abolish it for all|Noted, as the law says. / "
            "Improve the prisons|Accepted");
}

TEST(Tables, accepts_numbers_in_the_middle_of_a_row) {
  EXPECT_EQ(Sheets()
                .line({"", "Ratify the", "The State will"})
                .line({"1", "Convention", "ratify it"})
                .line({"", "and sign it", "next year."})
                .line({"", "Abolish the", "It cannot"}, 20)
                .line({"2", "penalty", "do so"})
                .line({"", "for all", "today."})
                .compact(),
            "1|Ratify the Convention and sign it|The State will ratify it next year. / "
            "2|Abolish the penalty for all|It cannot do so today.");
}

TEST(Tables, does_not_take_lists_for_tables) {
  EXPECT_EQ(Sheets()
                .line({"1.", "The State accepts it and"})
                .line({"", "will act."})
                .line({"2.", "The State notes it."}, 20)
                .line({"3.", "The State accepts it."}, 20)
                .compact(),
            "(1. The State accepts it and will act.) / (2. The State notes it.) / "
            "(3. The State accepts it.)");
  EXPECT_EQ(Sheets()
                .line({"Rec. 18", "We consider that it has been"})
                .line({"", "implemented."})
                .line({"Rec. 19", "We accept it."}, 20)
                .compact(),
            "(Rec. 18 We consider that it has been implemented.) / (Rec. 19 We accept it.)");
}

TEST(Tables, continues_rows_over_pages) {
  const Sheets sheets = Sheets()
                            .line({"No.", "Position", "Comments"})
                            .line({"1", "Accepted", "A bill exists."})
                            .line({"2", "Noted", "The law does not"})
                            .page()
                            .line({"No.", "Position", "Comments"})
                            .line({"", "", "allow it."})
                            .line({"3", "Accepted", "It is done."});
  EXPECT_EQ(sheets.compact(),
            "No.|Position|Comments / 1|Accepted|A bill exists. / "
            "2|Noted|The law does not allow it. / No.|Position|Comments / 3|Accepted|It is done.");
  EXPECT_EQ(Sheets()
                .line({"1", "Accepted", "A bill exists."})
                .line({"2", "Noted", "The law does not"})
                .line({"3", "Noted", "The law does not"})
                .page()
                .line({"", "", "allow it."})
                .compact(),
            "1|Accepted|A bill exists. / 2|Noted|The law does not / "
            "3|Noted|The law does not allow it.");
}

TEST(Tables, keeps_the_places_of_lines) {
  const auto blocks = Sheets()
                          .line({"1", "Accepted", "A bill"})
                          .line({"", "in part", "exists."})
                          .line({"2", "Noted", "It does"})
                          .page()
                          .line({"", "", "not."})
                          .line({"3", "Noted", "No."})
                          .blocks();
  ASSERT_EQ(blocks.size(), 3u);
  EXPECT_EQ(blocks[0].text, "1\tAccepted in part\tA bill exists.");
  ASSERT_EQ(blocks[0].lines.size(), 5u);
  EXPECT_EQ(blocks[0].text.substr(blocks[0].lines[2].begin, 7), "in part");
  EXPECT_EQ(blocks[0].lines[2].box.left, 200);
  EXPECT_EQ(blocks[0].lines[2].box.right, 235);
  EXPECT_EQ(blocks[0].text.substr(blocks[0].lines[3].begin), "A bill exists.");
  EXPECT_EQ(blocks[1].text, "2\tNoted\tIt does not.");
  ASSERT_EQ(blocks[1].lines.size(), 4u);
  EXPECT_EQ(blocks[1].lines[3].box.page, 2);
  EXPECT_EQ(blocks[1].text.substr(blocks[1].lines[3].begin), "not.");
}

std::string file(const std::string& name) {
  std::ifstream in(source_folder() / "fixtures/tables" / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// One block a line, rows with bars between their cells.
std::string listing(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks) {
    std::string line = block.label + (block.label.empty() ? "" : " ");
    for (const char c : block.text) line += c == '\t' ? std::string(" | ") : std::string(1, c);
    text += (block.kind == BlockKind::table_row ? "row: " : "text: ") + line + '\n';
  }
  return text;
}

TEST(Tables, finds_the_tables_of_fixtures) {
  for (const std::string name :
       {"four_ruled", "landscape_columns", "no_tables", "numbers_and_status", "over_pages",
        "prose_and_status", "row_over_page", "three_plain", "wrapped_list"}) {
    const std::string bytes = file(name + ".pdf");
    const Document document = load(std::as_bytes(std::span(bytes)), name);
    EXPECT_EQ(listing(document), file(name + ".txt")) << name;
    for (const Block& block : document.blocks)
      for (const Line& line : block.lines) EXPECT_LE(line.begin, block.text.size());
  }
}

}  // namespace
}  // namespace uprex::layout
