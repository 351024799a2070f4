#include "core/upr/answer.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "core/upr/en/answer_patterns.hpp"

namespace uprex {
namespace {

using en::AnswerWords;

// Longer sentences are read only so far.
constexpr std::size_t kMostBytes = 8000;
constexpr std::size_t kKinds = static_cast<std::size_t>(AnswerWords::implemented) + 1;

struct Hit {
  std::size_t begin = 0, end = 0;
  AnswerWords words = AnswerWords::notes;
  Answer answer;
  bool passive = false;  // the recommendation is its subject
};

re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }

// A pattern that is compiled once.
class Pattern {
 public:
  explicit Pattern(std::string_view regex) : regex_("(?i)" + std::string(regex)) {}
  bool in(std::string_view text) const { return RE2::PartialMatch(piece(text), regex_); }
  std::optional<std::string_view> find(std::string_view text) const {
    re2::StringPiece found;
    if (!regex_.Match(piece(text), 0, text.size(), RE2::UNANCHORED, &found, 1)) return {};
    return std::string_view(found.data(), found.size());
  }
  std::string captured(std::string_view text) const {
    std::string found;
    RE2::PartialMatch(piece(text), regex_, &found);
    return found;
  }

 private:
  RE2 regex_;
};

// All patterns as one; group i + 1 is pattern i.
const RE2& words() {
  static const RE2* const regex = [] {
    std::string all = "(?i)";
    for (const auto& pattern : en::kAnswerPatterns)
      all += (all.size() > 4 ? "|(" : "(") + std::string(pattern.regex) + ')';
    RE2::Options options;
    options.set_max_mem(64 << 20);
    return new RE2(all, options);
  }();
  return *regex;
}

std::size_t at_of(std::string_view whole, std::string_view part) {
  return static_cast<std::size_t>(part.data() - whole.data());
}

// Everything that may answer, in order, whether it does or not.
std::vector<Hit> words_in(std::string_view text) {
  std::vector<Hit> hits;
  std::vector<re2::StringPiece> groups(en::kAnswerPatterns.size() + 1);
  std::size_t at = 0;
  while (at < text.size() && words().Match(piece(text), at, text.size(), RE2::UNANCHORED,
                                           groups.data(), static_cast<int>(groups.size()))) {
    const std::size_t begin = static_cast<std::size_t>(groups[0].data() - text.data());
    const std::size_t end = begin + std::max<std::size_t>(groups[0].size(), 1);
    for (std::size_t i = 1; i < groups.size(); ++i)
      if (groups[i].data() != nullptr) {
        hits.push_back({begin, end, en::kAnswerPatterns[i - 1].words, {}, false});
        break;
      }
    at = end;
  }
  return hits;
}

bool has_object(std::string_view after) {
  static const Pattern object(en::kAnswerObject), ends(en::kAnswerEnds);
  return object.in(after) || ends.in(after);
}

bool has_subject(std::string_view before) {
  static const Pattern subject(en::kAnswerSubject);
  return subject.in(before);
}

bool is_noun(std::string_view text, const Hit& hit) {
  static const Pattern before(en::kBeforeNoun), after(en::kAfterNoun);
  const std::string_view word = text.substr(hit.begin, hit.end - hit.begin);
  static const Pattern noun(R"(^(?:supports?|accept|adopts?)\b)");
  if (!noun.in(word)) return false;
  return (word.size() < 8 && before.in(text.substr(0, hit.begin))) ||
         after.in(text.substr(hit.begin + std::min<std::size_t>(word.size(), 7)));
}

// "the supported recommendations", "recommendations accepted were": names, does not decide.
bool is_attribute(std::string_view text, const Hit& hit) {
  static const Pattern participle(R"(^(?:accepted|supported|noted|rejected|endorsed|agreed)\b)");
  if (!participle.in(text.substr(hit.begin))) return false;
  static const Pattern article(R"(\b(?:the|of|these|those|some|many|other|all|most|its|any)\s*$)");
  static const Pattern those(R"(\b(?:those|ones|one)\s*$)");
  if (those.in(text.substr(0, hit.begin))) return true;
  static const Pattern noun(R"(\brecommendations?\s*$)");
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  static const Pattern recommendations(R"(^\s*(?:or (?:noted|rejected) )?recommendations?\b)");
  static const Pattern verb(R"(^\s*(?:were|are|had|have|has|will|during|by)\b)");
  return (article.in(before) && recommendations.in(after)) || (noun.in(before) && verb.in(after));
}

// "Recommendations 14-19: supported".
bool follows_mark(std::string_view before) {
  static const Pattern mark(R"([:–—]\s*(?:fully )?$|\s-\s$)");
  return mark.in(before);
}

// "agrees to ratify", "will implement".
bool agrees_to(std::string_view words) {
  static const Pattern agrees(
      R"(^(?:(?:agree[sd]?|accept(?:s|ed)?) to \w|(?:will|shall) (?:fully )?implement it\b))");
  return agrees.in(words);
}

// What the hit says; kind none for words that say nothing here.
Answer judge(std::string_view text, const Hit& hit) {
  static const Pattern notes_object(en::kNotesObject), notes_saying(en::kNotesSaying);
  static const Pattern history(en::kHistory), history_within(en::kHistoryWithin),
      history_after(en::kHistoryAfter);
  const std::string_view before = text.substr(0, hit.begin), after = text.substr(hit.end);
  if (hit.words != AnswerWords::implemented &&
      (history.in(before) || history_after.in(after) ||
       history_within.in(text.substr(hit.begin, hit.end - hit.begin))))
    return {};
  switch (hit.words) {
    case AnswerWords::partial:
      return {AnswerKind::partially_supported, false, true, false};
    case AnswerWords::noted_plainly:
      return {AnswerKind::noted, false, true, false};
    case AnswerWords::supports_plainly:
      return {AnswerKind::supported, false, true, false};
    case AnswerWords::refuses_active:
      return {AnswerKind::noted, false, has_object(after), false};
    case AnswerWords::refuses_passive:
      return {AnswerKind::noted, false, has_subject(before), false};
    case AnswerWords::takes_note:
    case AnswerWords::notes: {
      static const Pattern relative(en::kRelative);
      static const Pattern them(R"(^ (?:it|them|these|those|this)(?:\W|$))");
      if (relative.in(before) || (hit.words == AnswerWords::takes_note && them.in(after)))
        return {AnswerKind::noted, false, true, false};
      if (is_attribute(text, hit) || !notes_object.in(after) || notes_saying.in(after)) return {};
      return {AnswerKind::noted, false, true, false};
    }
    case AnswerWords::noted:
      return {AnswerKind::noted, false, has_subject(before), false};
    case AnswerWords::pending: {
      static const Pattern state(R"(\bState\s*$)");
      if (state.in(before)) return {};  // "the State under review"
      static const Pattern about(R"(recommendation|\brecs?\b|\bdefinit|\d{2,3}\.\d)");
      const bool bare = text.size() < 60 && (hit.begin < 3 || has_subject(before));
      return {AnswerKind::pending, false, bare || about.in(text), false};
    }
    case AnswerWords::supports_active:
      if (is_noun(text, hit) || is_attribute(text, hit)) return {};
      return {AnswerKind::supported, false,
              has_object(after) || follows_mark(before) || agrees_to(text.substr(hit.begin)),
              false};
    case AnswerWords::supports_passive:
      if (is_attribute(text, hit)) return {};
      return {AnswerKind::supported, false, has_subject(before), false};
    case AnswerWords::supports_weakly:
      return {AnswerKind::supported, false, false, false};
    case AnswerWords::implemented: {
      static const Pattern planned(
          R"(\b(?:will|to|would|should|could|can|must|not|if|once)(?: be)?\s*$)");
      static const Pattern subject(en::kImplementedSubject);
      if (planned.in(before) || !subject.in(text)) return {};
      return {AnswerKind::implemented, true, true, false};
    }
  }
  return {};
}

bool is_passive(const Hit& hit) {
  return hit.words == AnswerWords::supports_passive || hit.words == AnswerWords::refuses_passive ||
         hit.words == AnswerWords::noted;
}

// "113.3 (noted)", "113.13 – not accepted".
bool follows_number(std::string_view before) {
  static const Pattern number(R"(\d\)?\s*(?:\(|[–—:]|-\s)\s*$)");
  return number.in(before);
}

Answer by_number(AnswerWords words) {
  switch (words) {
    case AnswerWords::partial:
      return {AnswerKind::partially_supported, false, true, false};
    case AnswerWords::pending:
      return {AnswerKind::pending, false, true, false};
    case AnswerWords::supports_active:
    case AnswerWords::supports_passive:
    case AnswerWords::supports_plainly:
      return {AnswerKind::supported, false, true, false};
    case AnswerWords::supports_weakly:
      return {};
    case AnswerWords::implemented:
      return {AnswerKind::implemented, true, true, false};
    default:
      return {AnswerKind::noted, false, true, false};
  }
}

std::vector<Hit> judged(std::string_view text) {
  std::vector<Hit> hits = words_in(text);
  for (Hit& hit : hits) {
    const bool behind_number = follows_number(text.substr(0, hit.begin));
    hit.passive = is_passive(hit) || behind_number;
    hit.answer = behind_number ? by_number(hit.words) : judge(text, hit);
  }
  std::erase_if(hits, [](const Hit& hit) { return hit.answer.kind == AnswerKind::none; });
  return hits;
}

bool decides(const Hit& hit) {
  return hit.answer.plain && hit.answer.kind != AnswerKind::implemented;
}

// Places of a pattern in a text.
std::vector<std::size_t> places(std::string_view text, const Pattern& pattern) {
  std::vector<std::size_t> found;
  std::string_view rest = text;
  while (const auto match = pattern.find(rest)) {
    found.push_back(at_of(text, *match));
    rest.remove_prefix(at_of(rest, *match) + std::max<std::size_t>(match->size(), 1));
  }
  return found;
}

// Where the clause of `second` begins: at the joint that parts it from `first`. Numbers before an
// active verb belong to the clause before it, those before a passive one are its subject.
std::size_t joint_between(std::string_view text, const Hit& first, const Hit& second) {
  static const Pattern word(en::kWordJoint), mark(en::kMarkJoint), weak(en::kWeakJoint),
      relative(en::kRelative);
  const std::string_view gap = text.substr(first.end, second.begin - first.end);
  // "12 and 45, which it notes".
  if (const auto numbers = relative.find(gap)) return at_of(text, *numbers);
  const std::size_t digit = gap.find_last_of("0123456789");
  const std::size_t after_digits = digit == std::string_view::npos ? 0 : digit + 1;
  const bool subject = second.passive && after_digits > 0;
  for (const Pattern* pattern : {&word, &mark, &weak}) {
    const std::vector<std::size_t> joints = places(gap, *pattern);
    if (joints.empty()) continue;
    if (subject && (pattern != &weak || first.passive)) return first.end + joints.front();
    if (subject) return first.end + joints.back();
    if (joints.back() >= after_digits) return first.end + joints.back();
  }
  return subject ? second.begin : first.end + after_digits;
}

// One answer from all that a clause holds; a plain one counts before the others.
Answer taken_together(std::string_view clause, const std::vector<Hit>& hits) {
  static const Pattern part_object(en::kPartObject), partial_after(en::kPartialAfter);
  Answer answer;
  for (const Hit& hit : hits) {
    if (hit.answer.kind == AnswerKind::implemented) {
      answer.implemented = true;
      continue;
    }
    const bool better = answer.kind == AnswerKind::none || (hit.answer.plain && !answer.plain);
    const bool implemented = answer.implemented;
    if (better) answer = hit.answer;
    answer.implemented = implemented;
  }
  if (answer.kind == AnswerKind::none && answer.implemented) {
    answer.kind = AnswerKind::implemented;
    answer.plain = true;
  }
  const bool decided = answer.kind == AnswerKind::supported || answer.kind == AnswerKind::noted;
  answer.part = decided && part_object.in(clause);
  if (answer.kind == AnswerKind::supported && partial_after.in(clause)) {
    answer.kind = AnswerKind::partially_supported;
    answer.plain = true;
  }
  return answer;
}

}  // namespace

