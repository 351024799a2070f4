// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/section_head.hpp"

#include <re2/re2.h>

#include <cmath>
#include <string_view>
#include <utility>

#include "core/model/block_text.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// How deep a heading's label stands: "II." 1, "A." 2, "1." 3; 0 without one.
int heading_depth(std::string_view label) {
  static const RE2 roman(R"([IVX]+\.?)"), letter(R"([A-Z]\.?)"), digit(R"(\d{1,2}\.?)");
  if (RE2::FullMatch(piece(label), roman)) return 1;
  if (RE2::FullMatch(piece(label), letter)) return 2;
  return RE2::FullMatch(piece(label), digit) ? 3 : 0;
}

// True for headings of one kind, size, weight and indent, both or neither with a label.
bool looks_alike(const Block& heading, const Block& other) {
  constexpr double kSameSize = 0.6, kSameIndent = 3;  // points
  return heading.kind == other.kind && heading.label.empty() == other.label.empty() &&
         all_bold(heading) == all_bold(other) && std::abs(heading.size - other.size) < kSameSize &&
         std::abs(heading.indent - other.indent) < kSameIndent;
}

}  // namespace

bool SectionHead::looks_like(const Block& block) const { return looks_alike(block, head_); }

void SectionHead::enter(const Language& language, const Block& heading, AnswerSection own,
                        std::size_t units, AnswerSection& section) {
  const int depth = heading_depth(heading.label);
  const bool ends = language.has("other_section", heading.text) ||
                    (!own.answer.plain && language.has("rest_heading", heading.text));
  if (own.answer.plain && !ends) {
    section = std::move(own);
    depth_ = depth;
    head_ = heading;
    units_ = units;
    themed_ = false;
  } else if (ends || (depth != 0 && depth <= depth_)) {
    section = {};
  } else {
    // Themes stand under the heading of a section. One that looks as this does, behind
    // recommendations that stand right under it, may begin another section.
    const bool beside = !themed_ && units > units_ && looks_alike(heading, head_);
    section.doubtful |= beside;
    themed_ |= !beside;
  }
}

}  // namespace uprex
