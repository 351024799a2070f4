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

std::string capitalised(std::string_view s) {
  std::string text(s);
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

std::string joined_text(std::string_view a, std::string_view b) {
  if (a.empty()) return capitalised(b);
  if (b.empty()) return capitalised(a);
  return capitalised(a) + ' ' + std::string(b);
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

// Text before a tail and the tail, within one clause.
struct Segment {
  std::size_t begin = 0;
  Tail tail;
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

class ClauseReader {
 public:
  ClauseReader(std::string_view item, std::vector<Part>& parts) : item_(item), parts_(parts) {}

  // Segments of one clause and the text behind its last tail.
  void read(const std::vector<Segment>& segments, std::size_t end) {
    const std::size_t last = segments.back().tail.end;
    const std::string_view rest = clean(last, end);
    const bool shared = segments.size() > 1 && !rest.empty();
    for (std::size_t i = 0; i < segments.size(); ++i) {
      bool joined = false;
      const std::string_view own = without_trailing(
          without_connector(slice(segments[i].begin, segments[i].tail.begin), joined), kMarks);
      Part part{{},
                segments[i].begin,
                segments[i].tail.end,
                segments[i].tail.states,
                segments[i].tail.balanced,
                false,
                false};
      if (i + 1 == segments.size()) part.end = end;
      if (segments.size() == 1) {
        part.text = joined_text(own, rest);
      } else if (shared) {
        resolve_shared(part, own, rest, i);
      } else {
        resolve_ellipsis(part, own, segments, i);
      }
      previous_ = part.text;
      parts_.push_back(std::move(part));
    }
  }

 private:
  std::string_view slice(std::size_t begin, std::size_t end) const {
    return item_.substr(begin, end - begin);
  }

  std::string_view clean(std::size_t begin, std::size_t end) const {
    return without_trailing(without_leading(slice(begin, end), kMarks), kMarks);
  }

  // "Sign (A) and ratify (B) OP-CAT": each takes the object behind the last.
  void resolve_shared(Part& part, std::string_view own, std::string_view rest, std::size_t i) {
    if (waits_for_object(own) || i == 0) {
      part.text = joined_text(own, rest);
      part.ellipsis = true;
    } else if (asks(own)) {
      part.text = joined_text(own, rest);
      part.ellipsis = true;
    } else {
      part.text = joined_text(head_, own) + ' ' + std::string(rest);
      part.ellipsis = part.uncertain = true;
    }
    if (i == 0) head_ = std::string(verb_phrase(own));
  }

  // "Sign the Convention (A) and its Protocol (B)": what lacks a verb takes the words before its
  // like.
  void resolve_ellipsis(Part& part, std::string_view own, const std::vector<Segment>& segments,
                        std::size_t i) {
    if (i == 0 || asks(own)) {
      // "Sign (A) and ratify the Convention (B)": the first waits for the object of the second.
      if (waits_for_object(own) && i + 1 < segments.size()) {
        part.text = joined_text(own, object_after(segments, i));
        part.ellipsis = true;
      } else {
        part.text = capitalised(own);
      }
      head_ = std::string(verb_phrase(own));
      return;
    }
    part.ellipsis = true;
    if (en::is_continuation(first_word(own))) {
      part.text = previous_ + ' ' + std::string(own);
      return;
    }
    part.text = joined_text(head_, own);
  }

  // The object of the next segment that has one.
  std::string_view object_after(const std::vector<Segment>& segments, std::size_t i) const {
    for (std::size_t j = i + 1; j < segments.size(); ++j) {
      bool joined = false;
      const std::string_view own = without_trailing(
          without_connector(slice(segments[j].begin, segments[j].tail.begin), joined), kMarks);
      if (waits_for_object(own)) continue;
      const std::string_view verb = asks(own) ? verb_phrase(own) : std::string_view{};
      return without_leading(own.substr(verb.size()), " ");
    }
    return {};
  }

  std::string_view item_;
  std::vector<Part>& parts_;
  std::string head_, previous_;
};

// A tail ends its clause where a semicolon or full stop follows and more text after it.
bool ends_clause(std::string_view item, std::size_t end) {
  const std::string_view rest = without_leading(item.substr(end), " ");
  return rest.starts_with(';') || rest.starts_with('.') || rest.starts_with(':');
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
  ClauseReader reader(item, parts);
  std::vector<Segment> clause;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < tails.size(); ++i) {
    clause.push_back({begin, tails[i]});
    begin = tails[i].end;
    const bool last = i + 1 == tails.size();
    if (!last && !ends_clause(item, begin)) continue;
    reader.read(clause, last && !ends_clause(item, begin) ? item.size() : begin);
    clause.clear();
  }
  // Text behind the last clause names no State: nobody's, or the end of the last one's.
  if (ends_clause(item, begin) && !without_leading(item.substr(begin), kMarks).empty())
    parts.back().uncertain = true;
  return parts;
}

}  // namespace uprex
