// English wordings of voluntary commitments outside of the Working Group's report: headings and
// sentences. RE2 syntax, on text with single spaces.
#pragma once

#include <string_view>

namespace uprex::en {

// A section that holds commitments alone: "V. Voluntary pledges and commitments".
inline constexpr std::string_view kCommitmentsHeading =
    R"((?i)^\W*(?:[IVX\d]+\.?\s*|[A-Z]\.\s*)?(?:(?:new|additional|future|national|further) )*(?:voluntary (?:pledges?|commitments?|undertakings?)\b.{0,80}|(?:human rights )?pledges?\b.{0,60}|commitments? (?:of|by|made by|undertaken by) (?:the )?(?:state|government|kingdom|republic|.{3,40})|commitments?)\W*$)";

// A section that holds commitments beside other things: "Key national priorities, initiatives and
// commitments".
inline constexpr std::string_view kMixedCommitmentsHeading =
    R"((?i)^\W*(?:[IVX\d]+\.?\s*|[A-Z]\.\s*)?(?:key )?(?:national )?(?:priorities|initiatives|objectives|challenges|prospects|expectations|the way forward)\b.{0,80}\b(?:commitments?|pledges?|undertakings?)\b)";

// What became of earlier commitments, or commitments that are obligations.
inline constexpr std::string_view kNoCommitmentsHeading =
    R"((?i)\b(?:implementation|implementing|fulfil\w*|follow-?up|status|progress|compliance|realization|past|previous|earlier|report on|international (?:human rights )?(?:commitments|obligations)|commitments? (?:and obligations|under)|obligations)\b)";

inline constexpr std::string_view kNamesCommitments = R"((?i)\b(?:voluntary|pledges?)\b)";

// A sentence that commits the State.
inline constexpr std::string_view kPledges =
    R"((?i)\b(?:(?:pledge[sd]?|pledging)(?: itself| themselves)? (?:to\b|that\b)|(?:made|makes|renew\w*|announc\w+|reiterat\w+|submit\w*|present\w*|undertakes?|offer\w*|add(?:s|ed)|giv\w+|gave)\b.{0,40}\b(?:voluntary (?:pledge|commitment|undertaking)s?|pledges?)\b|voluntarily (?:commit\w*|undertak\w+|undertook|pledg\w+|agreed)|(?:is|was|were|are|had|has|have)? ?commit(?:s|ted|ting)? (?:itself|themselves) (?:voluntarily )?to\b|undertakes to\b|(?:made|makes|take[sn]?|took|gave|gives?) (?:the |a |its )(?:firm |voluntary |new |solemn |clear )?(?:commitment|pledge|undertaking) (?:to|that)\b|(?:would|will|intend\w* to|plan\w* to) (?:voluntarily )?(?:submit|present|provide|publish|prepare|produce|undergo|report)\b.{0,30}\bmid-?term)\b)";

// Speaks of commitments of another time, of others, or tells what became of them.
inline constexpr std::string_view kNoPledge =
    R"((?i)\b(?:recall\w*|in (?:19|20)\d\d\b.{0,20}\b(?:made|pledged)|(?:made|given|undertaken|pledged) (?:in|during|at|on|as|when|before|by)\b|previous(?:ly)?|earlier|election|candidat\w+|candidacy|other States|had (?:been )?(?:fulfilled|implemented|honoured|kept)|pledges? (?:of|from|by) (?:other|donor)|financial(?:ly)? pledge|(?:this|these|those|that) recommendations?|implement\w* (?:all )?(?:of )?(?:the )?(?:accepted )?recommendations)\b)";

}  // namespace uprex::en
