#include <re2/re2.h>

#include <cstdlib>

#include "core/extract/conclusions.hpp"
#include "core/upr/en/report_patterns.hpp"
#include "core/upr/lead_in.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongestPointer = 500;  // bytes; a pointer is one sentence or two

// "Reference is made to the commitments contained in its national report."
bool is_pointer(const std::string& text) {
  static const RE2 regex{std::string(en::kPointer)};
  return text.size() < kLongestPointer && RE2::PartialMatch(text, regex);
}

class PledgeReader {
 public:
  PledgeReader(const Document& document, Extraction& extraction)
      : document_(document), out_(extraction) {}

  void read(BlockRange range) {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const Block& block = document_.blocks[i];
      if (block.kind == BlockKind::heading || block.kind == BlockKind::table_row) continue;
      const bool listed = i + 1 < range.end && is_item(document_.blocks[i + 1]);
      add(block, listed);
    }
  }

 private:
  // Entries of a list: bullets, letters, and numbers that do not count on from the paragraphs.
  bool is_item(const Block& block) const {
    if (block.kind == BlockKind::item) return true;
    const int number = std::atoi(block.label.c_str());
    return number != 0 && number < paragraph_;
  }

  void add(const Block& block, bool listed) {
    if (!block.label.empty() && !is_item(block)) paragraph_ = std::atoi(block.label.c_str());
    if (lead_in_of(block.text).kind == LeadInKind::disclaimer) return;
    // "X made the following commitments:" only opens the list below it.
    if (!is_item(block) && (block.text.ends_with(':') || (listed && !block.label.empty()))) return;
    Pledge pledge;
    const DocumentRecord& record = out_.document;
    pledge.id = record.symbol + "#pledge-" + std::to_string(out_.pledges.size() + 1);
    pledge.document = record.symbol;
    pledge.paragraph = paragraph_ == 0 ? std::string{} : std::to_string(paragraph_);
    pledge.state_under_review = record.state_under_review;
    pledge.session = record.session;
    pledge.cycle = record.cycle;
    pledge.language = record.language;
    pledge.text = block.text.substr(0, block.text.find_last_not_of(" ;.") + 1);
    pledge.verbatim = block.label.empty() ? block.text : block.label + ' ' + block.text;
    pledge.pointer = !is_item(block) && is_pointer(block.text);
    pledge.source.block = block.number;
    pledge.source.boxes = boxes_of(block, 0, block.text.size());
    pledge.source.page = pledge.source.boxes.empty() ? 0 : pledge.source.boxes.front().page;
    out_.pledges.push_back(std::move(pledge));
  }

  const Document& document_;
  Extraction& out_;
  int paragraph_ = 0;
};

}  // namespace

void read_pledges(const Document& document, const ReportOutline& outline, Extraction& extraction) {
  PledgeReader(document, extraction).read(outline.pledges);
}

}  // namespace uprex
