// How English texts give the numbers of the ILO's conventions.
#pragma once

#include <string_view>

namespace uprex::en {

inline constexpr std::string_view kIlo = R"(\bILO\b|(?i)\blabou?r organi[sz]ation\b)";
// Conventions that others number: who does ...
inline constexpr std::string_view kNumberedByOthers = R"((?i)council of europe|\bC?ETS\b|hague)";
// ... right before a number ...
inline constexpr std::string_view kOthersBefore =
    R"((?i)(?:council of europe|\bC?ETS\b|hague)(?:'s)?(?: [\w-]+){0,3}[ .,:(-]*$)";
// ... or in the title behind it, and what no convention of the ILO is about.
inline constexpr std::string_view kOthersAfter =
    R"((?i)^\+?\)?(?: (?:the|for|of|to|with|on|against|regard|protection|prevention|automatic|)"
    R"(processing|individuals|persons|criminal|civil|law))* (?:council of europe|hague|personal data|)"
    R"(data protection|data processing|cyber-?crime|terrorism|corruption|biomedicine)\b)";
// After a number that counts what the word names: "the ILO (5 recommendations)".
inline constexpr std::string_view kThingsCounted =
    R"((?i)^ (?:(?:core|fundamental|key|main|other|more|further|additional|remaining|pending|human|)"
    R"(rights) )*(?:recommendations?|conventions|protocols?|instruments?|treat(?:y|ies)|standards|)"
    R"(reports?|articles?|countries|states|members|years?|months?|weeks?|days|times|per ?cent)\b|^ ?%)";
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
