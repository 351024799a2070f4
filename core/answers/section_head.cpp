// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/section_head.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_openings.hpp"
#include "core/answers/reasons_first.hpp"
#include "core/answers/shared_answers.hpp"
#include "core/answers/unit_labels.hpp"
#include "core/language/answer.hpp"
#include "core/model/block_text.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// How deep a heading's label stands: "II." 1, "A." 2, "1." 3; 0 without one.
int heading_depth(std::string_view label) {
  static const RE2 roman(R"([IVX]+\.?)"), letter(R"([A-Z]\.?)"), digit(R"(\d{1,2}\.?)");
  if (RE2::FullMatch(piece(label), roman)) return 1;
  if (RE2::FullMatch(piece(label), letter)) return 2;
  return RE2::FullMatch(piece(label), digit) ? 3 : 0;
}

// True for headings of one kind, size, weight and indent, both or neither with a label.
bool looks_alike(const Block& heading, const Block& other) {
  constexpr double kSameSize = 0.6, kSameIndent = 3;  // points
  return heading.kind == other.kind && heading.label.empty() == other.label.empty() &&
         all_bold(heading) == all_bold(other) && std::abs(heading.size - other.size) < kSameSize &&
         std::abs(heading.indent - other.indent) < kSameIndent;
}

}  // namespace

bool SectionHead::looks_like(const Block& block) const { return looks_alike(block, head_); }

void SectionHead::enter(const Language& language, const Block& heading, AnswerSection own,
                        std::size_t units, AnswerSection& section) {
  const int depth = heading_depth(heading.label);
  // "Annex A: Recommendations accepted" answers.
  const bool titled = own.answer.plain && heading.text.find(':') != std::string::npos;
  const bool ends = (!titled && language.has("other_section", heading.text)) ||
                    (!own.answer.plain && language.has("rest_heading", heading.text));
  if (own.answer.plain && !ends) {
    section = std::move(own);
    depth_ = depth;
    head_ = heading;
    units_ = units;
    themed_ = false;
  } else if (ends || (depth != 0 && depth <= depth_)) {
    section = {};
  } else {
    // Themes stand under the heading of a section. One that looks as this does, behind
    // recommendations that stand right under it, may begin another section.
    const bool beside = !themed_ && units > units_ && looks_alike(heading, head_);
    section.doubtful |= beside;
    themed_ |= !beside;
  }
}

namespace {

// Paragraphs of the document's own: "3." and "4.", or "(b)" and "(c)" as far from the edge.
bool same_list(const Block& paragraph, const Block& other) {
  static const RE2 letter(R"(\(?[a-z]\))");
  constexpr double kSameIndent = 3;  // points
  const auto has_letter = [](const Block& block) { return RE2::FullMatch(block.label, letter); };
  if (has_letter(paragraph) && has_letter(other))
    return std::abs(paragraph.indent - other.indent) < kSameIndent;
  return is_plain_number(paragraph.label) && is_plain_number(other.label);
}

}  // namespace

void OpenedList::open(const Block& paragraph, std::size_t first) {
  first_.reset();
  if (!same_list(paragraph, paragraph)) return;
  first_ = first;
  paragraph_ = paragraph;
}

bool OpenedList::ends_before(const Block& block, std::span<const AnswerUnit> units) {
  if (!first_ || !same_list(paragraph_, block) || units.size() <= *first_) return false;
  const std::size_t first = *std::exchange(first_, std::nullopt);
  return !same_list(paragraph_, units[first].block);
}

namespace {

// A recommendation was repeated, and nothing behind it decides yet.
bool lacks_answer(const HeadingContext& context) {
  if (!context.open || context.units.back().numbers.empty()) return false;
  const AnswerUnit& unit = context.units.back();
  constexpr std::size_t kLongest = 4000;  // bytes that are read
  const std::string_view words =
      std::string_view(unit.block.text)
          .substr(std::min(unit.begin, unit.block.text.size()), kLongest);
  const auto decides = [&](std::string_view said, const Answer& answer) {
    return answer.plain && (said.size() < kLongestVerdict ||
                            context.language.has("speaks_of_recommendations", said));
  };
  return !unit.section.answer.plain && !any_sentence_answers(context.language, words, decides);
}

}  // namespace

bool heads_section(const HeadingContext& context, const Block& block) {
  constexpr std::size_t kLongest = 260;
  if (block.text.size() > kLongest) return false;
  // "Kenya supports this recommendation." answers the one above, also in bold.
  const bool of_one = context.open && context.units.back().numbers.size() == 1 &&
                      context.language.has("this_one_recommendation", block.text);
  if (of_one && !context.layout.answers_above && is_bare_answer(context.language, block))
    return false;
  if (is_plain_number(block.label)) {
    const bool beside = block.kind == BlockKind::heading && context.section.answer.plain &&
                        context.head.looks_like(block);
    const bool answers = all_bold(block) && answer_of_heading(context.language, block.text).plain;
    return (beside || answers ||
            (!context.below.empty() &&
             heads_recommendations(context.language, block, context.below.front()))) &&
           cited_numbers(context.language, block.text).empty();
  }
  // "[Supported: 105.8. Noted: 105.6, 105.7.]" closes a theme, also in bold.
  // "[SUPPORTED]" below a number closes it.
  if (block.text.starts_with('[') && (!cited_numbers(context.language, block.text).empty() ||
                                      (context.open && block.text.ends_with(']'))))
    return false;
  if (answers_by_number(context.language, block.text)) return false;
  if (context.layout.reasons_first && prose_role(context.language, block) == ProseRole::decides)
    return false;
  if (context.layout.repeats && !context.layout.answers_above &&
      is_bare_answer(context.language, block) && lacks_answer(context))
    return false;
  const bool heads = context.section.answer.plain && !context.layout.answers_each &&
                     (block.kind == BlockKind::heading || context.head.looks_like(block));
  const bool label_waits =
      context.open && !context.units.back().numbers.empty() && !context.answered && !heads;
  // "Chile (133.16)" as a heading, and "Support." below it.
  const bool heading_waits = !context.section.numbers.empty() && !context.units.empty() &&
                             context.units.back().listed && !context.open;
  if ((label_waits || heading_waits) && is_bare_answer(context.language, block) &&
      !context.layout.answers_above)
    return false;
  if (block.kind == BlockKind::heading || all_bold(block)) return true;
  if (context.layout.answers_above && is_bare_answer(context.language, block)) return true;
  return is_answer_heading(context.language, block);
}

bool explains_heading(const HeadingContext& context, bool headed, const Block& block) {
  if (!context.open || !is_plain_number(block.label)) return false;
  const bool waits =
      !context.answered && answers_text_above(context.language, context.units, block);
  return (headed || waits) &&
         cites_only(context.language, block.text, context.units.back().numbers);
}

}  // namespace uprex
