// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_units.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <span>
#include <utility>

#include "core/answers/answer_layout.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_openings.hpp"
#include "core/answers/answer_table.hpp"
#include "core/answers/codes/answer_fills.hpp"
#include "core/answers/form_rows.hpp"
#include "core/answers/number_label.hpp"
#include "core/answers/reasons_first.hpp"
#include "core/answers/section_head.hpp"
#include "core/answers/shared_answers.hpp"
#include "core/answers/unit_labels.hpp"
#include "core/model/block_text.hpp"

namespace uprex {
namespace {

constexpr double kAside = 5, kNoIndent = 1e9;  // points

class UnitReader {
 public:
  UnitReader(const Language& language, std::span<const Block> blocks, bool own_numbers)
      : language_(language),
        blocks_(blocks),
        layout_(answer_layout(language, blocks)),
        fills_(language, blocks) {
    if (own_numbers) layout_.numbered_from = blocks.size();
  }

  std::vector<AnswerUnit> read() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      index_ = i;
      if (blocks_[i].kind == BlockKind::table_row)
        i = add_table(i) - 1;
      else
        add(blocks_[i]);
    }
    if (layout_.repeats && !layout_.answers_above) share_answers(language_, units_);
    explain_closing_answers(language_, units_, themes_);
    for (AnswerUnit& unit : units_)
      unit.begin =
          std::min(unit.block.text.find_first_not_of(' ', unit.begin), unit.block.text.size());
    return std::move(units_);
  }

 private:
  std::size_t add_table(std::size_t begin) {
    std::size_t end = begin;
    while (end < blocks_.size() && blocks_[end].kind == BlockKind::table_row) ++end;
    const auto rows = blocks_.subspan(begin, end - begin);
    if (open_ && !current().numbers.empty() && is_form(language_, rows) &&
        !answer_of(language_, current().block.text).plain) {
      current().begin = current().block.text.size();
      for (const Block& row : rows) extend(value_of_row(row));
      return end;
    }
    std::ranges::move(table_units(language_, rows, section_, fills_), std::back_inserter(units_));
    open_ = false;
    closed_indent_ = kNoIndent;
    return end;
  }

  void add(const Block& block) {
    if (opened_.ends_before(block, units_)) section_ = {};
    if (open_label(block)) return;
    // A remark set in below a text that ends with its number.
    if (!open_ && block.indent > closed_indent_ + kAside && block.kind == BlockKind::paragraph &&
        cited_numbers(language_, block.text).empty())
      return extend(block);
    closed_indent_ = kNoIndent;
    const HeadingContext context{language_, layout_, section_,  head_,
                                 units_,    open_,   answered_, blocks_.subspan(index_ + 1)};
    if (heads_section(context, block)) return add_heading(block);
    const bool waits = open_ && !current().numbers.empty() && !layout_.answers_above;
    if (waits && block.label.empty() && is_bare_answer(language_, block)) return extend(block);
    if (explains_heading(context, headed_, block)) return extend(block);
    if (is_plain_number(block.label) &&
        !(open_ && goes_on_in_group(language_, section_, units_.back(), block))) {
      paragraph_ = std::to_string(std::atoi(block.label.c_str()));
      if (is_title(block)) begin_theme();
      return open_prose(block);
    }
    if (layout_.reasons_first && add_reasons(block)) return;
    if (add_shared_comment(block)) return;
    const bool cites = !cited_numbers(language_, block.text).empty();
    const bool apart = begins_section(block.text) ||
                       lists_numbers_of_theme(language_, block.text) ||
                       (cites && open_ && is_next_item(block, current().block));
    const bool goes_on = open_ && (!current().numbers.empty() || !cites) && !apart;
    if (goes_on && !decides_on_others(language_, block.text, current().numbers))
      return extend(block);
    open_prose(block);
  }

  AnswerUnit& current() { return units_.back(); }

