// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_blocks.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <utility>

#include "core/answers/answer_layout.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/answers/codes/used_codes.hpp"
#include "core/answers/number_label.hpp"
#include "core/answers/unit_labels.hpp"
#include "core/language/answer.hpp"
#include "core/model/block_text.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

// The block with the bytes [begin, end) of its text alone.
Block part_of(const Block& block, std::size_t begin, std::size_t end) {
  while (end > begin && block.text[end - 1] == ' ') --end;
  Block part = block;
  static_cast<MarkedText&>(part) = block.cut(begin, end);
  return part;
}

// "[8.] and 9. Niger ...": the label is a list. "2. 131.1-9": the document's own number and a list.
Block with_whole_label(const Language& language, Block block) {
  static const RE2 label(R"(\d{1,3}(?:\.\d{1,3})?[.,]?)"), own(R"(^((\d{1,3})\. )(\d{1,3})\.\d)");
  // "129.1 129.2 129.4*": the first of a list.
  static const RE2 next_number(R"(^\d{1,3}\.\d{1,3}(?:\W|$))");
  const bool of_list = is_dotted_label(block.label) && RE2::PartialMatch(block.text, next_number);
  // "● = supported, ○ = noted": the sign is no bullet.
  const bool of_legend = is_star(block.label) && block.text.starts_with("= ");
  if (of_list || of_legend ||
      (RE2::FullMatch(block.label, label) && language.has("label_goes_on", block.text))) {
    Block whole = block;
    whole.label.clear();
    static_cast<MarkedText&>(whole) = {};
    append_block(whole, block);
    if (!whole.lines.empty()) whole.lines.front().begin = 0;
    return whole;
  }
  std::string prefix, number, paragraph;
  if (block.label.empty() && RE2::PartialMatch(block.text, own, &prefix, &number, &paragraph) &&
      number != paragraph) {
    Block rest = part_of(block, prefix.size(), block.text.size());
    rest.label = number + '.';
    return rest;
  }
  return block;
}

// "☐ Support ☒ Note ☐ Undecided": the words behind the only box that is checked.
void keep_checked_box(Block& block) {
  static const RE2 line(R"(^((?:☐[^☐☒☑]*)*)(?:☒|☑)\s*([^☐☒☑]*?)\s*((?:☐[^☐☒☑]*)*)$)");
  re2::StringPiece before, checked, behind;
  if (block.kind == BlockKind::table_row || block.text.find("☐") == std::string::npos ||
      !RE2::FullMatch(block.text, line, &before, &checked, &behind))
    return;
  const auto begin = static_cast<std::size_t>(checked.data() - block.text.data());
  block.erase(begin + checked.size(), block.text.size());
  block.erase(0, begin);
}

// "GE.21-12201 (E) 3", "A/HRC/26/6/Add.1 Page 2", a note about editing: the page's, not the
// State's.
bool is_page_line(const Language& language, const Block& block) {
  static const RE2 line(
      R"((?:(?:GE\.\d\d-\d+.{0,20}|A/HRC/[\d/]+Add\.\d) ?)+(?:\p{Lu}\p{Ll}+ )?\d{0,3})");
  return RE2::FullMatch(block.text, line) || language.has("unedited_note", block.text) ||
         language.has("page_line", block.text);
}

// "Recommendations supported1": the mark of a note that was printed like a letter of a heading. A
// note on a single answer may limit it, so that one stays unclear.
void take_glued_mark(Block& block) {
  static const RE2 glued(R"(\p{Ll}{4}(\d{1,2})$)");
  re2::StringPiece mark;
  if (block.kind == BlockKind::heading && RE2::PartialMatch(block.text, glued, &mark))
    block.erase(block.text.size() - mark.size(), block.text.size());
}

bool is_unfinished_list(const Language& language, const Block& block) {
  return language.has("unfinished_list", block.text);
}

// "3. The following are noted:" is a paragraph with its number.
bool begins_with_numbers(const Block& block) {
  static const RE2 numbers(R"(^\s*\d{1,3}(?:\.\d{1,3})?(?:\W|$))"), words(R"(^\p{Lu}\p{Ll})");
  const bool paragraph = is_plain_number(block.label) && RE2::PartialMatch(block.text, words);
  return block.kind != BlockKind::table_row && !paragraph &&
         RE2::PartialMatch(block.label + ' ' + block.text, numbers);
}

