// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/items/entries.hpp"

#include <algorithm>
#include <charconv>

#include "core/language/language.hpp"
#include "core/language/state_tail.hpp"
#include "core/model/block_text.hpp"

namespace uprex {
namespace {

constexpr double kAside = 12;  // points by which items stand aside from paragraphs
constexpr int kMostMissing = 3;

struct Number {
  int first = 0;   // 83 of "83." and "83.1"
  int second = 0;  // 1 of "83.1", 0 where there is none
};

// Empty where the label is no number.
Number number_of(const std::string& label) {
  Number number;
  const char* const end = label.data() + label.size();
  const auto [at, error] = std::from_chars(label.data(), end, number.first);
  if (error != std::errc{}) return {};
  if (at + 1 < end && (*at == '.' || *at == '-')) std::from_chars(at + 1, end, number.second);
  return number;
}

bool is_plain(Number number) { return number.first != 0 && number.second == 0; }

// The text's last recommendation has its States: nothing of it is missing.
bool is_closed(const Language& language, const Block& block) {
  // Its end tells; hostile text may grow without one.
  constexpr std::size_t kEnd = 600;
  constexpr std::size_t kLongest = 20'000;
  if (block.text.size() > kLongest) return true;
  const std::string_view text =
      std::string_view(block.text).substr(block.text.size() > kEnd ? block.text.size() - kEnd : 0);
  if (text.empty()) return false;
  return ends_with_states(language, text) || text.back() == '.' ||
         (text.back() == ';' && !state_groups(language, text).empty());
}

class EntryReader {
 public:
  EntryReader(const Language& language, const Document& document, BlockRange range,
              Numbering numbering)
      : language_(language), document_(document), range_(range), numbering_(numbering) {
    find_start();
  }

  std::vector<Entry> read() {
    for (std::size_t i = range_.begin; i < range_.end; ++i) add(document_.blocks[i]);
    return std::move(entries_);
  }

 private:
  // Where the paragraphs before the section stood and how far they had counted.
  void find_start() {
    std::vector<const Block*> numbered;
    for (std::size_t i = 0; i < range_.begin; ++i) {
      const Block& block = document_.blocks[i];
      if (block.kind == BlockKind::paragraph && is_plain(number_of(block.label)))
        numbered.push_back(&block);
    }
    for (std::size_t i = 0; i < numbered.size(); ++i) {
      const int number = number_of(numbered[i]->label).first;
      if (number <= paragraph_) continue;
      if (number > paragraph_ + kMostMissing && !counts_on(numbered, i)) continue;
      paragraph_ = number;
      indent_ = numbered[i]->indent;
    }
  }

  // A document may lack pages: its paragraphs count on from a later number.
  static bool counts_on(const std::vector<const Block*>& numbered, std::size_t at) {
    constexpr std::size_t kEnough = 3;
    const int first = number_of(numbered[at]->label).first;
    for (std::size_t i = 0; i < kEnough; ++i)
      if (at + i >= numbered.size() ||
          number_of(numbered[at + i]->label).first != first + static_cast<int>(i))
        return false;
    return true;
  }

  void add(const Block& block) {
    const Number number = number_of(block.label);
    if (number.second != 0) return add_dotted(block, number);
    if (number.first != 0) return add_numbered(block, number.first);
    if (block.kind == BlockKind::heading) return open(EntryRole::heading, block, "", true);
    if (block.kind == BlockKind::item) return add_lettered(block);
    add_unnumbered(block);
  }

  // A list without its paragraphs: the first item of each names it.
  void open_paragraph_of(const Block& block, Number number) {
    const bool first = paragraph_ == 0;
    if (!is_list() || (!first && (number.first <= paragraph_ || number.second != 1))) return;
    if (first) indent_ = block.indent;
    paragraph_ = number.first;
    highest_ = item_ = number.second - 1;
  }

  bool is_list() const { return range_.begin == 0; }

