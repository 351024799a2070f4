// English wordings of the thematic lists that OHCHR makes of a review's recommendations: head
// cells, labels within cells, positions. RE2 syntax, on text with single spaces. Source: the lists
// of cycles 1 to 4.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/model/record.hpp"

namespace uprex::en {

// Head cells, the first that matches wins; the whole cell.
inline constexpr std::string_view kListNumberHead =
    R"((?i)^(?:(?:rec(?:ommendation|\.)?\s?)?(?:nos?|nr|numbers?|#|paragraphs?|paras?)\b\.?.{0,20}|#)$)";
inline constexpr std::string_view kStatesHead =
    R"((?i)^(?:(?:recommending|reviewing|proposing|submitting) .{0,30}|(?:made )?by|states?(?: ?/ ?countr.{0,8})?|countr(?:y|ies)|recommended by.{0,20}|delegations?)$)";
inline constexpr std::string_view kRecommendationHead =
    R"((?i)^(?:text of (?:the )?|upr )?recommendations?\b.{0,60}$)";
inline constexpr std::string_view kPositionHead =
    R"((?i)^(?:(?:state'?s?|state’s|government'?s?|final) )?(?:position|response|status|answer|reply|accepted|level of acceptance)\b.{0,40}$)";
inline constexpr std::string_view kThemesHead =
    R"((?i)^(?:(?:full )?list of |human rights )?(?:themes?|issues?|topics?|subjects?|rights?|keywords?)\b.{0,40}$)";
inline constexpr std::string_view kGroupsHead =
    R"((?i)^(?:affected persons?|groups?(?: of persons?)?|persons? (?:affected|concerned)|rights[- ]holders?|beneficiaries)\b.{0,30}$)";
inline constexpr std::string_view kGoalsHead =
    R"((?i)^(?:(?:related|relevant) )?(?:sdgs?|sustainable development goals?|goals?)\b.{0,40}$)";
inline constexpr std::string_view kSourceHead = R"((?i)^(?:source|document|reference)\b.{0,40}$)";

// Where a head begins in a line that prints all heads side by side, as the page heads of a PDF do.
inline constexpr std::string_view kHeadBegins =
    R"((?i)(?:^|\s)((?:recommendation no\.|no\.|nos\.|recommending (?:states?|countr(?:y|ies))|text of (?:the )?recommendations?|recommendations?|(?:state[’']s )?position|response|(?:full )?(?:list of )?themes?|affected persons?|sdgs?|assessment|comments?|source(?: of position)?)(?:\s|/|$)))";

// Labels within a cell, which begin what belongs to them.
inline constexpr std::string_view kGroupsLabel =
    R"((?i)\b(?:affected persons?|persons? affected|groups? of persons?|affected groups?)\s?:)";
inline constexpr std::string_view kGoalsLabel =
    R"((?i)\b(?:related )?(?:sdgs?|sustainable development goals?)(?: ?\(sdgs?\))?\s?:)";
inline constexpr std::string_view kThemesLabel = R"((?i)\b(?:full list of )?themes?\s?:)";
inline constexpr std::string_view kSourceLabel =
    R"((?i)\bsources?(?: of)?(?: the)?(?: position)?\s?:\s*)";

// A row over the rows of a theme; the theme.
inline constexpr std::string_view kThemeRow =
    R"((?i)^(?:theme|issue|topic|right)s?\s?[:–-]\s*(.+)$)";

// The title, in the page head or before the table.
inline constexpr std::string_view kListTitle =
    R"((?i)\b(?:thematic list of (?:upr )?recommendations|(?:matrix|list) of (?:the )?(?:upr )?recommendations|recommendations by theme)\b)";

// The State in the page head of a list.
inline constexpr std::string_view kListOf = R"(^UPR of (.+?)(?: \(.*)?$)";

// A line that may name the State under review.
inline constexpr std::string_view kListSubject =
    R"((?i)\bUPR\b|universal periodic review|recommendations)";

// "20th session"; the ordinal.
inline constexpr std::string_view kSessionOf = R"((?i)\b([a-z0-9]+(?:-[a-z]+)?)\s+session\b)";

// Entries that hold a dash before a capital letter, which elsewhere begins an entry.
inline constexpr std::string_view kDashWithin = R"(^HIV [-–] A(?:ids|IDS)\b)";

// What a theme's code looks like: "A12", "D1", "F13".
inline constexpr std::string_view kThemeCode = R"((?:^|\s)([A-S]\d{1,2}(?:\.\d)?) \pL)";

// The words of a cell that holds a position, folded to lower case; the first that matches wins.
struct PositionWords {
  std::string_view pattern;
  Response status;
};
inline constexpr std::array<PositionWords, 6> kPositionWords{{
    {R"(\bpart|support\w* ?(?:/|and|&|,) ?(?:not|reject)|accept\w* ?(?:/|and|&|,) ?(?:not|reject)|not\w* ?(?:/|and|&|,) ?(?:support|accept)|yes ?/ ?no)",
     Response::partially_supported},
    {R"(\b(?:no|without)(?: clear)? (?:position|response|reply|answer)|unclear|general response)",
     Response::unclear},
    {R"(pending|under consideration|(?:to|will) be (?:considered|examined)|awaiting|deferred)",
     Response::pending},
    {R"(\bnot(?:ed)?\b|\bnotes\b|reject|refus|declin|cannot|without support|^no$)",
     Response::noted},
    {R"(support|accept|agree|^yes$)", Response::supported},
    {R"(implemented|implementation)", Response::supported},
}};

// Said beside the position.
inline constexpr std::string_view kImplementedWord = R"((?i)\bimplement)";

}  // namespace uprex::en
