// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/docx_numbering.hpp"

#include <algorithm>
#include <utility>

#include "core/load/word/docx_values.hpp"
#include "core/text/ascii.hpp"
#include "core/text/numerals.hpp"
#include "core/text/trim.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr int kHighestNumber = 32'767;     // Word counts no further
constexpr std::size_t kLongestLabel = 64;  // bytes

int number(std::string_view text, int otherwise) {
  return std::clamp(whole_number(text).value_or(otherwise), -1, kHighestNumber);
}

int id_of(std::string_view text) { return whole_number(text).value_or(-1); }

ListLevel read_level(const Markup& element) {
  ListLevel level;
  level.start = number(value_of(element, "start"), 0);
  if (element.child("numfmt") != nullptr) level.format = value_of(element, "numfmt");
  level.text = value_of(element, "lvltext");
  if (level.text.size() > kLongestLabel) level.text.clear();
  if (element.child("lvlpicbulletid") != nullptr) level.text = "•";
  level.style = value_of(element, "pstyle");
  if (element.child("lvlrestart") != nullptr)
    level.restart = number(value_of(element, "lvlrestart"), 0);
  level.legal = toggle(element, "islgl").value_or(false);
  const ParagraphFormat format = paragraph_format(element.child("ppr"));
  level.left = format.left;
  level.first = format.first;
  return level;
}

// The level of <w:lvl> and <w:lvlOverride>; empty if Word has no such level.
std::optional<int> level_index(const Markup& element) {
  const auto index = whole_number(element.attribute("ilvl"));
  return index && *index >= 0 && *index < kListLevels ? index : std::nullopt;
}

// a ... z, aa, bb ...
std::string doubled_letters(int value) {
  return std::string(static_cast<std::size_t>((value - 1) / 26 + 1),
                     static_cast<char>('a' + (value - 1) % 26));
}

std::string_view ordinal_ending(int value) {
  if (value % 100 / 10 == 1) return "th";
  constexpr std::array<std::string_view, 4> kEndings{"th", "st", "nd", "rd"};
  return value % 10 < 4 ? kEndings[static_cast<std::size_t>(value % 10)] : "th";
}

}  // namespace

std::string formatted_number(int value, std::string_view format) {
  constexpr int kMostRoman = 3'999, kMostLetters = 26 * 30;
  const std::string digits = std::to_string(value);
  if (format == "none" || format == "bullet") return {};
  if (value <= 0) return digits;
  if (format == "lowerRoman" && value <= kMostRoman) return roman(value);
  if (format == "upperRoman" && value <= kMostRoman) return upper_case(roman(value));
  if (format == "lowerLetter" && value <= kMostLetters) return doubled_letters(value);
  if (format == "upperLetter" && value <= kMostLetters) return upper_case(doubled_letters(value));
  if (format == "decimalZero" && value < 10) return '0' + digits;
  if (format == "ordinal") return digits + std::string(ordinal_ending(value));
  return digits;
}

std::string plain_bullet(std::string_view text) {
  std::size_t at = 0;
  if (text.empty()) return {};
  const char32_t character = next_utf8(text, at);
  const bool symbol_font = character >= 0xE000 && character <= 0xF8FF;
  if (symbol_font || text == "o" || text == "§" || text == "Ø" || text == "v") return "•";
  return std::string(text);
}

WordNumbering::WordNumbering(const Markup& part) {
  for (const Markup& element : part.children) {
    if (element.name != "abstractnum") continue;
    Definition& definition = definitions_[id_of(element.attribute("abstractnumid"))];
    definition.defined_by = value_of(element, "numstylelink");
    definition.defines = value_of(element, "stylelink");
    for (const Markup& child : element.children)
      if (child.name == "lvl")
        if (const auto index = level_index(child)) definition.levels[*index] = read_level(child);
  }
  for (const Markup& element : part.children)
    if (element.name == "num") read_list(element);
}

