// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/conclusions.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/items/item_records.hpp"
#include "core/language/language_of.hpp"
#include "core/language/lead_in.hpp"
#include "core/language/number_list.hpp"
#include "core/language/state_tail.hpp"
#include "plugins/wg_report/deciding_paragraph.hpp"
#include "plugins/wg_report/dialogue.hpp"

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
    const DecidingParagraph decision = decision_of(language_, entry, out_.document.symbol);
    if (decision.lead_in.kind == LeadInKind::disclaimer) return;
    if (reaches_below(decision.lead_in, next)) {
      current_ = decision;
      explains_ = false;
      list_begin_ = out_.recommendations.size();
      if (decision.lead_in.partly_implemented) mark_later_.push_back(decision);
      add_inline(entry);
      add_from_notes(entry);
      return;
    }
    decide_elsewhere(decision, entry);
  }

  // "These recommendations enjoy the support of X" means the list that follows where one does. What
  // is not understood keeps its list too, flagged.
  bool reaches_below(const LeadIn& lead_in, const Entry* next) const {
    if (lead_in.kind == LeadInKind::comment) return false;
    if (lead_in.scope == LeadInScope::below || lead_in.says_nothing() ||
        lead_in.kind == LeadInKind::neutral)
      return true;
    return lead_in.scope == LeadInScope::above && next != nullptr &&
           next->role == EntryRole::item && ends_with_states(language_, next->block.text);
  }

  // Sentences about items above, by number, or in the dialogue.
  void decide_elsewhere(const DecidingParagraph& decision, const Entry& entry) {
    const LeadIn& lead_in = decision.lead_in;
    // What follows "With regard to ..." or a reference to the dialogue explains; it is no
    // recommendation.
    explains_ = true;
    current_.reset();
    if (lead_in.scope == LeadInScope::body && response_of(lead_in) && !names_items(entry))
      return add_from_dialogue(decision, entry);
    if (lead_in.scope == LeadInScope::listed || lead_in.scope == LeadInScope::body)
      return decide_listed(decision, entry);
    if (lead_in.scope == LeadInScope::above) decide_above(decision);
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
    for (const ListedDecision& listed : listed_decisions(language_, decision)) {
      const std::unordered_set<std::string> numbers(listed.numbers.begin(), listed.numbers.end());
      std::size_t hits = 0;
      for (Recommendation& r : out_.recommendations) {
        if (!is_named(r, numbers)) continue;
        decide(r, listed.decision);
        ++hits;
      }
      if (hits == 0 && listed.decision.lead_in.kind != LeadInKind::comment)
        out_.document.diagnostics.push_back(
            {Severity::warning, "unresolved_reference",
             "no recommendation has the number " + listed.numbers.front(), entry.number,
             decision.position.page});
    }
  }

  // By its own number, its paragraph's, or the local one.
  bool is_named(const Recommendation& r, const std::unordered_set<std::string>& numbers) const {
    const std::string paragraph = r.paragraph.substr(0, r.paragraph.find('.'));
    return numbers.contains(r.paragraph) || numbers.contains(paragraph) ||
           numbers.contains(local_number(r.paragraph));
  }

  // "out of which recommendations 102 to 123 ... already implemented", said above the list.
  void mark_implemented(const DecidingParagraph& decision) {
    const auto list = find_number_list(language_, decision.position.wording);
    if (!list) return;
    const std::unordered_set<std::string> numbers(list->numbers.begin(), list->numbers.end());
    for (Recommendation& r : out_.recommendations) {
      if (!numbers.contains(r.paragraph) && !numbers.contains(local_number(r.paragraph))) continue;
      for (Position& position : r.positions)
        if (position.paragraph == decision.position.paragraph) position.implemented = true;
    }
  }

  // "102" names item 102 of the list above where items are numbered locally.
  std::string local_number(const std::string& paragraph) const {
    if (numbering_ != Numbering::local) return {};
    const std::size_t dot = paragraph.find('.');
    return dot == std::string::npos ? std::string{} : paragraph.substr(dot + 1);
  }

  void decide_above(const DecidingParagraph& decision) {
    const bool decided = response_of(decision.lead_in).has_value();
    for (std::size_t i = list_begin_; i < out_.recommendations.size(); ++i)
      decide(out_.recommendations[i], decision);
    // "All recommendations", "these recommendations": earlier lists that only say what was
    // recommended, too.
    for (std::size_t i = 0; decided && i < list_begin_ && i < out_.recommendations.size(); ++i)
      if (out_.recommendations[i].positions.empty()) decide(out_.recommendations[i], decision);
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
    if (!current_) {
      flag(r.review, Reason::no_lead_in);
    } else if (response_of(current_->lead_in)) {
      r.positions.push_back(current_->position);
    } else if (current_->lead_in.kind != LeadInKind::neutral) {
      flag(r.review, Reason::lead_in_unknown);
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
  std::size_t list_begin_ = 0;
};

}  // namespace

void read_conclusions(const Document& document, const ReportOutline& outline, Numbering numbering,
                      Extraction& extraction) {
  ConclusionsReader(document, outline, numbering, extraction).read();
}

}  // namespace uprex
