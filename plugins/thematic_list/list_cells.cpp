// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/thematic_list/list_cells.hpp"

#include <algorithm>

#include "core/language/meaning_patterns.hpp"
#include "core/language/state_names.hpp"
#include "core/model/names.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"
#include "core/un/proposed_mark.hpp"

namespace uprex {
namespace {

struct Head {
  ListColumn column;
  WordingName wording;
};

// In the order in which they are tried.
constexpr std::array<Head, kListColumns> kHeads{{
    {ListColumn::number, "list_number_head"},
    {ListColumn::states, "states_head"},
    {ListColumn::recommendation, "recommendation_head"},
    {ListColumn::position, "position_head"},
    {ListColumn::themes, "themes_head"},
    {ListColumn::groups, "groups_head"},
    {ListColumn::goals, "goals_head"},
    {ListColumn::source, "source_head"},
}};

struct PositionWords : MeaningPatterns {
  explicit PositionWords(const Language& language) : MeaningPatterns(language, "position_words") {}
};

std::vector<std::string>& list_of(ListLabels& labels, ListColumn column) {
  if (column == ListColumn::groups) return labels.groups;
  return column == ListColumn::goals ? labels.goals : labels.themes;
}

void add(std::vector<std::string>& list, std::string_view entry) {
  entry = trimmed(entry, " ;,-");
  if (entry.empty() || is_proposal(entry)) return;
  if (std::find(list.begin(), list.end(), entry) == list.end()) list.emplace_back(entry);
}

// Whether the dash at `dash` joins two words of one name: "HIV - Aids".
bool within_name(const Language& language, std::string_view text, std::size_t dash) {
  constexpr std::size_t kReach = 20;  // bytes that such a name has before and behind its dash
  const std::size_t before = std::min(dash, kReach);
  text = text.substr(dash - before, before + kReach);
  const auto name = first_match(language.pattern("dash_within"), text);
  if (!name) return false;
  const auto begin = static_cast<std::size_t>(name->data() - text.data());
  return begin <= before && before < begin + name->size();
}

// The bytes at which entries begin: bullets and semicolons part all, a dash parts where the next
// letter can begin an entry ("rights - general measures" is one theme).
std::vector<std::size_t> starts_of(const Language& language, std::string_view text,
                                   ListColumn column) {
  static const RE2 bullet(R"([•·;])"), any_dash(R"((?:^|\s)[-–]\s*)"),
      dash_capital(R"((?:^|\s)[-–]\s*(?:\p{Lu}|\d))"), dash_digit(R"((?:^|\s)[-–]\s*\d)");
  const RE2& code = language.pattern("theme_code");
  const RE2* regex = &bullet;
  const std::string_view begin = trimmed(text);
  if (begin.starts_with('-') || begin.starts_with("–"))
    regex = column == ListColumn::groups  ? &any_dash
            : column == ListColumn::goals ? &dash_digit
                                          : &dash_capital;
  else if (column == ListColumn::themes && RE2::PartialMatch(piece(text), code))
    regex = &code;
  std::vector<std::size_t> starts{0};
  re2::StringPiece found;
  for (std::size_t at = 0;
       regex->Match(piece(text), at, text.size(), RE2::UNANCHORED, &found, 1);) {
    const auto begins = static_cast<std::size_t>(found.data() - text.data());
    if (begins > starts.back() && !within_name(language, text, begins)) starts.push_back(begins);
    at = std::max(begins + 1, begins + found.size() - (regex == &bullet ? 0 : 1));
  }
  return starts;
}

void add_entries(const Language& language, std::string_view text, ListColumn column,
                 ListLabels& labels) {
  const auto starts = starts_of(language, text, column);
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : text.size();
    std::string_view entry = text.substr(starts[i], end - starts[i]);
    while (entry.starts_with(' ') || entry.starts_with("–") || entry.starts_with("•") ||
           entry.starts_with("·"))
      entry.remove_prefix(entry.starts_with(' ') ? 1 : entry.starts_with("·") ? 2 : 3);
    add(list_of(labels, column), entry);
  }
}

}  // namespace

std::vector<ListCell> cells_of(std::string_view row) {
  std::vector<ListCell> cells;
  for (std::size_t begin = 0; begin <= row.size();) {
    const std::size_t end = std::min(row.find('\t', begin), row.size());
    const std::string_view text = trimmed(row.substr(begin, end - begin));
    cells.push_back(
        {text, text.empty() ? begin : static_cast<std::size_t>(text.data() - row.data())});
    begin = end + 1;
  }
  return cells;
}

std::optional<ListColumns> columns_of(const Language& language, const std::vector<ListCell>& head) {
  ListColumns columns;
  for (std::size_t i = 0; i < head.size(); ++i)
    for (const Head& known : kHeads) {
      if (columns.at(known.column) >= 0 ||
          !RE2::FullMatch(piece(head[i].text), language.pattern(known.wording)))
        continue;
      columns.at(known.column) = static_cast<int>(i);
      break;
    }
  if (columns.at(ListColumn::recommendation) < 0) return std::nullopt;
  const bool more = columns.at(ListColumn::position) >= 0 || columns.at(ListColumn::themes) >= 0;
  return more ? std::optional(columns) : std::nullopt;
}

