// English wordings by which the parts of a State's reply are told. RE2 syntax, case-insensitive, on
// text with single spaces.
#pragma once

#include <string_view>

namespace uprex::en {

// The paragraph is about one recommendation that stands elsewhere.
inline constexpr std::string_view kThisRecommendation =
    R"(\b(?:the|this|these|both|said) recommendations?\b|^\W*(?:accepted|supported|noted|rejected|partially|not (?:accepted|supported))\b)";

// "... these recommendations", "they": the ones named before.
inline constexpr std::string_view kPointsBack =
    R"(\b(?:these|those|this|the|both|said|all)(?: \w+)? (?:\w+ )?recommendations?\b|\b(?:it|its|them|they|these|both)\b|\bthat recommendation\b|^\W*(?:therefore|thus|hence|accordingly)\b|\b(?:does|do|did|can) ?not (?:accept|support)\W*$)";

// Explains what stands above it, one recommendation or several.
inline constexpr std::string_view kGroupComment =
    R"(^\W*(?:explanations?|explanatory (?:note|remarks?)|comments?|reasons?|remarks?|justifications?|rationale|clarifications?)(?: [^:.]{1,60})?\s*[:–—])";

// "of this group": the recommendations that the heading names; "the others" of them.
inline constexpr std::string_view kOfGroup =
    R"(\b(?:of|in|under|on|within) this (?:group|cluster|section|category|theme|chapter|heading|part|topic)\b)";
inline constexpr std::string_view kAllOfThem = R"(\ball (?:\w+ )?recommendations\b)";
inline constexpr std::string_view kOthers = R"(\b(?:others?|remaining|rest|remainder)\b)";

// A heading over several, not the answer to one.
inline constexpr std::string_view kHeadsSeveral =
    R"(\brecommendations\b[^.]*[^.]$|\bfollowing\b|:\s*$|^[^.]*\brecommendations (?:that|which|enjoying|accepted|supported|noted|rejected)\b)";

// An answer at the start, what follows without a mark between: "Accepted in part Courts were ...".
inline constexpr std::string_view kLeadingAnswer =
    R"(^((?i:(?:not |partially |partly |fully |takes? )?(?:accept(?:ed)?|support(?:ed)?|note[ds]?|reject(?:ed)?|under (?:consideration|review))(?: in part| in principle| to follow up| and (?:being |already )?implemented|/[a-z]+)?)) \p{Lu}[\p{Ll} ])";

// Before an answer or explanation: "Response:", "Position of Kenya:".
inline constexpr std::string_view kAnswerMark =
    R"(^\W*(?:(?:the )?(?:[\w’']+ ){0,4}(?:response|position|answer|reply|status|decision|comments?|remarks?|explanation|observations?|views?)(?: of [^:.]{1,60}| by [^:.]{1,60}| to [^:.]{1,60})?\s*(?:[:–—]|-\s)))";

// A heading that ends what stood above it: no answers to recommendations follow.
inline constexpr std::string_view kOtherSection =
    R"((?:\bvoluntary\b.*\b(?:pledges?|commitments?)|^\W*(?:[ivx]+\.|[a-z]\.|\d+\.)?\s*(?:pledges?|conclusions?|introduction|general (?:remarks|comments|observations)|background|methodology|follow-up|annex(?:es)?|appendix|concluding remarks|consultations?|overview|preamble|final remarks|explanations?|clarifications?|comments?|changes of position|other (?:issues|matters)|additional information)\b[^.]{0,60}$))";

// Heads of a table's columns.
inline constexpr std::string_view kNumberHead =
    R"(^\W*(?:no|nos|nr|number|numbers|#|n°|№|paragraph|para|paragraphs|rec|recs|recommendation (?:no|number|nr|#)|s/?n|sr?\.? no|item|ref(?:erence)?|paragraph (?:no|number)|rec\.? (?:no|number|#)|para(?:graph)? (?:no|in).*|recommendation nos?|code|serial(?: no| number)?)\W*$)";
inline constexpr std::string_view kTextHead =
    R"(^\W*(?:(?:text|full text|content|list) of (?:the )?)?recommendations?(?: text| received| made| and .*| \(.*\))?\W*$)";
inline constexpr std::string_view kAnswerHead =
    R"(\b(?:positions?|response|responses|status|decision|reply|replies|answer|answers|accepted\s?/\s?noted|supported\s?/\s?noted|accepted or noted|accept\w* ?/ ?(?:reject|not)\w*|view|views|stance)\b)";
inline constexpr std::string_view kCommentHead =
    R"(\b(?:comments?|remarks?|explanations?|explanatory|observations?|justifications?|rationale|clarifications?|reasons?|notes|additional information|further information|implementation|details?|actions?|measures)\b)";
inline constexpr std::string_view kStateHead =
    R"(^\W*(?:recommending |proposing |by )?(?:states?|country|countries|source|from|made by|recommended by|state[s(]*s?\)? under.*|delegation|recommending (?:state|country).*|theme|themes|topic|issue|right|area|cluster)\W*$)";

// Cells of a column for one answer.
inline constexpr std::string_view kTick =
    R"(^\W*(?:x|✓|✔|√|✗|✘|☒|☑|yes|v|•|●|■|\*|þ|ü|1)\W*$|^[✓✔√✗✘☒☑]$)";
inline constexpr std::string_view kNoTick = R"(^(?:no|☐|□|-|–|—|n/a|[\s.]*)$)";

// The heads of columns that stand beside each other, read as one line: what stands below may be
// either. The text has single spaces.
inline constexpr std::string_view kHeadsInALine =
    R"(\b(?:supported|accepted) (?:noted|rejected|not (?:accepted|supported)|partially)\b)";

}  // namespace uprex::en
