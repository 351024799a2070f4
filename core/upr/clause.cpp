#include "core/upr/clause.hpp"

#include <algorithm>

#include "core/upr/en/first_words.hpp"
#include "core/upr/en/phrase.hpp"

namespace uprex {
namespace {

// A stretch with its text taken apart: `own` is the text without the conjunction before it, `joint`
// what joins it to the text before ("and", ", ").
struct Segment {
  std::size_t begin = 0;
  Tail tail;
  std::string_view own;
  std::string joint;
  bool alternative = false;  // a slash stands before it
};

// States of one clause that are named behind the same segments: one recommendation.
struct Voice {
  std::vector<std::size_t> segments;
  std::vector<PrintedState> states;
};

std::vector<Voice> voices_of(const std::vector<Segment>& segments) {
  std::vector<Voice> by_state;
  for (std::size_t i = 0; i < segments.size(); ++i)
    for (const PrintedState& state : segments[i].tail.states) {
      const auto same = [&](const Voice& voice) {
        const PrintedState& known = voice.states.front();
        return state.iso3.empty() ? known.printed == state.printed : known.iso3 == state.iso3;
      };
      auto voice = std::find_if(by_state.begin(), by_state.end(), same);
      if (voice == by_state.end()) voice = by_state.insert(by_state.end(), {{}, {state}});
      if (voice->segments.empty() || voice->segments.back() != i) voice->segments.push_back(i);
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
      segments_.push_back({stretch.begin, std::move(stretch.tail), {}, {}, false});
      fill(segments_.back());
    }
    const std::size_t last = segments_.back().tail.end;
    rest_ = en::without_trailing(en::without_leading(item_.substr(last, end - last), en::kMarks),
                                 en::kMarks);
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
  void fill(Segment& segment) const {
    const std::string_view raw = item_.substr(segment.begin, segment.tail.begin - segment.begin);
    segment.own = en::bare(raw);
    const std::string_view before =
        raw.substr(0, segment.own.empty() ? raw.size() : raw.find(segment.own));
    segment.joint = before.find(',') != std::string_view::npos ? ", " : " ";
    segment.alternative = before.find('/') != std::string_view::npos;
    if (before.find("and") != std::string_view::npos) segment.joint += "and ";
    if (before.find("or ") != std::string_view::npos) segment.joint += "or ";
    if (before.find("as well as ") != std::string_view::npos) segment.joint += "as well as ";
  }

  void compose(Part& part, const std::vector<std::size_t>& voice) const {
    const std::size_t first = voice.front();
    std::string text(segments_[first].own);
    if (first > 0 && (!en::asks(segments_[first].own) || en::points_back(segments_[first].own))) {
      text = completed(first);
      part.ellipsis = true;
    }
    std::size_t last = first;
    for (std::size_t k = 1; k < voice.size(); ++k) {
      const Segment& segment = segments_[voice[k]];
      const bool next = voice[k] == last + 1;
      // "Accede (A)/... and bring its laws into line (A)": the object comes from elsewhere.
      const bool complete = !next && en::waits_for_object(text) && en::asks(segment.own);
      if (complete) text += ' ' + std::string(object_for(last));
      text += next || complete ? segment.joint : " ";
      text += segment.own;
      part.ellipsis = part.ellipsis || !next;
      last = voice[k];
    }
    const bool waits = en::waits_for_object(text);
    if (!rest_.empty()) {
      text += ' ' + std::string(rest_);
      part.ellipsis = part.ellipsis || segments_.size() > 1;
    } else if (waits && segments_.size() > 1) {
      const bool verb_too = text.ends_with(" order to") && last + 1 < segments_.size();
      const std::string object =
          verb_too ? en::uncapitalised(segments_[last + 1].own) : std::string(object_for(last));
      if (!object.empty()) text += ' ' + object;
      part.ellipsis = part.ellipsis || !object.empty();
    }
    part.text = en::capitalised(text);
    part.balanced = part.balanced && std::count(text.begin(), text.end(), '(') <=
                                         std::count(text.begin(), text.end(), ')');
    part.uncertain = part.uncertain || en::is_cut(text);
  }

  // What lacks a verb takes the words before its like: "in accordance with ..." goes on with the
  // whole sentence before it, "the Optional Protocol" with its verb.
  std::string completed(std::size_t i) const {
    std::size_t base = i - 1;
    while (base > 0 && !en::asks(segments_[base].own)) --base;
    const std::string_view own = segments_[i].own;
    if (en::asks(own) && !own.starts_with("to "))
      return std::string(segments_[base].own) + segments_[i].joint + std::string(own);
    // "illiteracy (A) amongst girls (B) and women (C)": the preposition serves both.
    const std::string_view before = segments_[i - 1].own;
    if (i - 1 > base && en::goes_on(before) && !en::goes_on(own) && !en::asks(own))
      return std::string(segments_[base].own) + ' ' +
             std::string(before.substr(0, before.find(' '))) + ' ' + std::string(own);
    const bool whole = en::goes_on(own) || own.starts_with("to ");
    const std::string_view head =
        whole ? segments_[base].own : en::verb_phrase(segments_[base].own);
    return std::string(head) + (head.empty() ? "" : " ") + std::string(own);
  }

  // "Consider (A), ratify the Convention (B)" takes its object from the next segment that has one,
  // an alternative
  // ("Ratify the Convention (A)/Accede (B)") from the one before.
  std::string_view object_for(std::size_t i) const {
    for (std::size_t j = i; segments_[i].alternative && j-- > 0;)
      if (has_object(j)) return object_of(j);
    for (std::size_t j = i + 1; j < segments_.size(); ++j)
      if (has_object(j) || is_gerund(j)) return object_of(j);
    return {};
  }

  // "the possibility of (A) signing the Convention (B)".
  bool is_gerund(std::size_t i) const {
    const std::string_view own = segments_[i].own;
    const std::string_view word = own.substr(0, own.find(' '));
    return word.ends_with("ing") && !en::is_continuation(word) && !en::waits_for_object(own);
  }

  bool has_object(std::size_t i) const {
    return !en::waits_for_object(segments_[i].own) && !en::goes_on(segments_[i].own);
  }

  std::string_view object_of(std::size_t i) const {
    const std::string_view own = segments_[i].own;
    const std::string_view verb = en::asks(own) ? en::verb_phrase(own) : std::string_view{};
    return en::without_leading(own.substr(verb.size()), " ");
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

}  // namespace uprex
