#include "core/upr/mentions.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <string>

#include "core/upr/en/instrument_wordings.hpp"

namespace uprex {
namespace {

using en::InstrumentKind;

RE2::Options options() {
  RE2::Options chosen;
  chosen.set_never_capture(true);
  // Of the automaton that all wordings share; one that needs more is slow, not wrong.
  chosen.set_max_mem(32 << 20);
  return chosen;
}

std::string with_connections(std::string_view phrase) {
  std::string pattern;
  for (const char c : phrase) c == '~' ? pattern += en::kConnection : pattern += c;
  return pattern;
}

std::string pattern_of(const en::InstrumentWording& wording) {
  std::string pattern;
  if (!wording.phrase.empty()) pattern = R"((?i:\b()" + with_connections(wording.phrase) + "))";
  if (wording.acronym.empty()) return pattern;
  return pattern + (pattern.empty() ? "" : "|") + R"(\b()" + std::string(wording.acronym) +
         R"()\b)";
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

// All wordings, compiled once.
class Wordings {
 public:
  Wordings() : all_(options(), RE2::UNANCHORED) {
    for (const auto& wording : en::instrument_wordings())
      add({wording.kind, wording.name, pattern_of(wording)});
    add({{}, {}, std::string(en::kProtocols)});
    all_.Compile();
  }

  std::vector<Mention> find(std::string_view text) const {
    std::vector<Mention> found;
    for (const int i : matching(text)) find(wordings_[static_cast<std::size_t>(i)], text, found);
    return found;
  }

  const auto& all() const { return wordings_; }

 private:
  struct Wording {
    InstrumentKind kind;
    std::string_view name;
    std::string pattern;
    std::unique_ptr<RE2> regex = {};
  };

  void add(Wording wording) {
    all_.Add(wording.pattern, nullptr);
    wording.regex = std::make_unique<RE2>(wording.pattern, options());
    wordings_.push_back(std::move(wording));
  }

  // Those that match somewhere; all where the automaton grew too large to tell.
  std::vector<int> matching(std::string_view text) const {
    std::vector<int> which;
    RE2::Set::ErrorInfo error{};
    if (all_.Match({text.data(), text.size()}, &which, &error) || error.kind == RE2::Set::kNoError)
      return which;
    which.resize(wordings_.size());
    std::iota(which.begin(), which.end(), 0);
    return which;
  }

  static void find(const Wording& wording, std::string_view text, std::vector<Mention>& found) {
    const re2::StringPiece whole(text.data(), text.size());
    re2::StringPiece at;
    const MentionKind kind = wording.name.empty() ? MentionKind::protocols : kind_of(wording.kind);
    for (std::size_t from = 0;
         wording.regex->Match(whole, from, text.size(), RE2::UNANCHORED, &at, 1) && !at.empty();) {
      const auto begin = static_cast<std::size_t>(at.data() - text.data());
      from = begin + at.size();
      found.push_back({kind, begin, from, wording.name});
    }
  }

  RE2::Set all_;
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
