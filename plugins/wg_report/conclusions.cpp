// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/conclusions.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_set>
#include <vector>

#include "core/items/item_records.hpp"
#include "core/language/language_of.hpp"
#include "core/language/lead_in.hpp"
#include "core/language/number_list.hpp"
#include "core/language/state_tail.hpp"
#include "plugins/wg_report/deciding_paragraph.hpp"
#include "plugins/wg_report/dialogue.hpp"
#include "plugins/wg_report/named_items.hpp"

namespace uprex {
namespace {

class ConclusionsReader {
 public:
  ConclusionsReader(const Document& document, const ReportOutline& outline, Numbering numbering,
                    Extraction& extraction)
      : language_(language_of(extraction.document)),
        document_(document),
        outline_(outline),
        numbering_(numbering),
        out_(extraction) {}

  void read() {
    entries_ = read_entries(language_, document_, outline_.conclusions, numbering_);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const Entry& entry = entries_[i];
      switch (entry.role) {
        case EntryRole::paragraph:
          add_paragraph(entry, i + 1 < entries_.size() ? &entries_[i + 1] : nullptr);
          break;
        case EntryRole::item:
          add_item(entry);
          break;
        case EntryRole::plain:
          add_plain(entry);
          break;
        case EntryRole::heading:
          break;
      }
    }
    for (const DecidingParagraph& decision : mark_later_) mark_implemented(decision);
    for (Recommendation& r : out_.recommendations) settle(r);
    separate_ids(out_.recommendations);
  }

 private:
  void add_paragraph(const Entry& entry, const Entry* next) {
    DecidingParagraph decision = decision_of(language_, entry, out_.document.symbol);
    if (decision.lead_in.kind == LeadInKind::disclaimer) return;
    if (!reaches_below(decision.lead_in, next)) return decide_elsewhere(decision, entry);
    LeadIn lead_in = decision.lead_in;
    // "X considers that the recommendations below are already implemented" supports them.
    if (lead_in.decision == Decision::implemented) lead_in.decision = Decision::supported;
    if (lead_in.says_nothing() && lead_in.scope == LeadInScope::above) flag_above(lead_in);
    current_ = with_decision(std::move(decision), lead_in);
    explains_ = false;
    opens_list_ = true;
    if (lead_in.partly_implemented) mark_later_.push_back(*current_);
    add_inline(entry);
    add_from_notes(entry);
  }

  // "These recommendations" may mean the list that follows. What is not understood keeps its list.
  bool reaches_below(const LeadIn& lead_in, const Entry* next) const {
    if (lead_in.kind == LeadInKind::comment) return false;
    if (lead_in.says_nothing() || lead_in.kind == LeadInKind::neutral) return true;
    if (lead_in.scope == LeadInScope::below)
      return lead_in.scope_said || next == nullptr || next->role != EntryRole::paragraph;
    return lead_in.scope == LeadInScope::above && next != nullptr &&
           next->role == EntryRole::item && ends_with_states(language_, next->block.text);
  }

  // Sentences about items above, by number, or in the dialogue.
  void decide_elsewhere(const DecidingParagraph& decision, const Entry& entry) {
    const LeadIn& lead_in = decision.lead_in;
    // What follows such a sentence explains; it is no recommendation.
    explains_ = true;
    current_.reset();
    if (lead_in.scope == LeadInScope::body && response_of(lead_in) && !names_items(entry))
      return add_from_dialogue(decision, entry);
    if (lead_in.scope == LeadInScope::listed || lead_in.scope == LeadInScope::body)
      return decide_listed(decision, entry);
    if (lead_in.scope == LeadInScope::above || response_of(lead_in)) decide_above(decision, entry);
  }

  void add_from_dialogue(const DecidingParagraph& decision, const Entry& entry) {
    Dialogue dialogue(language_, document_, outline_.dialogue);
    auto found = dialogue.find(entry.block.text, out_.document);
    for (Diagnostic& diagnostic : found.diagnostics) {
      diagnostic.paragraph = entry.number;
      out_.document.diagnostics.push_back(std::move(diagnostic));
    }
    for (Recommendation& r : found.recommendations) {
      // A paragraph may be referred to twice: rejected first, then commented on.
      const auto known =
          std::find_if(out_.recommendations.begin(), out_.recommendations.end(),
                       [&](const Recommendation& other) { return other.id == r.id; });
      Recommendation& target = known == out_.recommendations.end() ? r : *known;
      target.positions.push_back(decision.position);
      if (known == out_.recommendations.end()) out_.recommendations.push_back(std::move(r));
    }
    if (found.recommendations.empty()) decide_listed(decision, entry);
  }

