#include "core/load/docx_numbering.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr int kHighest = 32'767;           // Word counts no further
constexpr std::size_t kLongestLabel = 64;  // bytes

int number(std::string_view text, int otherwise) {
  int value = otherwise;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} ? std::clamp(value, -1, kHighest) : otherwise;
}

std::string_view value_of(const Markup& parent, std::string_view name) {
  const Markup* const element = parent.child(name);
  return element == nullptr ? std::string_view{} : element->attribute("val");
}

bool switched_on(const Markup& parent, std::string_view name) {
  const Markup* const element = parent.child(name);
  if (element == nullptr) return false;
  const std::string_view value = element->attribute("val");
  return value != "0" && value != "false" && value != "off";
}

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
  level.legal = switched_on(element, "islgl");
  const ParagraphFormat format = paragraph_format(element.child("ppr"));
  level.left = format.left;
  level.first = format.first;
  return level;
}

int level_index(const Markup& element) { return number(element.attribute("ilvl"), -1); }

std::string roman(int value) {
  constexpr std::array<std::pair<int, std::string_view>, 13> kSigns{{{1000, "m"},
                                                                     {900, "cm"},
                                                                     {500, "d"},
                                                                     {400, "cd"},
                                                                     {100, "c"},
                                                                     {90, "xc"},
                                                                     {50, "l"},
                                                                     {40, "xl"},
                                                                     {10, "x"},
                                                                     {9, "ix"},
                                                                     {5, "v"},
                                                                     {4, "iv"},
                                                                     {1, "i"}}};
  std::string out;
  for (const auto& [worth, sign] : kSigns)
    for (; value >= worth; value -= worth) out += sign;
  return out;
}

// a ... z, aa, bb ...
std::string letters(int value) {
  return std::string(static_cast<std::size_t>((value - 1) / 26 + 1),
                     static_cast<char>('a' + (value - 1) % 26));
}

std::string upper_case(std::string text) {
  for (char& c : text) c = static_cast<char>(c - 'a' + 'A');
  return text;
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
  if (format == "lowerLetter" && value <= kMostLetters) return letters(value);
  if (format == "upperLetter" && value <= kMostLetters) return upper_case(letters(value));
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
    Definition& definition = definitions_[number(element.attribute("abstractnumid"), -1)];
    definition.linked_style = value_of(element, "numstylelink");
    for (const Markup& child : element.children) {
      const int index = child.name == "lvl" ? level_index(child) : -1;
      if (index >= 0 && index < kListLevels)
        definition.levels[static_cast<std::size_t>(index)] = read_level(child);
    }
  }
  for (const Markup& element : part.children)
    if (element.name == "num") read_list(element);
}

void WordNumbering::read_list(const Markup& num) {
  const int id = number(num.attribute("numid"), -1);
  List list;
  list.definition = number(value_of(num, "abstractnumid"), -1);
  const auto definition = definitions_.find(list.definition);
  if (definition == definitions_.end()) return;
  list.levels = definition->second.levels;
  for (const Markup& child : num.children) {
    const int index = child.name == "lvloverride" ? level_index(child) : -1;
    if (index < 0 || index >= kListLevels) continue;
    const auto at = static_cast<std::size_t>(index);
    if (const Markup* const level = child.child("lvl")) list.levels[at] = read_level(*level);
    if (child.child("startoverride") != nullptr) {
      list.levels[at].start = number(value_of(child, "startoverride"), 0);
      list.start_again[at] = list.levels[at].start;
    }
  }
  lists_.insert_or_assign(id, std::move(list));
}

void WordNumbering::link_styles(const WordStyles& styles) {
  for (auto& [id, list] : lists_) {
    const std::string& style = definitions_[list.definition].linked_style;
    if (style.empty()) continue;
    const auto other = lists_.find(styles.paragraph(style).paragraph.list.value_or(-1));
    if (other == lists_.end() || other->first == id) continue;
    list.levels = other->second.levels;
    list.definition = other->second.definition;
  }
}

std::optional<int> WordNumbering::level_of_style(int list, std::string_view style) const {
  const auto found = lists_.find(list);
  if (found == lists_.end() || style.empty()) return std::nullopt;
  for (int i = 0; i < kListLevels; ++i)
    if (found->second.levels[static_cast<std::size_t>(i)].style == style) return i;
  return std::nullopt;
}

const ListLevel* WordNumbering::level(int list, int level) const {
  const auto found = lists_.find(list);
  if (found == lists_.end() || level < 0 || level >= kListLevels) return nullptr;
  return &found->second.levels[static_cast<std::size_t>(level)];
}

std::string WordNumbering::next(int list, int level) {
  if (this->level(list, level) == nullptr) return {};
  List& its = lists_[list];
  Count& count = counts_[its.definition];
  const auto at = static_cast<std::size_t>(level);
  // A list that starts anew does so once, where it is used first.
  if (const auto start = std::exchange(its.start_again[at], std::nullopt)) {
    count.values[at] = *start;
  } else {
    auto& value = count.values[at];
    value = value ? std::min(*value + 1, kHighest) : its.levels[at].start;
  }
  for (std::size_t below = at + 1; below < kListLevels; ++below) {
    const int after = its.levels[below].restart.value_or(static_cast<int>(below));
    if (level < after) count.values[below].reset();
  }
  return label(its, count, level);
}

std::string WordNumbering::label(const List& list, const Count& count, int level) const {
  const ListLevel& its = list.levels[static_cast<std::size_t>(level)];
  if (its.format == "bullet") return plain_bullet(its.text);
  std::string out;
  for (std::size_t i = 0; i < its.text.size(); ++i) {
    const char digit = i + 1 < its.text.size() ? its.text[i + 1] : '\0';
    if (its.text[i] != '%' || digit < '1' || digit > '9') {
      out += its.text[i];
      continue;
    }
    ++i;
    const auto at = static_cast<std::size_t>(digit - '1');
    const ListLevel& part = list.levels[at];
    const bool digits = its.legal && part.format != "none";
    out +=
        formatted_number(count.values[at].value_or(part.start), digits ? "decimal" : part.format);
  }
  while (out.ends_with(' ')) out.pop_back();
  out.erase(0, out.find_first_not_of(' '));
  return out.size() > kLongestLabel ? std::string{} : out;
}

}  // namespace uprex::layout
