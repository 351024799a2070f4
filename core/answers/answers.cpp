#include "core/answers/answers.hpp"

#include <set>

#include "core/answers/answer_blocks.hpp"
#include "core/answers/answer_legend.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_records.hpp"
#include "core/answers/answer_statements.hpp"
#include "core/answers/answer_units.hpp"
#include "core/language/number_list.hpp"

namespace uprex {
namespace {

// The paragraph whose items the bare numbers are, where the document names a single one.
int report_paragraph(const AnswerContext& context, BlockRange range) {
  const Document& document = context.document;
  std::set<int> paragraphs;
  const auto read = [&](const Block& block) {
    if (const int paragraph = listed_in_paragraph(context.language, block.text))
      paragraphs.insert(paragraph);
  };
  for (std::size_t i = range.begin; i < range.end; ++i) read(document.blocks[i]);
  // Notes of a document about many reviews speak of any of them.
  if (!context.own_numbers)
    for (const Block& note : document.notes) read(note);
  return paragraphs.size() == 1 ? *paragraphs.begin() : 0;
}

// A few bytes of hostile text name a thousand recommendations, and every step handles each.
void refuse_too_many_numbers(const Language& language, const std::vector<Block>& blocks) {
  constexpr std::size_t kMost = 50'000;
  std::string all;
  for (const Block& block : blocks) all += block.text + '\n';
  if (spells_out_more_than(language, kMost, all))
    throw LoadError("its answers name more recommendations than there can be",
                    "check where the file comes from");
}

}  // namespace

void read_answers(const AnswerContext& context, BlockRange range, Extraction& extraction) {
  std::vector<Block> blocks = answer_blocks(context.language, context.document, range);
  refuse_too_many_numbers(context.language, blocks);
  const int paragraph = report_paragraph(context, range);
  const AnswerLegend legend(context.language, blocks, context.document.notes, paragraph);
  std::vector<AnswerStatement> statements;
  for (const AnswerUnit& unit : answer_units(context.language, blocks, context.own_numbers))
    for (AnswerStatement& statement : answer_statements(context.language, unit, paragraph))
      statements.push_back(std::move(statement));
  legend.apply(statements);
  record_answers(context, std::move(statements), extraction);
}

}  // namespace uprex