  // The numbers that a paragraph names are those of items or paragraphs above it in this section,
  // not the dialogue's.
  bool names_items(const Entry& entry) const {
    const auto list = find_number_list(language_, entry.block.text);
    if (!list) return false;
    const int first = entries_.front().paragraph;
    return std::any_of(list->numbers.begin(), list->numbers.end(), [&](const std::string& number) {
      return number.find('.') != std::string::npos || std::stoi(number) >= first;
    });
  }

  void decide_listed(const DecidingParagraph& decision, const Entry& entry) {
    if (decision.lead_in.by_number) return decide_by_number(decision, entry);
    for (const NamedDecision& named : listed_decisions(language_, decision))
      for (const std::size_t index : named_in(named, entry)) {
        decide(out_.recommendations[index], with_decision(decision, named.lead_in));
        decided_by_number_.insert(index);
      }
  }

  // A paragraph that decides differently by number decides each item once, as it says last.
  void decide_by_number(const DecidingParagraph& decision, const Entry& entry) {
    std::map<std::size_t, LeadIn> decided;
    std::set<std::string> lists;
    for (const NamedDecision& named : decision.named)
      for (const std::size_t index : named_in(named, entry)) {
        decided[index] = named.lead_in;
        lists.insert(paragraph_of(out_.recommendations[index]));
      }
    for (const auto& [index, lead_in] : decided) {
      decide(out_.recommendations[index], with_decision(decision, lead_in));
      decided_by_number_.insert(index);
    }
    const LeadIn& others = decision.lead_in;
    const bool above = others.scope == LeadInScope::above;
    const bool has_others = response_of(others) || others.undecided;
    for (std::size_t i = 0; has_others && (above || others.rest) && i < out_.recommendations.size();
         ++i) {
      if (decided.contains(i) || (others.rest && decided_by_number_.contains(i))) continue;
      if (above ? i >= list_begin_ : lists.contains(paragraph_of(out_.recommendations[i])))
        decide(out_.recommendations[i], decision);
    }
  }

  // Says where numbers lead nowhere. Where they may lead to several lists, flags these.
  std::vector<std::size_t> named_in(const NamedDecision& named, const Entry& entry) {
    NamedItems items = items_named(out_.recommendations, named.numbers, named.in_paragraphs,
                                   numbering_, list_begin_);
    if (items.ambiguous) {
      for (const std::size_t index : items.found)
        flag(out_.recommendations[index].review, Reason::lead_in_unknown);
      return {};
    }
    if (items.found.empty() && named.lead_in.kind != LeadInKind::comment)
      out_.document.diagnostics.push_back(
          {Severity::warning, "unresolved_reference",
           "no recommendation has the number " + named.numbers.front(), entry.number,
           entry.block.lines.empty() ? 0 : entry.block.lines.front().box.page});
    return std::move(items.found);
  }

  // "out of which recommendations 102 to 123 ... already implemented", said above the list.
  void mark_implemented(const DecidingParagraph& decision) {
    const auto list = find_number_list(language_, decision.position.wording);
    if (!list) return;
    const std::unordered_set<std::string> numbers(list->numbers.begin(), list->numbers.end());
    for (Recommendation& r : out_.recommendations) {
      const bool local = numbering_ == Numbering::local && numbers.contains(local_number(r));
      if (!numbers.contains(r.paragraph) && !local) continue;
      for (Position& position : r.positions)
        if (position.paragraph == decision.position.paragraph) position.implemented = true;
    }
  }

  void decide_above(const DecidingParagraph& decision, const Entry& entry) {
    const LeadIn& lead_in = decision.lead_in;
    if (lead_in.by_number) return decide_by_number(decision, entry);
    for (std::size_t i = list_begin_; i < out_.recommendations.size(); ++i) {
      Recommendation& r = out_.recommendations[i];
      if (lead_in.rest && decided_by_number_.contains(i)) continue;
      if (lead_in.scope_said || r.positions.empty()) decide(r, decision);
    }
    // "All recommendations", "these recommendations": earlier lists that only say what was
    // recommended, too.
    for (std::size_t i = 0;
         response_of(lead_in) && i < list_begin_ && i < out_.recommendations.size(); ++i)
      if (out_.recommendations[i].positions.empty()) decide(out_.recommendations[i], decision);
  }