// "115.20 Raise the age" on a line of its own, which the layout took into the text above.
std::vector<std::size_t> items_on_lines(const Block& block) {
  static const RE2 item(
      R"(^(?:\p{Lu}\p{Ll}+ \d{1,3} [\[(]\d{1,3}\.\d{1,3}[\])]|\d{1,3}\.\d{1,3}[.:]?) [“"‘]?\p{Lu}\p{Ll})"),
      unfinished(R"([,;–—-]\s*$|\b(?:\d|[a-z]{1,3})\s*$)");
  std::vector<std::size_t> begins;
  for (const Line& line : block.lines) {
    if (line.begin == 0 || line.begin >= block.text.size()) continue;
    const std::string_view text = block.text;
    if (RE2::PartialMatch(piece(text.substr(line.begin)), item) &&
        !RE2::PartialMatch(piece(text.substr(0, line.begin)), unfinished))
      begins.push_back(line.begin);
  }
  return begins;
}

// "Nos. 146.2 and 146.3" alone on a line, which the layout took into the text above.
std::vector<std::size_t> labels_on_lines(const Language& language, const Block& block) {
  static const RE2 finished(R"([.\])”"’]\s*$)"), capital(R"(^\p{Lu})");
  std::vector<std::size_t> begins;
  bool label_above = false;
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    const std::size_t begin = block.lines[i].begin;
    const std::size_t end =
        i + 1 < block.lines.size() ? block.lines[i + 1].begin : block.text.size();
    if (end > block.text.size() || begin >= end) continue;
    const std::string_view text = block.text, line = trimmed(text.substr(begin, end - begin));
    const NumberLabel label = number_label(language, line);
    const bool alone = label.named && !label.numbers.empty() && label.length >= line.size() &&
                       RE2::PartialMatch(piece(line), capital);
    const bool apart = label_above || block.kind == BlockKind::heading ||
                       RE2::PartialMatch(piece(text.substr(0, begin)), finished);
    if (alone && apart && begin > 0) begins.push_back(begin);
    label_above = alone;
  }
  return begins;
}

// "120.1. It is accepted. The law is old. 120.2. Noted." in one paragraph: where the numbers behind
// the first begin.
std::vector<std::size_t> numbers_run_in(const Block& block) {
  static const RE2 first(R"(^(\d{1,3}\.)\d{1,3}(?:[.:)]? ?[–—-]? ?\p{Lu}| [a-z][a-z ]{2,40}\())"),
      next(R"([.;)”"] (\d{1,3}\.\d{1,3}[.:)]? ?[–—-]? ?\p{Lu}))"),
      verdict(R"([.;)] (\d{1,3}\.\d{1,3} [a-z][a-z ]{2,40}\())");
  std::vector<std::size_t> begins;
  static const RE2 label(R"((\d{1,3}\.)\d{1,3}[.:)]?)");
  std::string paragraph;
  if (!RE2::FullMatch(block.label, label, &paragraph) &&
      !RE2::PartialMatch(block.text, first, &paragraph))
    return begins;
  re2::StringPiece rest = piece(block.text), found;
  // "87.1 noted (no position is settled); 87.2 accepted (the law is old)"
  static const RE2 first_verdict(R"(^(?:\d{1,3}\.\d{1,3} )?[a-z][a-z ]{2,40}\()");
  const bool verdicts = RE2::PartialMatch(block.text, first_verdict);
  while (RE2::FindAndConsume(&rest, verdicts ? verdict : next, &found))
    if (found.starts_with(paragraph))
      begins.push_back(static_cast<std::size_t>(found.data() - block.text.data()));
  return begins;
}

// Where a block's first line ends, or its first words in bold; 0 where neither does.
std::size_t end_of_first_line(const Block& block) {
  if (block.lines.size() > 1) return block.lines[1].begin;
  const bool bold = !block.spans.empty() && block.spans[0].bold && block.spans[0].begin == 0;
  return bold ? block.spans[0].end : 0;
}

// Where the text goes on if its first line is an answer alone: "Response: Noted".
std::size_t behind_answer_line(const Language& language, const Block& block) {
  constexpr std::size_t kLongest = 60;  // bytes
  static const RE2 begins(R"(^\s*\p{Lu})");
  const std::size_t end = block.label.empty() ? end_of_first_line(block) : 0;
  if (end == 0 || end > kLongest || end >= block.text.size()) return 0;
  const std::string_view text = block.text, line = text.substr(0, end);
  const bool names_answer = language.has("answer_label", line) &&
                            answer_of_heading(language, line).plain &&
                            cited_numbers(language, line).empty();
  return names_answer && RE2::PartialMatch(piece(text.substr(end)), begins) ? end : 0;
}

