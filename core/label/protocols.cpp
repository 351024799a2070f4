#include "core/label/protocols.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "core/language/en/instrument_wordings.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// If a treaty has several protocols, each is identified by its number or its subject.
struct Protocol {
  std::string_view treaty, name;
  int number = 0;
  std::string_view subject = {};
  bool optional = true;
};

constexpr auto kTable = std::to_array<Protocol>({
    {"CAT", "OP-CAT"},
    {"CEDAW", "OP-CEDAW"},
    {"CRPD", "OP-CRPD"},
    {"ICESCR", "OP-ICESCR"},
    {"ICCPR", "ICCPR-OP1", 1},
    {"ICCPR", "ICCPR-OP2", 2, "2"},
    {"CRC", "OP-CRC-AC", 1, "AC"},
    {"CRC", "OP-CRC-SC", 2, "SC"},
    {"CRC", "OP-CRC-IC", 3, "IC"},
    {"Refugee Convention", "Refugee Protocol", 0, {}, false},
    {"Geneva Conventions", "Geneva Conventions AP", 0, {}, false},
    {"UNTOC", "UNTOC Protocols", 0, {}, false},
});

// The wording of a mention of protocols.
struct Wording {
  bool optional = false, possessive = false, of_several = false, plural = false, counted = false;
  std::set<int> numbers;
  std::set<std::string_view> subjects;
};

Wording wording_of(std::string_view words) {
  Wording wording{has<en::kOptional>(words), has<en::kPossessive>(words),
                  has<en::kOfSeveral>(words), has<en::kPlural>(words),
                  has<en::kProtocolsCounted>(words)};
  if (has<en::kFirst>(words)) wording.numbers.insert(1);
  if (has<en::kSecond>(words)) wording.numbers.insert(2);
  if (has<en::kThird>(words)) wording.numbers.insert(3);
  return wording;
}

class ProtocolReader {
 public:
  ProtocolReader(std::string_view text, const std::vector<Mention>& mentions)
      : text_(text), mentions_(mentions), only_named_(mentions.size()) {}

  std::vector<std::string_view> read() {
    for (std::size_t i = 0; i < mentions_.size(); ++i)
      if (mentions_[i].kind == MentionKind::protocols) read_protocols(i);
    for (std::size_t i = 0; i < mentions_.size(); ++i)
      if (mentions_[i].kind == MentionKind::treaty && !only_named_[i])
        names_.push_back(mentions_[i].name);
    return std::move(names_);
  }

 private:
  std::string_view words(const Mention& m) const { return text_.substr(m.begin, m.end - m.begin); }
  bool is_treaty(std::size_t i) const { return mentions_[i].kind == MentionKind::treaty; }

  // The text between two mentions, without other mentions and without parentheses.
  std::string between(std::size_t first, std::size_t last) const {
    std::string rest;
    int depth = 0;
    std::size_t at = mentions_[first].end;
    for (std::size_t i = first + 1; i <= last; ++i) {
      for (; at < mentions_[i].begin; ++at) {
        if (text_[at] == '(') ++depth;
        if (depth == 0) rest += text_[at];
        if (text_[at] == ')' && depth > 0) --depth;
      }
      at = std::max(at, mentions_[i].end);
    }
    return rest;
  }

  void read_protocols(std::size_t i) {
    Wording wording = wording_of(words(mentions_[i]));
    for (std::size_t j = i + 1; j < mentions_.size(); ++j) {
      if (mentions_[j].kind == MentionKind::protocols) break;
      if (mentions_[j].kind == MentionKind::subject) wording.subjects.insert(mentions_[j].name);
    }
    if (read_following(i, wording) || read_preceding(i, wording) || !wording.optional) return;
    // "the Optional Protocol on a communications procedure"; the Covenant's alone is called second
    if (wording.subjects.empty() && wording.numbers.contains(2)) wording.subjects.insert("2");
    for (const Protocol& protocol : kTable)
      if (!protocol.subject.empty() && wording.subjects.contains(protocol.subject))
        names_.push_back(protocol.name);
  }

  // "the Optional Protocols to ICCPR and ICESCR"
  bool read_following(std::size_t i, const Wording& wording) {
    std::size_t j = i + 1;
    while (j < mentions_.size() && !is_treaty(j) && mentions_[j].kind != MentionKind::protocols)
      ++j;
    if (j == mentions_.size() || !is_treaty(j) || !has<en::kProtocolOf>(between(i, j)))
      return false;
    take(j, wording);
    take_rest(j, wording);
    return true;
  }

