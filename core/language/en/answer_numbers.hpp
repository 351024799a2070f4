// English wordings around the numbers of recommendations in answers. RE2 syntax, case-insensitive,
// on text with single spaces.
#pragma once

#include <string_view>

namespace uprex::en {

// "See recommendation 24": refers, does not cite. To the end of the sentence or parenthesis.
inline constexpr std::string_view kSeeNumbers =
    R"(\b(?:see|cf\.?|please refer|we refer|refers? (?:back )?to|reference is (?:hereby )?made|same (?:answer |response |position |reply |comment |explanation )?as|similar(?:ly)? to|idem|ditto|(?:as|was) (?:stated|explained|mentioned|indicated|noted|set out|outlined|elaborated|provided|described|reflected) (?:\w+ )?(?:in|under|above|for|to|with)|in line with (?:the )?(?:response|answer|reply))\b[^;)]*?(?:[;)]|\.\s|\.?$))";

// "accepts 142 recommendations", "of the 97 recommendations", "of which 58": counts. The number.
inline constexpr std::string_view kCounted =
    R"((?:^|[^\d.])(\d{1,3}) (?:(?:of|out of) (?:the|its|a total of) (?:\d{1,3} |\w+ ){0,3}recommendations?|(?:[a-z]+ ){0,3}recommendations\b|of (?:them|these|those|which)\b|of the (?:\d|total|recommend)|per cent|%)|\b(?:of|out of|total of|all|all the|the) (\d{1,3}) (?:\w+ )?recommendations?\b|\bof (?:which|whom|these|them|those),? (\d{1,3}) |\b(\d{1,3}) (?:recommendations|delegations)\b|\b((?:19|20)\d{2})\b)";

inline constexpr std::string_view kCountsThem =
    R"((?:^|[^\d.])\d{1,3} (?:of (?:the |its |them|these|those)|out of|recommendations\b|\w+ recommendations\b)|\b(?:total of|received|of which) \d{1,3}\b|\b\w+ recommendations,? of which\b)";

// "Act No. 17.817", "article 6 (2)": numbers of other things.
inline constexpr std::string_view kOtherThings =
    R"(\b(?:acts?|laws?|decrees?|bills?|conventions?|resolutions?|articles?|arts?\.|sections?|sects?\.|chapters?|protocols?|goals?|sdgs?|targets?|rules?|directives?|regulations?|ordinances?|decisions?|pages?|annex|ilo|file|budget|code|schedule|amendments?|level|age|ages|aged)\b\.?(?: (?:convention|code|act|protocol))?(?: no\.?s?\.?| n°| nos?\.?)? ?(\d[\d./]*)|\(nos?\.? ?(\d+)[^()]*\)|\b(?:convention|protocol|covenant|law|act|programme)\b[^.;,\d]{0,80} no\. ?(\d+))";

// "in paragraph 97": where the numbers before it stand.
inline constexpr std::string_view kInParagraph =
    R"(\b(?:in|of|under|to) (?:the )?(?:operative )?para(?:graph|\.)?s? (\d{1,3}(?:(?:, | and | to |–|-)\d{1,3}\b)*)\b(?:[^.\d]|\.?$|\.\D))";
inline constexpr std::string_view kSameParagraph = R"(\b(?:the same|that|this|said) paragraph\b)";
inline constexpr std::string_view kListedInParagraph =
    R"((?:serial numbers?|numbers?|numbering|numbered|listed?|contained|set (?:out|forth)|enumerated|recommendations?|references?|appear|as)\b[^.;]{0,70}?\b(?:in|of|from|to|under|follows?) para(?:graph|\.)s? ?(\d{1,3})\b(?:[^.\d]|$|\.\D))";
inline constexpr std::string_view kSymbolParagraph =
    R"(A/HRC/\d+/\d+\)?,? ?(?:at |in )?para(?:graph|\.)?s?\.? ?(\d{1,3})\b(?:[^.\d]|$|\.\D))";

// "109.1 (6.1)": the number that another document gives it.
inline constexpr std::string_view kOtherNumber = R"(\d{1,3}\.\d{1,3} \((\d{1,3}\.\d{1,3})\))";

inline constexpr std::string_view kExcept =
    R"(\b(?:except(?:ing)?(?: for)?|with the exceptions? of|excluding|other than|apart from|save for|aside from)\b)";

// A bare list behind the verb: "Slovenia accepts 1, 4 and 5".
inline constexpr std::string_view kBareAfterVerb =
    R"(\b(?:accept(?:s|ed)?|support(?:s|ed)?|reject(?:s|ed)?|notes?|noted|note of|endorse[sd]?|agree[sd]? (?:to|with)|following|are|were|below|out|numbered|being)\b[ :,(]{1,3}(?:only |also |with |to |are )*\(?(\d))";
inline constexpr std::string_view kInParentheses =
    R"(\brecommendations?\b[^.;()\d]{0,40}[(\[]([^()\[\]]*)[)\]])";

// What may stand before the numbers that label a text.
inline constexpr std::string_view kLabelWords =
    R"(^[\s(\[•–-]*(?:(?:ad|on|re|response to|reply to|answer to|comments? on|position on|responses to|follow-up to) )?(?:the )?((?:(?:recomm[ae]ndations?|recs?|paragraphs?|paras?|nos?|numbers?|items?|r|n)\b\.?|[#№]|n°)\s*(?:(?:in )?(?:paragraphs?|paras?|nos?|numbers?)\b\.?|#|n°|№)?\s*:?\s*)?(\d))";

// "60 (a), (c) and (e)", "61 (a) to (d)": the paragraph and its letters.
inline constexpr std::string_view kLettered =
    R"(\b(\d{1,3}) ?((?:\((?:[a-z]|\d{1,2})\)(?:\s*(?:,|;|and|&|to|through|-|–|—)\s*)*)+))";
inline constexpr std::string_view kLetterRange =
    R"(^\(([a-z])\)\s*(?:to|through|-|–|—)\s*\(([a-z])\))";

// The sentence goes on: the numbers are its subject.
inline constexpr std::string_view kGoesOn =
    R"(^[\s,]*(?:is|are|was|were|has|have|had|enjoys?|does|do|did|cannot|can|could|will|would|refers?|relates?|calls?|concerns?|deals?|which|that|in|of|to|on|made|from|by|and|or|should|as|contained|listed|regarding|concerning|with|for|the|a|an|be|been|being|at|made|may|must|remains?|receives?|meets?)\b)";

inline constexpr std::string_view kClauseStart =
    R"(^[\s,;:]*(?:(?:and|but|while|whereas|whilst|however|although|though|yet|of which|out of which|of these|those|only|also|therefore|thus|that|,)[\s,]+)*)";

}  // namespace uprex::en
