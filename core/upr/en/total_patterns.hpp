<<<<<<< HEAD
// English wordings of how many recommendations a State received and how it answered them. RE2
// syntax, case-insensitive, on text with single spaces. Source: the President's words in the
// Council's reports, addenda.
=======
// English wordings in which a State counts recommendations. RE2 syntax, case-insensitive, on text
// with single spaces.
>>>>>>> 41caab7 (Answers: torn labels, letters, parts counted off, comments of groups, totals, relative clauses)
#pragma once

#include <array>
#include <string_view>

<<<<<<< HEAD
#include "core/model/record.hpp"

namespace uprex::en {

// "%" stands for a number in digits or words.
struct CountPattern {
  std::string_view pattern;
  TotalOf of;
};

inline constexpr std::array<CountPattern, 13> kCountPatterns{{
    {R"((?:\bout of|(?:^|[,;:(] ?|\bthat,? |\d )of)(?: the| its| all)*(?: a)?(?: total(?: number)? of)? % (?:\w+ ){0,2}?recommendations?\b)",
     TotalOf::received},
    {R"(\b(?:received|were made|was given)(?: a total of| all| the)* % recommendations?\b)",
     TotalOf::received},
    {R"(\ball(?: of)?(?: the| its)? % recommendations?\b)", TotalOf::received},
    {R"(\bout of(?: the| a total of)? %(?: recommendations?)? (?:received|made)\b)",
     TotalOf::received},
    {R"(\b(?:supported|accepted|accepts?|supports?|agreed to|expressed (?:its )?support for)(?: a total of| in total| all(?: of)?(?: the)?)? %(?: of\b| out of\b| recommendations?\b| and\b|[,.;]|$))",
     TotalOf::supported},
    {R"(%(?: recommendations?)?(?: of (?:them|which|these|those))?,? (?:(?:had|have|has|were|was|are|that|which) )*(?:been )?(?:fully )?(?:enjoy(?:ed|s)?(?: the)?(?: full)? support|enjoyed \S+ support|supported|accepted)\b)",
     TotalOf::supported},
    {R"(\b(?:noted|notes?|took note of|taken note of|takes? note of|rejected|rejects?)(?: a total of| only| all(?: of)?(?: the)?| the (?:remaining|other))? %(?: of\b| out of\b| recommendations?\b| others?\b| and\b|[,.;]|$))",
     TotalOf::noted},
    {R"(%(?: (?:other |remaining )?recommendations?)?(?: of (?:them|which|these|those))?,? (?:(?:had|have|has|were|was|are|that|which) )*(?:been )?(?:noted|rejected|taken note of|not (?:been )?(?:supported|accepted)|not enjoy(?:ed)?(?: the)? support)\b)",
     TotalOf::noted},
    {R"(%(?: recommendations?)? (?:did|do|does) not enjoy)", TotalOf::noted},
    {R"(\b(?:partially|partly) (?:supported|accepted|accepts?|supports?)(?: a total of| another)? %(?: of\b| out of\b| recommendations?\b| and\b|[,.;]|$))",
     TotalOf::partially_supported},
    {R"(%(?: (?:other |remaining )?recommendations?)?,? (?:(?:had|have|has|were|was|are) )*(?:been )?(?:partially|partly) (?:supported|accepted)\b)",
     TotalOf::partially_supported},
    {R"(\b(?:clarifications?|information|explanations?|comments?)\b.{0,40}\bon (?:the )?(?:another|other|remaining|additional|further)?(?: set of)? ?%(?: (?:other|remaining|more))? recommendations?\b.{0,40}\bwhich (?:parts?|elements?))",
     TotalOf::partially_supported},
    {R"(\bon another (recommendation), (?:clearly )?indicating which parts?)",
     TotalOf::partially_supported},
}};

// "74 out of 78 recommendations that it had accepted" speaks of another review: what then follows
// the number.
inline constexpr std::string_view kOtherRecommendations =
    R"((?i)^ (?:that|which|it|they|accepted|supported|noted|related|on|concerning|regarding|implemented)\b)";

// A sentence about an earlier review, or about the answers before the final ones.
inline constexpr std::string_view kNotFinal =
    R"((?i)\b(?:previous|last|earlier|prior|first|preceding) (?:universal|upr|review|cycle|round)|\bduring the (?:working group|interactive|dialogue|session)|\bpreliminar|\binitially\b|\bat the (?:time|working group)|\bin the working group)";

// "The President of the Human Rights Council stated that, based on the information provided".
inline constexpr std::string_view kPresidentStates =
    R"((?i)\b(?:vice-)?president (?:of the (?:human rights )?council )?(?:stated|announced|said|noted|informed|indicated|observed)\b.{0,60}(?:based on|information|recommendations|out of))";
=======
namespace uprex::en {

// A number, in digits or in words up to ninety-nine.
inline constexpr std::string_view kCount =
    R"((\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:one|a) hundred(?: and [a-z-]+)?))";

inline constexpr std::array<std::string_view, 20> kUnits{
    "zero",    "one",     "two",       "three",    "four",     "five",    "six",
    "seven",   "eight",   "nine",      "ten",      "eleven",   "twelve",  "thirteen",
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
    CountWords{3,
               R"(\b(?:partially|partly) (?:accept|support)\w*(?: [a-z]+){0,3} $|\b(?:accept|support)\w* (?:partially|partly|in part) $)",
               R"(^(?: [a-z-]+)? ?(?:recommendations )?(?:(?:were|are|is|have been|had been) )?(?:partially|partly|accepted in part|supported in part))"},
    CountWords{2,
               R"(\b(?:not (?:accept|support|endors)\w*|cannot (?:accept|support)|rejects?|rejected|notes?|noted|takes? note of|took note of|taken note of)(?: (?:a|total|of|only|the|remaining|other|further|another))* $)",
               R"(^(?: [a-z-]+)? ?(?:recommendations )?(?:(?:were|are|is|have been|had been|was) )?(?:[a-z]+ )?(?:noted|rejected|not (?:accepted|supported)|do(?:es)? not enjoy|did not enjoy|taken note|took note))"},
    CountWords{1,
               R"(\b(?:accepts?|accepted|supports?|supported|endorses?|endorsed|in favour of|agrees? (?:to|with)|support for)(?: (?:a|total|of|only|the|all|remaining|other|further|another))* $)",
               R"(^(?: [a-z-]+)? ?(?:recommendations )?(?:(?:were|are|is|have been|had been|was) )?(?:[a-z]+ )?(?:supported|accepted|endorsed|enjoy(?:s|ed)? (?:the |its )?support))"},
    CountWords{4,
               R"(\b(?:will (?:consider|examine)|defer(?:s|red)?)(?: (?:a|total|of|the|remaining|other))* $)",
               R"(^(?: [a-z-]+)? ?(?:recommendations )?(?:(?:were|are|is|remain|remained) )?(?:[a-z]+ )?(?:pending|under (?:consideration|review|examination)|deferred))"},
    CountWords{0,
               R"(\b(?:receiv(?:es?|ed|ing)|contain(?:s|ed)?|total of|of the|out of(?: the| a total of)?|all|were made|made|formulated|the|examined|considered)(?: (?:a|total|of|all|the|these))* $|^\W*$)",
               R"(^ (?:[a-z-]+ ){0,2}recommendations?,? (?:(?:that|which) (?:it|were|was|had been|have been)? ?)?(?:had been |have been |were |was )?(?:received|made|formulated|addressed|put forward))"}};
>>>>>>> 41caab7 (Answers: torn labels, letters, parts counted off, comments of groups, totals, relative clauses)

}  // namespace uprex::en
