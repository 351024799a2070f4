#include "core/text/csv_table.hpp"

#include <utility>

namespace uprex {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// A quoted cell up to its closing mark; `at` is after the opening one, and then after the closing.
std::string quoted_cell(std::string_view text, std::size_t& at) {
  std::string cell;
  for (; at < text.size(); ++at) {
    if (text[at] == '"') {
      ++at;
      if (at == text.size() || text[at] != '"') break;
    }
    cell += text[at];
  }
  return cell;
}

}  // namespace

std::vector<std::vector<std::string>> csv_rows(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row(1);
  const auto end_row = [&] {
    if (row.size() > 1 || !row[0].empty()) rows.push_back(std::move(row));
    row.assign(1, {});
  };
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at++];
    if (c == '"')
      row.back() += quoted_cell(text, at);
    else if (c == ',')
      row.emplace_back();
    else if (c == '\n')
      end_row();
    else if (c != '\r' || at == text.size() || text[at] != '\n')
      row.back() += c;
  }
  end_row();
  return rows;
}

}  // namespace uprex
