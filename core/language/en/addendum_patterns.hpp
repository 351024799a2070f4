// English wordings by which a State's reply to a Working Group report is told. RE2 syntax,
// case-insensitive, on text with single spaces.
#pragma once

#include <string_view>

namespace uprex::en {

// On the title page of every addendum.
inline constexpr std::string_view kViewsTitle =
    R"(\bviews (?:expressed )?on (?:the )?conclusions?\b.{0,12}\brecommendations?\b|\breplies presented by the state under review\b)";
inline constexpr std::string_view kAddendumLine = R"(^\W*addendum\W*\d?\W*$)";

// A letter or annex that answers.
inline constexpr std::string_view kReplyTitle =
    R"(\b(?:responses?|positions?|views?|repl(?:y|ies)|answers?|comments?|observations?|addendum)\b.{0,140}\brecommendations?\b|\brecommendations?\b.{0,80}\b(?:responses?|positions?|replies|repl(?:y|ied)|answers?)\b)";
inline constexpr std::string_view kReview = R"(\buniversal periodic review\b|\bUPR\b)";

// Other papers of a review that speak of answers too.
inline constexpr std::string_view kOtherPaper =
    R"(\bsource of position\b|\bthematic list\b|\binfographic\b|\bnational report submitted\b|\badvance questions\b|\bsummary (?:of|prepared)\b|\bcompilation (?:of|prepared)\b|\breport of the human rights council\b|\bmid-?term\b|^decision adopted\b|outcome of the universal periodic review)";

// The State that answers, in a letter: "The Government of Kenya has examined".
inline constexpr std::string_view kAnsweringState =
    R"((?:government|republic|kingdom|permanent mission|response|position|views|reply|replies|delegation) of (?:the )?((?:(?:republic|kingdom|state|government) of (?:the )?)?[A-Z][\p{L}’'-]+(?: (?:and |of |the )*[A-Z][\p{L}’'-]+){0,4}))";

}  // namespace uprex::en