  void take_rest(std::size_t j, const Wording& wording) {
    bool more = wording.plural && !wording.counted && wording.numbers.empty();
    for (std::size_t k = j + 1; k < mentions_.size() && is_treaty(k); j = k++) {
      const bool one_place = mentions_[k].begin == mentions_[j].begin;
      const std::string link = one_place ? "" : between(j, k);
      if (!one_place && (!more || !has_optional_ones(k) || !has<en::kProtocolOfNext>(link))) return;
      take(k, wording);
      more = more && !has<en::kLast>(link);
    }
  }

  // "ICESCR and its Optional Protocol", "CAT and the Optional Protocol thereto"
  bool read_preceding(std::size_t i, const Wording& wording) {
    std::size_t j = i;
    while (j > 0 && !is_treaty(j - 1) && mentions_[j - 1].kind != MentionKind::protocols) --j;
    if (j == 0 || !is_treaty(j - 1)) return false;
    --j;
    const std::string words_between = between(j, i);
    const bool near = words_between.size() < kFar && words_between.find(';') == std::string::npos;
    const bool meant = wording.possessive || has<en::kThereto>(text_.substr(mentions_[i].end)) ||
                       has<en::kAndProtocol>(words_between);
    if (!near || !meant || !has_protocols(j)) return false;
    name_protocols(mentions_[j].name, wording);
    for (std::size_t k = j; k > 0 && is_treaty(k - 1); --k) {
      const bool one_place = mentions_[k - 1].begin == mentions_[k].begin;
      if (!one_place && (!wording.of_several || !has<en::kListed>(between(k - 1, k)))) break;
      name_protocols(mentions_[k - 1].name, wording);
    }
    return true;
  }

  bool has_protocols(std::size_t i) const {
    return std::ranges::find(kTable, mentions_[i].name, &Protocol::treaty) != kTable.end();
  }

  bool has_optional_ones(std::size_t i) const {
    const auto* found = std::ranges::find(kTable, mentions_[i].name, &Protocol::treaty);
    return found != kTable.end() && found->optional;
  }

  void take(std::size_t i, const Wording& wording) {
    if (!has_protocols(i)) return;
    only_named_[i] = true;
    name_protocols(mentions_[i].name, wording);
  }

  void name_protocols(std::string_view treaty, const Wording& wording) {
    const auto of_treaty = [&](const Protocol& protocol) { return protocol.treaty == treaty; };
    const auto* begin = std::ranges::find_if(kTable, of_treaty);
    const std::span protocols(begin, std::find_if_not(begin, kTable.end(), of_treaty));
    if (protocols.size() <= 1) {
      for (const Protocol& protocol : protocols) names_.push_back(protocol.name);
      return;
    }
    name_some(protocols, wording);
  }

  // By subject, or else by number. Two protocols of the Convention on the Rights of the Child are
  // older than the first review, and texts disagree which of them is the first. The first protocol
  // of the Covenant has no other name than "the Optional Protocol".
  void name_some(std::span<const Protocol> protocols, const Wording& wording) {
    const bool of_child = protocols.size() > 2;
    bool any = false;
    for (const Protocol& protocol : protocols) {
      const bool by_subject = wording.subjects.contains(protocol.subject);
      const bool by_number =
          wording.numbers.contains(protocol.number) && (!of_child || protocol.number == 3);
      const bool one_of_all = wording.plural && wording.subjects.empty() &&
                              (of_child ? protocol.number < 3 : wording.numbers.empty());
      if (!by_subject && !by_number && !one_of_all) continue;
      names_.push_back(protocol.name);
      any = true;
    }
    if (!any) names_.push_back(of_child ? "OP-CRC" : protocols.front().name);
  }

  static constexpr std::size_t kFar = 100;

  std::string_view text_;
  const std::vector<Mention>& mentions_;
  std::vector<bool> only_named_;
  std::vector<std::string_view> names_;
};

}  // namespace

std::vector<std::string_view> treaties_and_protocols(std::string_view text,
                                                     const std::vector<Mention>& mentions) {
  return ProtocolReader(text, mentions).read();
}

}  // namespace uprex