// "... Recommendation 77.19 (Holy See): ..." in the midst of a text.
std::vector<Block> parted(const Language& language, Block block) {
  std::vector<Block> parts;
  if (block.kind == BlockKind::table_row) return {block};
  std::size_t begin = 0;
  std::vector<std::size_t> begins = items_on_lines(block);
  if (const std::size_t end = behind_answer_line(language, block); end > 0) begins.push_back(end);
  for (const Sentence& sentence : sentences_of(block.text)) {
    if (sentence.begin == 0) continue;
    // "(Recommendation 108.11 – noted)" at the end closes the text before it.
    const char first = block.text[sentence.begin], last = block.text.back();
    const bool closes = sentence.end == block.text.size() &&
                        ((first == '(' && last == ')') || (first == '[' && last == ']'));
    if (closes) continue;
    const NumberLabel label = number_label(
        language,
        std::string_view(block.text).substr(sentence.begin, sentence.end - sentence.begin));
    if (label.named && !label.numbers.empty()) begins.push_back(sentence.begin);
  }
  std::ranges::copy(numbers_run_in(block), std::back_inserter(begins));
  std::ranges::copy(labels_on_lines(language, block), std::back_inserter(begins));
  std::ranges::sort(begins);
  for (const std::size_t next : begins) {
    if (next == begin) continue;
    parts.push_back(part_of(block, begin, next));
    block.label.clear();
    begin = next;
  }
  parts.push_back(part_of(block, begin, block.text.size()));
  return parts;
}

// The paragraph of most labels: 109 of "109.2" and "109.5". 0 if others have many, too.
int paragraph_of_labels(std::span<const Block> blocks) {
  constexpr std::size_t kFewest = 5, kTimes = 2;
  std::map<int, std::size_t> labels;
  std::size_t all = 0;
  for (const Block& block : blocks) {
    if (!is_dotted_label(block.label)) continue;
    ++labels[std::atoi(block.label.c_str())];
    ++all;
  }
  for (const auto& [paragraph, count] : labels)
    if (count >= kFewest && count > kTimes * (all - count)) return paragraph;
  return 0;
}

// "2.1 Kenya accepts:" above items 109.2 and 109.5: a heading with the document's own number.
void take_own_headings(const Language& language, std::vector<Block>& blocks) {
  constexpr std::size_t kLongest = 160;  // bytes
  const int paragraph = paragraph_of_labels(blocks);
  if (paragraph == 0) return;
  const auto is_item = [&](const Block& block) {
    return is_dotted_label(block.label) && std::atoi(block.label.c_str()) == paragraph;
  };
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    Block& block = blocks[i];
    const bool heads = is_item(blocks[i + 1]) || number_label(language, blocks[i + 1].text).dotted;
    if (!is_dotted_label(block.label) || is_item(block) || !heads || block.text.size() > kLongest ||
        block.text.ends_with('.'))
      continue;
    block.kind = BlockKind::heading;
    block.label.clear();
  }
}

}  // namespace

std::vector<Block> answer_blocks(const Language& language, std::span<const Block> printed) {
  // "30.2 • 30.4": a list.
  static const RE2 bullet(R"((\d) •( \d{1,3}\.\d))");
  std::vector<Block> blocks;
  for (Block block : printed) {
    if (is_page_line(language, block)) continue;
    take_glued_mark(block);
    keep_checked_box(block);
    while (RE2::GlobalReplace(&block.text, bullet, "\\1,   \\2") > 0)
      continue;  // as long as before
    const bool entries = !blocks.empty() && blocks.back().kind == BlockKind::item &&
                         block.kind == BlockKind::item && blocks.back().text.ends_with(';');
    const bool goes_on = !blocks.empty() && blocks.back().kind != BlockKind::table_row &&
                         !entries && is_unfinished_list(language, blocks.back()) &&
                         begins_with_numbers(block);
    if (goes_on) {
      append_block(blocks.back(), block);
      continue;
    }
    for (Block& part : parted(language, with_whole_label(language, std::move(block))))
      blocks.push_back(std::move(part));
  }
  take_own_headings(language, blocks);
  return blocks;
}

}  // namespace uprex
