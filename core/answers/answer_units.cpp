// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_units.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <span>

#include "core/answers/answer_fills.hpp"
#include "core/answers/answer_layout.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_table.hpp"
#include "core/language/state_tail.hpp"
#include "core/model/block_text.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

bool is_dotted_label(std::string_view label) {
  static const RE2 dotted(R"(\d{1,3}[.-]\d{1,3}[.):]?)");
  return RE2::FullMatch(piece(label), dotted);
}

bool all_bold(const Block& block) {
  std::size_t bold = 0;
  for (const Span& span : block.spans)
    if (span.bold) bold += span.end - span.begin;
  return !block.text.empty() && 10 * bold > 9 * block.text.size();
}

// How deep a heading's label stands: "II." 1, "A." 2, "1." 3; 0 without one.
int depth_of(std::string_view label) {
  static const RE2 roman(R"([IVX]+\.?)"), letter(R"([A-Z]\.?)"), digit(R"(\d{1,2}\.?)");
  if (RE2::FullMatch(piece(label), roman)) return 1;
  if (RE2::FullMatch(piece(label), letter)) return 2;
  return RE2::FullMatch(piece(label), digit) ? 3 : 0;
}

// Where the State's words begin in a text that begins with a repeated recommendation: behind its
// last States, where anything stands there.
std::size_t after_recommendation(const Language& language, std::string_view text) {
  static const RE2 answers(R"(^[\s.;:,–—\[(“\"-]*\p{Lu})");
  if (const auto groups = state_groups(language, text); !groups.empty()) {
    const std::string_view rest = text.substr(groups.back().end);
    const std::size_t words = std::min(rest.find_first_not_of(" .;:,–—[(-"), rest.size());
    const std::string_view first = rest.substr(words, rest.find(". ", words) - words);
    if (RE2::PartialMatch(piece(rest), answers) &&
        (answer_of(language, rest).plain || answer_of(language, first).plain ||
         answer_of_heading(language, first).plain))
      return groups.back().end + rest.find_first_not_of(" .;:,");
  }
  for (const StateGroup& group : state_groups(language, text)) {
    const std::string_view rest = text.substr(group.end);
    constexpr std::size_t kShortest = 16;  // bytes of an explanation
    if (rest.size() > kShortest && RE2::PartialMatch(piece(rest), answers) && rest[0] == ' ' &&
        !is_recommendation_text(language, rest))
      return group.end + rest.find_first_not_of(" .;:,");
  }
  if (!is_recommendation_text(language, text)) return 0;
  re2::StringPiece found;
  if (RE2::PartialMatch(piece(text), language.pattern("answer_behind_text"), &found))
    return static_cast<std::size_t>(found.data() - text.data());
  return text.size();
}

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
      const Block& block = blocks_[i];
      if (block.kind == BlockKind::table_row) {
        i = add_table(i) - 1;
        continue;
      }
      index_ = i;
      add(block);
    }
    share_answers();
    for (AnswerUnit& unit : units_)
      unit.begin =
          std::min(unit.block.text.find_first_not_of(' ', unit.begin), unit.block.text.size());
    return std::move(units_);
  }

 private:
  // Recommendations repeated one after the other, and one answer under the last: it answers all.
  void share_answers() {
    if (!layout_.repeats || layout_.answers_above) return;
    const auto waits = [](const AnswerUnit& unit) {
      return unit.listed && !unit.numbers.empty() && !unit.table && !unit.section.answer.plain &&
             unit.comment.empty();
    };
    for (std::size_t i = units_.size(); i-- > 1;) {
      if (!waits(units_[i - 1]) || units_[i].numbers.empty() || units_[i].table) continue;
      AnswerUnit& answered = units_[i];
      if (waits(answered)) continue;
      const std::string_view words = std::string_view(answered.block.text).substr(answered.begin);
      AnswerUnit shared = answered;
      shared.numbers = units_[i - 1].numbers;
      shared.uncertain = answered.uncertain || !language_.has("answers_several", words);
      units_[i - 1] = std::move(shared);
    }
  }

  std::size_t add_table(std::size_t begin) {
    std::size_t end = begin;
    while (end < blocks_.size() && blocks_[end].kind == BlockKind::table_row) ++end;
    const auto rows = blocks_.subspan(begin, end - begin);
    for (AnswerUnit& unit : table_units(language_, rows, section_, fills_))
      units_.push_back(std::move(unit));
    open_ = false;
    return end;
  }

  void add(const Block& block) {
    if (open_label(block)) return;
    if (is_heading(block)) return add_heading(block);
    if (is_bare_answer(language_, block) && block.label.empty() && add_bare_answer(block)) return;
    if (explains_heading(block)) return extend(block);
    if (is_plain_number(block.label) && !goes_on_in_group(block)) {
      paragraph_ = std::to_string(std::atoi(block.label.c_str()));
      return open_prose(block);
    }
    if (add_group_comment(block)) return;
    const bool cites = !cited_numbers(language_, block.text).empty();
    const bool goes_on = open_ && (!current().numbers.empty() || !cites);
    if (goes_on && !decides_on_others(block)) return extend(block);
    open_prose(block);
  }

  // "Cuba does not accept 171.4." behind a list that another sentence opened.
  bool decides_on_others(const Block& block) const {
    const std::vector<Sentence> sentences = sentences_of(block.text);
    if (sentences.empty()) return false;
    const std::string_view first = std::string_view(block.text).substr(0, sentences[0].end);
    return std::ranges::any_of(answer_clauses(language_, first), [&](const AnswerClause& clause) {
      if (!clause.answer.plain) return false;
      const std::string_view words = first.substr(clause.begin, clause.end - clause.begin);
      if (reach_of(language_, words) == AnswerReach::rest) return true;
      const auto cited =
          cited_numbers(language_, first.substr(clause.begin, clause.end - clause.begin));
      const auto is_own = [&](const std::string& number) {
        return std::ranges::find(units_.back().numbers, number) != units_.back().numbers.end();
      };
      return !cited.numbers.empty() && std::ranges::none_of(cited.numbers, is_own);
    });
  }

  AnswerUnit& current() { return units_.back(); }

  // A block whose label tells the recommendations it is about.
  bool open_label(const Block& block) {
    if (is_dotted_label(block.label)) {
      open(block, parse(block.label), 0);
      return true;
    }
    if (is_plain_number(block.label) && index_ >= layout_.numbered_from) {
      open(block, {std::to_string(std::atoi(block.label.c_str()))}, 0);
      return true;
    }
    if (layout_.numbers_behind && open_trailing_label(block)) return true;
    if (open_answer_before_number(block)) return true;
    const bool of_list = section_.answer.plain && block.kind == BlockKind::item;
    NumberLabel label = number_label(language_, block.text, of_list);
    if (label.numbers.empty()) return false;
    const bool trusted = label.named || label.dotted || index_ >= layout_.numbered_from ||
                         section_.answer.plain || block.text.find(':') == label_end(label, block);
    if (!trusted) return false;
    if (is_plain_number(block.label)) paragraph_ = std::to_string(std::atoi(block.label.c_str()));
    take_hanging_numbers(block, label);
    open(block, std::move(label.numbers), label.length);
    return true;
  }

  // "Maldives accepts the recommendation. [133.28]"
  bool open_trailing_label(const Block& block) {
    TrailingNumbers behind = trailing_numbers(language_, block.text);
    if (behind.numbers.empty()) return false;
    Block text = block;
    text.erase(behind.begin, block.text.size());
    open(text, std::move(behind.numbers), 0);
    open_ = false;
    return true;
  }

  // "Noted – 39.10 Set up independent bodies (Namibia).": the answer before the number.
  bool open_answer_before_number(const Block& block) {
    static const RE2 pattern(R"(^([^\d.;]{2,60}?)\s*[–—:.-]\s+(\d{1,3}\.\d{1,3}\b.*)$)");
    re2::StringPiece answer, rest;
    if (!number_label(language_, block.text).numbers.empty() ||
        !RE2::FullMatch(block.text, pattern, &answer, &rest))
      return false;
    const std::string words(answer.data(), answer.size());
    const Answer given = answer_of(language_, words);
    NumberLabel label = number_label(language_, std::string_view(rest.data(), rest.size()), true);
    if (!given.plain || label.numbers.size() != 1 || label.length >= rest.size()) return false;
    const AnswerSection above = std::exchange(section_, {given, words, paragraph_, {}});
    open(block, std::move(label.numbers), block.text.size());
    section_ = above;
    return true;
  }

  // The last mark of the label, a colon's place.
  static std::size_t label_end(const NumberLabel& label, const Block& block) {
    return block.text.find_last_not_of(" ", label.length == 0 ? 0 : label.length - 1);
  }

  std::vector<std::string> parse(std::string label) const {
    std::replace(label.begin(), label.end(), '-', '.');
    return number_label(language_, label).numbers;
  }

  // Labels in a narrow column: "77., 78., 79., 82., Kenya accepts these 83., 85. ..." where the
  // second line begins with the rest of the list.
  void take_hanging_numbers(const Block& block, NumberLabel& label) const {
    const std::string_view before = std::string_view(block.text).substr(0, label.length);
    if (before.find_last_not_of(' ') == std::string_view::npos ||
        before[before.find_last_not_of(' ')] != ',')
      return;
    for (std::size_t i = 1; i < block.lines.size() && i < 6; ++i) {
      static const RE2 numbers(R"(^((?:\d{1,3}\.?, )*\d{1,3}\.,?)(?: |$))");
      std::string found;
      const std::string_view line = std::string_view(block.text).substr(block.lines[i].begin);
      if (!RE2::PartialMatch(piece(line), numbers, &found)) break;
      for (std::string& number : number_label(language_, found).numbers)
        label.numbers.push_back(std::move(number));
    }
  }

  void open(const Block& block, std::vector<std::string> numbers, std::size_t begin) {
    AnswerUnit unit;
    unit.numbers = std::move(numbers);
    unit.block = block;
    unit.paragraph = paragraph_;
    unit.section = section_;
    unit.begin =
        begin + after_recommendation(language_, std::string_view(block.text).substr(begin));
    unit.listed = unit.begin >= block.text.size();
    unit.explains = explains_;
    headed_ = unit.listed && (block.kind == BlockKind::heading || all_bold(block));
    units_.push_back(std::move(unit));
    open_ = true;
    answered_ = !current().listed;
  }

  void open_prose(const Block& block) {
    if (cited_numbers(language_, block.text).empty() && language_.has("explains_below", block.text))
      explains_ = true;
    AnswerUnit unit;
    unit.block = block;
    unit.paragraph = paragraph_;
    unit.section = section_;
    take_opening(block);
    units_.push_back(std::move(unit));
    open_ = true;
    answered_ = true;
  }

  // "Kenya accepts the following recommendations:" decides what is listed under it.
  void take_opening(const Block& block) {
    constexpr std::size_t kLongest = 200;  // bytes of a line that only opens a list
    const std::vector<Sentence> sentences = sentences_of(block.text);
    const std::string_view last = sentences.empty()
                                      ? std::string_view{}
                                      : std::string_view(block.text).substr(sentences.back().begin);
    Answer answer = answer_of(language_, last);
    // "The remaining recommendations are noted. They fall into the following categories:"
    if (!answer.plain && sentences.size() > 1 && language_.has("they_follow", last)) {
      const Sentence& before = sentences[sentences.size() - 2];
      const std::string_view words =
          std::string_view(block.text).substr(before.begin, before.end - before.begin);
      if (decides_once(words) && cited_numbers(language_, words).empty())
        answer = answer_of(language_, words);
    }
    if (!answer.plain && last.ends_with(':') && last.size() < kLongest)
      answer = answer_of_heading(language_, last);
    const bool opens = answer.plain && opens_list(language_, last) && decides_once(last) &&
                       cited_numbers(language_, last).empty();
    if (opens) section_ = {answer, block.text, paragraph_, {}};
  }

  // Two decisions that cannot be told apart decide nothing: "classified as accepted; noted".
  bool decides_once(std::string_view sentence) const {
    Decision decision = Decision::none;
    for (const AnswerClause& clause : answer_clauses(language_, sentence)) {
      if (!clause.answer.plain || clause.answer.decision == Decision::implemented) continue;
      if (decision != Decision::none && decision != clause.answer.decision) return false;
      decision = clause.answer.decision;
    }
    return true;
  }

  void extend(const Block& block) {
    AnswerUnit& unit = current();
    if (cited_numbers(language_, block.text).empty()) take_opening(block);
    const std::size_t label = block.label.empty() ? 0 : block.label.size() + 1;
    unit.joins.push_back(unit.block.text.size() + 1 + label);
    append_block(unit.block, block);
    if (!is_recommendation_text(language_, block.text) || answered_) unit.listed = false;
    if (unit.listed) unit.begin = unit.block.text.size();
    answered_ = true;
  }

  // "Recommendation 55.1" as a heading, and a numbered paragraph of the document below it.
  bool explains_heading(const Block& block) const {
    if (!open_ || !headed_ || !is_plain_number(block.label)) return false;
    const auto& own = units_.back().numbers;
    const auto cited = cited_numbers(language_, block.text).numbers;
    return std::ranges::all_of(cited, [&](const std::string& number) {
      return std::ranges::find(own, number) != own.end();
    });
  }

  // Paragraphs under a heading that names recommendations are about these until one decides.
  bool goes_on_in_group(const Block& block) const {
    return open_ && !section_.numbers.empty() && units_.back().numbers.empty() &&
           cited_numbers(language_, block.text).empty() &&
           !answer_of(language_, units_.back().block.text).plain;
  }

  // "Explanation: ..." behind a list of recommendations that one sentence decides.
  bool add_group_comment(const Block& block) {
    constexpr double kAside = 12;
    if (!open_ || !current().listed || block.indent + kAside > current().block.indent ||
        !language_.has("group_comment", block.text))
      return false;
    const std::string wording = current().section.wording;
    for (auto unit = units_.rbegin(); unit != units_.rend() && unit->listed; ++unit)
      if (unit->section.wording == wording && unit->comment.empty()) unit->comment = block.text;
    open_ = false;
    return true;
  }

  bool add_bare_answer(const Block& block) {
    if (layout_.answers_above || !open_ || current().numbers.empty() || answered_) {
      if (open_ && !current().numbers.empty() && !layout_.answers_above) {
        extend(block);
        return true;
      }
      return false;
    }
    extend(block);
    return true;
  }

  bool is_heading(const Block& block) const {
    constexpr std::size_t kLongest = 260;
    if (block.text.size() > kLongest) return false;
    if (is_plain_number(block.label))
      return all_bold(block) && answer_of_heading(language_, block.text).plain &&
             cited_numbers(language_, block.text).empty();
    const bool heads =
        section_.answer.plain && block.kind == BlockKind::heading && !layout_.answers_each;
    const bool label_waits = open_ && !units_.back().numbers.empty() && !answered_ && !heads;
    if (label_waits && is_bare_answer(language_, block) && !layout_.answers_above) return false;
    if (block.kind == BlockKind::heading || all_bold(block)) return true;
    if (layout_.answers_above && is_bare_answer(language_, block)) return true;
    const bool sentence = block.text.ends_with('.') || block.text.ends_with(';');
    static const RE2 letter(R"(\(?[a-z]\))");
    const bool unlabelled = block.label.empty() || RE2::FullMatch(block.label, letter);
    return unlabelled && !sentence && block.text.size() < 160 &&
           answer_of_heading(language_, block.text).plain &&
           cited_numbers(language_, block.text).empty() && !is_bare_answer(language_, block);
  }

  void add_heading(const Block& block) {
    open_ = false;
    const Answer answer = answer_of_heading(language_, block.text);
    const int depth = depth_of(block.label);
    std::vector<std::string> numbers = cited_numbers(language_, block.text).numbers;
    section_.numbers.clear();
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
    if (language_.has("other_section", block.text)) {
      section_ = {};
    } else if (answer.plain) {
      section_ = {answer, block.text, paragraph_, {}};
      depth_ = depth;
    } else if (depth != 0 && depth <= depth_) {
      section_ = {};
    }
  }

  const Language& language_;
  std::span<const Block> blocks_;
  AnswerLayout layout_;
  AnswerFills fills_;
  std::vector<AnswerUnit> units_;
  AnswerSection section_;
  int depth_ = 0;          // of the section's heading
  std::string paragraph_;  // the document's own
  std::size_t index_ = 0;
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