std::string head_in_line(const Language& language, const std::string& line) {
  std::string head;
  std::size_t begin = 0, heads = 0;
  re2::StringPiece groups[2];
  for (std::size_t at = 0;
       language.pattern("head_begins").Match(line, at, line.size(), RE2::UNANCHORED, groups, 2);) {
    const auto found = static_cast<std::size_t>(groups[1].data() - line.data());
    if (heads > 0)
      head += std::string(trimmed(std::string_view(line).substr(begin, found - begin))) + '\t';
    begin = found;
    at = found + std::max<std::size_t>(groups[1].size(), 2) - 1;
    ++heads;
  }
  constexpr std::size_t kFewest = 3;
  if (heads < kFewest) return {};
  head += trimmed(std::string_view(line).substr(begin));
  return columns_of(language, cells_of(head)) ? head : std::string{};
}

std::optional<std::string> theme_over(const Language& language, const std::vector<ListCell>& row) {
  const auto filled = std::ranges::count_if(row, [](auto& cell) { return !cell.text.empty(); });
  if (filled != 1) return std::nullopt;
  const auto cell = std::ranges::find_if(row, [](auto& c) { return !c.text.empty(); });
  std::string theme;
  if (RE2::FullMatch(piece(cell->text), language.pattern("theme_row"), &theme)) return theme;
  constexpr std::size_t kLongestTheme = 120;
  if (cell->text.size() > kLongestTheme || list_number(cell->text).length != 0) return std::nullopt;
  return std::string(cell->text);
}

void read_labels(const Language& language, std::string_view cell, ListColumn first,
                 ListLabels& labels) {
  static constexpr std::array<Head, 3> kLabels{{
      {ListColumn::groups, "groups_label"},
      {ListColumn::goals, "goals_label"},
      {ListColumn::themes, "themes_label"},
  }};
  ListColumn column = first;
  std::size_t begin = 0;
  while (begin < cell.size()) {
    std::size_t end = cell.size(), next = cell.size();
    ListColumn following = column;
    for (const Head& label : kLabels) {
      const RE2& regex = language.pattern(label.wording);
      re2::StringPiece found;
      if (!regex.Match(piece(cell), begin, cell.size(), RE2::UNANCHORED, &found, 1)) continue;
      const auto at = static_cast<std::size_t>(found.data() - cell.data());
      if (at >= end) continue;
      end = at;
      next = at + found.size();
      following = label.column;
    }
    add_entries(language, cell.substr(begin, end - begin), column, labels);
    begin = next;
    column = following;
  }
}

std::optional<Response> position_in(const Language& language, std::string_view cell) {
  const std::string_view meaning = language.derived<PositionWords>().first_in(cell);
  if (meaning == "implemented") return Response::supported;
  for (const Response response : {Response::supported, Response::partially_supported,
                                  Response::noted, Response::pending, Response::unclear})
    if (meaning == to_string(response)) return response;
  return std::nullopt;
}

CitedText cited_text(const Language& language, std::string_view cell) {
  re2::StringPiece found;
  if (!language.pattern("source_label")
           .Match(piece(cell), 0, cell.size(), RE2::UNANCHORED, &found, 1))
    return {trimmed(cell), {}};
  const auto at = static_cast<std::size_t>(found.data() - cell.data());
  return {trimmed(cell.substr(0, at)), trimmed(cell.substr(at + found.size()), " .;")};
}

ListNumber list_number(std::string_view cell) {
  static const RE2 regex(
      R"(^\s*(?:\p{Lu}\s?[-–.]\s?)?(\d{1,3}(?:\s?\.\s?\d{1,3}){0,2}(?:\s?\([a-z]{1,4}\))*)(?:/([a-z]{1,2}))?\s?[.):]?(?:\s+|$))");
  re2::StringPiece whole[3];
  if (!regex.Match(piece(cell), 0, cell.size(), RE2::ANCHOR_START, whole, 3)) return {};
  ListNumber result{whole[1].as_string(), whole[0].size(), whole[2].as_string()};
  std::erase(result.number, ' ');
  return result;
}

std::string states_in_parentheses(const Language& language, std::string_view cell) {
  std::string list;
  std::string_view rest = cell;
  while (true) {
    while (!rest.empty() && std::string_view(" ,;/().-").find(rest.front()) != rest.npos)
      rest.remove_prefix(1);
    if (const auto joint = first_match(language.pattern("joint_before_state"), rest))
      rest.remove_prefix(joint->size());
    if (rest.empty()) break;
    const auto state = state_at_start(language, rest);
    const std::size_t length =
        state ? state->length : std::min(rest.find_first_of(",;/()"), rest.size());
    list += (list.empty() ? "(" : ", ") + std::string(trimmed(rest.substr(0, length)));
    rest.remove_prefix(length);
  }
  return list.empty() ? list : list + ')';
}

}  // namespace uprex
