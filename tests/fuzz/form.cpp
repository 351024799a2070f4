// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/form.hpp"

#include <algorithm>
#include <sstream>

#include "core/extract/validate_extraction.hpp"
#include "core/text/utf8.hpp"
#include "core/write/jsonl/jsonl.hpp"

namespace uprex::fuzz {
namespace {

void check_block(const Block& block, std::size_t notes) {
  const std::size_t size = block.text.size();
  for (const std::string& text : {block.label, block.text}) {
    require(is_utf8(text), "a block is not UTF-8");
    require(text.find_first_of("\r\n") == std::string::npos, "a block is more than one line");
  }
  std::size_t last = 0;
  for (const Span& span : block.spans) {
    require(span.begin <= span.end && span.end <= size, "a span leaves its text");
    require(span.begin >= last, "spans overlap");
    last = span.end;
  }
  last = 0;
  for (const Line& line : block.lines) {
    require(line.begin >= last && line.begin <= size, "a line begins outside of its text");
    last = line.begin;
  }
  last = 0;
  for (const NoteMark& mark : block.marks) {
    require(mark.offset <= size, "a mark leaves its text");
    require(mark.offset >= last, "marks are not sorted");
    require(mark.note >= -1 && mark.note < static_cast<int>(notes), "a mark leads to no note");
    last = mark.offset;
  }
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (next_utf8(text, at) == U'\uFFFD' && at == begin + 1) return false;
  }
  return true;
}

void check(const Document& document) {
  for (const auto* blocks : {&document.blocks, &document.notes, &document.furniture})
    for (const Block& block : *blocks) check_block(block, document.notes.size());
  for (const Block& block : document.blocks)
    require(block.kind != BlockKind::note, "a note stands among the blocks");
}

void check(const Extraction& extraction) {
  const std::string fault = validate_extraction(extraction);
  require(fault.empty(), fault);
  const std::string prefix = extraction.document.symbol + '#';
  const auto under = [&](const auto& record) {
    require(record.id.starts_with(prefix), "an id is not under its document's symbol");
  };
  for (const Recommendation& r : extraction.recommendations) {
    under(r);
    require(std::ranges::is_sorted(r.review), "reasons are not sorted");
    require(r.printed_states.size() >= r.recommending_states.size(), "a State was not printed");
  }
  for (const PositionRecord& record : extraction.positions) {
    under(record);
    require(std::ranges::is_sorted(record.review), "reasons are not sorted");
  }
  for (const Pledge& pledge : extraction.pledges) under(pledge);
}

std::string written(const Extraction& extraction) {
  std::ostringstream out;
  JsonLinesWriter(out).write(extraction);
  return std::move(out).str();
}

}  // namespace uprex::fuzz