  // A sentence about the items above that is not understood.
  void flag_above(const LeadIn& lead_in) {
    for (std::size_t i = list_begin_; i < out_.recommendations.size(); ++i)
      if (lead_in.undecided || out_.recommendations[i].positions.empty())
        flag(out_.recommendations[i].review, Reason::lead_in_unknown);
  }

  void add_item(const Entry& entry) {
    // "With regard to the recommendation ... (France), X indicated that" explains; with States at
    // its end it recommends, wherever it stands.
    const bool recommends = ends_with_states(language_, entry.block.text);
    if (!recommends && (explains_ || explains_recommendation(language_, entry.block.text))) {
      out_.document.diagnostics.push_back(
          {Severity::info, "explains", "an item that explains an answer", entry.number,
           entry.block.lines.empty() ? 0 : entry.block.lines.front().box.page});
      return;
    }
    std::vector<Reason> reasons;
    if (!entry.in_sequence) reasons.push_back(Reason::number_out_of_sequence);
    add(entry, entry.number, entry.block.label, entry.block.text, 0, std::move(reasons));
  }

  // Printed without a number: a recommendation where its States end it.
  void add_plain(const Entry& entry) {
    if (explains_ || !current_) return;
    if (!ends_with_states(language_, entry.block.text)) return;
    add(entry, std::to_string(entry.paragraph), "", entry.block.text, 0, {});
  }

  // "The following recommendation did not enjoy the support of X: Continue to ... (United Kingdom).
  // X comments ..."
  void add_inline(const Entry& entry) {
    const std::string& text = entry.block.text;
    const std::size_t colon = text.find(": ");
    if (colon == std::string::npos || !response_of(current_->lead_in)) return;
    std::size_t from = colon + 2;
    for (const std::string_view quote : {"“", "\""})
      if (std::string_view(text).substr(from).starts_with(quote)) from += quote.size();
    const std::string_view rest = std::string_view(text).substr(from);
    const auto groups = state_groups(language_, rest);
    if (groups.empty()) return;
    add(entry, entry.number, "", rest.substr(0, groups.back().end), from,
        {Reason::text_from_lead_in});
  }

  // "the recommendations in the footnote below are not relevant".
  void add_from_notes(const Entry& entry) {
    if (!language_.has("footnote", entry.block.text) || !response_of(current_->lead_in)) return;
    for (const NoteMark& mark : entry.block.marks) {
      if (mark.note < 0) continue;
      const Block& note = document_.notes[static_cast<std::size_t>(mark.note)];
      const Origin origin{document_, out_.document,           entry.number, "", note,
                          0,         {Reason::text_from_note}};
      if (state_groups(language_, note.text).empty()) continue;
      for (Recommendation& r : make_recommendations(origin, note.text)) add(std::move(r));
    }
  }

  void add(const Entry& entry, const std::string& number, const std::string& label,
           std::string_view text, std::size_t offset, std::vector<Reason> reasons) {
    const Origin origin{document_, out_.document,     number, label, entry.block,
                        offset,    std::move(reasons)};
    for (Recommendation& r : make_recommendations(origin, text)) add(std::move(r));
  }

  void add(Recommendation r) {
    if (opens_list_) list_begin_ = out_.recommendations.size();
    opens_list_ = false;
    if (!current_) {
      flag(r.review, Reason::no_lead_in);
    } else if (current_->lead_in.kind != LeadInKind::neutral) {
      decide(r, decision_for(*current_, r, numbering_ == Numbering::local));
    }
    out_.recommendations.push_back(std::move(r));
  }

  const Language& language_;
  const Document& document_;
  const ReportOutline& outline_;
  Numbering numbering_;
  Extraction& out_;
  std::vector<Entry> entries_;
  std::optional<DecidingParagraph> current_;
  std::vector<DecidingParagraph> mark_later_;
  bool explains_ = false;
  bool opens_list_ = false;  // the next recommendation is the first of a list
  std::size_t list_begin_ = 0;
  std::set<std::size_t> decided_by_number_;
};

}  // namespace

void read_conclusions(const Document& document, const ReportOutline& outline, Numbering numbering,
                      Extraction& extraction) {
  ConclusionsReader(document, outline, numbering, extraction).read();
}

}  // namespace uprex