std::vector<AnswerClause> answer_clauses(std::string_view sentence) {
  static const Pattern of_which(en::kOfWhich);
  const std::string_view text = sentence.substr(0, kMostBytes);
  std::vector<AnswerClause> clauses;
  std::vector<Hit> hits;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    clauses.push_back({begin, end, taken_together(sentence.substr(begin, end - begin), hits)});
    hits.clear();
    begin = end;
  };
  for (const Hit& hit : judged(text)) {
    const auto last = std::find_if(hits.rbegin(), hits.rend(), decides);
    if (last != hits.rend()) {
      const std::string_view gap = text.substr(last->end, hit.begin - last->end);
      if (decides(hit)) {
        const std::size_t joint = joint_between(text, *last, hit);
        // "noted with appreciation and supported" decides once, as the second says.
        close(joint);
      } else if (const auto joint = of_which.find(gap)) {
        close(at_of(text, *joint));
      }
    }
    hits.push_back(hit);
  }
  close(sentence.size());
  return clauses;
}

Answer answer_of(std::string_view sentence) {
  Answer answer;
  bool supported = false, noted = false;
  for (const AnswerClause& clause : answer_clauses(sentence)) {
    const Answer& own = clause.answer;
    const bool better = answer.kind == AnswerKind::none || (own.plain && !answer.plain) ||
                        (answer.kind == AnswerKind::implemented && own.plain);
    const bool implemented = answer.implemented || own.implemented;
    if (own.plain && own.kind == AnswerKind::supported) supported = true;
    if (own.plain && own.kind == AnswerKind::noted) noted = true;
    if (better && own.kind != AnswerKind::none) answer = own;
    answer.implemented = implemented;
  }
  if (supported && noted) answer.kind = AnswerKind::partially_supported;
  if (answer.kind == AnswerKind::supported && answer.part)
    answer.kind = AnswerKind::partially_supported;
  return answer;
}

