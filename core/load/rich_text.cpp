#include "core/load/rich_text.hpp"

#include <algorithm>
#include <cmath>

#include "core/load/layout/item_label.hpp"
#include "core/load/layout/line_wording.hpp"
#include "core/load/layout/printed_characters.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr double kTabStop = 28.35;  // points; the United Nations' templates have them at 1 cm
constexpr std::size_t kLongestHeading = 160;
constexpr std::size_t kLook = 80;  // bytes around a line break that tell whether a line ends there

bool blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

bool ends_clause(std::string_view text) {
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text.ends_with(',') || ends_sentence(text);
}

bool all_bold(const RichText& rich) {
  std::size_t bold = 0, letters = 0;
  for (const char c : rich.text) letters += !blank(c);
  for (const Span& span : rich.spans)
    for (std::size_t i = span.begin; span.bold && i < span.end; ++i) bold += !blank(rich.text[i]);
  return letters > 0 && 10 * bold > 9 * letters;
}

// The label that is typed at the start, with `length` bytes of the text up to the first word.
Label typed_label(std::string_view text, bool set_off_by_style) {
  std::string line(text.substr(0, 64));
  std::replace_if(line.begin(), line.end(), blank, ' ');
  Label label = label_of(line);
  if (label.kind == LabelKind::none) return {};
  // "15 States" begins with no label, "15<tab>States" does.
  const bool bare = label.kind == LabelKind::number && !label.text.ends_with('.');
  const std::string_view head = text.substr(0, std::min(label.length, text.size()));
  if (bare && head.find('\t') == std::string_view::npos) return {};
  if (label.kind == LabelKind::section && !set_off_by_style) return {};
  label.length = std::min(label.length, text.size());
  while (label.length < text.size() && blank(text[label.length])) ++label.length;
  return label;
}

// Entries of a table of contents: a tab and a page number at the end.
bool is_contents_entry(std::string_view text) {
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  const std::size_t number = text.find_last_not_of("0123456789");
  return number != std::string_view::npos && number + 1 < text.size() && text[number] == '\t' &&
         text.find_first_not_of(" \t") < number;
}

// Where the ends of spans and the marks of a text go as it is copied.
class MovedOffsets {
 public:
  explicit MovedOffsets(const RichText& rich) {
    for (const Span& span : rich.spans) {
      places_.emplace_back(span.begin, 0);
      places_.emplace_back(span.end, 0);
    }
    for (const NoteMark& mark : rich.marks) places_.emplace_back(mark.offset, 0);
    std::sort(places_.begin(), places_.end());
  }

  // The copy is `size` bytes long where byte `at` of the text follows; calls in rising order.
  void reach(std::size_t at, std::size_t size) {
    for (; next_ < places_.size() && places_[next_].first <= at; ++next_)
      places_[next_].second = size;
  }

  // Of an end of a span or a mark.
  std::size_t operator[](std::size_t offset) const {
    return std::lower_bound(places_.begin(), places_.end(), std::pair(offset, std::size_t{0}))
        ->second;
  }

 private:
  std::vector<std::pair<std::size_t, std::size_t>> places_;
  std::size_t next_ = 0;
};

BlockKind kind_of(const RichText& rich, LabelKind label, bool labelled, const ParagraphLook& look) {
  if (look.heading && label != LabelKind::dotted) return BlockKind::heading;
  if (const auto kind = layout::kind_of(label)) return *kind;
  if (labelled) return BlockKind::item;
  if (all_capitals(rich.text)) return BlockKind::heading;
  const bool short_line = rich.text.size() < kLongestHeading && !ends_clause(rich.text);
  return short_line && (look.centred || all_bold(rich)) ? BlockKind::heading : BlockKind::paragraph;
}

}  // namespace

void RichText::append(std::string_view run, bool bold, bool italic) {
  const std::size_t begin = text.size();
  for (std::size_t at = 0; at < run.size();) {
    if (run[at] == '\t' || run[at] == '\n') {
      text += run[at++];
      continue;
    }
    char32_t single = 0;
    for (const char32_t c : printed(next_utf8(run, at), single)) append_utf8(text, c);
  }
  if (begin == text.size() || (!bold && !italic)) return;
  const bool goes_on = !spans.empty() && spans.back().end == begin && spans.back().bold == bold &&
                       spans.back().italic == italic;
  if (goes_on)
    spans.back().end = text.size();
  else
    spans.push_back({begin, text.size(), bold, italic});
}

