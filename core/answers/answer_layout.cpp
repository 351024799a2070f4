// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_layout.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>

#include "core/answers/answer_numbers.hpp"
#include "core/answers/number_label.hpp"
#include "core/answers/reasons_first.hpp"
#include "core/answers/unit_labels.hpp"
#include "core/language/answer.hpp"
#include "core/language/grammar.hpp"
#include "core/language/state_tail.hpp"
#include "core/model/block_text.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// What one block speaks for.
enum class Vote { none, own_number, recommendation, other_label };

Vote vote_of(const Language& language, const Block& block) {
  if (block.kind == BlockKind::table_row) return Vote::none;
  if (!is_plain_number(block.label)) {
    const std::string_view text = block.text;
    if (!block.label.empty() && block.label.find('.') + 1 < block.label.size() &&
        block.label[0] >= '0' && block.label[0] <= '9')
      return Vote::other_label;
    const NumberLabel label = number_label(language, text);
    if (is_text_before_number(language, text)) return Vote::other_label;
    if (label.numbers.empty()) {
      constexpr std::size_t kLongestHeading = 160;  // one that names recommendations
      const bool names = text.size() < kLongestHeading && !cited_numbers(language, text).empty();
      return names ? Vote::own_number : Vote::none;
    }
    if (label.named || label.dotted) return Vote::other_label;
    return label.numbers.size() > 1 && label.length < text.size() ? Vote::recommendation
                                                                  : Vote::none;
  }
  if (number_label(language, block.text).dotted) return Vote::own_number;
  if (is_text_before_number(language, block.text)) return Vote::own_number;
  if (is_recommendation_text(language, block.text)) return Vote::recommendation;
  if (!cited_numbers(language, block.text).empty()) return Vote::own_number;
  if (is_bare_answer(language, block)) return Vote::recommendation;
  const bool plain = answer_of(language, block.text).plain && !opens_list(language, block.text) &&
                     reach_of(language, block.text) == AnswerReach::named;
  return plain && language.has("this_recommendation", block.text) ? Vote::recommendation
                                                                  : Vote::none;
}

// True if lists stand under headings, each with its paragraphs below it: no list goes on behind
// such a paragraph.
bool explains_themes(const Language& language, std::span<const Block> blocks) {
  constexpr std::size_t kFewest = 2;
  std::size_t items = 0, explained = 0;
  bool paragraph = false;
  for (const Block& block : blocks) {
    if (block.kind == BlockKind::table_row) return false;
    if (block.kind == BlockKind::heading) {
      items = 0;
      paragraph = false;
    } else if (block.kind == BlockKind::item &&
               (is_dotted_label(block.label) || !cited_numbers(language, block.text).empty())) {
      if (paragraph) return false;
      ++items;
    } else if (block.kind == BlockKind::paragraph && block.label.empty() && items > 0) {
      explained += !paragraph && items > 1;
      paragraph = true;
    }
  }
  return explained >= kFewest;
}

// "Recommendation No. 4" on a line of its own, and "4. Accepted." below it: the paragraph's number
// is the document's own, whatever it is.
bool names_stand_above(const Language& language, std::span<const Block> blocks) {
  constexpr std::size_t kFewest = 2;
  std::size_t found = 0;
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    const NumberLabel above = number_label(language, blocks[i - 1].text);
    found += is_plain_number(blocks[i].label) && above.named && !above.dotted &&
             above.length == blocks[i - 1].text.size();
  }
  return found >= kFewest;
}

}  // namespace

