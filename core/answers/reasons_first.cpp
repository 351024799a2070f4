// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/reasons_first.hpp"

#include <algorithm>

#include "core/answers/answer_layout.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_openings.hpp"
#include "core/answers/number_label.hpp"
#include "core/language/answer.hpp"
#include "core/model/block_text.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

// How often answers stand behind and before what explains them.
struct Votes {
  std::size_t last = 0, first = 0;
};

// Where the prose between two headings begins and how it ends.
struct ProseStretch {
  ProseRole first = ProseRole::none, last = ProseRole::none;

  void add(ProseRole role) {
    if (first == ProseRole::none) first = role;
    last = role;
  }
  void vote(Votes& votes) const {
    votes.last += first == ProseRole::explains && last == ProseRole::decides;
    votes.first += first == ProseRole::decides && last == ProseRole::explains;
  }
};

}  // namespace

ProseRole prose_role(const Language& language, const Block& block) {
  constexpr std::size_t kLongest = 4000;  // bytes
  const std::string_view text = block.text;
  if (block.kind == BlockKind::heading || block.kind == BlockKind::table_row || text.empty() ||
      text.size() > kLongest || !number_label(language, text).numbers.empty())
    return ProseRole::none;
  if (!block.label.empty() && !is_plain_number(block.label)) return ProseRole::none;
  const std::vector<Sentence> sentences = sentences_of(text);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const auto words = text.substr(sentences[i].begin, sentences[i].end - sentences[i].begin);
    if (cited_numbers(language, words).empty()) {
      if (words.size() < kLongestVerdict && answer_of(language, words).plain)
        return ProseRole::none;
      continue;
    }
    if (!answer_of(language, words).plain || lists_numbers_of_theme(language, words))
      return ProseRole::none;
    return i + 1 == sentences.size() ? ProseRole::decides : ProseRole::begins;
  }
  return all_bold(block) ? ProseRole::none : ProseRole::explains;
}

bool gives_reasons_first(const Language& language, std::span<const Block> blocks) {
  constexpr std::size_t kEnough = 3, kTimes = 4;
  Votes votes;
  ProseStretch stretch;
  for (const Block& block : blocks) {
    const ProseRole role = prose_role(language, block);
    if (block.kind == BlockKind::heading || (role == ProseRole::none && all_bold(block))) {
      stretch.vote(votes);
      stretch = {};
      continue;
    }
    if (role == ProseRole::none) continue;
    votes.first += role == ProseRole::begins;
    votes.last += role == ProseRole::decides &&
                  (sentences_of(block.text).size() > 1 || language.has("concludes", block.text));
    stretch.add(role);
  }
  stretch.vote(votes);
  return votes.last >= kEnough && votes.last >= kTimes * votes.first;
}

}  // namespace uprex
