#include "core/upr/parts.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include "core/upr/en/first_words.hpp"

namespace uprex {
namespace {

constexpr std::string_view kMarks = " ;.,:/";

std::string_view without_leading(std::string_view s, std::string_view marks) {
  const std::size_t at = s.find_first_not_of(marks);
  return at == std::string_view::npos ? std::string_view{} : s.substr(at);
}

std::string_view without_trailing(std::string_view s, std::string_view marks) {
  const std::size_t at = s.find_last_not_of(marks);
  return at == std::string_view::npos ? std::string_view{} : s.substr(0, at + 1);
}

std::string first_word(std::string_view s) {
  std::string word;
  for (const char c : s) {
    if (!std::isalpha(static_cast<unsigned char>(c)) && c != '-') break;
    word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return word;
}

std::string_view after_first_word(std::string_view s) {
  return without_leading(s.substr(std::min(s.size(), first_word(s).size())), " ,");
}

// "(a) To sign" -> "To sign".
std::string_view without_letter(std::string_view s) {
  if (!s.starts_with('(')) return s;
  const std::size_t close = s.find(')');
  if (close == std::string_view::npos || close > 5) return s;
  const std::string_view letter = s.substr(1, close - 1);
  const bool roman = letter.find_first_not_of("ivx") == std::string_view::npos;
  if (letter.empty() || (letter.size() > 1 && !roman) ||
      !std::islower(static_cast<unsigned char>(letter[0])))
    return s;
  return without_leading(s.substr(close + 1), " ");
}

// Drops "and", "or", "/" and marks at the start; true in `joined` where there was a conjunction.
std::string_view without_connector(std::string_view s, bool& joined) {
  joined = false;
  while (true) {
    s = without_letter(without_leading(s, kMarks));
    const std::string word = first_word(s);
    if (word != "and" && word != "or" && word != "as" && word != "also") return s;
    if (word == "as" && !s.starts_with("as well as ")) return s;
    joined = true;
    s = word == "as" ? s.substr(11) : after_first_word(s);
  }
}

// Begins with a verb that asks for something, adverbs and "to" before it allowed.
bool asks(std::string_view s) {
  for (int words = 0; words < 4; ++words) {
    const std::string word = first_word(s);
    if (en::is_asking_verb(word)) return true;
    if (!en::is_verb_opening(word)) return false;
    s = after_first_word(s);
  }
  return false;
}

// Ends with a verb or preposition that waits for its object: "Sign", "Consider ratifying", "Accede
// to".
bool waits_for_object(std::string_view s) {
  const std::size_t words = static_cast<std::size_t>(std::count(s.begin(), s.end(), ' ')) + 1;
  if (words > 9) return false;
  const std::size_t space = s.rfind(' ');
  const std::string last = first_word(space == std::string_view::npos ? s : s.substr(space + 1));
  if (en::is_asking_verb(last) || last.ends_with("ing")) return true;
  return last == "to" || last == "of" || last == "with" || last == "on" || last == "the" ||
         last == "ratification" || last == "accession";
}

// Points back at something said before: "incorporate it into law", "ratify the Optional Protocol thereto".
bool points_back(std::string_view s) {
  const std::string text = ' ' + std::string(s) + ' ';
  for (const std::string_view word : {" it ", " them ", " thereto ", " therein ", " do so ", " in this regard "})
    if (text.find(word) != std::string::npos) return std::count(text.begin(), text.end(), ' ') <= 14;
  return false;
}

// Goes on with the words before it: "including ...", "allowing for ...", "in accordance with ...".
bool goes_on(std::string_view s) {
  const std::string word = first_word(s);
  if (en::is_continuation(word)) return true;
  return word.size() > 5 && word.ends_with("ing") && !asks(s);
}

std::string capitalised(std::string_view s) {
  std::string text(s);
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

// A run of groups with nothing but marks between them: "(A) (B)", "(A); (B)".
struct Tail {
  std::size_t begin = 0, end = 0;
  std::vector<PrintedState> states;
  bool balanced = true;
};

std::vector<Tail> tails_of(std::string_view item) {
  std::vector<Tail> tails;
  for (StateGroup& group : state_groups(item)) {
    const bool goes_on =
        !tails.empty() &&
        item.substr(tails.back().end, group.begin - tails.back().end).find_first_not_of(" ;,/") ==
            std::string_view::npos;
    if (!goes_on) tails.push_back({group.begin, group.end, {}, true});
    Tail& tail = tails.back();
    tail.end = group.end;
    tail.balanced = tail.balanced && group.balanced;
    for (PrintedState& state : group.states) tail.states.push_back(std::move(state));
  }
  return tails;
}

// Text before a tail and the tail, within one clause. `own` is the text without the conjunction before it, `joint`
// what joins it to the text before ("and", ", ").
struct Segment {
  std::size_t begin = 0;
  Tail tail;
  std::string_view own;
  std::string joint;
  bool alternative = false;  // a slash stands before it
};

// The head of a sentence up to its object: "Sign and ratify" of "Sign and ratify the Convention".
std::string_view verb_phrase(std::string_view s) {
  std::size_t at = 0;
  while (at < s.size()) {
    const std::size_t end = std::min(s.find(' ', at), s.size());
    const std::string_view word = s.substr(at, end - at);
    const std::string lower = first_word(word);
    const bool object = lower == "the" || lower == "its" || lower == "a" || lower == "an" ||
                        lower == "all" ||
                        (at > 0 && std::isupper(static_cast<unsigned char>(word[0])));
    if (object) break;
    at = std::min(end + 1, s.size());
  }
  return without_trailing(s.substr(0, at), " ");
}

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
  Clause(std::string_view item, std::vector<Segment> segments, std::size_t end)
      : item_(item), segments_(std::move(segments)), end_(end) {
    for (Segment& segment : segments_) fill(segment);
    const std::size_t last = segments_.back().tail.end;
    rest_ = without_trailing(without_leading(item_.substr(last, end - last), kMarks), kMarks);
  }

  void read(std::vector<Part>& parts) const {
    for (Voice& voice : voices_of(segments_)) {
      Part part;
      part.begin = segments_[voice.segments.front()].begin;
      part.end = segments_[voice.segments.back()].tail.end;
      if (voice.segments.back() + 1 == segments_.size()) part.end = end_;
      for (const std::size_t i : voice.segments) part.balanced = part.balanced && segments_[i].tail.balanced;
      part.states = std::move(voice.states);
      compose(part, voice.segments);
      parts.push_back(std::move(part));
    }
  }

 private:
  void fill(Segment& segment) const {
    const std::string_view raw = item_.substr(segment.begin, segment.tail.begin - segment.begin);
    bool joined = false;
    segment.own = without_trailing(without_connector(raw, joined), kMarks);
    const std::string_view before = raw.substr(0, static_cast<std::size_t>(segment.own.data() - raw.data()));
    segment.joint = before.find(',') != std::string_view::npos ? ", " : " ";
    segment.alternative = before.find('/') != std::string_view::npos;
    if (before.find("and") != std::string_view::npos) segment.joint += "and ";
    if (before.find("or ") != std::string_view::npos) segment.joint += "or ";
    if (before.find("as well as ") != std::string_view::npos) segment.joint += "as well as ";
  }

  void compose(Part& part, const std::vector<std::size_t>& voice) const {
    const std::size_t first = voice.front();
    std::string text(segments_[first].own);
    if (first > 0 && (!asks(segments_[first].own) || points_back(segments_[first].own))) {
      text = completed(first);
      part.ellipsis = true;
    }
    std::size_t last = first;
    for (std::size_t k = 1; k < voice.size(); ++k) {
      const Segment& segment = segments_[voice[k]];
      text += voice[k] == last + 1 ? segment.joint : " ";
      text += segment.own;
      part.ellipsis = part.ellipsis || voice[k] != last + 1;
      last = voice[k];
    }
    const bool waits = waits_for_object(text);
    if (!rest_.empty()) {
      text += ' ' + std::string(rest_);
      part.ellipsis = part.ellipsis || segments_.size() > 1;
    } else if (waits && segments_.size() > 1) {
      text += ' ' + std::string(object_for(last));
      part.ellipsis = true;
    }
    part.text = capitalised(text);
  }

  // What lacks a verb takes the words before its like: "in accordance with ..." goes on with the whole sentence
  // before it, "the Optional Protocol" with its verb.
  std::string completed(std::size_t i) const {
    std::size_t base = i - 1;
    while (base > 0 && !asks(segments_[base].own)) --base;
    const std::string_view own = segments_[i].own;
    if (asks(own) && !own.starts_with("to ")) return std::string(segments_[base].own) + segments_[i].joint + std::string(own);
    const bool whole = goes_on(own) || own.starts_with("to ");
    const std::string_view head = whole ? segments_[base].own : verb_phrase(segments_[base].own);
    return std::string(head) + (head.empty() ? "" : " ") + std::string(own);
  }

  // "Consider (A), ratify the Convention (B)" takes its object from the next segment that has one, an alternative
  // ("Ratify the Convention (A)/Accede (B)") from the one before.
  std::string_view object_for(std::size_t i) const {
    for (std::size_t j = i; segments_[i].alternative && j-- > 0;)
      if (has_object(j)) return object_of(j);
    for (std::size_t j = i + 1; j < segments_.size(); ++j)
      if (has_object(j)) return object_of(j);
    return {};
  }

  bool has_object(std::size_t i) const {
    return !waits_for_object(segments_[i].own) && !goes_on(segments_[i].own);
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

// A tail ends its clause where a semicolon or full stop follows, unless the text before still waits for its object or
// the text after goes on with the sentence.
bool ends_clause(std::string_view item, std::size_t begin, const Tail& tail) {
  const std::string_view rest = without_leading(item.substr(tail.end), " ");
  if (!rest.starts_with(';') && !rest.starts_with('.') && !rest.starts_with(':')) return false;
  const std::string_view next = without_leading(rest, kMarks);
  if (next.empty()) return true;
  if (std::islower(static_cast<unsigned char>(next[0])) && goes_on(next)) return false;
  bool joined = false;
  return !waits_for_object(
      without_trailing(without_connector(item.substr(begin, tail.begin - begin), joined), kMarks));
}

std::string_view final_text(std::string_view s) {
  while (true) {
    s = without_trailing(s, kMarks);
    if (s.ends_with(" and") || s.ends_with(";and")) {
      s.remove_suffix(4);
      continue;
    }
    return s;
  }
}

}  // namespace

std::vector<Part> parts_of(std::string_view item) {
  item = final_text(item);
  std::vector<Part> parts;
  const std::vector<Tail> tails = tails_of(item);
  if (tails.empty())
    return {{std::string(without_letter(item)), 0, item.size(), {}, true, false, false}};
  std::vector<Segment> clause;
  std::size_t begin = 0;
  bool clause_ended = false;
  for (std::size_t i = 0; i < tails.size(); ++i) {
    const bool ends = clause_ended = ends_clause(item, begin, tails[i]);
    clause.push_back({begin, tails[i], {}, {}, false});
    begin = tails[i].end;
    const bool last = i + 1 == tails.size();
    if (!last && !ends) continue;
    Clause(item, std::move(clause), last && !ends ? item.size() : begin).read(parts);
    clause.clear();
  }
  // Text behind the last clause names no State: nobody's, or the end of the last one's.
  if (clause_ended && !without_leading(item.substr(begin), kMarks).empty()) parts.back().uncertain = true;
  return parts;
}

}  // namespace uprex
