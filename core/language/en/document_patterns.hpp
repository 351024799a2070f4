// English titles of the documents around a review that hold no recommendations of it. RE2 syntax,
// on one block of the first page with single spaces.
#pragma once

#include <array>
#include <string_view>

namespace uprex::en {

// `what` with its article; `why` completes "which ...".
struct DocumentTitle {
  std::string_view pattern, what, why;
};

inline constexpr std::string_view kNationalReport = "a national report";
inline constexpr std::string_view kNoCommitments =
    "holds no recommendations of the review and marks no commitments as voluntary";
inline constexpr std::string_view kHoldsNone = "holds no recommendations of the review";

// The first that matches a block wins.
inline constexpr std::array<DocumentTitle, 20> kDocumentTitles{{
    {R"(^corrigend(?:um|a)\W*$)", "a corrigendum",
     "corrects another document and holds no recommendations of its own"},
    {R"(\badvanced? (?:written )?questions? (?:to|for|from|addressed|submitted|by)\b|^(?:addendum to )?advanced? (?:written )?questions?\b|^(?:written )?questions (?:submitted|transmitted) in advance\b)",
     "a list of advance questions", "asks before the review and holds no recommendations"},
    {R"(\b(?:thematic list|matrix) of (?:upr )?recommendations\b)",
     "a thematic list of recommendations", "holds no table with columns that could be told apart"},
    {R"(^(?:voluntary )?national report\b(?:.{0,20} (?:submitted|presented|prepared|of|to)\b|\W*$)|^(?:upr )?national report\W*$)",
     kNationalReport, kNoCommitments},
    {R"(^compilation (?:of information )?(?:prepared|on|of|by)\b)",
     "a compilation of United Nations information", kHoldsNone},
    {R"(^summary (?:prepared|of (?:other )?stakeholders|of information|of \w+ stakeholders)\b|^(?:summary of )?(?:other )?stakeholders[’'‘]? (?:submissions|information)\b)",
     "a summary of stakeholders' submissions", kHoldsNone},
    {R"(^(?:individual |joint )?(?:stakeholders?[’'‘]?s? |ngo |upr )?(?:submission|contribution|shadow report|alternative report)s?\b.{0,120}(?:universal periodic review|\bupr\b)|^.{0,60}\b(?:submission|contribution) (?:to|for) the .{0,40}(?:universal periodic review|\bupr\b))",
     "a stakeholder's submission", kHoldsNone},
    {R"((?:^|\bvoluntary )mid-?term (?:report|review|update|progress)\b|^(?:voluntary )?(?:progress|implementation|follow-?up) report\b.{0,80}(?:recommendation|universal periodic review|\bupr\b))",
     "a mid-term report", "tells what became of recommendations made before"},
    {R"(^(?:infographics?\b|trends in supported recommendations))", "an infographic", kHoldsNone},
    {R"(^.{0,80}\bwas reviewed by (?:the )?upr\b)", "an infographic", kHoldsNone},
    {R"(^resolutions? adopted by the (?:human rights council|general assembly)\b)", "a resolution",
     kHoldsNone},
    {R"(^decisions? adopted by the (?:human rights )?council\b)",
     "a decision of the Human Rights Council", "adopts no outcome of a review"},
    {R"(^(?:statement by the president|president[’'‘]s statement)\b)",
     "a statement of the President", kHoldsNone},
    {R"(^(?:concluding observations|consideration of reports submitted by states? part|list of issues\b|replies (?:of .{3,60} )?to the list of issues|(?:combined|initial|periodic|.{3,30} periodic) reports? (?:of|submitted)))",
     "a document of a treaty body", kHoldsNone},
    {R"(^report of the (?:special rapporteur|independent expert|special representative|working group on (?:arbitrary|enforced|the issue|discrimination|the use|people))\b)",
     "a report of a special procedure", kHoldsNone},
    {R"(^report of the human rights council on its\b)",
     "a report of the Human Rights Council on its session",
     "holds no chapter on the outcomes of reviews"},
    {R"(^(?:annotated )?(?:provisional )?(?:agenda(?: of\b.{0,60}|\W*$)|programme of work\b|timetable\b))",
     "an agenda", kHoldsNone},
    {R"(^(?:oral |written |opening |closing |concluding )?statement (?:by|of|delivered|made)\b)",
     "a statement", kHoldsNone},
    {R"(^(?:press release|media advisory|news release)\b)", "a press release", kHoldsNone},
    {R"(^list of (?:delegations|participants|speakers)\b)", "a list of participants", kHoldsNone},
}};

// A letter: its salutation, and who writes it.
inline constexpr std::string_view kSalutation =
    R"((?i)^(?:your )?(?:excellency|excellence|dear (?:minister|sir|madam|ambassador|mr|ms|mrs))\b.{0,40}$)";
inline constexpr std::string_view kHighCommissioner = R"((?i)\bhigh commissioner\b)";

// Symbols of documents of the treaty bodies.
inline constexpr std::string_view kTreatyBodySymbol =
    R"(\b(?:CCPR|CEDAW|CAT|CRC|CRPD|CERD|CED|CMW|SPT|HRI|E/C\.12|CAT/OP|E/C\.\d+)/(?:C/|CORE|[A-Z]{3}/))";

}  // namespace uprex::en
