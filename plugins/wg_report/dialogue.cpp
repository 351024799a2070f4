#include "plugins/wg_report/dialogue.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_set>

#include "core/items/item_records.hpp"
#include "core/language/en/phrase.hpp"
#include "core/language/en/report_patterns.hpp"
#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/model/block_text.hpp"
#include "core/text/ascii.hpp"
#include "core/text/numerals.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"
#include "core/text/trim.hpp"

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

// A marker "(b)" of the text: where it begins and where the words after it do.
struct Marker {
  std::string name;
  std::size_t at = 0, after = 0;
};

// The markers that count on from "(a)" or "(i)": each the successor of the one before.
std::vector<Marker> markers_of(std::string_view text, bool roman) {
  constexpr std::string_view kRoman[] = {"i",  "ii",  "iii",  "iv", "v",
                                         "vi", "vii", "viii", "ix", "x"};
  std::vector<Marker> markers;
  std::size_t from = 0;
  int missing = 0;
  for (std::size_t n = 0; n < (roman ? std::size(kRoman) : 26); ++n) {
    const std::string name =
        roman ? std::string(kRoman[n]) : std::string(1, static_cast<char>('a' + n));
    const std::string mark = '(' + name + ')';
    std::size_t at = text.find(mark, from);
    // "; c)taking": the opening parenthesis is missing.
    const std::size_t bare = text.find(' ' + name + ')', from);
    if (bare < at) at = bare + 1;
    if (at == std::string_view::npos) {
      if (++missing > kMostMissing) break;
      continue;
    }
    const std::size_t after = text.find_first_not_of(' ', text.find(')', at) + 1);
    if (after == std::string_view::npos) break;
    markers.push_back({name, at, after});
    from = after;
  }
  return markers;
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
std::optional<std::size_t> recommends_from(std::string_view sentence) {
  static const RE2 regex{std::string(en::kRecommends)};
  re2::StringPiece word;
  if (!RE2::PartialMatch(piece(sentence), regex, &word)) return std::nullopt;
  return static_cast<std::size_t>(word.data() - sentence.data());
}

std::unordered_set<std::string> words_of(std::string_view text) {
  std::unordered_set<std::string> words;
  std::string word;
  for (const char c : text) {
    if (std::isalpha(static_cast<unsigned char>(c))) {
      word += lower(c);
    } else if (word.size() > 3) {
      words.insert(word);
      word.clear();
    } else {
      word.clear();
    }
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
std::vector<Range> recommending_sentences(std::string_view text) {
  std::vector<Range> ranges;
  for (const Sentence& sentence : sentences_of(text))
    if (const auto from =
            recommends_from(text.substr(sentence.begin, sentence.end - sentence.begin)))
      ranges.push_back({sentence.begin + *from, sentence.end});
  return ranges;
}

// Point "(ii)" of a letter, the whole letter where it has no such point.
Range point_of(std::string_view text, const Range& letter, const std::string& roman) {
  const std::string_view words = letter.of(text);
  const auto markers = markers_of(words, true);
  const Range point = marked(words, markers, roman);
  if (point.empty()) return letter;
  Range range{letter.begin + point.begin, letter.begin + point.end};
  if (!en::asks(point.of(words))) range.head = std::string(words.substr(0, markers.front().at));
  return range;
}

// The stretches of a paragraph that recommend: its lettered points, else its sentences.
std::vector<Range> recommendations_in(std::string_view text, const std::vector<Marker>& markers) {
  std::vector<Range> ranges;
  for (const Marker& marker : markers)
    if (const Range range = marked(text, markers, marker.name); !range.empty())
      ranges.push_back(range);
  return ranges.empty() ? recommending_sentences(text) : ranges;
}

// A letter that the paragraph does not print counts its recommending sentences.
Range nth_sentence(std::string_view text, int index) {
  const auto ranges = recommending_sentences(text);
  return index >= 0 && static_cast<std::size_t>(index) < ranges.size()
             ? ranges[static_cast<std::size_t>(index)]
             : Range{};
}

std::vector<Range> referenced(std::string_view text, const ParagraphReference& reference) {
  const auto markers = markers_of(text, false);
  if (!reference.letter.empty()) {
    Range letter = marked(text, markers, reference.letter);
    if (letter.empty()) letter = nth_sentence(text, reference.letter.front() - 'a');
    if (letter.empty()) return {};
    if (reference.roman.empty()) return {letter};
    return {point_of(text, letter, reference.roman)};
  }
  if (reference.last_sentence) {
    const auto sentences = sentences_of(text);
    if (sentences.empty()) return {};
    const Sentence last = sentences.back();
    const auto from = recommends_from(text.substr(last.begin, last.end - last.begin));
    return {{last.begin + from.value_or(0), last.end}};
  }
  auto ranges = recommendations_in(text, markers);
  if (!reference.gloss.empty() && ranges.size() > 1)
    return {nearest(text, ranges, reference.gloss)};
  return ranges;
}

// The State that speaks in a paragraph: named at its start, else the first of its first sentences
// that is not the one under review.
std::optional<PrintedState> speaker_of(std::string_view text, const std::string& under_review) {
  const auto sentences = sentences_of(text);
  const std::size_t end =
      sentences.empty() ? 0 : sentences[std::min<std::size_t>(2, sentences.size() - 1)].end;
  for (std::size_t at = 0; at < end; ++at) {
    const bool starts_word = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(';
    if (!starts_word || !std::isupper(static_cast<unsigned char>(text[at]))) continue;
    const auto state = state_at_start(language_named("en"), text.substr(at));
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
std::string_view without_joint(std::string_view s) {
  constexpr std::size_t kLongestJoint = 90;  // bytes
  while (true) {
    s = without_trailing(s, " ;.,:");
    const std::size_t space = s.rfind(' ');
    const std::string_view last =
        space == std::string_view::npos ? std::string_view{} : s.substr(space + 1);
    const std::size_t semicolon = s.rfind(';');
    const bool leads_on = semicolon != std::string_view::npos &&
                          s.size() - semicolon < kLongestJoint &&
                          recommends_from(s.substr(semicolon)).has_value();
    if (leads_on)
      s = s.substr(0, semicolon);
    else if (last == "and" || last == "that" || last == "to" || last == "also" || last == "or")
      s = s.substr(0, space);
    else
      return s;
  }
}

}  // namespace

Dialogue::Dialogue(const Document& document, BlockRange range) : document_(document) {
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
  for (const ParagraphReference& reference : paragraph_references(language_named("en"), sentence)) {
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
  const auto ranges = referenced(block.text, reference);
  if (ranges.empty()) {
    found.diagnostics.push_back({Severity::warning,
                                 "unresolved_reference",
                                 "no recommendation found in paragraph " + printed(reference),
                                 {},
                                 0});
    return;
  }
  const auto speaker = speaker_of(block.text, record.state_under_review);
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    const std::string text = ranges[i].head + std::string(without_joint(ranges[i].of(block.text)));
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
