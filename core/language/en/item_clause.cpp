// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/item_clause.hpp"

#include <algorithm>
#include <optional>

#include "core/language/en/ellipsis.hpp"
#include "core/language/en/first_words.hpp"
#include "core/language/en/phrase.hpp"
#include "core/text/trim.hpp"

namespace uprex::en {
namespace {

// A stretch with its text taken apart.
struct Segment : Piece {
  std::size_t begin = 0;
  Tail tail;
};

// States of one clause that are named behind the same segments: one recommendation.
struct Voice {
  std::vector<std::size_t> segments;
  std::vector<PrintedState> states;
};

// "Adhere to CAT (A)/Extend an open invitation (A)": two sentences, and two recommendations.
bool begins_anew(const Segment& segment, const Segment& before) {
  return segment.alternative && !segment.conjoined && asks(segment.own) &&
         !waits_for_object(before.own);
}

bool same_state(const PrintedState& a, const PrintedState& b) {
  return a.iso3.empty() ? a.printed == b.printed : a.iso3 == b.iso3;
}

std::vector<Voice> voices_of(const std::vector<Segment>& segments) {
  std::vector<Voice> by_state;
  for (std::size_t i = 0; i < segments.size(); ++i)
    for (const PrintedState& state : segments[i].tail.states) {
      const auto known = std::find_if(by_state.rbegin(), by_state.rend(), [&](const Voice& voice) {
        return same_state(state, voice.states.front());
      });
      if (known != by_state.rend() && known->segments.back() == i) continue;
      if (known != by_state.rend() && !begins_anew(segments[i], segments[known->segments.back()]))
        known->segments.push_back(i);
      else
        by_state.push_back({{i}, {state}});
    }
  std::vector<Voice> voices;
  for (Voice& voice : by_state) {
    const auto alike = std::find_if(voices.begin(), voices.end(),
                                    [&](const Voice& v) { return v.segments == voice.segments; });
    if (alike == voices.end())
      voices.push_back(std::move(voice));
    else
      alike->states.push_back(std::move(voice.states.front()));
  }
  return voices;
}

// One clause: its segments and the text behind its last tail, which belongs to all of them.
class Clause {
 public:
  Clause(std::string_view item, std::vector<Stretch> stretches, std::size_t end)
      : item_(item), end_(end) {
    for (Stretch& stretch : stretches) {
      const auto size = stretch.tail.begin - stretch.begin;
      segments_.push_back(
          {piece_of(item_.substr(stretch.begin, size)), stretch.begin, std::move(stretch.tail)});
    }
    const std::size_t last = segments_.back().tail.end;
    rest_ =
        without_trailing(without_leading(item_.substr(last, end - last), kItemMarks), kItemMarks);
  }

  void read(std::vector<Part>& parts) const {
    for (Voice& voice : voices_of(segments_)) {
      Part part;
      part.begin = segments_[voice.segments.front()].begin;
      part.end = segments_[voice.segments.back()].tail.end;
      if (voice.segments.back() + 1 == segments_.size()) part.end = end_;
      for (const std::size_t i : voice.segments)
        part.balanced = part.balanced && segments_[i].tail.balanced;
      part.states = std::move(voice.states);
      compose(part, voice.segments);
      parts.push_back(std::move(part));
    }
  }

 private:
  void compose(Part& part, const std::vector<std::size_t>& voice) const {
    std::string text = beginning(part, voice.front());
    std::size_t last = voice.front();
    for (std::size_t k = 1; k < voice.size(); ++k) {
      const bool next = voice[k] == last + 1;
      text = joined(part, std::move(text), last, voice[k]);
      part.ellipsis = part.ellipsis || !next;
      last = voice[k];
    }
    text = finished(part, std::move(text), last);
    part.text = capitalised(text);
    part.balanced = part.balanced && std::count(text.begin(), text.end(), '(') <=
                                         std::count(text.begin(), text.end(), ')');
    part.uncertain = part.uncertain || is_cut(text);
  }

