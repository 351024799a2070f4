// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/dialogue.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_set>

#include "core/items/item_records.hpp"
#include "core/language/grammar.hpp"
#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/model/block_text.hpp"
#include "core/text/ascii.hpp"
#include "core/text/numerals.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"
#include "core/text/trim.hpp"
#include "plugins/wg_report/point_markers.hpp"

namespace uprex {
namespace {

constexpr int kMostMissing = 3;

// Bytes of a paragraph's text; `head` is what its words lack before them: the verb of "(a) ratify
// (i) ... (ii) ...".
struct Range {
  std::size_t begin = 0, end = 0;
  std::string head = {};

  bool empty() const { return begin >= end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

int plain_number(const Block& block) {
  if (block.kind != BlockKind::paragraph) return 0;
  int number = 0;
  const char* const end = block.label.data() + block.label.size();
  const auto [at, error] = std::from_chars(block.label.data(), end, number);
  return error == std::errc{} && (at == end || at + 1 == end) ? number : 0;
}

// The words of marker `name`: up to the next marker or the end of the sentence.
Range marked(std::string_view text, const std::vector<Marker>& markers, const std::string& name) {
  for (std::size_t i = 0; i < markers.size(); ++i) {
    if (markers[i].name != name) continue;
    const std::size_t limit = i + 1 < markers.size() ? markers[i + 1].at : text.size();
    const auto sentences = sentences_of(text.substr(markers[i].after, limit - markers[i].after));
    const std::size_t length = sentences.empty() ? 0 : sentences.front().end;
    return {markers[i].after, markers[i].after + length};
  }
  return {};
}

// Where a sentence begins to recommend; empty where it does not.
std::optional<std::size_t> recommends_from(const Language& language, std::string_view sentence) {
  re2::StringPiece word;
  if (!RE2::PartialMatch(piece(sentence), language.pattern("recommends"), &word))
    return std::nullopt;
  return static_cast<std::size_t>(word.data() - sentence.data());
}

std::unordered_set<std::string> words_of(std::string_view text) {
  std::unordered_set<std::string> words;
  std::string word;
  for (const char c : text) {
    if (std::isalpha(static_cast<unsigned char>(c))) {
      word += lower(c);
      continue;
    }
    if (word.size() > 3) words.insert(word);
    word.clear();
  }
  if (word.size() > 3) words.insert(word);
  return words;
}

// Of several stretches the one that shares most words with the gloss "(to put an end to slavery
// ...)".
Range nearest(std::string_view text, const std::vector<Range>& ranges, std::string_view gloss) {
  const auto wanted = words_of(gloss);
  Range best = ranges.front();
  std::ptrdiff_t most = -1;
  for (const Range& range : ranges) {
    const auto words = words_of(range.of(text));
    const auto shared =
        std::count_if(wanted.begin(), wanted.end(), [&](auto& w) { return words.contains(w); });
    if (shared > most) {
      most = shared;
      best = range;
    }
  }
  return best;
}

// The recommending sentences of a paragraph, each from the word that recommends.
std::vector<Range> recommending_sentences(const Language& language, std::string_view text) {
  std::vector<Range> ranges;
  for (const Sentence& sentence : sentences_of(text))
    if (const auto from =
            recommends_from(language, text.substr(sentence.begin, sentence.end - sentence.begin)))
      ranges.push_back({sentence.begin + *from, sentence.end});
  return ranges;
}

// Point "(ii)" of a letter, the whole letter where it has no such point.
Range point_of(const Language& language, std::string_view text, const Range& letter,
               const std::string& roman) {
  const std::string_view words = letter.of(text);
  const auto markers = markers_of(words, true);
  const Range point = marked(words, markers, roman);
  if (point.empty()) return letter;
  Range range{letter.begin + point.begin, letter.begin + point.end};
  const Grammar* const grammar = language.grammar();
  if (grammar != nullptr && !grammar->asks(point.of(words)))
    range.head = std::string(words.substr(0, markers.front().at));
  return range;
}

// The stretches of a paragraph that recommend: its lettered points, else its sentences.
std::vector<Range> recommendations_in(const Language& language, std::string_view text,
                                      const std::vector<Marker>& markers) {
  std::vector<Range> ranges;
  for (const Marker& marker : markers)
    if (const Range range = marked(text, markers, marker.name); !range.empty())
      ranges.push_back(range);
  return ranges.empty() ? recommending_sentences(language, text) : ranges;
}

// A letter that the paragraph does not print counts its recommending sentences.
Range nth_sentence(const Language& language, std::string_view text, int index) {
  const auto ranges = recommending_sentences(language, text);
  return index >= 0 && static_cast<std::size_t>(index) < ranges.size()
             ? ranges[static_cast<std::size_t>(index)]
             : Range{};
}

std::vector<Range> referenced(const Language& language, std::string_view text,
                              const ParagraphReference& reference) {
  const auto markers = markers_of(text, false);
  if (!reference.letter.empty()) {
    Range letter = marked(text, markers, reference.letter);
    if (letter.empty()) letter = nth_sentence(language, text, reference.letter.front() - 'a');
    if (letter.empty()) return {};
    if (reference.roman.empty()) return {letter};
    return {point_of(language, text, letter, reference.roman)};
  }
  if (reference.last_sentence) {
    const auto sentences = sentences_of(text);
    if (sentences.empty()) return {};
    const Sentence last = sentences.back();
    const auto from = recommends_from(language, text.substr(last.begin, last.end - last.begin));
    return {{last.begin + from.value_or(0), last.end}};
  }
  auto ranges = recommendations_in(language, text, markers);
  if (!reference.gloss.empty() && ranges.size() > 1)
    return {nearest(text, ranges, reference.gloss)};
  return ranges;
}

// The State that speaks in a paragraph: named at its start, else the first of its first sentences
// that is not the one under review.
std::optional<PrintedState> speaker_of(const Language& language, std::string_view text,
                                       const std::string& under_review) {
  const auto sentences = sentences_of(text);
  const std::size_t end =
      sentences.empty() ? 0 : sentences[std::min<std::size_t>(2, sentences.size() - 1)].end;
  for (std::size_t at = 0; at < end; ++at) {
    const bool starts_word = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(';
    if (!starts_word || !std::isupper(static_cast<unsigned char>(text[at]))) continue;
    const auto state = state_at_start(language, text.substr(at));
    if (state && state->iso3 != under_review)
      return PrintedState{state->iso3, std::string(text.substr(at, state->length)), false};
  }
  return std::nullopt;
}

std::string printed(const ParagraphReference& reference) {
  std::string name = std::to_string(reference.paragraph);
  if (!reference.letter.empty()) name += '(' + reference.letter + ')';
  if (!reference.roman.empty()) name += '(' + reference.roman + ')';
  return name;
}

// Joints of an enumeration at a stretch's end: "; and", ", and that", and after the last semicolon
// the words that lead to the next point: "; Greece also recommended that".
std::string_view without_joint(const Language& language, std::string_view s) {
  constexpr std::size_t kLongestJoint = 90;  // bytes
  while (true) {
    s = without_trailing(s, " ;.,:");
    const std::size_t space = s.rfind(' ');
    const std::string_view last =
        space == std::string_view::npos ? std::string_view{} : s.substr(space + 1);
    const std::size_t semicolon = s.rfind(';');
    const bool leads_on = semicolon != std::string_view::npos &&
                          s.size() - semicolon < kLongestJoint &&
                          recommends_from(language, s.substr(semicolon)).has_value();
    if (leads_on)
      s = s.substr(0, semicolon);
    else if (language.lists("word_before_point", last))
      s = s.substr(0, space);
    else
      return s;
  }
}

}  // namespace

Dialogue::Dialogue(const Language& language, const Document& document, BlockRange range)
    : language_(language), document_(document) {
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const int number = plain_number(document.blocks[i]);
    const int last = paragraphs_.empty() ? 0 : paragraphs_.back().number;
    if (number <= last || number > last + kMostMissing) continue;
    if (!paragraphs_.empty()) paragraphs_.back().end = i;
    paragraphs_.push_back({number, i, range.end});
  }
}

Dialogue::Found Dialogue::find(std::string_view sentence, const DocumentRecord& record) const {
  Found found;
  std::vector<ParagraphReference> done;
  for (const ParagraphReference& reference : paragraph_references(language_, sentence)) {
    if (std::find(done.begin(), done.end(), reference) != done.end()) continue;
    constexpr std::size_t kMostReferences = 500;
    if (done.size() == kMostReferences) break;
    done.push_back(reference);
    resolve(reference, record, found);
  }
  return found;
}

void Dialogue::resolve(const ParagraphReference& reference, const DocumentRecord& record,
                       Found& found) const {
  const auto at = std::find_if(paragraphs_.begin(), paragraphs_.end(),
                               [&](const Paragraph& p) { return p.number == reference.paragraph; });
  Block block;
  if (at != paragraphs_.end()) {
    block = document_.blocks[at->begin];
    for (std::size_t i = at->begin + 1;
         i < at->end && document_.blocks[i].kind != BlockKind::heading; ++i)
      append_block(block, document_.blocks[i]);
  }
  const auto ranges = referenced(language_, block.text, reference);
  if (ranges.empty()) {
    found.diagnostics.push_back({Severity::warning,
                                 "unresolved_reference",
                                 "no recommendation found in paragraph " + printed(reference),
                                 {},
                                 0});
    return;
  }
  const auto speaker = speaker_of(language_, block.text, record.state_under_review);
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    const std::string text =
        ranges[i].head + std::string(without_joint(language_, ranges[i].of(block.text)));
    const Origin origin{document_, record,          printed(reference),      "",
                        block,     ranges[i].begin, {Reason::text_from_body}};
    Recommendation spoken = make_spoken_recommendation(origin, text, speaker);
    if (ranges.size() > 1) {
      spoken.part = letters(static_cast<int>(i) + 1);
      spoken.id += '/' + *spoken.part;
    }
    found.recommendations.push_back(std::move(spoken));
  }
}

}  // namespace uprex