  // The label tells the recommendations.
  bool open_label(const Block& block) {
    if (BlockLabel label = is_dotted_label(block.label) ? dotted_label(language_, block)
                                                        : number_behind_text(language_, block.text);
        !label.numbers.empty()) {
      open(block, std::move(label.numbers), label.end);
      return true;
    }
    if (is_plain_number(block.label) && index_ >= layout_.numbered_from &&
        !number_label(language_, block.text).dotted) {
      open(block, {std::to_string(std::atoi(block.label.c_str()))}, 0);
      return true;
    }
    if (open_numbers_behind(block)) return true;
    if (open_answer_before_number(block)) return true;
    NumberLabel label =
        number_label(language_, block.text, section_.answer.plain && block.kind == BlockKind::item);
    if (label.numbers.empty()) return false;
    const bool trusted = label.named || label.dotted || index_ >= layout_.numbered_from ||
                         section_.answer.plain ||
                         block.text.find(':') == label_end(label, block.text);
    if (!trusted) return false;
    if (is_plain_number(block.label)) paragraph_ = std::to_string(std::atoi(block.label.c_str()));
    take_hanging_numbers(language_, block, label);
    take_numbers_with_states(block, label);
    open(block, std::move(label.numbers), label.length, label.named);
    return true;
  }

  // Numbers behind a text: "Abolish it (Spain) (93.8)", and the answer below; or, where a reply
  // does so throughout, "Maldives accepts the recommendation. [133.28]".
  bool open_numbers_behind(const Block& block) {
    const bool own = block.label.empty() || is_plain_number(block.label);
    const bool asks = own && is_text_before_number(language_, block.text);
    if (!asks && !layout_.numbers_behind) return false;
    TrailingNumbers behind = trailing_numbers(language_, block.text);
    if (behind.numbers.empty()) return false;
    Block text = block;
    text.erase(behind.begin, block.text.size());
    open(text, std::move(behind.numbers), asks ? text.text.size() : 0);
    if (!asks) closed_indent_ = block.indent;
    open_ = asks;
    return true;
  }

  // "Noted – 39.10 Set up independent bodies (Namibia).": the answer before the number.
  bool open_answer_before_number(const Block& block) {
    AnswerBeforeNumber before = answer_before_number(language_, block.text);
    if (before.numbers.empty()) return false;
    const AnswerSection above =
        std::exchange(section_, {before.answer, before.wording, paragraph_, {}});
    open(block, std::move(before.numbers), block.text.size());
    section_ = above;
    return true;
  }

  void open(const Block& block, std::vector<std::string> numbers, std::size_t begin,
            bool named = false) {
    AnswerUnit unit;
    unit.numbers = std::move(numbers);
    unit.block = block;
    unit.paragraph = paragraph_;
    unit.section = section_;
    if (layout_.answers_behind_titles) begin += take_answer_title(language_, unit, begin);
    unit.begin = is_titled_label(language_, block, begin) ? block.text.size()
                                                          : behind_text(language_, block, begin);
    unit.listed = unit.begin >= block.text.size();
    unit.explains = explains_;
    // "Recommendation No. 5" on a line of its own is a heading however it looks.
    const bool alone = named && begin >= block.text.size() && !section_.answer.plain;
    headed_ = unit.listed && (block.kind == BlockKind::heading || all_bold(block) || alone);
    units_.push_back(std::move(unit));
    open_ = true;
    answered_ = !current().listed;
  }

  void open_prose(const Block& block) {
    explains_ = explains_ || opens_explanations(language_, block.text);
    AnswerUnit unit;
    unit.block = block;
    unit.paragraph = paragraph_;
    unit.section = section_;
    // Below a list, not below a theme that names its numbers.
    if (section_.numbers.empty() && is_plain_number(block.label) &&
        decides_on_rest(language_, block.text))
      unit.section = {};
    unit.explains = explains_;
    unit.listed = section_.answer.plain && lists_numbers_of_theme(language_, block.text);
    take_opening(block);
    units_.push_back(std::move(unit));
    open_ = true;
    answered_ = true;
  }

  // "Kenya accepts the following recommendations:" decides what is listed under it.
  void take_opening(const Block& block) {
    if (const Answer answer = opening_answer(language_, block.text); answer.plain) {
      section_ = {answer, block.text, paragraph_, {}};
      opened_.open(block, units_.size() + 1);
    }
  }

