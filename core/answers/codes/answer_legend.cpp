// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/codes/answer_legend.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "core/answers/answer_columns.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/language/number_list.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

// Of "Kenya accepts those listed below, except those with an asterisk (*)": the bytes of the first
// clause, which answers a list; 0 in other sentences.
std::size_t opening_clause(const Language& language, std::string_view sentence) {
  const AnswerClause first = answer_clauses(language, sentence).front();
  const std::string_view words = sentence.substr(0, first.end);
  const bool opens = first.end < sentence.size() && first.answer.plain &&
                     opens_list(language, words) && legend_of(language, words).empty();
  return opens ? first.end : 0;
}

}  // namespace

AnswerLegend::AnswerLegend(const Language& language, std::vector<Block>& blocks,
                           std::span<const Block> notes, int report_paragraph)
    : language_(language), marked_(language, report_paragraph), notes_(language, report_paragraph) {
  used_ = used_codes(blocks);
  for (const Block& block : blocks) read_sentences(block);
  for (LegendEntry& entry : explained_lines(language, blocks)) {
    sources_.insert(entry.mark + '\t' + entry.meaning);
    legend_.try_emplace(entry.mark, MarkMeaning{entry.answer, entry.meaning, entry.meaning});
  }
  for (LegendEntry& entry : explained_categories(language, blocks)) {
    sources_.insert(entry.meaning);
    const std::string word = short_word(entry.answer.decision);
    legend_.insert_or_assign(entry.mark, MarkMeaning{entry.answer, word, entry.meaning});
  }
  for (const Block& block : blocks) read_others(block);
  for (const std::string& mark : marks_of_heads(language, blocks)) legend_.erase(mark);
  if (!is_used(blocks)) legend_.clear();
  for (Block& block : blocks) {
    const bool row = block.kind == BlockKind::table_row;
    if (!legend_.empty() && sources_.contains(block.text)) block.erase(0, block.text.size());
    if (!legend_.empty() && !row) take_sentences(block);
    if (row) write_cells(block);
    if (!row) write_labels(block);
    const auto heads = block.kind == BlockKind::heading ? legend_.find(block.text) : legend_.end();
    if (heads != legend_.end()) block.replace(0, block.text.size(), words_for(heads->second));
    notes_.read(block, notes);
    read_note_marks(block, notes);
    take_marks(block);
  }
}

// "A = accepted. B = noted.": a sentence for each code.
void AnswerLegend::read_codes(const Block& block) {
  constexpr std::size_t kLongest = 1000;  // bytes
  if (block.text.size() > kLongest || block.kind == BlockKind::table_row) return;
  for (LegendEntry& entry : legend_of(language_, block.text)) {
    if (entry.of_column || !is_upper(entry.mark[0])) continue;
    // A text that begins with a code explains codes and says nothing else.
    if (block.text.starts_with(entry.mark)) sources_.insert(block.text);
    learn(std::move(entry), shortened(block.text));
  }
}

// "A cross (X) shows the position": it means what the head of its column does.
void AnswerLegend::learn(LegendEntry entry, std::string wording) {
  if (entry.answer.decision == Decision::none && is_tick(language_, entry.mark)) return;
  legend_.try_emplace(std::move(entry.mark),
                      MarkMeaning{entry.answer, std::move(entry.meaning), std::move(wording)});
}

void AnswerLegend::read_sentences(const Block& block) {
  constexpr std::size_t kLongest = 1000;  // bytes
  read_codes(block);
  if (block.kind != BlockKind::table_row && block.text.size() < kLongest &&
      read_used_codes(block.text))
    return;
  for (const auto& [begin, end] : sentences_of(block.text)) {
    const std::string words = block.text.substr(begin, end - begin);
    if (block.kind != BlockKind::table_row && read_used_codes(words)) continue;
    for (LegendEntry& entry : legend_of(language_, words)) {
      if (entry.of_column) {
        heads_.try_emplace(entry.mark, entry.answer.decision);
        continue;
      }
      learn(std::move(entry), shortened(words));
    }
    unread_ |= is_unread_legend(language_, words);
  }
}

// Sentences, parted at semicolons.
std::vector<std::string> AnswerLegend::clauses_of_sentences(const std::string& text) {
  std::vector<std::string> clauses;
  for (const auto& [begin, end] : sentences_of(text))
    for (std::size_t from = begin; from < end;) {
      const std::size_t to = std::min(text.find(';', from), end);
      clauses.push_back(text.substr(from, to - from));
      from = to + 1;
    }
  return clauses;
}

