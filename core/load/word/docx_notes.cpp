// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/docx_notes.hpp"

#include <algorithm>

#include "core/load/word/docx_numbering.hpp"
#include "core/load/word/docx_values.hpp"

namespace uprex::layout {
namespace {

constexpr int kHighest = 32'767;  // Word counts no further

std::size_t index_of(NoteKind kind) { return kind == NoteKind::footnote ? 0 : 1; }

}  // namespace

void WordNotes::add_part(NoteKind kind, const Markup& part) {
  for (const Markup& note : part.children) {
    if (note.name != "footnote" && note.name != "endnote") continue;
    const std::string_view type = note.attribute("type");
    if (type.empty() || type == "normal")
      kinds_[index_of(kind)].sources.emplace(note.attribute("id"), &note);
  }
}

void WordNotes::set_numbers(const Markup& properties) {
  for (const NoteKind kind : {NoteKind::footnote, NoteKind::endnote}) {
    const Markup* const its =
        properties.child(kind == NoteKind::footnote ? "footnotepr" : "endnotepr");
    if (its == nullptr) continue;
    Kind& to = kinds_[index_of(kind)];
    if (its->child("numfmt") != nullptr) to.format = value_of(*its, "numfmt");
    to.next = std::clamp(whole_number(value_of(*its, "numstart")).value_or(to.next), 0, kHighest);
  }
}

int WordNotes::refer(NoteKind kind, std::string_view id, bool custom) {
  Kind& of = kinds_[index_of(kind)];
  const auto known = of.referred.find(id);
  if (known != of.referred.end()) return known->second;
  const auto source = of.sources.find(id);
  const int index = static_cast<int>(notes_.size());
  notes_.push_back({kind, custom ? std::string{} : formatted_number(of.next++, of.format),
                    source == of.sources.end() ? nullptr : source->second});
  of.referred.emplace(id, index);
  return index;
}

void WordNotes::set_label(int note, std::string label) {
  notes_[static_cast<std::size_t>(note)].label = std::move(label);
}

std::vector<int> WordNotes::printed_order() const {
  std::vector<int> place(notes_.size());
  int next = 0;
  for (const NoteKind kind : {NoteKind::footnote, NoteKind::endnote})
    for (std::size_t i = 0; i < notes_.size(); ++i)
      if (notes_[i].kind == kind) place[i] = next++;
  return place;
}

}  // namespace uprex::layout