  void add_dotted(const Block& block, Number number) {
    open_paragraph_of(block, number);
    const bool here = number.first == paragraph_;
    const bool next = here && (number.second == item_ + 1 || number.second == highest_ + 1);
    // "93.3,⏎93.31 and 93.40" is text; "(Sweden),⏎83.9" is the next item.
    const bool continues_text = !entries_.empty() && entries_.back().role != EntryRole::heading &&
                                entries_.back().block.text.ends_with(',') &&
                                !is_closed(language_, entries_.back().block);
    if (!next && continues_text) return append_block(entries_.back().block, block);
    if (here) highest_ = std::max(highest_, number.second);
    item_ = number.second;
    open(EntryRole::item, block, std::to_string(number.first) + '.' + std::to_string(number.second),
         next);
  }

  void add_numbered(const Block& block, int number) {
    const bool first = is_list() && paragraph_ == 0;
    if (first) indent_ = block.indent;
    const bool aside = block.indent > indent_ + kAside;
    const bool next_paragraph = first || opens_section(number) ||
                                (number > paragraph_ && number <= paragraph_ + kMostMissing);
    const bool next_item = number == item_ + 1;
    if (next_paragraph && !(aside && numbering_ == Numbering::local) && !(next_item && aside)) {
      const bool in_sequence = first || opens_section(number) || number == paragraph_ + 1;
      paragraph_ = number;
      item_ = highest_ = 0;
      return open(EntryRole::paragraph, block, std::to_string(number), in_sequence);
    }
    if (numbering_ == Numbering::local && (aside || next_item || number == 1)) {
      item_ = number;
      return open(EntryRole::item, block, std::to_string(paragraph_) + '.' + std::to_string(number),
                  next_item);
    }
    add_lettered(block);
  }

  // The first number of a section is a paragraph's, however many are missing before it.
  bool opens_section(int number) const {
    return number > paragraph_ && std::ranges::none_of(entries_, [](const Entry& entry) {
             return entry.role == EntryRole::paragraph || entry.role == EntryRole::item;
           });
  }

  // "(a)", bullets and numbers that count nothing here belong to what stands above them.
  void add_lettered(const Block& block) {
    if (entries_.empty() || entries_.back().role == EntryRole::heading)
      return open(EntryRole::plain, block, "", true);
    append_block(entries_.back().block, block);
  }

  void add_unnumbered(const Block& block) {
    const bool bold_heading = block.text.size() < 100 && all_bold(block) &&
                              !block.text.ends_with(';') && !block.text.ends_with('.') &&
                              state_groups(language_, block.text).empty();
    if (entries_.empty()) return open(EntryRole::plain, block, "", true);
    Entry& last = entries_.back();
    if (last.role == EntryRole::item && !is_closed(language_, last.block))
      return append_block(last.block, block);
    if (bold_heading && (last.role == EntryRole::item || last.role == EntryRole::heading))
      return open(EntryRole::heading, block, "", true);
    open(EntryRole::plain, block, "", true);
  }

  void open(EntryRole role, const Block& block, std::string number, bool in_sequence) {
    entries_.push_back({role, paragraph_, std::move(number), in_sequence, block});
  }

  const Language& language_;
  const Document& document_;
  BlockRange range_;
  Numbering numbering_;
  int paragraph_ = 0;
  int item_ = 0, highest_ = 0;  // last and highest number under it
  double indent_ = 0;           // of numbered paragraphs
  std::vector<Entry> entries_;
};

}  // namespace

std::vector<Entry> read_entries(const Language& language, const Document& document,
                                BlockRange range, Numbering numbering) {
  return EntryReader(language, document, range, numbering).read();
}

Numbering numbering_of(const Document& document, BlockRange range) {
  std::size_t dotted = 0, plain = 0;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const Number number = number_of(document.blocks[i].label);
    if (number.second != 0)
      ++dotted;
    else if (number.first != 0)
      ++plain;
  }
  return dotted > plain ? Numbering::dotted : Numbering::local;
}

}  // namespace uprex
