#include "core/label/mentions.hpp"

#include <algorithm>
#include <string>

#include "core/language/en/instrument_wordings.hpp"
#include "core/text/ascii.hpp"
#include "core/text/filtered_patterns.hpp"
#include "core/text/pattern.hpp"
#include "core/text/pattern_set.hpp"

namespace uprex {
namespace {

using en::InstrumentKind;

RE2::Options mention_options() {
  RE2::Options chosen;
  chosen.set_never_capture(true);
  // The memory of an automaton that many wordings share. With too little, it is slow but correct.
  chosen.set_max_mem(8 << 20);
  return chosen;
}

std::string with_connections(std::string_view phrase) {
  std::string pattern;
  for (const char c : phrase) c == '~' ? pattern += en::kConnection : pattern += c;
  return pattern;
}

std::string phrase_of(const en::InstrumentWording& wording) {
  return R"((?i:\b()" + with_connections(wording.phrase) + "))";
}

std::string acronym_of(const en::InstrumentWording& wording) {
  return R"(\b()" + std::string(wording.acronym) + R"()\b)";
}

MentionKind kind_of(InstrumentKind kind) {
  switch (kind) {
    case InstrumentKind::treaty:
      return MentionKind::treaty;
    case InstrumentKind::subject:
      return MentionKind::subject;
    case InstrumentKind::aside:
      return MentionKind::aside;
    case InstrumentKind::name:
      return MentionKind::name;
  }
  return MentionKind::name;
}

bool may_hold_acronyms(std::string_view text) {
  return std::ranges::adjacent_find(
             text, [](char a, char b) { return is_upper(a) && is_upper(b); }) != text.end();
}

// The least length of the words that distinguish phrases.
constexpr int kShortestWord = 5;

// All wordings, compiled once. Phrases are found by their long words. Acronyms are found by their
// upper case, because "CAT" also occurs in "education".
class MentionPatterns {
 public:
  MentionPatterns() : phrases_(mention_options(), kShortestWord), acronyms_(mention_options()) {
    for (const auto& wording : en::instrument_wordings()) {
      const Meaning meaning{kind_of(wording.kind), wording.name};
      if (!wording.phrase.empty()) add_phrase(meaning, phrase_of(wording));
      if (!wording.acronym.empty()) add_acronym(meaning, acronym_of(wording));
    }
    const Meaning protocols{MentionKind::protocols, {}};
    add_phrase(protocols, std::string(en::kProtocols));
    add_acronym(protocols, std::string(en::kProtocolsByAcronym));
    phrases_.compile();
    acronyms_.compile();
  }

  std::vector<Mention> find(std::string_view text) const {
    std::vector<Mention> found;
    for (const std::size_t i : phrases_.candidates(text))
      add_mentions(phrases_.pattern(i), of_phrases_[i], text, found);
    if (!may_hold_acronyms(text)) return found;
    for (const std::size_t i : acronyms_.candidates(text))
      add_mentions(acronyms_.pattern(i), of_acronyms_[i], text, found);
    return found;
  }

 private:
  struct Meaning {
    MentionKind kind;
    std::string_view name;
  };

  void add_phrase(const Meaning& meaning, const std::string& pattern) {
    phrases_.add(pattern);
    of_phrases_.push_back(meaning);
  }

  void add_acronym(const Meaning& meaning, const std::string& pattern) {
    acronyms_.add(pattern);
    of_acronyms_.push_back(meaning);
  }

  static void add_mentions(const RE2& pattern, const Meaning& meaning, std::string_view text,
                           std::vector<Mention>& found) {
    const re2::StringPiece whole = piece(text);
    re2::StringPiece at;
    for (std::size_t from = 0;
         pattern.Match(whole, from, text.size(), RE2::UNANCHORED, &at, 1) && !at.empty();) {
      const auto begin = static_cast<std::size_t>(at.data() - text.data());
      from = begin + at.size();
      found.push_back({meaning.kind, begin, from, meaning.name});
    }
  }

  FilteredPatterns phrases_;
  PatternSet acronyms_;
  std::vector<Meaning> of_phrases_, of_acronyms_;
};

const MentionPatterns& wordings() {
  static const MentionPatterns compiled;
  return compiled;
}

// The earlier mention comes first. Of two with the same beginning, the longer comes first.
bool comes_before(const Mention& a, const Mention& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
}

// True for a mention inside a longer one, and for a repetition.
std::vector<Mention> without_covered(std::vector<Mention> mentions) {
  std::ranges::stable_sort(mentions, comes_before);
  std::vector<Mention> kept;
  const Mention* widest = nullptr;
  for (const Mention& mention : mentions) {
    const bool same = widest && widest->begin == mention.begin && widest->end == mention.end;
    const bool covered = widest && mention.end <= widest->end && !same;
    if (mention.kind != MentionKind::aside && covered) continue;
    kept.push_back(mention);
    if (mention.kind != MentionKind::aside && !same) widest = &mention;
  }
  return kept;
}

}  // namespace

std::vector<Mention> mentions_in(std::string_view text) {
  return without_covered(wordings().find(text));
}

std::vector<std::string_view> mentioned_names() {
  std::vector<std::string_view> names;
  for (const auto& wording : en::instrument_wordings())
    if (wording.kind != InstrumentKind::subject) names.push_back(wording.name);
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace uprex
