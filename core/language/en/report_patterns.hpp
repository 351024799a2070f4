// English wordings by which the parts of a Working Group report are told: headings, its first
// paragraph, verbs of the dialogue. RE2 syntax, on text with single spaces. Source: the reports of
// sessions 1 to 20 and of cycles 3 and 4.
#pragma once

#include <string_view>

namespace uprex::en {

// The heading of section II.
inline constexpr std::string_view kConclusionsHeading =
    R"((?i)^\W*(?:[IVX]+\.?\s*)?conclusions?\s*(?:and\s*/?\s*or|and|/|or)\s*recommendations?\W*$)";

// The heading of section III.
inline constexpr std::string_view kPledgesHeading =
    R"((?i)^\W*(?:[IVX]+\.?\s*)?(?:voluntary\s.{0,60})?\b(?:pledges?|commitments?|undertakings?)\b.{0,60}$)";

// "Annex", "Annex II", "Annex: Composition of the delegation"; a sentence that begins with the word
// is none.
inline constexpr std::string_view kAnnexHeading =
    R"((?i)^\W*(?:(?:annex(?:es|e)?|appendix|anexo)\W*(?:[IVX\d]{1,4}\W*)?(?:composition\b.{0,40}|\[?english.{0,20})?|composition of the delegation.{0,30})$)";

// "The review of the Czech Republic was held at the 15th meeting"; the State.
inline constexpr std::string_view kReviewHeld =
    R"((?i)review of (?:the )?(.{3,70}?),? (?:was|were|took) )";

// "have been examined by Kenya and enjoy its support"; the State.
inline constexpr std::string_view kExaminedBy =
    R"((?i)examined by (?:the )?(.{3,70}?),? (?:which|and|who)\b)";

// The title of a report of the Working Group, or its first paragraph.
inline constexpr std::string_view kReportTitle =
    R"((?i)report of the working group on the universal|the working group on the universal periodic review[^.]{0,40}, established in accordance)";

// The verb with which a speaker of the dialogue recommends.
inline constexpr std::string_view kRecommends =
    R"((?i)\b(recommend(?:ed|s|ing)?|urg(?:ed|es|ing)|call(?:ed|s|ing) (?:on|upon|for)|encourag(?:ed|es|ing)|suggest(?:ed|s|ing)|invit(?:ed|es|ing)|ask(?:ed|s) (?:that|\w+ to)|request(?:ed|s) (?:that|\w+ to)|appeal(?:ed|s)|propos(?:ed|es)|expected|hoped)\b)";

// "Reference is made to the commitments contained in its national report."
inline constexpr std::string_view kPointer =
    R"((?i)(?:reference is made|refers? to|referred to|reiterat\w+|contained in|(?:set out|listed|annexed|included|reflected|found|presented) in|see)\b.*\b(?:national report|report|annex|section|paragraphs?|addendum|A/HRC))";

// A row of the table of contents: "II. Conclusions and/or recommendations ... 83-86  14"; first and
// last paragraph.
inline constexpr std::string_view kContentsRow =
    R"((?i)conclusions?\W*(?:and|or|/|\s)+recommendations?[\s.…]*(\d+)(?:\s*[-–—]\s*(\d+))?\s+\d+$)";

// The word by which a lead-in points to a note.
inline constexpr std::string_view kFootnote = "footnote";

}  // namespace uprex::en
