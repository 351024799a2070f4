// SPDX-License-Identifier: GPL-3.0-or-later
// What the value of a field may be. One row of the table in rule.cpp serves the JSON Schema and the
// validation of what a plugin returns. Knows no field.
#pragma once

#include <limits>
#include <string_view>

namespace uprex {

enum class Is {
  // Any value of its type: an enumeration, a truth value, a part with fields of its own.
  free,

  // Texts. None but `text` may hold a line break.
  text,
  line,
  filled_line,   // not empty
  later_line,    // not empty when written; the core fills it in, a plugin may leave it empty
  symbol,        // of a document, without "#"; empty where a plugin does not know it
  own_document,  // the symbol of the document that the record belongs to
  id,            // that symbol, "#" and the number as printed
  state,         // ISO 3166-1 alpha-3
  language,      // two small letters
  snake_case,
  part_letters,
  goal,    // "1" to "17"
  sha256,  // empty where a plugin leaves it to the core
  format,  // likewise

  // Numbers. 0 stands for unknown where a rule is or_null().
  count,     // not negative
  pages,     // not negative; 0 where a document has no pages, which tables show as an empty cell
  number,    // from 1
  category,  // 1 to 5
  points,    // a finite length
  score,     // 0 to 1
};

struct Rule {
  Is is = Is::free;
  bool null = false;  // an empty text or 0 is written as null
  bool once = false;  // a list holds each value once

  // Not explicit: most rules are their `Is` alone.
  constexpr Rule(Is value) : is(value) {}  // NOLINT
};

constexpr Rule or_null(Rule rule) {
  rule.null = true;
  return rule;
}

constexpr Rule each_once(Rule rule) {
  rule.once = true;
  return rule;
}

constexpr bool is_text(Is is) { return is >= Is::text && is <= Is::format; }
constexpr bool is_number(Is is) { return is >= Is::count; }

// A regular expression of ECMA-262 for a text that is not null. Empty where every text fits.
std::string_view pattern_of(Is is);

// What is wrong with the text ("holds a line break"), empty where it fits. Does not look at UTF-8.
std::string_view fault_of_text(Is is, std::string_view text);

// Both ends belong to the range. Infinite where there is no end.
struct NumberRange {
  double least = -std::numeric_limits<double>::infinity();
  double most = std::numeric_limits<double>::infinity();
};
NumberRange number_range_of(Is is);

}  // namespace uprex
