// English wordings of what the Human Rights Council publishes on a review after the Working Group:
// decisions on outcomes, the chapter of its report on a session. RE2 syntax, on text with single
// spaces. Source: decisions 8/116 to 43/112, reports A/HRC/14/37, A/HRC/28/2, A/HRC/43/2.
#pragma once

#include <string_view>

namespace uprex::en {

// "Outcome of the universal periodic review: Slovenia", "8/116. Outcome ..."; the State.
inline constexpr std::string_view kOutcomeTitle =
    R"((?i)^(?:decision )?(?:\d{1,2}/\d{1,3}\.? ?)?outcome of the universal periodic review ?[:–-] ?(.{3,80}?)[\s*.\d]*$)";

// "Decision adopted by the Human Rights Council", with or without its day.
inline constexpr std::string_view kDecisionTitle =
    R"((?i)^decisions? adopted by the (?:human rights )?council\b)";

// The number before the title: "Decision 8/116", "43/112."
inline constexpr std::string_view kDecisionNumber =
    R"((?i)^(?:decision )?(\d{1,2}/\d{1,3})\.?(?:\s|$))";

// The sentence that names the documents of the outcome.
inline constexpr std::string_view kAdoptsOutcome =
    R"((?i)\badopt(?:s|ed)?(?: the| its)? (?:final )?outcomes? of the (?:universal periodic )?review)";

// "Having conducted the review of Slovenia on 16 February 2010"; the State.
inline constexpr std::string_view kReviewConducted =
    R"((?i)having conducted the (?:universal periodic )?review (?:of|on) (?:the )?(.{3,70}?),? (?:on|in|at) )";

// "The outcome of the review of Slovenia comprises the report ..."; the State.
inline constexpr std::string_view kOutcomeComprises =
    R"((?i)^the (?:final )?outcome of the (?:universal periodic )?review (?:of|on) (?:the )?(.{3,70}?),? (?:comprises?|consist(?:s|ed) of|(?:is|was) (?:constituted|composed|made up) (?:of|by))\b)";

// "The review of Slovenia was held on 16 February 2010"; the State.
inline constexpr std::string_view kReviewHeldOn =
    R"((?i)^the (?:universal periodic )?review (?:of|on) (?:the )?(.{3,70}?),? (?:was|were) held )";

// The headings of a State's section.
inline constexpr std::string_view kViewsOfState =
    R"((?i)^\W*(?:\d\.?\s*)?(?:views? expressed|statements?(?: made)?|presentation|replies|responses?) by the (?:State|country) under review|^\W*(?:\d\.?\s*)?views? of the State under review)";
inline constexpr std::string_view kViewsOfOthers =
    R"((?i)^\W*(?:\d\.?\s*)?(?:(?:views? expressed|statements?(?: made)?) by (?:the )?(?:member|observer|other)|general comments?\b|comments? (?:made )?by (?:other|relevant)|views? expressed by (?:other|relevant) stakeholders))";
inline constexpr std::string_view kConcludingRemarks =
    R"((?i)^\W*(?:\d\.?\s*)?(?:concluding|closing|final) (?:remarks|observations|comments|statements?)\b.{0,60}$)";

// What follows the States' sections: "B. General debate on agenda item 6".
inline constexpr std::string_view kAfterReviews =
    R"((?i)^\W*(?:[A-Z]\.?\s*)?(?:general debate\b|consideration of and action on|interactive dialogue\b).{0,80}$)";

// The heading of the chapter.
inline constexpr std::string_view kReviewChapter =
    R"((?i)^\W*(?:[IVX]+\.?\s*)?universal periodic review\W*$|consideration of universal periodic review outcomes)";

// The title of the Council's report on a session.
inline constexpr std::string_view kSessionReportTitle =
    R"((?i)report of the human rights council on its .{3,40} session)";

}  // namespace uprex::en
