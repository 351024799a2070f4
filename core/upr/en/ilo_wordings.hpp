// How English texts give the numbers of the ILO's conventions.
#pragma once

#include <string_view>

namespace uprex::en {

inline constexpr std::string_view kIlo = R"(\bILO\b|(?i)\blabou?r organi[sz]ation\b)";
// Conventions that others number.
inline constexpr std::string_view kNumberedByOthers = R"((?i)council of europe|\bC?ETS\b|hague)";
// Before the first number of a list ...
inline constexpr std::string_view kIloNumber =
    R"((?i)\b(?:ILO(?: conventions?)?|conventions?)\)?,?(?: of (?:the )?(?:ILO|international labou?r organi[sz]ation))?)"
    R"((?: \(?ILO\)?)?[ ,:(-]*(?:(?:nos?|n|numbers?|num|nrs?|c)\b\.?|n\.|#)?[ :-]?(\d{1,3})\b)";
// ... before another, right after one ...
inline constexpr std::string_view kNextIloNumber =
    R"((?i)^(?: ?\(\d{4}\)| of \d{4})?[ ,)/]*(?:and|or|&|as well as)?,?[ ,]*(?:the )?(?:convention )?\(?(?:(?:nos?|n|numbers?|c)\b\.?)? ?(\d{1,3})\b)";
// ... and after its title: "No. 138 on the minimum age and No. 182".
inline constexpr std::string_view kIloNumberAlone =
    R"((?i)(?:\b(\w+) )?\(?\b(?:nos?\.|no|n\.|c\.?) ?(\d{1,3})\b)";
// What else than a convention has a number.
inline constexpr std::string_view kOtherListsNumbers =
    R"((?i)^(?:articles?|laws?|decrees?|acts?|resolutions?|comments?|recommendations?|protocols?|code|bill|order|paragraphs?)$)";
inline constexpr std::string_view kIloConventions =
    R"((?i)\b(?:ILO|labou?r organi[sz]ation)(?:'s|\))*(?: [\w-]+){0,4} conventions?\b|\bconventions? (?:[\w-]+ ){0,4}of (?:the )?(?:ILO\b|international labou?r organi[sz]ation))";

}  // namespace uprex::en
