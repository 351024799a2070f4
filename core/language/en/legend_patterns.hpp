// English wordings of legends: what a mark beside a number, or a code in a cell, means. RE2 syntax,
// case-insensitive, on text with single spaces.
#pragma once

#include <string_view>

namespace uprex::en {

// "an asterisk", "marked with": the sentence speaks of marks.
inline constexpr std::string_view kSpeaksOfMarks =
    R"(\b(?:asterisks?|stars?|daggers?|symbols?|signs?|legend|codes?|key)\b|\b(?:marked|followed|indicated|identified|denoted|shown|designated|highlighted) (?:with|by|as)\b)";

// What stands between a mark and its meaning, or before the next mark.
inline constexpr std::string_view kBeforeMeaning =
    R"(^[\s)\]"”’':=–—-]*(?:(?:means?|shows?|stands? for|denotes?|indicates?|signif(?:y|ies)|refers? to)\b ?(?:that )?)?)";
inline constexpr std::string_view kBehindMeaning =
    R"([\s,;.(\["“‘]*(?:\b(?:and|or|while|whereas|those|recommendations?|(?:marked |followed )?(?:with|by)|an?|one|two|three|four|single|double|triple|asterisks?|stars?|daggers?)\b[\s,;.(\["“‘]*)*$)";

// "** does not": the contrary of what the mark before it means.
inline constexpr std::string_view kContrary =
    R"(^\W*(?:(?:they|those|which|it) )?(?:(?:do|does|did|is|are|was|were|has|have) )?(?:not|none)\W*$)";

// A look of the print, or a mark that is described and not shown, tells answers apart.
inline constexpr std::string_view kUnreadMarks =
    R"(\b(?:asterisks?|daggers?)\b|\b(?:marked|shown|indicated|identified|highlighted|printed|set|written|given|listed|appear(?:ing)?|those|recommendations|the ones) (?:with|by|in) (?:an? |the )?(?:letters?|symbols?|signs?|stars?|marks?|colou?rs?|shading|bold|italics?|underlin\w+|capitals?|green|red|yellow|blue|grey|gray|orange)\b|\b(?:shaded|underlined|italici[sz]ed|bolded|colou?r-coded|colou?red|highlighted) recommendations\b)";

}  // namespace uprex::en
