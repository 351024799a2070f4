// English wordings in which a State counts recommendations. RE2 syntax, case-insensitive, on text
// with single spaces. Source: addenda; the Council's reports count otherwise (total_patterns).
#pragma once

#include <array>
#include <string_view>

namespace uprex::en {

// A number, in digits or in words up to ninety-nine.
inline constexpr std::string_view kCount =
    R"((\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:one|a) hundred(?: and [a-z-]+)?))";

inline constexpr std::array<std::string_view, 20> kUnits{
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
inline constexpr std::array<std::string_view, 8> kTens{"twenty", "thirty",  "forty",  "fifty",
                                                       "sixty",  "seventy", "eighty", "ninety"};

// What makes a count one of recommendations: said in the sentence or in the clause before it.
inline constexpr std::string_view kRecommendations = R"(\brecommendations?\b)";

// Other reviews' figures, and figures of parts.
inline constexpr std::string_view kOtherFigures =
    R"(\b(?:previous|last|earlier|former) (?:review|cycle|round|universal|UPR)\b|\b(?:first|second|third) (?:review|cycle|round|universal|UPR)\b.*\bhad (?:received|accepted|supported|noted)\b)";

// Behind a count: it is one of recommendations, or the noun is left out ("notes seven.").
inline constexpr std::string_view kCountsRecommendations =
    R"(^(?: (?:[a-z-]+ ){0,3}recommendations?\b| of (?:them|these|those|the|which|its)\b|\W*$|\W*[,.;(]|,? (?:and|are|were|is|have|had|now|in|as|noted|supported|accepted|rejected|partially|not|enjoy\w*|others?|further)\b))";
inline constexpr std::string_view kReceivedAfter = R"(^ (?:[a-z-]+ ){0,3}recommendations?\b)";
inline constexpr std::string_view kCountsOther =
    R"(^ ?(?:%|per cent|percent|delegations|states|countries|members|speakers|years|months|days))";

// What is done with a count, before it or behind it.
struct CountWords {
  int of;  // TotalOf
  std::string_view before, after;
};
inline constexpr std::array kCountWords{
    CountWords{
        3,
        R"(\b(?:partially|partly) (?:accept|support)\w*(?: [a-z]+){0,3} $|\b(?:accept|support)\w* (?:partially|partly|in part) $)",
        R"(^(?: [a-z-]+)? ?(?:recommendations )?(?:(?:were|are|is|have been|had been) )?(?:partially|partly|accepted in part|supported in part))"},
    CountWords{
        2,
        R"(\b(?:not (?:accept|support|endors)\w*|cannot (?:accept|support)|rejects?|rejected|notes?|noted|takes? note of|took note of|taken note of)(?: (?:a|total|of|only|the|remaining|other|further|another))* $)",
        R"(^(?: [a-z-]+)? ?(?:recommendations )?(?:(?:were|are|is|have been|had been|was) )?(?:[a-z]+ )?(?:noted|rejected|not (?:accepted|supported)|do(?:es)? not enjoy|did not enjoy|taken note|took note))"},
    CountWords{
        1,
        R"(\b(?:accepts?|accepted|supports?|supported|endorses?|endorsed|in favour of|agrees? (?:to|with)|support for)(?: (?:a|total|of|only|the|all|remaining|other|further|another))* $)",
        R"(^(?: [a-z-]+)? ?(?:recommendations )?(?:(?:were|are|is|have been|had been|was) )?(?:[a-z]+ )?(?:supported|accepted|endorsed|enjoy(?:s|ed)? (?:the |its )?support))"},
    CountWords{
        4,
        R"(\b(?:will (?:consider|examine)|defer(?:s|red)?)(?: (?:a|total|of|the|remaining|other))* $)",
        R"(^(?: [a-z-]+)? ?(?:recommendations )?(?:(?:were|are|is|remain|remained) )?(?:[a-z]+ )?(?:pending|under (?:consideration|review|examination)|deferred))"},
    CountWords{
        0,
        R"(\b(?:receiv(?:es?|ed|ing)|contain(?:s|ed)?|total of|of the|out of(?: the| a total of)?|were made|made|formulated)(?: (?:a|total|of|all|the|these))* $|^\W*$)",
        R"(^ (?:[a-z-]+ ){0,2}recommendations?,? (?:(?:that|which) (?:it|were|was|had been|have been)? ?)?(?:had been |have been |were |was )?(?:received|made|formulated|addressed|put forward))"}};

}  // namespace uprex::en
