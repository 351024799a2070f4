// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answers.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/answers/answer_blocks.hpp"
#include "core/answers/answer_columns.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_records.hpp"
#include "core/answers/answer_statements.hpp"
#include "core/answers/answer_units.hpp"
#include "core/answers/codes/answer_legend.hpp"
#include "core/answers/number_label.hpp"
#include "core/language/number_list.hpp"

namespace uprex {
namespace {

// The paragraph that all labels and cells with a paragraph have: "152.1", "152.2"; 0 if they
// differ.
int paragraph_of_labels(const Language& language, std::span<const Block> blocks) {
  constexpr std::size_t kEnough = 5;
  std::size_t count = 0;
  int paragraph = 0;
  for (const Block& block : blocks)
    for (const std::string& cell : cells_of(block)) {
      const NumberLabel label = number_label(language, cell);
      if (!label.dotted) continue;
      const int own = std::atoi(label.numbers.front().c_str());
      if (paragraph != 0 && own != paragraph) return 0;
      paragraph = own;
      ++count;
    }
  return count < kEnough ? 0 : paragraph;
}

// The paragraph whose items the bare numbers are, where the document names a single one.
int report_paragraph(const Language& language, std::span<const Block> blocks,
                     std::span<const Block> notes) {
  std::set<int> paragraphs, numbered;
  const auto read = [&](const Block& block) {
    paragraphs.merge(listed_in_paragraphs(language, block.text));
    numbered.merge(numbered_in_paragraphs(language, block.text));
  };
  std::ranges::for_each(blocks, read);
  std::ranges::for_each(notes, read);
  if (numbered.size() == 1) return *numbered.begin();
  if (paragraphs.size() == 1) return *paragraphs.begin();
  return paragraphs.empty() ? paragraph_of_labels(language, blocks) : 0;
}

// True if the text cites many numbers with their paragraph, and none without it that a word such as
// "recommendation" calls a number. "It accepts 17 and rejects 5" then counts.
bool are_numbers_dotted(const Language& language, std::span<const Block> blocks) {
  constexpr std::size_t kFewest = 10;
  std::size_t dotted = 0;
  for (const Block& block : blocks)
    for (const std::string& number : cited_numbers(language, block.text, true).numbers) {
      if (!is_dotted(number)) return false;
      ++dotted;
    }
  return dotted >= kFewest;
}

// A few bytes of hostile text name a thousand recommendations, and every step handles each.
void refuse_too_many_numbers(const Language& language, const std::vector<Block>& blocks) {
  constexpr std::size_t kMost = 50'000;
  std::string all;
  for (const Block& block : blocks) all += block.text + '\n';
  if (spells_out_more_than(language, kMost, all))
    throw LoadError("the answers name more than 50,000 recommendations, which no review has",
                    "check where the file comes from");
}

}  // namespace

void read_answers(std::span<const Block> printed, const AnswerContext& context,
                  Extraction& extraction) {
  std::vector<Block> blocks = answer_blocks(context.language, printed);
  refuse_too_many_numbers(context.language, blocks);
  const int paragraph = report_paragraph(context.language, printed, context.notes);
  const AnswerLegend legend(context.language, blocks, context.notes, paragraph);
  std::vector<AnswerStatement> statements;
  const bool dotted = are_numbers_dotted(context.language, blocks);
  for (AnswerUnit& unit : answer_units(context.language, blocks, context.own_numbers)) {
    unit.dotted = dotted;
    for (AnswerStatement& statement : answer_statements(context.language, unit, paragraph))
      statements.push_back(std::move(statement));
  }
  legend.apply(statements);
  record_answers(context, std::move(statements), extraction);
}

}  // namespace uprex
