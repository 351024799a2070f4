// English words in lists of numbers and references to paragraphs, lower case. Data alone.
#pragma once

#include <array>
#include <string_view>

namespace uprex::en {

// Between the first and the last of a range: "126.1 to 126.15".
inline constexpr std::array<std::string_view, 3> kRangeWords{"to", "through", "until"};

inline constexpr std::array<std::string_view, 4> kJoiningWords{"and", "or", "also", "plus"};

// May stand before the first number of a list, in any order.
inline constexpr std::array<std::string_view, 21> kListWords{
    "recommendation", "recommendations", "rec",      "recs", "no",        "nos",
    "number",         "numbers",         "numbered", "nr",   "paragraph", "paragraphs",
    "para",           "paras",           "from",     "the",  "following", "in",
    "under",          "items",           "item"};

// Of these, the ones that make numbers after them a list of items in any sentence.
inline constexpr std::array<std::string_view, 16> kListNouns{
    "recommendation", "recommendations", "rec",       "recs",      "no",   "nos",
    "number",         "numbers",         "numbered",  "nr",        "item", "items",
    "para",           "paras",           "paragraph", "paragraphs"};

// "Convention No. 189", "general comment No. 8": the number is another thing's.
inline constexpr std::array<std::string_view, 34> kOtherNumbered{
    "act",      "acts",       "article",    "articles",    "bill",        "bills",
    "comment",  "comments",   "convention", "conventions", "decision",    "decree",
    "decrees",  "decree-law", "directive",  "ilo",         "instrument",  "law",
    "laws",     "objective",  "order",      "ordinance",   "principle",   "proclamation",
    "protocol", "protocols",  "regulation", "resolution",  "resolutions", "rule",
    "section",  "goal",       "goals",      "statute"};

inline constexpr std::array<std::string_view, 7> kParagraphWords{
    "paragraph", "paragraphs", "para", "paras", "paragrah", "pargraph", "paragaph"};

// After a reference, without meaning for it: "67 above", "75 (a) in section I above".
inline constexpr std::array<std::string_view, 10> kPlaceWords{
    "above", "below", "in", "section", "of", "the", "report", "i", "present", "ii"};

// "paragraph 34 of the national report", "paragraph 61 of document CRC/C/ERI/CO/3" are in another
// document.
inline constexpr std::array<std::string_view, 9> kOtherDocuments{
    "national",   "document",   "summary", "compilation", "stakeholders",
    "concluding", "resolution", "annex",   "addendum"};

// After "and 3": a count, no paragraph.
inline constexpr std::array<std::string_view, 7> kCountedWords{
    "other", "recommendations", "recommendation", "more", "others", "additional", "further"};

}  // namespace uprex::en