// "All others are accepted", beside the sentences on marks.
void AnswerLegend::read_others(const Block& block) {
  if (legend_.empty() || others_ || block.kind == BlockKind::table_row) return;
  for (const std::string& words : clauses_of_sentences(block.text)) {
    const bool rest =
        language_.has("unmarked", words) || reach_of(language_, words) == AnswerReach::rest;
    if (const Answer answer = answer_of(language_, words); rest && answer.plain) {
      others_ = MarkMeaning{answer, words, shortened(words)};
      return;
    }
  }
}

// "S means supported, SP supported in part and N noted" where cells or headings are S, SP and N.
bool AnswerLegend::read_used_codes(const std::string& words) {
  if (used_.empty()) return false;
  const std::vector<LegendEntry> entries = explained_codes(language_, words, used_);
  for (const LegendEntry& entry : entries)
    legend_.try_emplace(entry.mark, MarkMeaning{entry.answer, entry.meaning, shortened(words)});
  for (const auto& [begin, end] : sentences_of(words))
    if (const std::string own = words.substr(begin, end - begin);
        !entries.empty() && !explained_codes(language_, own, used_).empty())
      sources_.insert(own);
  return !entries.empty();
}

// Takes out the sentences that explain marks, with the space beside them.
void AnswerLegend::take_sentences(Block& block) const {
  std::vector<Sentence> sentences = sentences_of(block.text);
  std::ranges::reverse(sentences);  // those before stay where they are
  for (auto [begin, end] : sentences) {
    const std::string words = block.text.substr(begin, end - begin);
    const bool explains = sources_.contains(words) || !legend_of(language_, words).empty();
    if (!explains) continue;
    if (const std::size_t opening = opening_clause(language_, words); opening > 0) {
      block.replace(begin + opening, end, ":");
      continue;
    }
    if (end < block.text.size())
      ++end;
    else if (begin > 0)
      --begin;
    block.erase(begin, end);
  }
}

// A mark that stands beside no number and in no cell was none: "* Accepted" in a list.
bool AnswerLegend::is_used(const std::vector<Block>& blocks) const {
  const auto uses = [&](const Block& block) {
    const std::string_view text = block.text;
    if (block.kind == BlockKind::heading && legend_.contains(text)) return true;
    if (legend_.contains(label_word(text)) || legend_.contains(leading_code(block).code))
      return true;
    if (block.kind == BlockKind::table_row &&
        std::ranges::any_of(cells_of(block), [&](const std::string& cell) {
          return legend_.contains(without_brackets(cell));
        }))
      return true;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const std::string_view mark = mark_at(text, at);
      if (mark.empty() || !legend_.contains(mark)) continue;
      const bool opens = at == 0 || text[at - 1] == '\t';
      const bool closes = at + mark.size() == text.size() || text[at + mark.size()] == '\t';
      const bool cell = block.kind == BlockKind::table_row && opens && closes;
      if (cell || !number_before(language_, text.substr(0, at)).empty()) return true;
    }
    return std::ranges::any_of(block.marks, [&](const NoteMark& mark) {
      return legend_.contains(mark.label) &&
             !number_before(language_, text.substr(0, mark.offset)).empty();
    });
  };
  return !legend_.empty() && std::ranges::any_of(blocks, uses);
}

// A star beside a number leads to a note that answers. Figures lead to reasons.
void AnswerLegend::read_note_marks(const Block& block, std::span<const Block> notes) {
  for (const NoteMark& mark : block.marks) {
    if (!is_star(mark.label)) continue;
    const std::string before = words_before(block, mark.offset);
    if (const auto known = legend_.find(mark.label); known != legend_.end()) {
      marked_.give(known->second, before);
    } else if (mark.note < 0) {
      marked_.give({}, before);
    } else {
      const std::string& text = notes[static_cast<std::size_t>(mark.note)].text;
      if (const Answer answer = answer_of(language_, text); answer.plain)
        marked_.give({answer, text, shortened(text)}, before);
    }
  }
}