bool is_plain_number(std::string_view label) {
  while (!label.empty() && (label.back() == '.' || label.back() == ',' || label.back() == ')'))
    label.remove_suffix(1);
  return !label.empty() && label.size() <= 3 &&
         std::all_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_bare_answer(const Language& language, const Block& block) {
  constexpr std::size_t kLongest = 90;
  static const RE2 section(R"([IVX]+\.?|[A-Z]\.?)");
  if (block.text.size() > kLongest || block.kind == BlockKind::table_row ||
      RE2::FullMatch(block.label, section))
    return false;
  if (language.has("heads_several", block.text)) return false;
  return answer_of(language, block.text).plain && cited_numbers(language, block.text).empty();
}

bool is_title(const Block& block) {
  constexpr std::size_t kLongest = 120;  // bytes
  return all_bold(block) && block.text.size() < kLongest && !block.text.ends_with('.');
}

bool is_recommendation_text(const Language& language, std::string_view text) {
  constexpr std::size_t kEnd = 600, kLongestAnswer = 60;
  if (ends_with_states(language, text.size() > kEnd ? text.substr(text.size() - kEnd) : text))
    return true;
  // "Accept. The law is ready", "Accept - The law is ready"
  const std::string_view first =
      text.substr(0, std::min({text.find(". "), text.find(" - "), text.find(" – "), text.size()}));
  return !(first.size() < kLongestAnswer && answer_of(language, first).plain) &&
         (language.grammar() != nullptr && language.grammar()->asks(text));
}

AnswerLayout answer_layout(const Language& language, std::span<const Block> blocks) {
  AnswerLayout layout;
  std::size_t own = 0, numbered = 0, other = 0, repeated = 0, labels = 0;
  std::size_t answered_below = 0, answered_behind = 0;
  std::size_t last_one = 0, first_numbered = blocks.size();
  std::size_t first_answer = blocks.size(), last_answer = first_answer, first_label = first_answer,
              last_label = first_answer;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Block& block = blocks[i];
    const bool heads = i + 1 < blocks.size() && is_plain_number(block.label) &&
                       heads_recommendations(language, block, blocks[i + 1]);
    const Vote vote = heads ? Vote::own_number : vote_of(language, block);
    own += vote == Vote::own_number;
    numbered += vote == Vote::recommendation;
    other += vote == Vote::other_label;
    if (vote == Vote::recommendation) first_numbered = std::min(first_numbered, i);
    if (is_plain_number(block.label) && std::atoi(block.label.c_str()) == 1) last_one = i;
    const bool label = vote == Vote::recommendation || vote == Vote::other_label;
    labels += label;
    const std::string_view text = block.text;
    repeated += label && (is_recommendation_text(language, text) ||
                          is_recommendation_text(language,
                                                 text.substr(number_label(language, text).length)));
    if (label) {
      const std::string_view title =
          block.label.empty() ? text.substr(number_label(language, text).length) : text;
      answered_behind += answer_behind_title(language, title).begin < title.size();
      first_label = std::min(first_label, i);
      last_label = i;
    } else if (block.label.empty() && is_bare_answer(language, block)) {
      answered_below += i > 0 && last_label == i - 1;
      first_answer = std::min(first_answer, i);
      last_answer = i;
    }
  }
  // A run of the document's own numbers may come first; the recommendations' begin again at 1.
  if (numbered > own && numbered > 1 && numbered > other && !names_stand_above(language, blocks))
    layout.numbered_from = last_one > first_numbered ? 0 : last_one;
  const auto ends_with_numbers = std::ranges::count_if(blocks, [&](const Block& block) {
    return block.kind != BlockKind::table_row && block.text.ends_with(']') &&
           !trailing_numbers(language, block.text).numbers.empty();
  });
  layout.numbers_behind = ends_with_numbers > 2 && 2 * ends_with_numbers > std::ssize(blocks) / 2;
  constexpr std::size_t kFewest = 4;
  layout.answers_each = labels >= kFewest && 5 * answered_below >= 3 * labels;
  layout.answers_behind_titles = labels >= kFewest && 5 * answered_behind >= 4 * labels;
  layout.explains_themes = explains_themes(language, blocks);
  layout.reasons_first = gives_reasons_first(language, blocks);
  layout.repeats = 2 * repeated > labels && labels > 0;
  layout.answers_above = labels > 0 && first_answer < first_label && last_answer < last_label;
  return layout;
}

}  // namespace uprex
