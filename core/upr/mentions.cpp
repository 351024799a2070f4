#include "core/upr/mentions.hpp"

#include <algorithm>
#include <memory>
#include <string>

#include "core/text/filtered_patterns.hpp"
#include "core/text/pattern.hpp"
#include "core/text/pattern_set.hpp"
#include "core/upr/en/instrument_wordings.hpp"

namespace uprex {
namespace {

using en::InstrumentKind;

RE2::Options options() {
  RE2::Options chosen;
  chosen.set_never_capture(true);
  // Of an automaton that many wordings share; one that needs more is slow, not wrong.
  chosen.set_max_mem(8 << 20);
  return chosen;
}

std::string with_connections(std::string_view phrase) {
  std::string pattern;
  for (const char c : phrase) c == '~' ? pattern += en::kConnection : pattern += c;
  return pattern;
}

std::string phrase_of(const en::InstrumentWording& wording) {
  return wording.phrase.empty() ? "" : R"((?i:\b()" + with_connections(wording.phrase) + "))";
}

std::string acronym_of(const en::InstrumentWording& wording) {
  return wording.acronym.empty() ? "" : R"(\b()" + std::string(wording.acronym) + R"()\b)";
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

// Letters of the words by which phrases are told apart.
constexpr int kShortestWord = 5;

// All wordings, compiled once. Phrases have long words of their own; acronyms would be found in
// many a word ("CAT" in "education") were it not for their case.
class Wordings {
 public:
  Wordings() : phrases_(options(), kShortestWord), acronyms_(options()) {
    for (const auto& wording : en::instrument_wordings())
      add({wording.kind, wording.name}, phrase_of(wording), acronym_of(wording));
    add({}, std::string(en::kProtocols), std::string(en::kProtocolsByAcronym));
    phrases_.compile();
    acronyms_.compile();
  }

  std::vector<Mention> find(std::string_view text) const {
    std::vector<Mention> found;
    for (const std::size_t i : candidates(text)) find(wordings_[i], text, found);
    return found;
  }

  const auto& all() const { return wordings_; }

 private:
  struct Wording {
    InstrumentKind kind = {};
    std::string_view name = {};
    std::unique_ptr<RE2> regex = {};
  };

  void add(Wording wording, const std::string& phrase, const std::string& acronym) {
    if (!phrase.empty()) {
      phrases_.add(phrase);
      of_phrase_.push_back(wordings_.size());
    }
    if (!acronym.empty()) {
      acronyms_.add(acronym);
      of_acronym_.push_back(wordings_.size());
    }
    const bool both = !phrase.empty() && !acronym.empty();
    wording.regex = std::make_unique<RE2>(phrase + (both ? "|" : "") + acronym, options());
    wordings_.push_back(std::move(wording));
  }

  // Numbers of wordings, each once.
  std::vector<std::size_t> candidates(std::string_view text) const {
    std::vector<std::size_t> which;
    for (const std::size_t i : phrases_.candidates(text)) which.push_back(of_phrase_[i]);
    for (const std::size_t i : acronyms_.candidates(text)) which.push_back(of_acronym_[i]);
    std::ranges::sort(which);
    which.erase(std::unique(which.begin(), which.end()), which.end());
    return which;
  }

  static void find(const Wording& wording, std::string_view text, std::vector<Mention>& found) {
    const re2::StringPiece whole = piece(text);
    re2::StringPiece at;
    const MentionKind kind = wording.name.empty() ? MentionKind::protocols : kind_of(wording.kind);
    for (std::size_t from = 0;
         wording.regex->Match(whole, from, text.size(), RE2::UNANCHORED, &at, 1) && !at.empty();) {
      const auto begin = static_cast<std::size_t>(at.data() - text.data());
      from = begin + at.size();
      found.push_back({kind, begin, from, wording.name});
    }
  }

  FilteredPatterns phrases_;
  PatternSet acronyms_;
  std::vector<std::size_t> of_phrase_, of_acronym_;  // their wordings
  std::vector<Wording> wordings_;
};

const Wordings& wordings() {
  static const Wordings compiled;
  return compiled;
}

// The earlier first, of those that begin together the longer.
bool comes_before(const Mention& a, const Mention& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
}

// Inside a longer one, or said twice by one wording.
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