  void extend(const Block& block) {
    AnswerUnit& unit = current();
    if (cited_numbers(language_, block.text).empty()) take_opening(block);
    const std::size_t label = block.label.empty() ? 0 : block.label.size() + 1;
    unit.joins.push_back(unit.block.text.size() + 1 + label);
    append_block(unit.block, block);
    const std::size_t repeated =
        unit.listed && !answered_ ? after_recommendation(language_, block.text) : 0;
    if (!is_recommendation_text(language_, block.text) || answered_ ||
        (repeated > 0 && repeated < block.text.size()))
      unit.listed = false;
    if (repeated > 0) unit.begin = unit.block.text.size() - block.text.size() + repeated;
    if (unit.listed) unit.begin = unit.block.text.size();
    answered_ = true;
  }

  // Reasons begin a unit behind one that has its answer, and the answer ends it.
  bool add_reasons(const Block& block) {
    const ProseRole role = prose_role(language_, block);
    if (role != ProseRole::explains && role != ProseRole::decides) return false;
    const bool waits = open_ && current().numbers.empty() && !current().table &&
                       prose_role(language_, current().block) == ProseRole::explains;
    waits ? extend(block) : open_prose(block);
    return true;
  }

  // "Explanation: ..." behind a list, or a paragraph below the list of a theme.
  bool add_shared_comment(const Block& block) {
    const bool below_theme =
        layout_.explains_themes && block.kind == BlockKind::paragraph && block.label.empty();
    const bool explains =
        (open_ && explain_list(language_, units_, block)) ||
        (below_theme && explain_theme(language_, std::span(units_).subspan(theme_), block.text));
    if (explains) open_ = false;
    return explains;
  }

  void begin_theme() {
    if (theme_ = units_.size(); themes_.empty() || themes_.back() < theme_)
      themes_.push_back(theme_);
  }

  void add_heading(const Block& block) {
    open_ = false;
    opened_.close();
    if (block.label.starts_with('(')) opened_.open(block, units_.size());
    begin_theme();
    Answer answer = answer_of_heading(language_, block.text);
    if (!answer.plain && block.text.ends_with(':')) answer = opening_answer(language_, block.text);
    auto numbers = cited_numbers(language_, block.text).numbers;
    section_.numbers.clear();
    if (!numbers.empty() && block.text.ends_with('?')) answer = {};  // answered below
    if (!numbers.empty()) {
      open_prose(block);
      open_ = false;
      if (!answer.plain) {
        current().listed = true;
        section_ = {{}, "", paragraph_, std::move(numbers)};
        return;
      }
    }
    explains_ = !answer.plain && numbers.empty() &&
                (explains_ || language_.has("explains_below", block.text));
    head_.enter(language_, block, {answer, block.text, paragraph_, {}}, units_.size(), section_);
  }

  const Language& language_;
  std::span<const Block> blocks_;
  AnswerLayout layout_;
  AnswerFills fills_;
  std::vector<AnswerUnit> units_;
  AnswerSection section_;
  SectionHead head_;       // the heading that set the section
  std::string paragraph_;  // the document's own
  std::size_t index_ = 0;
  OpenedList opened_;                 // by a numbered paragraph
  double closed_indent_ = kNoIndent;  // of the last unit where blocks set in belong to it
  std::size_t theme_ = 0;             // the first unit under the last heading
  std::vector<std::size_t> themes_;   // the first unit under each heading
  bool headed_ = false;    // the last unit begins with a heading that names recommendations
  bool open_ = false;      // blocks without a label belong to the last unit
  bool explains_ = false;  // under "Remarks"
  bool answered_ = false;  // the last unit has more than its label and recommendation
};

}  // namespace

std::vector<AnswerUnit> answer_units(const Language& language, std::span<const Block> blocks,
                                     bool own_numbers) {
  return UnitReader(language, blocks, own_numbers).read();
}

}  // namespace uprex
