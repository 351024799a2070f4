// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/list_title.hpp"

#include "core/language/ordinal.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

bool is_cell(const Language& language, WordingName name, std::string_view cell) {
  return RE2::FullMatch(piece(cell), language.pattern(name));
}

}  // namespace

bool is_list_head(const Language& language, const Block& row) {
  if (row.kind != BlockKind::table_row) return false;
  bool number = false, states = false, recommendation = false, other = false;
  const std::string_view text = row.text;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\t', begin), text.size());
    const std::string_view cell = trimmed(text.substr(begin, end - begin));
    begin = end + 1;
    if (!number && is_cell(language, "list_number_head", cell))
      number = true;
    else if (!states && is_cell(language, "states_head", cell))
      states = true;
    else if (!recommendation && is_cell(language, "recommendation_head", cell))
      recommendation = true;
    else
      other = other || is_cell(language, "position_head", cell) ||
              is_cell(language, "themes_head", cell);
  }
  return recommendation && other;
}

int session_in_list_title(const Language& language, const std::string& line) {
  re2::StringPiece rest(line);
  std::string word;
  while (RE2::FindAndConsume(&rest, language.pattern("session_of"), &word))
    if (const int session = ordinal(language, word).value_or(0); session != 0) return session;
  return 0;
}

}  // namespace uprex
