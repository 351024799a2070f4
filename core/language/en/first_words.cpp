#include "core/language/en/first_words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace uprex::en {
namespace {

// All sorted. Verbs in -ize stand for those in -ise too.
// clang-format off
constexpr std::array<std::string_view, 423> kVerbs{
    "abandon", "abide", "abolish", "abrogate", "accede", "accelerate", "accept", "access",
    "accomplish", "accord", "achieve", "acknowledge", "act", "activate", "adapt", "address",
    "adhere", "adjust", "adopt", "advance", "agree", "align", "alleviate", "allocate", "allow",
    "amend", "analyse", "analyze", "announce", "appeal", "apply", "appoint", "approve", "assess",
    "attach", "authorize", "avoid", "ban", "be", "become", "begin", "bolster", "bring", "broaden",
    "build", "call", "cancel", "carry", "cease", "change", "circulate", "clarify", "clear", "close",
    "codify", "collaborate", "collect", "combat", "commit", "commute", "compensate", "complete",
    "comply", "concentrate", "conclude", "condemn", "conduct", "confirm", "consider", "consolidate",
    "continue", "contribute", "cooperate", "correct", "counter", "create", "criminalize", "cut",
    "deal", "declare", "decrease", "decriminalize", "deepen", "defend", "define", "delete",
    "deliver", "demonstrate", "deny", "depart", "deploy", "deport", "design", "designate", "desist",
    "detain", "determine", "develop", "devise", "devote", "direct", "disband", "disclose",
    "discontinue", "discuss", "dismantle", "disseminate", "distribute", "diversify", "do", "double",
    "draft", "draw", "ease", "educate", "elaborate", "eliminate", "embark", "emphasize", "employ",
    "empower", "enable", "enact", "encourage", "end", "endeavour", "endorse", "enforce", "engage",
    "enhance", "enshrine", "ensure", "envisage", "envision", "equip", "eradicate", "establish",
    "evaluate", "examine", "exchange", "exclude", "execute", "exercise", "exert", "expand",
    "expedite", "explore", "extend", "extradite", "facilitate", "fight", "finalize", "finance",
    "find", "focus", "follow", "follow-up", "formalize", "formulate", "foster", "fulfil", "fund",
    "gather", "generate", "get", "give", "go", "govern", "grant", "guarantee", "guard", "guide",
    "halt", "harmonize", "have", "heed", "help", "hold", "host", "identify", "implement", "impose",
    "improve", "include", "incorporate", "increase", "inform", "initiate", "inspect", "install",
    "institute", "instruct", "integrate", "intensify", "interpret", "intervene", "introduce",
    "invest", "investigate", "invite", "involve", "issue", "join", "keep", "launch", "lead",
    "learn", "legislate", "let", "license", "lift", "limit", "listen", "lobby", "look",
    "mainstream", "maintain", "make", "maximize", "meet", "mobilize", "modify", "monitor", "move",
    "narrow", "negotiate", "nominate", "notify", "observe", "obtain", "offer", "open", "operate",
    "operationalize", "oppose", "organize", "outlaw", "outline", "overcome", "oversee",
    "participate", "pass", "pay", "perform", "permit", "persevere", "persist", "place", "plan",
    "practice", "practise", "preclude", "prepare", "present", "preserve", "prevail", "prevent",
    "prioritize", "proceed", "proclaim", "procure", "produce", "progress", "prohibit", "promote",
    "promulgate", "propose", "prosecute", "protect", "provide", "publish", "punish", "purchase",
    "pursue", "put", "raise", "rate", "ratify", "re-establish", "reach", "reactivate", "reaffirm",
    "realign", "realize", "rebuild", "recall", "receive", "recognize", "recommend", "reconcile",
    "reconsider", "reconstruct", "record", "recruit", "rectify", "redefine", "redirect", "redouble",
    "redress", "reduce", "refer", "refine", "reflect", "reform", "refrain", "regain", "register",
    "regularize", "regulate", "rehabilitate", "reinforce", "reinstate", "reintroduce", "reiterate",
    "reject", "relax", "release", "relocate", "remain", "remedy", "remove", "render", "renew",
    "reopen", "repair", "repatriate", "repay", "repeal", "replace", "replicate", "report",
    "request", "require", "rescind", "resolve", "respect", "respond", "restore", "resume",
    "rethink", "return", "reunite", "reverse", "review", "revise", "revisit", "revitalize",
    "revive", "revoke", "reward", "safeguard", "secure", "seek", "separate", "serve", "set",
    "settle", "share", "shift", "show", "sign", "simplify", "solicit", "solve", "spare", "specify",
    "speed", "stand", "standardize", "start", "state", "step", "step-up", "stimulate", "stop",
    "streamline", "strenghten", "strengthen", "strike", "strive", "structure", "study", "submit",
    "subscribe", "substitute", "supervise", "supply", "support", "surrender", "suspend", "sustain",
    "tackle", "take", "teach", "terminate", "think", "tolerate", "train", "transfer", "transform",
    "translate", "transmit", "transpose", "treat", "unblock", "undertake", "update", "upgrade",
    "uphold", "uproot", "urge", "use", "utilize", "value", "verify", "visit", "vote", "waive",
    "warn", "welcome", "widen", "withdraw", "work"};

constexpr std::array<std::string_view, 81> kOpenings{
    "actively", "adequately", "again", "also", "and", "appropriately", "better", "carefully",
    "clearly", "closely", "completely", "concretely", "consistently", "constantly",
    "constructively", "continually", "continuously", "decisively", "definitively", "duly",
    "effectively", "either", "energetically", "expeditiously", "explicitly", "expressly",
    "favorably", "favourably", "finally", "firmly", "formally", "fully", "further", "genuinely",
    "gradually", "immediately", "in-depth", "independently", "jointly", "legally",
    "meaningfully", "more", "not", "officially", "or", "particularly", "permanently",
    "persistently", "positively", "proactively", "progressively", "promptly", "properly",
    "publicly", "quickly", "rapidly", "regularly", "resolutely", "rigorously", "seriously",
    "significantly", "specifically", "speedily", "still", "strictly", "strongly",
    "substantially", "successfully", "sufficiently", "swiftly", "systematically", "then",
    "thoroughly", "to", "unconditionally", "unequivocally", "universally", "urgently",
    "vigorously", "voluntarily", "widely",};

constexpr std::array<std::string_view, 51> kContinuations{
    "according", "after", "against", "among", "amongst", "as", "at", "based", "before",
    "between", "both", "by", "concerning", "during", "especially", "following", "for", "from",
    "given", "in", "including", "inter", "notably", "of", "on", "particularly", "pursuant",
    "regarding", "so", "such", "taking", "that", "thereby", "through", "throughout", "toward",
    "towards", "under", "until", "upon", "via", "when", "where", "whether", "which", "while",
    "who", "whose", "with", "within", "without",};
// clang-format on

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace

bool is_asking_verb(std::string_view word) {
  if (holds(kVerbs, word)) return true;
  if (!word.ends_with("ise")) return false;
  return holds(kVerbs, std::string(word.substr(0, word.size() - 3)) + "ize");
}

bool is_verb_opening(std::string_view word) { return holds(kOpenings, word); }

bool is_continuation(std::string_view word) { return holds(kContinuations, word); }

}  // namespace uprex::en
