// English wordings around the words that answer: their objects and subjects, what parts clauses,
// what tells a part, a list, everything. RE2 syntax, case-insensitive, on text with single spaces.
// Sources as in answer_patterns.
#pragma once

#include <string_view>

namespace uprex::en {

// After an active word: what makes the recommendation its object.
inline constexpr std::string_view kAnswerObject =
    R"(^\W*(?:(?:in (?:full|part|principle|general|its entirety|their entirety|substance|spirit)|fully|also|only|both|all|most|many|some|each|of|with|to|the|this|these|those|that|said|following|above|below|above-mentioned|aforementioned|other|remaining|rest|such|its|a total|partially|however|as follows|first|second|latter|former|last|third|half|sentence|\w+ely|and|or|will implement|implement\w*|accept\w*|support\w*|nevertheless|,|:|\(|“|")\W*)*(?:recommendations?\b|recs?\b|nos?\b|numbers?\b|numbered\b|paragraphs?\b|\d|it\b|them\b|this\b|these\b|those\b|proposals?\b|following:|parts?\b|elements?\b|sentence\b|[a-z-]+ (?:\w+ )?recommendations\b))";

// Nothing more is said after it.
inline constexpr std::string_view kAnswerEnds =
    R"(^(?:\W*(?:with|to|in principle|in full|in part|fully|in the sense that|the same)?\W*$|\s*[.;:–—-](?:\s|$)|\s*,?\s*(?:in principle|in full|in the sense|on the understanding|provided that|as |but |because|since|with the (?:following|exception)|already|being|in the (?:process|course)|(?:fully |partially )?implemented|and (?:is|has|have|will|are|already|notes?|would|in)\b|by |without|with )))";

// "notes the recommendation", but not "notes that ...".
inline constexpr std::string_view kNotesObject =
    R"(^(?:[ :,(]*(?:the|this|these|those|that|all|both|following|above|other|remaining|rest|of|also|said|such|as|only|with \w+|a total|merely|its|rest)\b)*[ :,(]*(?:(?:\d+|[a-z-]+) )?(?:recommendations?|recs?\b|nos?\b|numbers?\b|paragraphs?|\d)|^\W*(?:it|them|this|these|those)?\W*$)";
inline constexpr std::string_view kNotesSaying =
    R"(^\W*(?:that|how|its|in|with (?:regard|respect|reference))\b|^[ \w]*?recommendations? (?:\w+ )?(?:has|have|had|is|are|was|were)\b)";

// Before a passive word: what makes the recommendation its subject.
inline constexpr std::string_view kAnswerSubject =
    R"((?:recommendations?|\brecs?\b|\d|\bparts?\b|^\W*(?:all|they|it|these|those|this|both|which|that|the (?:former|latter|others?|rest|remaining|following)|and|but|while|whereas|others?)\b[^.;]{0,40}$|[:–—-]\s*$|^\W*$|(?:response|position|answer|reply|status|status of implementation|slovenia|government)\W*$))";

// "the first part of", "the part regarding", "one element of".
inline constexpr std::string_view kPartObject =
    R"(\b(?:first|second|third|last|latter|former) (?:parts?|elements?|portions?|sentences?|half|aspects?|components?|clauses?)\b|\b(?:accept|support|reject|endorse|note)(?:s|ed)? (?:only )?(?:of )?(?:the|that|one|a|some|certain|those|these) (?:parts?|elements?|aspects?|portions?|components?)\b|\b(?:parts?|elements?|portions?) of (?:the|this|these|those) recommend|\bthe parts? (?:on|regarding|concerning|relating|that|which|about)\b|\bpart of recommend|\bin its (?:first|second|last|former|latter) part)";

// Why a sentence decides as it does.
inline constexpr std::string_view kReason =
    R"((?:^|[,;:]? |: )((?:as (?:it|they|this|these|the|we|its|there)|because|since (?:it|they|this|these|the|we|its|there)|given that|due to|owing to|on the understanding|for (?:the )?reasons?)\b.*)$)";

// A part of the recommendation that an answer is restricted to.
inline constexpr std::string_view kPartMeant =
    R"(\brecommendations?,?(?: no\. ?\d+| [\d.,–-]+)* ((?:on|regarding|concerning|relating to|with (?:regard|respect) to|as regards|as far as|in relation to|about|to|that|for|insofar as|in so far as|calling for) .*)$)";
inline constexpr std::string_view kPartAbout =
    R"(\b((?:regarding|concerning|with (?:regard|respect) to|as regards|as far as|in relation to|insofar as|in so far as|relating to) .*)$)";
inline constexpr std::string_view kPartNamed =
    R"(((?:the |its |only )?(?:first|second|third|last|latter|former|other|one|final)? ?(?:parts?|elements?|sentence|half|aspects?|components?)\b(?: (?:of|on|regarding|concerning|relating to|that|in|to) [^,;.]*)?))";