Answer answer_of_heading(std::string_view heading) {
  static const Pattern partial(
      R"(\b(?:partial|partially|partly|in part)(?: (?:accept|support|endors|agree|recommend)|\W*$| by\b)|\b(?:accept|support)\w* (?:partially|partly|in part)|\b(?:accept|support)\w* ?(?:/|and|&) ?noted)");
  static const Pattern refused(
      R"(\b(?:not|non|un|cannot|unable)\b.{0,40}(?:accept|support|enjoy|endorse|agree|position)|\bunaccept|\bnoted\b|\btake[sn]? note|\brecommendations?\b.{0,80}\bnotes?\b|\breject|\brefus|\bdeclin)");
  static const Pattern pending(
      R"(\bpending\b|(?:^\W*|\b(?:recommendations?|are|is|being|still|remain\w*|those|kept) )under (?:\w+ )?(?:consideration|review|examination|study)|\bto be (?:considered|examined|studied)|\bdeferred|\bwill (?:\w+ )?be (?:\w+ )?(?:examined|considered))");
  static const Pattern supported(
      R"(\b(?:accepted|accepts|acceptable|supported|supports|endorse[sd]|agreed|agrees|approved)\b|\benjoy|\brecommendations? .{0,60}\b(?:accept|support)\b|\b(?:we|can|could|to) (?:accept|support)\b|\brecommendations? in favou?r)");
  static const Pattern implemented(
      R"(\bimplemented\b|\b(?:process|course|under|ongoing|being).{0,12}implement)");
  static const Pattern longest(R"(^.{0,260}$)");
  static const Pattern other(
      R"(\b(?:reasons?|explanations?|clarifications?|information) (?:for|on|of|regarding|concerning)\b|\bposition of .{0,50} on\b.{0,80}$)");
  Answer answer;
  if (!longest.in(heading)) return answer;
  answer.implemented = implemented.in(heading);
  if (pending.in(heading))
    answer.kind = AnswerKind::pending;
  else if (partial.in(heading))
    answer.kind = AnswerKind::partially_supported;
  else if (refused.in(heading))
    answer.kind = AnswerKind::noted;
  else if (supported.in(heading))
    answer.kind = AnswerKind::supported;
  else if (answer.implemented)
    answer.kind = AnswerKind::implemented;
  static const Pattern speaks(R"(\brecommendations?\b)");
  if (answer.kind == AnswerKind::none && speaks.in(heading))
    if (const Answer said = answer_of(heading); said.plain) answer = said;
  answer.plain = answer.kind != AnswerKind::none && !other.in(heading);
  return answer;
}

