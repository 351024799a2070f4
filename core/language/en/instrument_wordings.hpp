// How English texts name treaties, protocols, the ILO's conventions and the mechanisms of the
// United Nations, as counted in 27,500 recommendations of UPR sessions 1 to 20.
#pragma once

#include <span>
#include <string_view>

namespace uprex::en {

enum class InstrumentKind {
  name,     // the instrument, whatever stands around it
  treaty,   // the same, unless it only says whose protocol is meant
  aside,    // speaks of the instrument in words that name another one too
  subject,  // what an Optional Protocol is about: its name is that of the protocol in its treaty
};

// Patterns of RE2 in which all groups capture nothing. `phrase` is for any case of letters, and "~"
// in it stands for kConnection; `acronym` is for the case as written, for whole words, and has two
// capitals side by side. Either may be empty.
struct InstrumentWording {
  InstrumentKind kind;
  std::string_view name;
  std::string_view phrase;
  std::string_view acronym;
};

// Where two match, the longer names what is meant.
std::span<const InstrumentWording> instrument_wordings();

inline constexpr std::string_view kConnection =
    " (on|of|for|to|in|against|concerning|regarding|relating to|related to)( the)? ";

// A mention of protocols, with what says whose, which and how many ...
inline constexpr std::string_view kProtocols =
    R"((?i:\b(?:(?:first|second|third|1st|2nd|3rd|1|2|two|three|both|and|its|their|all|respective|remaining|corresponding|relevant) |, )*)"
    R"((?:(?:option\w+|facultative|additional|supplementary) )?protocols?\b)"
    R"((?: nos?\.?| numbers?)?(?: \(?[123](?:(?:,|,? and|/| &) ?[123])*\b\)?)?)"
    R"(|\b(?:first|second|third) optional\b))";
// ... and by acronym: "OP 2".
inline constexpr std::string_view kProtocolsByAcronym =
    R"(\b(?:(?:its|their|respective|two|three|first|second|third) )*OPs?\b(?:[- ]?[123]\b)?)";
inline constexpr std::string_view kOptional = R"((?i)option|facultative|additional|OP)";
inline constexpr std::string_view kPossessive = R"((?i)\b(?:its|their)\b)";
inline constexpr std::string_view kOfSeveral = R"((?i)\btheir\b)";
inline constexpr std::string_view kPlural = R"((?i)protocols|OPs|\b(?:two|three|both)\b)";
inline constexpr std::string_view kFirst = R"((?i)\b(?:first|1st|1)\b|OP[- ]?1)";
inline constexpr std::string_view kSecond = R"((?i)\b(?:second|2nd|2)\b|OP[- ]?2)";
inline constexpr std::string_view kThird = R"((?i)\b(?:third|3rd|3|three)\b|OP[- ]?3)";

// Between a protocol and the treaty that it belongs to, the treaty's name following ...
inline constexpr std::string_view kProtocolOf =
    R"((?i)^(?: [IV]+(?: and [IV]+)*)?[ ,-]*(?:thereto )?(?:to|of|under|for|from|in|on)(?: the| its)?)"
    R"((?: united nations| UN| international| 1966| 1951)*[ ,-]*$)";
// ... or standing before.
inline constexpr std::string_view kAndProtocol =
    R"((?i)^[ ,.:-]*(?:and|as well as|along with|together with|with|or|including|also|&|/)?[ ,:-]*(?:to )?(?:the |an |of )?(?:relevant |respective |corresponding )?$)";
inline constexpr std::string_view kThereto = R"((?i)^ (?:thereto|thereof))";

// Between the treaties whose protocols one list names ...
inline constexpr std::string_view kProtocolOfNext =
    R"((?i)^,?(?: and| &)? ?(?:to |of )?(?:the )?(?:united nations |UN |international )*$)";
inline constexpr std::string_view kLast = R"((?i)\band\b|&)";
inline constexpr std::string_view kProtocolsCounted = R"((?i)\b(?:two|three|both)\b)";

// ... and of any list.
inline constexpr std::string_view kListed =
    R"((?i)^[ ,]*(?:and|or|&|as well as)?[ ,]*(?:to |with |of )?(?:the )?(?:united nations |UN |international )*$)";

}  // namespace uprex::en
