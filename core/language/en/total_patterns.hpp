// English wordings of how many recommendations a State received and how it answered them. RE2
// syntax, case-insensitive, on text with single spaces. Source: the President's words in the
// Council's reports, addenda.
#pragma once

#include <array>
#include <string_view>

#include "core/model/record.hpp"

namespace uprex::en {

// "%" stands for a number in digits or words.
struct CountPattern {
  std::string_view pattern;
  TotalOf of;
};

inline constexpr std::array<CountPattern, 14> kCountPatterns{{
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
    {R"(\b(?:not|cannot)(?: be able to| in a position to)? (?:support|accept)(?:ed)?(?: a total of)? %(?: of\b| out of\b| recommendations?\b| and\b|[,.;]|$))",
     TotalOf::noted},
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

}  // namespace uprex::en