// A star, or a code of the legend; empty where none stands there.
std::string_view AnswerLegend::mark_at(std::string_view text, std::size_t at) const {
  if (const std::string_view star = star_mark_at(text, at); !star.empty()) return star;
  const bool inside = at > 0 && is_ascii_letter(text[at - 1]);
  if (legend_.empty() || inside || !is_upper(text[at])) return {};
  std::size_t end = at;
  while (end < text.size() && (is_upper(text[end]) || text[end] == '/')) ++end;
  const std::size_t stars = text.find_first_not_of("*+", end);
  if (const auto whole = text.substr(at, std::min(stars, text.size()) - at);
      whole.size() > end - at && legend_.contains(whole))
    return whole;
  // "Recommendation 134.9 A committee examines it": a word of the text.
  const bool word = end + 1 < text.size() && text[end] == ' ' && is_lower(text[end + 1]);
  const bool ends = end == text.size() || (!is_ascii_letter(text[end]) && !word);
  const std::string_view code = text.substr(at, end - at);
  return ends && legend_.contains(code) ? code : std::string_view{};
}

// "✓ 9.1 Ratify it" as "Accepted – 9.1 Ratify it"; "[A] The law is ready" as "Accepted. The ...".
void AnswerLegend::write_labels(Block& block) const {
  const auto write = [&](std::string_view code, std::size_t end, std::string_view joint) {
    const auto known = legend_.find(code);
    if (known == legend_.end()) return;
    const std::string word = short_word(known->second.answer.decision);
    if (!word.empty()) block.replace(0, end, word + std::string(joint));
  };
  if (const std::string_view word = label_word(block.text); !word.empty())
    write(word, word.size(), " –");
  const LeadingCode leading = leading_code(block);
  write(leading.code, leading.end, ". ");
}

void AnswerLegend::take_marks(Block& block) {
  for (std::size_t at = 0; at < block.text.size();) {
    const std::size_t length = mark_at(block.text, at).size();
    const auto known = legend_.find(std::string_view(block.text).substr(at, length));
    const bool marks =
        length > 0 && marked_.give(known == legend_.end() ? MarkMeaning{} : known->second,
                                   words_before(block, at));
    if (!marks) {
      at += std::max<std::size_t>(length, 1);
      continue;
    }
    const bool enclosed =
        at > 0 && block.text[at - 1] == '(' && block.text.compare(at + length, 1, ")") == 0;
    at -= enclosed;
    block.replace(at, at + length + 2 * enclosed, "");
  }
}

std::string AnswerLegend::short_word(Decision decision) const {
  for (const WordingRow& row : language_.rows("short_answer_word"))
    if (decision_named(row.meaning) == decision) return std::string(row.pattern);
  return {};
}

// The meaning as a heading or a cell says it: in a short word where its own words are long, or
// would be read otherwise there.
std::string AnswerLegend::words_for(const MarkMeaning& meant) const {
  if (meant.answer.decision == Decision::none) return meant.meaning;
  constexpr std::size_t kShort = 60;  // bytes
  const auto says_so = [&](const Answer& read) {
    return read.plain && read.decision == meant.answer.decision;
  };
  // "Decision deferred" over a column would head answers.
  const bool same = meant.meaning.size() < kShort && !language_.has("answer_head", meant.meaning) &&
                    says_so(answer_of_heading(language_, meant.meaning)) &&
                    says_so(answer_of(language_, meant.meaning));
  const std::string word = short_word(meant.answer.decision);
  return same || word.empty() ? meant.meaning : word;
}

void AnswerLegend::write_cells(Block& row) const {
  for (std::size_t begin = 0; begin <= row.text.size();) {
    std::size_t end = std::min(row.text.find('\t', begin), row.text.size());
    const auto cell =
        without_brackets(trimmed(std::string_view(row.text).substr(begin, end - begin)));
    std::string meaning;
    if (const auto known = legend_.find(cell); known != legend_.end())
      meaning = words_for(known->second);
    else if (const auto head = heads_.find(cell); head != heads_.end())
      meaning = short_word(head->second);
    if (!meaning.empty()) {
      row.replace(begin, end, meaning);
      end = begin + meaning.size();
    }
    begin = end + 1;
  }
}

void AnswerLegend::apply(std::vector<AnswerStatement>& statements) const {
  for (AnswerStatement& statement : statements) statement.uncertain |= unread_;
  marked_.apply(others_, notes_, statements);
}

}  // namespace uprex