void WordNumbering::read_list(const Markup& num) {
  List list;
  list.definition = id_of(value_of(num, "abstractnumid"));
  if (!definitions_.contains(list.definition)) return;
  for (const Markup& child : num.children) {
    if (child.name != "lvloverride") continue;
    const auto index = level_index(child);
    if (!index) continue;
    if (const Markup* const level = child.child("lvl")) list.levels[*index] = read_level(*level);
    if (child.child("startoverride") != nullptr)
      list.starts[*index] = {number(value_of(child, "startoverride"), 0), true};
  }
  lists_.insert_or_assign(id_of(num.attribute("numid")), std::move(list));
}

void WordNumbering::link_styles(const WordStyles& styles) {
  std::map<std::string_view, int> defined;  // by the style
  for (const auto& [id, definition] : definitions_)
    if (!definition.defines.empty()) defined.emplace(definition.defines, id);
  for (auto& [id, list] : lists_) {
    const std::string& style = definitions_[list.definition].defined_by;
    if (style.empty()) continue;
    const auto other = lists_.find(styles.list_of(style));
    if (const auto its = defined.find(style); its != defined.end())
      list.definition = its->second;
    else if (other != lists_.end())
      list.definition = other->second.definition;
  }
}

std::optional<int> WordNumbering::level_of_style(int list, std::string_view style) const {
  if (style.empty()) return std::nullopt;
  for (int i = 0; i < kListLevels; ++i)
    if (const ListLevel* const its = level(list, i); its != nullptr && its->style == style)
      return i;
  return std::nullopt;
}

const ListLevel& WordNumbering::level_of(const List& list, int level) const {
  static const ListLevel kNothing;
  if (const auto own = list.levels.find(level); own != list.levels.end()) return own->second;
  const auto& levels = definitions_.at(list.definition).levels;
  const auto found = levels.find(level);
  return found == levels.end() ? kNothing : found->second;
}

int WordNumbering::start_of(const List& list, int level) const {
  const auto own = list.starts.find(level);
  return own == list.starts.end() ? level_of(list, level).start : own->second.value;
}

const ListLevel* WordNumbering::level(int list, int level) const {
  const auto found = lists_.find(list);
  if (found == lists_.end() || level < 0 || level >= kListLevels) return nullptr;
  return &level_of(found->second, level);
}

std::string WordNumbering::next(int list, int level) {
  if (this->level(list, level) == nullptr) return {};
  List& its = lists_[list];
  Count& count = counts_[its.definition];
  auto& value = count.values[static_cast<std::size_t>(level)];
  // A list that restarts does so once, where it is used first.
  const auto own = its.starts.find(level);
  if (own != its.starts.end() && std::exchange(own->second.waits, false)) value.reset();
  value = value ? std::min(*value + 1, kHighestNumber) : start_of(its, level);
  for (int below = level + 1; below < kListLevels; ++below)
    if (level < level_of(its, below).restart.value_or(below))
      count.values[static_cast<std::size_t>(below)].reset();
  return label(its, count, level);
}

std::string WordNumbering::label(const List& list, const Count& count, int level) const {
  const ListLevel& its = level_of(list, level);
  if (its.format == "bullet") return plain_bullet(its.text);
  std::string out;
  for (std::size_t i = 0; i < its.text.size(); ++i) {
    const char digit = i + 1 < its.text.size() ? its.text[i + 1] : '\0';
    if (its.text[i] != '%' || digit < '1' || digit > '9') {
      out += its.text[i];
      continue;
    }
    ++i;
    const int at = digit - '1';
    const std::string& format = level_of(list, at).format;
    const int value = count.values[static_cast<std::size_t>(at)].value_or(start_of(list, at));
    out += formatted_number(value, its.legal && format != "none" ? "decimal" : format);
  }
  return out.size() > kLongestLabel ? std::string{} : std::string(trimmed(out, " "));
}

}  // namespace uprex::layout