bool is_as_before(std::string_view clause) {
  static const Pattern as_before(en::kAsBefore);
  return as_before.in(clause);
}

std::vector<std::size_t> ordinals_meant(std::string_view clause, std::size_t count) {
  static const RE2 regex("(?i)" + std::string(en::kOrdinal));
  std::string which, many;
  if (!RE2::PartialMatch(piece(clause), regex, &which, &many)) return {};
  std::transform(which.begin(), which.end(), which.begin(), [](char c) { return c | 0x20; });
  constexpr std::array<std::string_view, 5> kOrdinals{"first", "second", "third", "fourth",
                                                      "fifth"};
  std::size_t first = static_cast<std::size_t>(
      std::find(kOrdinals.begin(), kOrdinals.end(), which) - kOrdinals.begin());
  const std::size_t length = many == "two" ? 2 : many == "three" ? 3 : many == "four" ? 4 : 1;
  if (which == "former") first = 0;
  if (which == "latter" || which == "last") first = count - std::min(count, length);
  std::vector<std::size_t> meant;
  for (std::size_t i = first; i < first + length && i < count; ++i) meant.push_back(i);
  return meant;
}

bool opens_list(std::string_view sentence) {
  static const Pattern opens(en::kOpensList);
  return opens.in(sentence);
}

AnswerReach reach_of(std::string_view clause) {
  static const Pattern all(en::kAllReach), rest(en::kRestReach), restricted(en::kRestricted);
  if (restricted.in(clause)) return AnswerReach::named;
  if (rest.in(clause)) return AnswerReach::rest;
  return all.in(clause) ? AnswerReach::all : AnswerReach::named;
}

std::string part_meant(std::string_view clause) {
  static const Pattern meant(en::kPartMeant), about(en::kPartAbout), named(en::kPartNamed);
  std::string words;
  for (const Pattern* pattern : {&meant, &named, &about}) {
    words = pattern->captured(clause);
    if (!words.empty()) break;
  }
  words.resize(words.find_last_not_of(" .;,:") + 1);
  return words;
}

std::string reason_given(std::string_view sentence) {
  static const Pattern reason(en::kReason);
  return reason.captured(sentence);
}

}  // namespace uprex
