// SPDX-License-Identifier: GPL-3.0-or-later
#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

#include "core/load/layout/layout.hpp"
#include "core/text/pattern.hpp"

namespace uprex::layout {
namespace {

// Furniture is in the outer parts of a page, at most this many lines deep.
constexpr double kEdge = 0.16;
constexpr std::size_t kDepth = 3;

// "114.14" alone at the foot of a page is an item whose text stands on the next page.
constexpr std::string_view kItemNumber = "#.#";

// "A/HRC/14/12" and "Page 18" return with other digits, so a number becomes "#". Not in "Report
// 148.14": such lines are different items.
std::string mask_digits(const std::string& text) {
  static const RE2 item(R"((?:^|[^\d.])\d{2,3}\.\d{1,3}(?:[^\d.]|$))");
  if (text.find('.') != std::string::npos && RE2::PartialMatch(text, item)) return text;
  std::string key;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && !key.empty() && key.back() == '#') continue;
    if (c != ' ') key += digit ? '#' : c;
  }
  return key;
}

bool at_edge(const PageLines& page, const PrintedLine& line, bool top) {
  if (line.cell) return false;  // heads of tables return, too
  return top ? line.box.bottom < kEdge * page.page.height
             : line.box.top > (1 - kEdge) * page.page.height;
}

// Calls `use` for the lines at one edge, outermost first, until it returns false.
template <class Use>
void from_edge(const PageLines& page, bool top, Use use) {
  const std::size_t count = std::min(kDepth, page.lines.size());
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t index = top ? i : page.lines.size() - 1 - i;
    if (!at_edge(page, page.lines[index], top) || !use(index)) return;
  }
}

using Counts = std::unordered_map<std::string, std::size_t>;

Counts count_edge_lines(const std::vector<PageLines>& pages, bool top) {
  Counts counts;
  for (const PageLines& page : pages) {
    std::set<std::string> here;
    from_edge(page, top, [&](std::size_t index) {
      here.insert(mask_digits(page.lines[index].text));
      return true;
    });
    for (const auto& key : here) ++counts[key];
  }
  return counts;
}

// How often the lines at the edges stand within pages too: "Supported" below each recommendation.
Counts count_inner_lines(const std::vector<PageLines>& pages) {
  Counts counts;
  for (const PageLines& page : pages)
    for (const bool top : {true, false})
      from_edge(page, top, [&](std::size_t index) {
        counts.try_emplace(page.lines[index].text, 0);
        return true;
      });
  for (const PageLines& page : pages)
    for (const PrintedLine& line : page.lines) {
      if (at_edge(page, line, true) || at_edge(page, line, false)) continue;
      if (const auto count = counts.find(line.text); count != counts.end()) ++count->second;
    }
  return counts;
}

// "2", "- 2 -", "Page 2 of 5": the number with nothing but a word and signs beside it.
bool counts_page(std::string_view text, int page) {
  static const RE2 line(R"(\W*(?:\p{L}{1,6}\.? )?\W*(\d{1,3})(?: ?(?:\p{L}{1,3}|/) ?\d{1,3})?\W*)");
  int number = 0;
  return RE2::FullMatch(piece(text), line, &number) && number == page;
}

// True for the number of the page alone at its foot. Few pages do not show that it returns.
bool is_page_number(const PageLines& page, std::size_t index) {
  const PrintedLine& line = page.lines[index];
  // Text begins at the left: "Rec. 2" may be the label of an item.
  const bool aside = line.box.left > 0.3 * page.page.width;
  const bool counts = line.text == std::to_string(line.box.page) ||
                      (aside && counts_page(line.text, line.box.page));
  if (!counts || index + 1 < page.lines.size()) return false;
  constexpr double kFarBelow = 2;  // sizes below the line above
  return index == 0 ||
         line.baseline - page.lines[index - 1].baseline > kFarBelow * page.lines[index - 1].size;
}

Block as_block(const PrintedLine& line) {
  Block block;
  append_line(block, line);
  block.size = line.size;
  return block;
}

}  // namespace

std::vector<Block> take_furniture(std::vector<PageLines>& pages) {
  // A quarter of the pages, as heads may alternate between left and right pages.
  const std::size_t needed = std::max<std::size_t>(2, pages.size() / 4);
  const Counts inner = count_inner_lines(pages);
  const auto stands_within = [&](const std::string& line, std::size_t at_edges) {
    const auto count = inner.find(line);
    return count != inner.end() && count->second > 1 && count->second >= at_edges;
  };
  std::vector<Block> furniture;
  for (const bool top : {true, false}) {
    const Counts counts = count_edge_lines(pages, top);
    for (PageLines& page : pages) {
      std::vector<std::size_t> taken;
      from_edge(page, top, [&](std::size_t index) {
        const auto found = counts.find(mask_digits(page.lines[index].text));
        const bool returns = found != counts.end() && found->second >= needed &&
                             found->first != kItemNumber &&
                             !stands_within(page.lines[index].text, found->second);
        if (!returns && (top || !is_page_number(page, index))) return false;
        taken.push_back(index);
        return true;
      });
      std::sort(taken.rbegin(), taken.rend());
      for (const std::size_t index : taken) {
        furniture.push_back(as_block(page.lines[index]));
        page.lines.erase(page.lines.begin() + static_cast<std::ptrdiff_t>(index));
      }
    }
  }
  return furniture;
}

}  // namespace uprex::layout
