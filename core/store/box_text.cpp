// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/box_text.hpp"

#include <charconv>

namespace uprex {
namespace {

template <class Number>
void append(std::string& text, Number number) {
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  text.append(buffer, end);
}

// Takes one number and the separator behind it off the front.
template <class Number>
Number take(std::string_view& text, char separator) {
  Number number{};
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
  if (result.ec != std::errc() || (!text.empty() && text.front() != separator))
    throw StoreError("the store contains damaged page coordinates", "ingest the document again");
  if (!text.empty()) text.remove_prefix(1);
  return number;
}

}  // namespace

std::string pack_boxes(const std::vector<Box>& boxes) {
  std::string text;
  for (const Box& box : boxes) {
    if (!text.empty()) text += ';';
    append(text, box.page);
    for (double side : {box.left, box.top, box.right, box.bottom}) {
      text += ' ';
      append(text, side);
    }
  }
  return text;
}

std::vector<Box> unpack_boxes(std::string_view text) {
  std::vector<Box> boxes;
  while (!text.empty()) {
    Box box;
    box.page = take<int>(text, ' ');
    box.left = take<double>(text, ' ');
    box.top = take<double>(text, ' ');
    box.right = take<double>(text, ' ');
    box.bottom = take<double>(text, ';');
    boxes.push_back(box);
  }
  return boxes;
}

}  // namespace uprex
