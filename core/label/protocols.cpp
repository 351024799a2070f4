// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/protocols.hpp"

#include <algorithm>
#include <set>
#include <span>

#include "core/language/language.hpp"
#include "core/un/treaty_protocols.hpp"

namespace uprex {
namespace {

using Protocols = std::span<const TreatyProtocol>;

// The wording of a mention of protocols.
struct Wording {
  bool optional = false, possessive = false, of_several = false, plural = false, counted = false;
  std::set<int> numbers;
  std::set<std::string_view> subjects;
};

Wording wording_of(const Language& language, std::string_view words) {
  Wording wording{
      language.has("protocol_is_optional", words), language.has("protocol_is_possessive", words),
      language.has("protocol_is_of_several", words), language.has("protocols_are_several", words),
      language.has("protocols_are_counted", words)};
  if (language.has("protocol_is_first", words)) wording.numbers.insert(1);
  if (language.has("protocol_is_second", words)) wording.numbers.insert(2);
  if (language.has("protocol_is_third", words)) wording.numbers.insert(3);
  return wording;
}

class ProtocolReader {
 public:
  ProtocolReader(const Language& language, std::string_view text,
                 const std::vector<Mention>& mentions)
      : language_(language), text_(text), mentions_(mentions), only_named_(mentions.size()) {}

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
    Wording wording = wording_of(language_, words(mentions_[i]));
    for (std::size_t j = i + 1; j < mentions_.size(); ++j) {
      if (mentions_[j].kind == MentionKind::protocols) break;
      if (mentions_[j].kind == MentionKind::subject) wording.subjects.insert(mentions_[j].name);
    }
    if (read_following(i, wording) || read_preceding(i, wording) || !wording.optional) return;
    // "the Optional Protocol on a communications procedure"; the Covenant's alone is called second
    if (wording.subjects.empty() && wording.numbers.contains(2)) wording.subjects.insert("2");
    for (const TreatyProtocol& protocol : treaty_protocols())
      if (!protocol.subject.empty() && wording.subjects.contains(protocol.subject))
        names_.push_back(protocol.name);
  }

  // "the Optional Protocols to ICCPR and ICESCR"
  bool read_following(std::size_t i, const Wording& wording) {
    std::size_t j = i + 1;
    while (j < mentions_.size() && !is_treaty(j) && mentions_[j].kind != MentionKind::protocols)
      ++j;
    if (j == mentions_.size() || !is_treaty(j) || !language_.has("protocol_of", between(i, j)))
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
      if (!one_place &&
          (!more || !has_optional_ones(k) || !language_.has("protocol_of_next", link)))
        return;
      take(k, wording);
      more = more && !language_.has("protocol_of_last", link);
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
    const bool meant = wording.possessive ||
                       language_.has("protocol_thereto", text_.substr(mentions_[i].end)) ||
                       language_.has("and_protocol", words_between);
    if (!near || !meant || !has_protocols(j)) return false;
    name_protocols(mentions_[j].name, wording);
    for (std::size_t k = j; k > 0 && is_treaty(k - 1); --k) {
      const bool one_place = mentions_[k - 1].begin == mentions_[k].begin;
      if (!one_place && (!wording.of_several || !language_.has("treaty_listed", between(k - 1, k))))
        break;
      name_protocols(mentions_[k - 1].name, wording);
    }
    return true;
  }

  bool has_protocols(std::size_t i) const {
    return std::ranges::find(treaty_protocols(), mentions_[i].name, &TreatyProtocol::treaty) !=
           treaty_protocols().end();
  }

  bool has_optional_ones(std::size_t i) const {
    const auto found =
        std::ranges::find(treaty_protocols(), mentions_[i].name, &TreatyProtocol::treaty);
    return found != treaty_protocols().end() && found->optional;
  }

  void take(std::size_t i, const Wording& wording) {
    if (!has_protocols(i)) return;
    only_named_[i] = true;
    name_protocols(mentions_[i].name, wording);
  }

  void name_protocols(std::string_view treaty, const Wording& wording) {
    const auto of_treaty = [&](const TreatyProtocol& protocol) {
      return protocol.treaty == treaty;
    };
    const auto begin = std::ranges::find_if(treaty_protocols(), of_treaty);
    const Protocols protocols(begin, std::find_if_not(begin, treaty_protocols().end(), of_treaty));
    if (protocols.size() <= 1) {
      for (const TreatyProtocol& protocol : protocols) names_.push_back(protocol.name);
      return;
    }
    name_some(protocols, wording);
  }

  // By subject, or else by number. Two protocols of the Convention on the Rights of the Child are
  // older than the first review, and texts disagree which of them is the first. The first protocol
  // of the Covenant has no other name than "the Optional Protocol".
  void name_some(Protocols protocols, const Wording& wording) {
    const bool of_child = protocols.size() > 2;
    bool any = false;
    for (const TreatyProtocol& protocol : protocols) {
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

  const Language& language_;
  std::string_view text_;
  const std::vector<Mention>& mentions_;
  std::vector<bool> only_named_;
  std::vector<std::string_view> names_;
};

}  // namespace

std::vector<std::string_view> treaties_and_protocols(const Language& language,
                                                     std::string_view text,
                                                     const std::vector<Mention>& mentions) {
  return ProtocolReader(language, text, mentions).read();
}

}  // namespace uprex
