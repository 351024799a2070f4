// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/uhri/uhri.hpp"

#include <algorithm>
#include <array>

#include "core/write/uhri/uhri_fields.hpp"

namespace uprex {
namespace {

// The values of one cell, one on each line. A line end within a value becomes a space.
std::string lines(const std::vector<std::string>& values) {
  std::string cell;
  for (const std::string& value : values) {
    if (!cell.empty()) cell += '\n';
    cell += "- ";
    std::ranges::replace_copy(value, std::back_inserter(cell), '\n', ' ');
  }
  return cell;
}

// The column heads, spelled as in the Index.
constexpr std::array kUhriColumns{
    TableColumn{"Text", 60},
    TableColumn{"Countries Concerned", 18},
    TableColumn{"Reccomending Body", 13},
    TableColumn{"Document Symbol", 16},
    TableColumn{"Themes", 36},
    TableColumn{"Affected Persons", 28},
    TableColumn{"Sdgs", 30},
    TableColumn{"Document Publication Date", 13},
    TableColumn{"UPR Reccomending States", 24},
    TableColumn{"UPR Position", 12},
    TableColumn{"UPR Session", 9},
    TableColumn{"Regions Concerned", 20},
    TableColumn{"Type", 20},
    TableColumn{"OHCHR Annotation Id", 13},
};

}  // namespace

UhriWriter::UhriWriter(std::ostream& out)
    : out_(out),
      book_("Recommendations", "Universal Periodic Review"),
      sheet_(book_, "Recommendations", kUhriColumns, 0, 0x1F4E79) {}

void UhriWriter::write_row(const Recommendation& record) {
  const UhriFields fields = uhri_fields(record);
  sheet_.next_row();
  const std::array<std::string, kUhriColumns.size()> cells{
      fields.text,
      lines(fields.countries),
      std::string(kUhriBody),
      fields.symbol,
      lines(fields.themes),
      lines(fields.affected_persons),
      lines(fields.sdgs),
      "",
      lines(fields.recommending_states),
      lines(fields.positions),
      lines(fields.sessions),
      lines(fields.regions),
      std::string(kUhriType),
      "",
  };
  for (std::size_t i = 0; i < cells.size(); ++i)
    sheet_.text(static_cast<std::uint16_t>(i), cells[i]);
}

void UhriWriter::write(const Extraction& extraction) {
  left_out_.positions += extraction.positions.size();
  left_out_.pledges += extraction.pledges.size();
  for (const Recommendation& record : extraction.recommendations) write_row(record);
}

void UhriWriter::finish() {
  sheet_.finish("Recommendations", "");
  book_.write_to(out_);
}

}  // namespace uprex