void RichText::append(const RichText& other) {
  const std::size_t by = text.size();
  text += other.text;
  for (Span span : other.spans)
    spans.push_back({span.begin + by, span.end + by, span.bold, span.italic});
  for (const NoteMark& mark : other.marks)
    marks.push_back({mark.offset + by, mark.label, mark.note});
  if (size == 0) size = other.size;
}

RichText RichText::part(std::size_t begin, std::size_t end) const {
  RichText out;
  out.text = text.substr(begin, end - begin);
  out.size = size;
  const auto ends_before = [](const Span& span, std::size_t at) { return span.end <= at; };
  for (auto span = std::lower_bound(spans.begin(), spans.end(), begin, ends_before);
       span != spans.end() && span->begin < end; ++span)
    out.spans.push_back({std::max(span->begin, begin) - begin, std::min(span->end, end) - begin,
                         span->bold, span->italic});
  const auto stands_before = [](const NoteMark& mark, std::size_t at) { return mark.offset < at; };
  const std::size_t first = begin == 0 ? 0 : begin + 1;
  for (auto mark = std::lower_bound(marks.begin(), marks.end(), first, stands_before);
       mark != marks.end() && mark->offset <= end; ++mark)
    out.marks.push_back({mark->offset - begin, mark->label, mark->note});
  return out;
}

void append_text(Block& block, const RichText& rich, std::size_t from, bool cells) {
  MovedOffsets moved(rich);
  for (std::size_t i = from; i < rich.text.size(); ++i) {
    const char c = rich.text[i];
    moved.reach(i, block.text.size());
    if (!blank(c)) {
      block.text += c;
      continue;
    }
    const bool apart = block.text.empty() || block.text.back() == ' ' || block.text.back() == '\t';
    if (!apart)
      block.text += cells && c == '\t' ? '\t' : ' ';
    else if (cells && c == '\t' && !block.text.empty())
      block.text.back() = '\t';
  }
  while (!block.text.empty() && blank(block.text.back())) block.text.pop_back();
  moved.reach(rich.text.size(), block.text.size());
  const auto place = [&](std::size_t offset) { return std::min(moved[offset], block.text.size()); };
  for (const Span& span : rich.spans) {
    const std::size_t begin = place(span.begin), end = place(span.end);
    if (begin < end) block.spans.push_back({begin, end, span.bold, span.italic});
  }
  for (const NoteMark& mark : rich.marks)
    block.marks.push_back({place(mark.offset), mark.label, mark.note});
}

std::vector<RichText> separate_lines(const RichText& rich) {
  std::vector<RichText> lines;
  std::size_t begin = 0;
  for (std::size_t at = rich.text.find('\n'); at != std::string::npos;
       at = rich.text.find('\n', at + 1)) {
    const std::size_t above_from = std::max(begin, at > kLook ? at - kLook : 0);
    const std::string_view above = std::string_view(rich.text).substr(above_from, at - above_from);
    std::string_view below = std::string_view(rich.text).substr(at, kLook);
    below.remove_prefix(std::min(below.find_first_not_of(" \t\n"), below.size()));
    if (below.empty() || !ends_clause(above)) continue;
    if (typed_label(below, false).kind == LabelKind::none) continue;
    lines.push_back(rich.part(begin, at));
    begin = at;
  }
  lines.push_back(rich.part(begin, rich.text.size()));
  return lines;
}

Block make_block(const RichText& rich, const ParagraphLook& look) {
  Block block;
  block.size = rich.size;
  block.indent = look.indent;
  std::size_t from = 0;
  for (; from < rich.text.size() && blank(rich.text[from]); ++from)
    if (rich.text[from] == '\t')
      block.indent = kTabStop * (std::floor(block.indent / kTabStop + 0.01) + 1);
  if (is_contents_entry(rich.text)) {
    block.kind = BlockKind::table_row;
    append_text(block, rich, 0, true);
    return block;
  }
  const bool set_off = look.heading || all_bold(rich) || all_capitals(rich.text);
  Label label;
  if (look.label.empty()) {
    label = typed_label(std::string_view(rich.text).substr(from), set_off);
    from += label.length;
  } else {
    label = label_of(look.label);
    label.text = look.label;
    if (label.kind == LabelKind::section && !set_off) label.kind = LabelKind::none;
  }
  block.label = label.text;
  block.kind = kind_of(rich, label.kind, !label.text.empty(), look);
  append_text(block, rich, from);
  return block;
}

}  // namespace uprex::layout
