// English wordings by which the answers of a State are told. RE2 syntax, case-insensitive, on text
// with single spaces. Sources: addenda, the Council's reports on its sessions, and the templates
// for replies that circulate among delegations.
#pragma once

#include <array>
#include <string_view>

namespace uprex::en {

// What the words found speak for. `active` words need the recommendation as their object, `passive`
// ones as their subject.
enum class AnswerWords {
  partial,
  noted_plainly,
  supports_plainly,
  refuses_active,
  refuses_passive,
  takes_note,
  notes,  // may be a verb of saying
  noted,
  pending,
  supports_active,
  supports_passive,
  supports_weakly,
  implemented,
};

struct AnswerPattern {
  AnswerWords words;
  std::string_view regex;
};

// What may stand between "not" and the verb.
#define UPREX_FILLER \
  R"((?:,? ?\b(?:at (?:this|the|present)(?: (?:point|moment|time|stage|juncture|present))?(?: in time)?|currently|presently|fully|yet|therefore|thus|hence|also|be|been|being|for (?:now|the time being|the moment)|in (?:a|the) position to|able to|possible to|willing to|ready to|prepared to|considered|deemed|as|formally|unconditionally|to|now|however|explicitly)\b,?){0,5})"
#define UPREX_NOT \
  R"((?:\bcan ?not|\b(?:ca|do|does|did|is|are|was|were|could|would|has|have|had|wo)n(?:'|’)t|\bnot|\bunable to|\bno longer))"

// At one place the first that fits counts, so what negates stands before what it negates.
inline constexpr std::array kAnswerPatterns{
    AnswerPattern{
        AnswerWords::partial, UPREX_NOT
        R"( (?:be )?(?:fully|entirely|wholly|completely) (?:accept|support|endorse|agree)\w*)"},
    AnswerPattern{
        AnswerWords::partial,
        R"(\b(?:partially|partly|in part) (?:accept|support|endorse|agree|approve|enjoy)(?:s|ed|d)?\b(?: (?:the|its) support)?)"},
    AnswerPattern{
        AnswerWords::partial,
        R"(\b(?:accepted|supported|endorsed|agreed|acceptance|support)[ ,(–-]{1,3}(?:only )?(?:partially|partly|partial|in part)\b)"},
    AnswerPattern{
        AnswerWords::partial,
        R"(\benjoys? (?:the |its )?(?:partial|limited) support\b|\bpartial(?:ly)? (?:support|acceptance|agreement)\b|^partial(?:ly)?\b\W*(?:$|\())"},
    AnswerPattern{
        AnswerWords::partial,
        R"(\b(?:accept|support)(?:s|ed)? (?:only )?in part\b|(?:,|\band) in part (?:recommendations?|\d)|\b(?:accept|support)(?:s|ed)?\b[^.;\d]{0,60} (?:with (?:a |some |the following )?reservations?\b|with the exception of(?: the)?[^.;\d]{3})|\b(?:accept|support)(?:s|ed)?\b[^.;\d]{0,40} except (?:for )?the \b(?:word|part|phrase|reference|element|second|first|last)\b)"},
    AnswerPattern{
        AnswerWords::noted_plainly,
        R"(\b(?:can|could|does|do|did|will) neither (?:\w+ ){0,2}?(?:accept|support|endorse)\w*|\bfail(?:s|ed)? to (?:enjoy|receive|obtain|gain|command|meet)\b|\b(?:(?:should|shall|must|can|may|will|to) )?(?:be|is|are) (?:considered|regarded|treated|understood|recorded)(?: as)? (?:being )?\W{0,3}(?:noted|not (?:accepted|supported)|rejected)\b|\b(?:status|position)\b[^.;]{0,30} (?:is|was|are|reads?|be|becomes?) \W{0,3}(?:noted|not (?:accepted|supported)|rejected)\b|\bwithdraws? (?:its|our|the|their) (?:support|acceptance)\b)"},
    AnswerPattern{
        AnswerWords::supports_plainly,
        R"(\bsupport (?:was|is|has been|had been) (?:also )?expressed (?:for|to)\b|\bno (?:difficult(?:y|ies)|objections?|problems?) (?:in|to|with) (?:accept|support|endors)ing\b|\b(?:(?:should|shall|must|can|may|will|to) )?(?:be|is|are) (?:considered|regarded|treated|understood|recorded)(?: as)? (?:being )?\W{0,3}(?:accepted|supported)\b|\b(?:status|position)\b[^.;]{0,30} (?:is|was|are|reads?|be|becomes?) \W{0,3}(?:accepted|supported)\b)"},
    AnswerPattern{
        AnswerWords::partial,
        R"(^\W*(?:accept|support)(?:ed|s)? ?(?:/|and|&|,) ?(?:not(?:ed|es)|not (?:accepted|supported)|rejected)\W*$)"},
    AnswerPattern{
        AnswerWords::partial,
        R"(\b(?:accept|support)(?:s|ed)? (?:only )?to (?:a|some|the) (?:\w+ )?extent\b|\bto a limited extent\b)"},
    AnswerPattern{AnswerWords::pending,
                  R"(\bneither (?:accept|support)\w* nor (?:reject|note|refuse)\w*\b)"},
    AnswerPattern{
        AnswerWords::pending,
        R"((?:can ?not|could not|unable to|not (?:yet )?(?:able|in a position) to|not yet)\b[^.;]{0,60}?\b(?:definitive|definite|final|clear|firm) (?:statement|position|answer|response|reply|decision|view|commitment)s?|(?:not (?:yet )?(?:able|in a position) to|not yet|cannot yet|can not yet|unable to) (?:\w+ )?(?:respond|reply|answer|decide|pronounce|take a (?:\w+ )?(?:decision|position|stand)|give (?:an?|its) (?:\w+ )?(?:answer|reply|response|position)|state its position)\b|no (?:final |definitive )?(?:decision|position) (?:has|have|had) (?:yet )?been)"},
    AnswerPattern{
        AnswerWords::pending,
        R"(\b(?:will|shall|would|to|should|must|needs? to|continues? to|could)(?: \w+){0,2}? (?:consider|examine|study|review|look into|reflect (?:up)?on|assess|analyse|analyze|defer|revisit|be (?:\w+ )?(?:considered|examined|studied|reviewed|assessed|analysed|deferred))\b)"},
    AnswerPattern{
        AnswerWords::pending,
        R"(\b(?:under|pending|requires?|needs?|subject to|merits?) (?:\w+ )?(?:\w+ )?(?:consideration|examination|review|study|discussion|consultations?|analysis|assessment|deliberation)\b)"},
    AnswerPattern{
        AnswerWords::pending,
        R"(\b(?:needs?|requires?|required) (?:more|further|additional) time\b|\bdefer(?:s|red)?\b|\breserve[sd]? (?:its|their|the|his) (?:position|response|decision|right)|\b(?:is|are|was|were|remains?|still) (?:still )?pending\b|^\W*pending\b)"},
    AnswerPattern{
        AnswerWords::pending,
        R"(\bwill (?:\w+ ){0,2}(?:provide|submit|give|communicate) (?:\w+ ){0,3}(?:response|repl|answer|position)|\b(?:response|reply|answer|position|decision)s? (?:[^.;]{0,60} )?will be (?:included|provided|given|submitted|presented|communicated|taken|made)|\bwill (?:\w+ )?(?:respond|reply|answer|decide|pronounce|be answered|be decided|take (?:a|its) (?:\w+ )?(?:decision|position)|inform the council|state its position|announce its)\b)"},
    AnswerPattern{
        AnswerWords::pending,
        R"(\bconsider(?:s|ed|ing)? (?:whether to |the possibility of )?(?:accept|support)(?:ing)?\b|\b(?:is|are|was|were|being) (?:still |currently |now |being |carefully )*(?:considering|examining|studying|reviewing|considered|examined|studied|reviewed|analysed)\b)"},
    AnswerPattern{
        AnswerWords::refuses_passive,
        R"(\b(?:(?:do|does|did|could|would|will) not|can ?not|(?:do|does|did)n(?:'|’)t) (?:\w+ ){0,2}?(?:enjoy|have|receive|obtain|gain|find|meet(?: with)?|command) (?:(?:the|its|their|his|full|any) ){0,3}(?:[\w’']+ ){0,3}?support)"},
    AnswerPattern{AnswerWords::refuses_passive,
                  R"(\bnot (?:enjoying|having|receiving) (?:the )?support)"},
    AnswerPattern{AnswerWords::refuses_active, UPREX_NOT
                  R"((?:(?: \w+){0,3}? in (?:a|the) position to (?:accept|support|endorse|agree(?: to| with)?|implement)|(?: \w+){0,2}? (?:lend|give|offer|extend|express|provide) (?:its|our|their|his) (?:full )?(?:support|acceptance|agreement)(?: to| for)?)\b)"},
    AnswerPattern{
        AnswerWords::refuses_active, UPREX_NOT UPREX_FILLER
        R"( (?:commit(?: itself)? to|undertake to|implement)(?: (?:fully |be )*implement(?:ing|ed)?)?\b)"},
    AnswerPattern{
        AnswerWords::refuses_passive, UPREX_NOT UPREX_FILLER
        R"( (?:accepted|supported|endorsed|agreed|approved|acceptable|agreeable|acceded to|adopted|taken up)\b)"},
    AnswerPattern{AnswerWords::refuses_active, UPREX_NOT UPREX_FILLER
                  R"( (?:accept|support|endorse|agree|approve|concur|subscribe|adhere|welcome)\b)"},
    AnswerPattern{
        AnswerWords::refuses_active,
        R"(\b(?:difficult|impossible|hard|unwilling|refus\w+) to (?:accept|support|endorse|agree(?: to| with)?)\b)"},
    AnswerPattern{AnswerWords::refuses_passive,
                  R"(\b(?:not|non)[- ](?:acceptance|accepted|supported)\b|\bunacceptable\b)"},
    AnswerPattern{
        AnswerWords::refuses_passive,
        R"(\b(?:is|are|was|were|be|been|being) (?:\w+ )?(?:rejected|refused|declined|denied)\b|\b(?:recommendations? )rejected\b|^\W*(?:rejected|refused|declined|disagreed?)\b|^\W*no(?:\W*$|[,.;:(] ?[a-z]))"},
    AnswerPattern{
        AnswerWords::refuses_active,
        R"(\b(?:rejects?|rejected|refuses?|refused|declines?|declined|disagrees?|disagreed|opposes?|opposed|dissociates? itself from)\b(?: (?:to|with)(?: accept| support)?\b)?)"},
    AnswerPattern{AnswerWords::takes_note,
                  R"(\b(?:take|takes|taking|took|taken)(?: \w+)? note(?: with \w+)? of\b)"},
    AnswerPattern{
        AnswerWords::noted,
        R"(\b(?:is|are|was|were|be|been|being|stand|stands) (?:\w+ )?noted\b|^\W*(?:take[sn]? note|took note|noted?|notes)\W*$|^\W*noted\b[.,;:])"},
    AnswerPattern{AnswerWords::notes, R"(\b(?:notes?|noted)\b)"},
    AnswerPattern{
        AnswerWords::supports_passive,
        R"(\b(?:has|have|had) (?:the|its|their|full|our|his) (?:[\w’\']+ ){0,2}?support\b|\b(?:enjoy|enjoys|enjoyed|enjoying|receive|receives|received|met with|meet with|meets with|finds?|command|commands)(?: (?:the|its|their|full|his|also|our|complete|entire)\b){0,3}(?: [\w’']+){0,3}? support\b)"},
    AnswerPattern{
        AnswerWords::supports_passive,
        R"(\b(?:is|are|was|were|be|been|being|stand|stands)(?: (?:also|hereby|fully|therefore|thus|already|now|all|both|hence|immediately|further|formally|readily|being|been|accordingly|subsequently|now also|largely))* (?:accepted|supported|endorsed|approved|agreed|agreeable|acceptable|welcomed and)\b)"},
    AnswerPattern{
        AnswerWords::supports_passive,
        R"(^\W*(?:fully |is |are )?(?:accepted|supported|endorsed|agreed|approved|agreeable|acceptable|yes)\b|^\W*(?:fully )?(?:accepts?|supports?|agrees?|endorses?)(?:\W*$|[.,;:]| to follow up\b| in (?:full|principle)\b| and (?:being )?implemented))"},
    AnswerPattern{
        AnswerWords::supports_active,
        R"(\b(?:express|expresses|expressed|gives?|gave|lends?|extends?|confirms?|confirmed) (?:its |their |full )*(?:support|acceptance|agreement)(?: for| to| of| with)?\b)"},
    AnswerPattern{
        AnswerWords::supports_active,
        R"(\b(?:accept|accepts|accepted|support|supports|supported|endorse|endorses|endorsed|agree|agrees|agreed|approve|approves|approved|concurs?|adopts?|subscribes? to)\b(?: (?:with|to|on|of)\b)?)"},
    AnswerPattern{
        AnswerWords::supports_active,
        R"(\bwelcome(?:s|d)? and (?:will |is |are |has |have )?\w+|\b(?:will|shall|undertakes? to|commits? to|committed to|intends? to|agrees? to|continue to) (?:fully |be |further |to )*implement(?:ed|ing)?\b|\bin favour of\b)"},
    AnswerPattern{
        AnswerWords::supports_weakly,
        R"(\bwelcome[sd]?\b|\bshares? the (?:\w+ ){0,2}(?:view|concern|objective|aim|goal)s?\b|\b(?:will|shall) (?:continue|strive|make every effort|take)\b)"},
    AnswerPattern{
        AnswerWords::implemented,
        R"(\balready (?:\w+ ){0,2}?(?:implement(?:ed|s|ing)?|acts?|acted|acting|compl(?:y|ies|ied)|fulfil(?:s|led)?|carried out|in (?:place|force)|put in(?:to)? (?:place|practice)|realized|realised|achieved|accomplished|met|done|in line|ongoing|under ?way|taken|being)\b)"},
    AnswerPattern{AnswerWords::implemented,
                  R"(\b(?:been|being|is|are|was|were|as|recommendations?|it|them|fully|largely|partially|partly) (?:(?:already|fully|largely|currently|partially|partly|mostly|continuously|now|also|successfully|substantially|as) )*implemented\b|^\W*(?:fully |already |partially |partly )?implemented\b|\bconsider(?:s|ed)? (?:[^.;]|\d\.\d){1,160}? (?:as |to be )?(?:already |fully )*implemented\b|(?:accepted|supported|yes)\W{1,3}(?:and )?(?:already |being |fully )*implemented\b|\balready (?:put in|realized|realised)\b|[(/,;] ?(?:already |being |fully )*implemented\b|\band (?:already |being |fully )*implemented\W*$)"},
    AnswerPattern{
        AnswerWords::implemented,
        R"(\b(?:has|have|had) (?:\w+ ){0,3}?implemented (?:it|them|this|these|the|most|all)\b|\b(?:is|are) (?:\w+ )?implementing (?:it|them|this|these|the recommend)|\bin (?:the )?(?:process|course) of (?:being )?implement\w*|\b(?:under|undergoing|ongoing|in|being under) implementation\b|\bbeing implemented\b)"},
    AnswerPattern{
        AnswerWords::implemented,
        R"(\b(?:implementation|activities)\b(?:[^.;]|\d\.\d){0,90}?\b(?:is|are|has|have|had|was|were) (?:\w+ ){0,2}?(?:ongoing|under ?way|in progress|started|begun|completed|commenced)\b|\b(?:always|already) act(?:s|ed)? accordingly\b|\b(?:and|it|which) acts accordingly\b)"},
};

#undef UPREX_FILLER
#undef UPREX_NOT

}  // namespace uprex::en
