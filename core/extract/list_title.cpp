#include "core/extract/list_title.hpp"

#include "core/language/en/thematic_list_patterns.hpp"
#include "core/language/ordinal.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"
#include "core/un/sessions.hpp"

namespace uprex {
namespace {

template <const std::string_view& Pattern>
bool is_cell(std::string_view cell) {
  return RE2::FullMatch(piece(cell), pattern<Pattern>());
}

}  // namespace

bool is_list_head(const Block& row) {
  if (row.kind != BlockKind::table_row) return false;
  bool number = false, states = false, recommendation = false, other = false;
  const std::string_view text = row.text;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\t', begin), text.size());
    const std::string_view cell = trimmed(text.substr(begin, end - begin));
    begin = end + 1;
    if (!number && is_cell<en::kListNumberHead>(cell))
      number = true;
    else if (!states && is_cell<en::kStatesHead>(cell))
      states = true;
    else if (!recommendation && is_cell<en::kRecommendationHead>(cell))
      recommendation = true;
    else
      other = other || is_cell<en::kPositionHead>(cell) || is_cell<en::kThemesHead>(cell);
  }
  return recommendation && other;
}

int session_in_list_title(const std::string& line) {
  re2::StringPiece rest(line);
  std::string word;
  while (RE2::FindAndConsume(&rest, pattern<en::kSessionOf>(), &word))
    if (const int session = ordinal(language_named("en"), word).value_or(0); session != 0)
      return session;
  return 0;
}

}  // namespace uprex
