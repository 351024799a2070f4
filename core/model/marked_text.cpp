// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/marked_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace uprex {
namespace {

// Adds a span that begins at or behind the last one's end. If they have the same style and nothing
// or one space parts them, they become one.
void add_span(MarkedText& words, const Span& span) {
  if (!words.spans.empty()) {
    Span& last = words.spans.back();
    const bool touches =
        last.end == span.begin || (last.end + 1 == span.begin && words.text[last.end] == ' ');
    if (touches && last.bold == span.bold && last.italic == span.italic) {
      last.end = span.end;
      return;
    }
  }
  words.spans.push_back(span);
}

// Gives each line its new beginning and drops those that held text and hold none any more.
template <class Map>
void move_lines(std::vector<Line>& lines, std::size_t old_size, std::size_t new_size, Map moved) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool last = i + 1 == lines.size();
    const std::size_t old_begin = lines[i].begin;
    const std::size_t old_end = last ? old_size : lines[i + 1].begin;
    const std::size_t new_end = last ? new_size : moved(old_end);
    if (old_begin < old_end && moved(old_begin) == new_end) continue;
    lines[kept++] = {moved(old_begin), lines[i].box};
  }
  lines.resize(kept);
}

// Where offsets go when ranges of a text are taken out.
class ErasedRanges {
 public:
  explicit ErasedRanges(std::span<const ByteRange> ranges) : ranges_(ranges) {
    for (const ByteRange& range : ranges) {
      erased_before_.push_back(erased_);
      erased_ += range.end - range.begin;
    }
  }

  std::size_t erased() const { return erased_; }

  std::size_t operator()(std::size_t offset) const {
    const auto starts_after = [](std::size_t at, const ByteRange& range) {
      return at < range.begin;
    };
    const auto next = std::upper_bound(ranges_.begin(), ranges_.end(), offset, starts_after);
    if (next == ranges_.begin()) return offset;
    const auto index = static_cast<std::size_t>(next - ranges_.begin()) - 1;
    const ByteRange& range = ranges_[index];
    return offset - erased_before_[index] - (std::min(offset, range.end) - range.begin);
  }

 private:
  std::span<const ByteRange> ranges_;
  std::vector<std::size_t> erased_before_;
  std::size_t erased_ = 0;
};

}  // namespace

void MarkedText::append(std::string_view more, TextStyle style, std::string_view separator) {
  text += separator;
  const std::size_t begin = text.size();
  text += more;
  if (more.empty() || (!style.bold && !style.italic)) return;
  add_span(*this, {begin, text.size(), style.bold, style.italic});
}

void MarkedText::append(const MarkedText& other, std::string_view separator) {
  text += separator;
  const std::size_t by = text.size();
  text += other.text;
  for (const Span& span : other.spans)
    add_span(*this, {span.begin + by, span.end + by, span.bold, span.italic});
  for (const Line& line : other.lines) lines.push_back({line.begin + by, line.box});
  for (const NoteMark& mark : other.marks)
    marks.push_back({mark.offset + by, mark.label, mark.note});
}

// Searches for the first span, line and mark: a long text may be cut into many pieces.
MarkedText MarkedText::cut(std::size_t begin, std::size_t end, MarkAtBegin at_begin) const {
  MarkedText part;
  part.text = text.substr(begin, end - begin);
  const auto ends_before = [](const Span& span, std::size_t at) { return span.end <= at; };
  for (auto span = std::lower_bound(spans.begin(), spans.end(), begin, ends_before);
       span != spans.end() && span->begin < end; ++span)
    part.spans.push_back({std::max(span->begin, begin) - begin, std::min(span->end, end) - begin,
                          span->bold, span->italic});
  const auto begins_after = [](std::size_t at, const Line& line) { return at < line.begin; };
  auto line = std::upper_bound(lines.begin(), lines.end(), begin, begins_after);
  if (line != lines.begin()) --line;
  for (; line != lines.end() && line->begin < end && begin < end; ++line)
    part.lines.push_back({std::max(line->begin, begin) - begin, line->box});
  const auto stands_before = [](const NoteMark& mark, std::size_t at) { return mark.offset < at; };
  const std::size_t first = at_begin == MarkAtBegin::keep ? begin : begin + 1;
  for (auto mark = std::lower_bound(marks.begin(), marks.end(), first, stands_before);
       mark != marks.end() && mark->offset <= end; ++mark)
    part.marks.push_back({mark->offset - begin, mark->label, mark->note});
  return part;
}

void MarkedText::replace(std::size_t begin, std::size_t end, std::string_view with) {
  const std::size_t old_size = text.size();
  text.replace(begin, end - begin, with);
  const auto behind = [&](std::size_t offset) { return offset - (end - begin) + with.size(); };
  for (Span& span : spans) {
    if (span.begin >= end)
      span.begin = behind(span.begin);
    else if (span.begin > begin)
      span.begin = begin + with.size();
    if (span.end > begin) span.end = span.end >= end ? behind(span.end) : begin;
  }
  std::erase_if(spans, [](const Span& span) { return span.begin >= span.end; });
  move_lines(lines, old_size, text.size(), [&](std::size_t offset) {
    if (offset <= begin) return offset;
    return offset >= end ? behind(offset) : begin + with.size();
  });
  for (NoteMark& mark : marks)
    mark.offset = mark.offset >= end ? behind(mark.offset) : std::min(mark.offset, begin);
}

void MarkedText::erase(std::span<const ByteRange> ranges) {
  if (ranges.empty()) return;
  const ErasedRanges moved(ranges);
  const std::size_t old_size = text.size();
  std::string kept;
  kept.reserve(old_size - moved.erased());
  std::size_t from = 0;
  for (const ByteRange& range : ranges) {
    kept.append(text, from, range.begin - from);
    from = range.end;
  }
  kept.append(text, from);
  text = std::move(kept);
  for (Span& span : spans) span = {moved(span.begin), moved(span.end), span.bold, span.italic};
  std::erase_if(spans, [](const Span& span) { return span.begin >= span.end; });
  move_lines(lines, old_size, text.size(), moved);
  for (NoteMark& mark : marks) mark.offset = moved(mark.offset);
}

void MarkedText::trim(std::string_view blanks) {
  const std::size_t end = text.find_last_not_of(blanks) + 1;
  const std::size_t begin = std::min(text.find_first_not_of(blanks), end);
  erase(std::array{ByteRange{0, begin}, ByteRange{end, text.size()}});
}

}  // namespace uprex
