// English wordings from which lead-ins are told. Sources: the sentences of Working Group reports of
// sessions 1-20 and of cycles 3 and 4, which follow a few models set by the secretariat, and their
// variants by States.
#pragma once

#include <array>
#include <string_view>

namespace uprex::en {

// What a wording speaks for; a sentence is judged by all that it holds.
enum class Hint {
  disclaimer,
  comment,
  explains,
  negative,
  takes_note,
  implemented,
  support,
  partial,
  pending,
  neutral,
  says_below,
  says_above,
  out_of_which,
  refers,
  refers_to_body,
};

struct HintPattern {
  Hint hint;
  std::string_view
      regex;  // RE2, case-insensitive, on text with single spaces and straight apostrophes
};

inline constexpr std::array kLeadInPatterns{
    HintPattern{Hint::disclaimer, R"(reflects? the (?:positions?|views?) of the submitting)"},
    HintPattern{Hint::disclaimer, R"(should not be (?:construed|interpreted) as)"},

    HintPattern{
        Hint::comment,
        R"(^(?:with (?:regard|respect|reference) to|regarding|concerning|in relation to|as (?:regards|for)) )"},
    HintPattern{Hint::explains,
                R"(offer(?:s|ed) the following (?:comment|explanation|clarification|response)s?)"},

    HintPattern{
        Hint::negative,
        R"((?:did|do|does|could|can|would|will) ?not (?:\w+ )?(?:enjoy|have|receive|obtain|gain|meet)(?: with)? (?:the|its|their|his) (?:\w+ )?support)"},
    HintPattern{Hint::negative, R"(cannot (?:\w+ )?enjoy)"},
    HintPattern{Hint::negative, R"(did not (?:enjoy|receive|gain) support)"},
    HintPattern{Hint::negative,
                R"((?:can ?not|could not|not) be (?:accepted|supported|endorsed|acceded to))"},
    HintPattern{
        Hint::negative,
        R"((?:does|do|did|can|could|would) ?not (?:\w+ )?(?:accept|support|agree|endorse))"},
    HintPattern{Hint::negative,
                R"((?:was|were|are|is|be|being|been) (?:\w+ )?(?:rejected|refused|declined))"},
    HintPattern{
        Hint::negative,
        R"(\b(?:rejects|rejected|declines|declined) (?:the |those |these |that |this )?(?:\w+ ){0,3}recommendations?)"},
    HintPattern{
        Hint::negative,
        R"(\bnot (?:accepted|supported|endorsed)\b|\bunable to (?:accept|support)|(?:do|does|did) not have (?:\w+ )?(?:support|the support))"},
    HintPattern{Hint::negative,
                R"(\bare not relevant\b|\bnot in a position to (?:accept|support))"},
    HintPattern{Hint::takes_note,
                R"(takes? note of the (?:following )?recommendations?|taken note of)"},
    HintPattern{Hint::takes_note, R"(\bnote[sd] the following recommendations)"},
    HintPattern{Hint::takes_note, R"((?:was|were|are|is|been|would be|thus be) (?:\w+ )?noted\b)"},
    HintPattern{Hint::negative, R"((?:either )?not applicable|irrelevant)"},

    HintPattern{
        Hint::implemented,
        R"((?:already|been|being) (?:been |being )?(?:fully |partially |currently )?implemented)"},
    HintPattern{Hint::implemented, R"(in the process of (?:being )?implement)"},
    HintPattern{
        Hint::implemented,
        R"((?:under|in the course of|undergoing) implementation|currently being implemented)"},

    HintPattern{
        Hint::support,
        R"((?:enjoy|enjoys|enjoyed|have|has|receive|received|met with|meet with) (?:the |its |their |full |his )*support)"},
    HintPattern{
        Hint::support,
        R"(\b(?:are|is|were|was|been|be) (?:\w+ )?(?:accepted|supported|endorsed|welcomed|approved|agreed))"},
    HintPattern{
        Hint::support,
        R"(\b(?:accepts|accepted|supports|endorses|approves|welcomes) (?:the |all |these |those |to )*(?:following |above |below )?(?:\w+ )?recommendations?)"},
    HintPattern{
        Hint::support,
        R"(\bagree[sd]? (?:on the following|to follow up|to implement|with the following|to the following))"},

    HintPattern{
        Hint::partial,
        R"(partial support|partially (?:supported|accepted|enjoy)|(?:accept|support)(?:s|ed)? (?:only )?(?:in part|partially)|part(?:ly|ially) (?:accepts?|supports?))"},

    HintPattern{Hint::pending,
                R"(will (?:be )?(?:\w+ )?(?:examine|consider|study|review|respond|reply|defer))"},
    HintPattern{Hint::pending,
                R"(will (?:\w+ )?(?:provide|give|submit) (?:\w+ ){0,2}(?:response|repl|answer))"},
    HintPattern{
        Hint::pending,
        R"((?:responses?|repl(?:y|ies)|answers?) (?:.{0,120} )?will be (?:included|provided|given|submitted|presented))"},
    HintPattern{Hint::pending,
                R"(responses? (?:.{0,60} )?to (?:these|those|the) recommendations? will)"},
    HintPattern{
        Hint::pending,
        R"(requires? further (?:consideration|examination|study)|(?:remain|are|is) (?:pending|under (?:consideration|examination)))"},

    HintPattern{
        Hint::neutral,
        R"(recommendations? (?:were|was|have been|has been) (?:made|formulated|put forward|presented|submitted)(?: |:|\.|$))"},
    HintPattern{
        Hint::neutral,
        R"((?:presented|made|put forward|formulated) (?:the following )?recommendations? (?:as follows|to))"},
    HintPattern{Hint::neutral, R"(it was recommended that)"},
    HintPattern{Hint::neutral, R"(clustered as follows)"},

    HintPattern{
        Hint::says_below,
        R"(\b(?:below|as follows|hereunder|hereafter)\b|\bfollowing (?:\w+ ){0,3}(?:recommendation|conclusion)s?\b|\bthe following(?: enjoy|:|$))"},
    HintPattern{
        Hint::says_above,
        R"(\b(?:above|above-mentioned|aforementioned|preceding)\b|\b(?:these|those) recommendations?\b|^all (?:the )?recommendations )"},
    HintPattern{Hint::out_of_which, R"(\b(?:out )?of which (?:\d+ )?(?:\(|the )?recommendations?)"},
    HintPattern{
        Hint::refers,
        R"((?:recommendations?|paragraphs?|paras?\.?|nos?\.|numbers?|numbered) (?:nos?\. |in paragraphs? |from )?\d)"},
    HintPattern{
        Hint::refers_to_body,
        R"((?:noted|contained|reflected|mentioned|made|referred to|included|set out|listed|found|formulated|expressed)(?: \w+){0,5} (?:in|at|under)(?: the)?(?: following)? paragraphs?)"},
    HintPattern{Hint::refers_to_body,
                R"(in (?:the )?(?:following )?paragraphs?:? (?:paragraphs? )?\d+)"},
};

// Parts two clauses of a sentence that may decide differently; the verb stays with the second.
inline constexpr std::string_view kClauseJoint =
    R"((?i)(; |,? (?:but|while|whereas|however) |, and )(?:\w+ ){0,4}?(?:cannot|can not|could not|does not|do not|did not|rejects|rejected|declines|takes note|accepts|supports|enjoys?|is unable)\b)";

// An item under a decision that explains it.
inline constexpr std::string_view kExplanation =
    R"((?i)^(?:with (?:regards?|respect|reference) to|regarding|concerning|in relation to|as regards|as for|on) (?:the |these |those )?(?:\w+ )?recommendations?\b)";

}  // namespace uprex::en
