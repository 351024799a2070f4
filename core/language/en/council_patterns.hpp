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

// "the reviews conducted during the thirty-fourth session of the Working Group"; the ordinal.
inline constexpr std::string_view kConductedDuring =
    R"((?i)\breviews? (?:that were )?conducted (?:during|at) the ([a-z]+(?:[- ][a-z]+)?|\d{1,2}(?:st|nd|rd|th)) session of the working group)";

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

// "A total of 11 recommendations had been accepted. They included recommendations 7 and 9": what
// the second sentence lists the first one answers. The full stop and the pronoun.
inline constexpr std::string_view kListsWhatWasAnswered =
    R"((\.) (They|These|Those) (?:also )?(?:included?|were|are|comprised?)(?: the)?(?: following)? (?:recommendations?|nos?\b|numbers?|paragraphs?))";

// "accepted all recommendations", "all recommendations had been noted". Others speak of all without
// answering them: "had considered all the recommendations".
inline constexpr std::string_view kAnswersAll =
    R"((?i)(?:accept|support|reject|note of|noted?|notes|agreed? to|endorse)\w*,? (?:fully )?(?:all|each)(?: of)?(?: the| its| those| these)?(?: \d+)?(?: other| remaining)?(?: UPR)? recommendations?\b(?: (?:made|received|addressed|put forward|(?:that )?(?:it|they) (?:had )?received|that had been (?:made|received)|during (?:its|the) (?:\w+ )?(?:review|session|dialogue))[^,.;]{0,50})?(?:[,.;]|$| and | by )|\ball(?: of)?(?: the| its| those| these)?(?: \d+)?(?: other| remaining)? recommendations?(?: (?:made|received)[^,.;]{0,40})? (?:(?:had|have|has|were|was|are|is) )?(?:been )?(?:fully )?(?:accepted|supported|noted|rejected|enjoy))";

// Where numbers of recommendations stand in prose: right behind the noun, or in parentheses behind
// what the recommendations are about. Numbers elsewhere count ("accepted 26") or are of other
// things
// ("Convention No. 189"). The first digit.
inline constexpr std::string_view kNumbersBehindNoun =
    R"((?i)\brecommendations?,? (?:(?:in|contained in|set out in|under|of|the|paragraphs?|paras?\.?|nos?\.?|numbers?|numbered|listed in|at|following|and|to|both|only|also)[ :]+){0,6}(\d))";
inline constexpr std::string_view kNumbersInParentheses =
    R"((?i)\brecommendations?\b[^.;()\d]{0,100}\((?:(?:recommendations?|nos|numbers|paras?\.?|paragraphs?) )*(\d)[^()]*\))";

// "2.6 million", "87.37 per cent": no number of a recommendation.
inline constexpr std::string_view kQuantity =
    R"((?i)^ ?(?:million|billion|thousand|per ?cent|%|euros?|dollars?|km|hectares?|years?|people|persons)\b)";

// "the 17 recommendations that were pending" tells how it was, it leaves nothing open.
inline constexpr std::string_view kWasPending =
    R"((?i)\bpending recommendations|recommendations (?:that|which) (?:were|had been|had remained|remained|was) (?:left )?pending)";

// "With regard to recommendations 1 to 4, X accepted the recommendation regarding Y": one of them.
inline constexpr std::string_view kAnswersOneOfThem =
    R"((?i)\brecommendations\b.{0,200}(?:accept|support|reject|noted?)\w* the recommendation (?:regarding|on|to|concerning|relating|of|that|for)\b)";

// "Although X had accepted most of the recommendations, it expressed reservations with regard to
// recommendation 36": said of the one, whatever is said of the others.
inline constexpr std::string_view kReservation =
    R"((?i)\b(?:express\w*|ha[ds]|made|maintain\w*|entered) (?:its |some |certain |several )?reservations? (?:with regard to|with respect to|about|concerning|regarding|on|to|as to)\b)";

// Rejections in other words, as the reports tell them: "the recommendation was not appropriate",
// "was not in a position to make amendments in this regard".
inline constexpr std::string_view kRejectsInOtherWords =
    R"((?i)\b(?:recommendations?\b[^.;]{0,60}\b(?:was|were|had been|is|are)(?: considered(?: to be)?)? (?:not (?:\w+ )?(?:appropriate|acceptable|relevant|applicable|feasible|justified|warranted)|inappropriate|unacceptable|unjustified|irrelevant)|not in a position to|did not (?:favour|deem|consider it (?:appropriate|necessary)|intend to|plan to|see (?:the|any) need)|had no (?:intention|plans?) (?:of|to)|was unable to|there were no plans to)\b)";

// "supported these recommendations, except for the amendment of the law": words that name no
// number.
inline constexpr std::string_view kExceptInWords =
    R"((?i)\b(?:except(?: for| that)?|with the exceptions? of|other than|apart from|save for)\b[^\d.;]{1,80}[.;,]?)";

}  // namespace uprex::en
