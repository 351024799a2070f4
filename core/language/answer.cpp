#include "core/language/answer.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "core/language/answer_words.hpp"
#include "core/language/en/answer_context.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// Longer sentences are read only so far.
constexpr std::size_t kMostBytesOfAnswer = 8000;

std::size_t at_of(std::string_view whole, std::string_view part) {
  return static_cast<std::size_t>(part.data() - whole.data());
}

bool decides(const AnswerHit& hit) {
  return hit.answer.plain && hit.answer.kind != AnswerKind::implemented;
}

// Places of a pattern in a text.
std::vector<std::size_t> places(std::string_view text, const AnswerRegex& pattern) {
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
std::size_t joint_between(std::string_view text, const AnswerHit& first, const AnswerHit& second) {
  static const AnswerRegex word(en::kWordJoint), mark(en::kMarkJoint), weak(en::kWeakJoint),
      relative(en::kRelative);
  const std::string_view gap = text.substr(first.end, second.begin - first.end);
  // "12 and 45, which it notes".
  if (const auto numbers = relative.find(gap)) return at_of(text, *numbers);
  const std::size_t digit = gap.find_last_of("0123456789");
  const std::size_t after_digits = digit == std::string_view::npos ? 0 : digit + 1;
  const bool subject = second.passive && after_digits > 0;
  for (const AnswerRegex* pattern : {&word, &mark, &weak}) {
    const std::vector<std::size_t> joints = places(gap, *pattern);
    if (joints.empty()) continue;
    if (subject && (pattern != &weak || first.passive)) return first.end + joints.front();
    if (subject) return first.end + joints.back();
    if (joints.back() >= after_digits) return first.end + joints.back();
  }
  return subject ? second.begin : first.end + after_digits;
}

// One answer from all that a clause holds; a plain one counts before the others.
Answer taken_together(std::string_view clause, const std::vector<AnswerHit>& hits) {
  static const AnswerRegex part_object(en::kPartObject), partial_after(en::kPartialAfter),
      and_implemented(en::kAndImplemented);
  Answer answer;
  for (const AnswerHit& hit : hits) {
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
  if (answer.plain && and_implemented.in(clause)) answer.implemented = true;
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
  static const AnswerRegex of_which(en::kOfWhich);
  const std::string_view text = sentence.substr(0, kMostBytesOfAnswer);
  std::vector<AnswerClause> clauses;
  std::vector<AnswerHit> hits;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    clauses.push_back({begin, end, taken_together(sentence.substr(begin, end - begin), hits)});
    hits.clear();
    begin = end;
  };
  for (const AnswerHit& hit : answer_words(text)) {
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
  static const AnswerRegex partial(
      R"(\b(?:partial|partially|partly|in part)(?: (?:accept|support|endors|agree|recommend)|\W*$| by\b)|\b(?:accept|support)\w* (?:partially|partly|in part)|\b(?:accept|support)\w* ?(?:/|and|&) ?noted)");
  static const AnswerRegex refused(
      R"(\b(?:not|non|un|cannot|unable)\b.{0,40}(?:accept|support|enjoy|endorse|agree|position)|\bunaccept|\bnoted\b|\btake[sn]? note|\brecommendations?\b.{0,80}\bnotes?\b|\breject|\brefus|\bdeclin)");
  static const AnswerRegex pending(
      R"(\bpending\b|(?:^\W*|\b(?:recommendations?|are|is|being|still|remain\w*|those|kept) )under (?:\w+ )?(?:consideration|review|examination|study)|\bto be (?:considered|examined|studied)|\bdeferred|\bwill be (?:\w+ )?(?:examined|considered))");
  static const AnswerRegex supported(
      R"(\b(?:accepted|accepts|acceptable|supported|supports|endorse[sd]|agreed|agrees|approved)\b|\benjoy|\brecommendations? .{0,60}\b(?:accept|support)\b|\b(?:we|can|could|to) (?:accept|support)\b|\brecommendations? in favou?r)");
  static const AnswerRegex implemented(
      R"(\bimplemented\b|\b(?:process|course|under|ongoing|being).{0,12}implement)");
  static const AnswerRegex longest(R"(^.{0,260}$)");
  static const AnswerRegex other(
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
  static const AnswerRegex speaks(R"(\brecommendations?\b)");
  if (answer.kind == AnswerKind::none && speaks.in(heading))
    if (const Answer said = answer_of(heading); said.plain) answer = said;
  answer.plain = answer.kind != AnswerKind::none && !other.in(heading);
  return answer;
}

bool is_as_before(std::string_view clause) {
  static const AnswerRegex as_before(en::kAsBefore);
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
  static const AnswerRegex opens(en::kOpensList);
  return opens.in(sentence);
}

AnswerReach reach_of(std::string_view clause) {
  static const AnswerRegex all(en::kAllReach), rest(en::kRestReach), restricted(en::kRestricted);
  if (restricted.in(clause)) return AnswerReach::named;
  if (rest.in(clause)) return AnswerReach::rest;
  return all.in(clause) ? AnswerReach::all : AnswerReach::named;
}

std::string part_meant(std::string_view clause) {
  static const AnswerRegex meant(en::kPartMeant), about(en::kPartAbout), named(en::kPartNamed);
  std::string words;
  for (const AnswerRegex* pattern : {&meant, &named, &about}) {
    words = pattern->captured(clause);
    if (!words.empty()) break;
  }
  words.resize(words.find_last_not_of(" .;,:") + 1);
  return words;
}

std::string reason_given(std::string_view sentence) {
  static const AnswerRegex reason(en::kReason);
  return reason.captured(sentence);
}

}  // namespace uprex