// After "implemented", or before it: the recommendation is meant.
inline constexpr std::string_view kImplementedSubject =
    R"(recommendation|\brecs?\b|\b(?:it|they|this|these|them|which|that|activities|spirit)\b|\d\.\d|^\W*(?:fully |already |partially |accepted|supported|yes|implemented)|[:;,–—-]\s*(?:already |fully )?(?:being )?implemented|\balready act|acts accordingly|acted accordingly|\d,? (?:have|are|is|has))";

// What was said before, not now: "previously noted", "which had been noted".
inline constexpr std::string_view kHistory =
    R"((?:\bwhich (?:had|was|were|have)(?: \w+)?|\b(?:previously|initially|originally|earlier|formerly|already been|listed among (?:those|the)|no longer)(?: \w+)?)\s*$)";
inline constexpr std::string_view kHistoryAfter =
    R"(^ (?:at the time|initially|previously|during the (?:review|session|dialogue)|in the (?:first|previous|last|second) (?:review|cycle))\b)";
inline constexpr std::string_view kHistoryWithin =
    R"(^\w* ?(?:previously|had been|initially|originally|earlier)\b)";

// "So are 101.40 and 101.41."
inline constexpr std::string_view kAsBefore =
    R"(^\W*(?:so (?:are|is|do|does)|likewise|the same (?:applies|goes|holds|is true)|this (?:also )?applies to|similarly)\b)";

// "the first two are accepted and the third is noted".
inline constexpr std::string_view kOrdinal =
    R"(\bthe (first|second|third|fourth|fifth|former|latter|last)(?: (two|three|four))?(?: (?:ones?|recommendations?))? (?:is|are|was|were|enjoys?|does|do|cannot|has|have|can)\b)";

// Between two clauses.
inline constexpr std::string_view kWordJoint =
    R"((?:,|;)? ?\b(?:but|while|whereas|whilst|however|although|though|yet|of which)\b)";
inline constexpr std::string_view kMarkJoint = R"(;|, and\b|:\s|\. )";
// "12 and 45, which it" before the verb.
inline constexpr std::string_view kRelative =
    R"(\d[\d.,–— -]*(?:(?:and|or) \d[\d.,–— -]*)*, which (?:it|they|we|the [\w ]{1,30}|[A-Z]\w+) (?:\w+ )?$)";
inline constexpr std::string_view kWeakJoint = R"((?:,|\band\b))";
inline constexpr std::string_view kOfWhich = R"((,? ?\b(?:out )?of (?:which|these|those|them)\b))";

// "Accept and being implemented."
inline constexpr std::string_view kAndImplemented =
    R"(\b(?:accept|support)(?:s|ed)?(?: and|,|/| \() ?(?:already |being |fully )*(?:implemented|carried out)\b)";

inline constexpr std::string_view kPartialAfter =
    R"(\b(?:in part|partially|partly)(?:\W*$|[.,;:)])|\bto a limited extent\b|\b(?:in part|partially)\b$)";

// Before the noun "support".
inline constexpr std::string_view kBeforeNoun =
    R"((?:\b(?:the|its|their|a|an|such|any|full|financial|social|legal|technical|of|for|with|provides?|provided|providing|further|psychosocial|more|additional|broad|political|income|increased?|housing|this|in|child|state|public|family|international)|-)\s*$)";
inline constexpr std::string_view kAfterNoun =
    R"(^\W*(?:of|for|to|services?|programmes?|programs?|measures?|systems?|from|centres?|centers?|schemes?|networks?|groups?|payments?|and (?:assistance|protection))\b)";

// An answer heading, and what makes a heading none.
inline constexpr std::string_view kOpensList =
    R"(\b(?:following|below|listed|as follows|hereunder|hereafter|these are|are:)\b|:\s*$)";
inline constexpr std::string_view kAllReach =
    R"(\ball (?:of )?(?:the |its |these |those )?(?:\w+ )?recommendations\b|\ball \d+ (?:\w+ )?recommendations\b|\bevery recommendation\b|\brecommendations? in (?:their|its) entirety\b)";
inline constexpr std::string_view kRestReach =
    R"(\b(?:other|remaining|rest of the|remainder of the) (?:\w+ )?recommendations?\b|\b(?:the rest|the others|the remainder)\b)";
inline constexpr std::string_view kRestricted =
    R"(recommendations? (?:made (?:by|on|in relation)|relat\w+|on|regarding|concerning|pertaining|that (?:call|relate|concern|deal)|calling|to \w+|about|from|dealing|listed|in section|under|aimed|which|below|above)\b|\b(?:almost|nearly|not|virtually) all\b|\bof which\b|\ball (?:these|those|the (?:above|following|accepted|supported|noted)|accepted|supported|noted|relevant|such|of these|of those)\b)";

}  // namespace uprex::en