  std::string beginning(Part& part, std::size_t first) const {
    const Segment& segment = segments_[first];
    const bool sentence = asks(segment.own) && (segment.alternative || !points_back(segment.own));
    if (first > 0 && sentence) part.uncertain = lacks_antecedent(segment.own);
    if (first == 0 || sentence) return std::string(segment.own);
    part.ellipsis = true;
    std::size_t base = first - 1;
    while (base > 0 && !asks(segments_[base].own)) --base;
    return completed(segments_[base].own, segments_[first - 1].own, segment);
  }

  // A State's words up to segment `last`, and what it says in the later segment `i`.
  std::string joined(Part& part, std::string text, std::size_t last, std::size_t i) const {
    const Segment& segment = segments_[i];
    if (segment.own.empty()) return text;
    const bool either = segment.joint.ends_with("or ");  // "Sign (A), ratify (B) or accept it (A)"
    if (!either && waits_for_object(text) && (segment.alternative || i != last + 1)) {
      // "Consider ratifying (A)/ratify the Convention (A, B)".
      if (segment.alternative && !segment.conjoined && asks(segment.own) && has_object(i))
        return with_object_of(i, part, std::move(text));
      // "Accede (A)/Ratify the Convention (B) and bring its laws into line (A)".
      if (const auto j = object_for(last); j && *j != i)
        text = with_object_of(*j, part, std::move(text));
    }
    if (!segment.conjoined && waits_for_object(text))
      return with_object(std::move(text), segment.own);
    return std::move(text) + segment.joint + std::string(segment.own);
  }

  // With what follows all segments, or else with the object that its last segment waits for.
  std::string finished(Part& part, std::string text, std::size_t last) const {
    if (!rest_.empty()) {
      part.ellipsis = part.ellipsis || segments_.size() > 1;
      return with_object(std::move(text), rest_);
    }
    if (!waits_for_object(text)) return text;
    if (text.ends_with(" order to") && last + 1 < segments_.size()) {
      part.ellipsis = true;
      return text + ' ' + uncapitalised(segments_[last + 1].own);
    }
    const auto j = object_for(last);
    return j ? with_object_of(*j, part, std::move(text)) : text;
  }

  std::string with_object_of(std::size_t i, Part& part, std::string text) const {
    part.ellipsis = true;
    // "Ratify (A)/extend an invitation (B)": what is extended is not ratified.
    const std::string_view own = segments_[i].own;
    if (joins_treaty(text) && asks(own) && !joins_treaty(own)) part.uncertain = true;
    return with_object(std::move(text), object_of(i));
  }

  // "Consider (A), ratify the Convention (B)" takes its object from the next segment that has one,
  // an alternative ("Ratify the Convention (A)/Accede (B)") from the one before.
  std::optional<std::size_t> object_for(std::size_t i) const {
    for (std::size_t j = i; segments_[i].alternative && j-- > 0;)
      if (has_object(j)) return j;
    for (std::size_t j = i + 1; j < segments_.size(); ++j)
      if (has_object(j) || is_gerund(j)) return j;
    return std::nullopt;
  }

  // "the possibility of (A) signing the Convention (B)".
  bool is_gerund(std::size_t i) const {
    const std::string_view own = segments_[i].own;
    const std::string_view word = own.substr(0, own.find(' '));
    return word.ends_with("ing") && !is_continuation(word) && !waits_for_object(own);
  }

  bool has_object(std::size_t i) const {
    const std::string_view own = segments_[i].own;
    return !waits_for_object(own) && !goes_on(own) && !object_of(i).empty();
  }

  std::string_view object_of(std::size_t i) const {
    const std::string_view own = segments_[i].own;
    const std::string_view verb = asks(own) ? verb_phrase(own) : std::string_view{};
    return without_leading(own.substr(verb.size()), " ");
  }

  std::string_view item_, rest_;
  std::vector<Segment> segments_;
  std::size_t end_;
};

}  // namespace

void read_clause(std::string_view item, std::vector<Stretch> stretches, std::size_t end,
                 std::vector<Part>& parts) {
  Clause(item, std::move(stretches), end).read(parts);
}

}  // namespace uprex::en
