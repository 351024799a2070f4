// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/thematic_list/thematic_list_rows.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/un/proposed_mark.hpp"
#include "core/un/symbols.hpp"
#include "core/write/printed_item.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

constexpr std::array kBlocks{Response::supported, Response::partially_supported, Response::noted,
                             Response::pending, Response::unclear};

std::size_t block_of(Response response) {
  return static_cast<std::size_t>(std::ranges::find(kBlocks, response) - kBlocks.begin());
}

bool are_alike(const Recommendation& a, const Recommendation& b) {
  return a.paragraph == b.paragraph && a.response == b.response &&
         listed_themes(a) == listed_themes(b) && listed_groups(a) == listed_groups(b) &&
         listed_goals(a) == listed_goals(b) && source_of(a) == source_of(b);
}

bool can_be_read_back(std::span<const Recommendation> parts, const ReadsBack& reads_back) {
  const std::string item = printed_item(parts);
  return reads_back &&
         reads_back(std::string_view(item).substr(parts.front().paragraph.size()), parts);
}

// How many of the first records share a row.
std::size_t rows_together(std::span<const Recommendation> records, const ReadsBack& reads_back) {
  constexpr std::size_t kLetters = 26;
  std::size_t count = 0;
  while (count < std::min(records.size(), kLetters) &&
         records[count].part == std::string(1, static_cast<char>('a' + count)) &&
         are_alike(records.front(), records[count]))
    ++count;
  return count > 1 && can_be_read_back(records.first(count), reads_back) ? count : 1;
}

std::vector<std::string> printed_or_proposed(const std::vector<std::string>& printed,
                                             const std::vector<Label>& proposed) {
  return printed.empty() ? marked_as_proposed(names_of(proposed)) : printed;
}

}  // namespace

std::vector<ThematicRow> thematic_rows(const std::vector<Recommendation>& records,
                                       const ReadsBack& reads_back) {
  std::unordered_map<std::string, std::size_t> order;
  std::vector<ThematicRow> rows;
  std::span<const Recommendation> rest(records);
  while (!rest.empty()) {
    const std::size_t count = rows_together(rest, reads_back);
    auto themes = listed_themes(rest.front());
    std::string theme = themes.empty() ? std::string() : std::move(themes.front());
    const std::size_t place = order.try_emplace(theme, order.size()).first->second;
    rows.push_back({rest.first(count), theme, block_of(rest.front().response), place});
    rest = rest.subspan(count);
  }
  std::ranges::stable_sort(rows, {}, [](const ThematicRow& row) {
    return std::tuple(!row.theme.empty(), row.block, row.theme_order);
  });
  return rows;
}

std::vector<std::string> listed_themes(const Recommendation& record) {
  return printed_or_proposed(record.themes, record.labels.issues);
}

std::vector<std::string> listed_groups(const Recommendation& record) {
  return printed_or_proposed(record.groups, record.labels.groups);
}

std::vector<std::string> listed_goals(const Recommendation& record) {
  auto goals = goals_of(record);
  return record.sdgs.empty() ? marked_as_proposed(std::move(goals)) : goals;
}

std::string source_of(const Recommendation& record) {
  const auto found = std::find_if(record.positions.rbegin(), record.positions.rend(),
                                  [&](const Position& p) { return p.status == record.response; });
  if (found == record.positions.rend()) return {};
  if (!found->cites.empty()) return found->cites;
  if (kind_of(found->document) == SymbolKind::other) return {};
  return found->document + (found->paragraph.empty() ? "" : " - Para. " + found->paragraph);
}

}  // namespace uprex
