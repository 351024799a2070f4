// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_notes.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

#include "core/load/html/html_style.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kLongestLabel = 6;
constexpr std::size_t kMostWaysBack = 64;  // to one place

struct Place {
  const Markup* element = nullptr;
  const Markup* container = nullptr;  // the nearest block around the element
  const Markup* wider = nullptr;
};

struct Link {
  const Markup* element = nullptr;
  const Markup* block = nullptr;
  std::string_view target;
  std::vector<std::string_view> ids;  // of the link and of the elements around it in its block
  bool raised = false;
  std::size_t order = 0;
};

void add_text(const Markup& element, std::string& text) {
  if (text.size() > 4 * kLongestLabel) return;
  text += element.text;
  for (const Markup& child : element.children) add_text(child, text);
}

// "[1]", "(1)", " 1 " -> "1"; empty if the text is not the label of a note.
std::string label_in(const Markup& link) {
  std::string text;
  add_text(link, text);
  std::string label;
  for (const char c : text)
    if (std::string_view(" \t\r\n[]()").find(c) == std::string_view::npos) label += c;
  const bool beyond = std::any_of(label.begin(), label.end(), [](char c) { return c & 0x80; });
  if (label.size() > kLongestLabel || (beyond && !label.starts_with("\u2217"))) return {};
  return label;
}

bool holds_raised(const Markup& element) {
  return std::any_of(element.children.begin(), element.children.end(), [](const Markup& child) {
    return child.name == "sup" || (!child.name.empty() && holds_raised(child));
  });
}

// Walks over the elements in the order of the page, notes where each one begins and ends, and finds
// the notes among the links.
class NoteFinder {
 public:
  explicit NoteFinder(const Markup& root) { visit(root, nullptr, nullptr, {}, false); }

  PageNotes find() const {
    std::multimap<std::string_view, const Link*> by_target;
    for (const Link& link : links_) by_target.emplace(link.target, &link);
    std::map<std::size_t, std::pair<const Link*, Place>> notes;  // by the order of their place
    std::vector<std::pair<const Link*, std::size_t>> marks;
    for (const Link& link : links_) {
      const auto found = places_.find(link.target);
      if (found == places_.end() || order_of(found->second.element) <= link.order) continue;
      const Place& place = found->second;
      if (place.container == nullptr || place.container == link.block) continue;
      if (label_in(*link.element).empty()) continue;
      if (!leads_back(link, place, by_target) && !link.raised) continue;
      const std::size_t order = order_of(place.element);
      notes.try_emplace(order, &link, place);
      marks.emplace_back(&link, order);
    }
    return number(notes, marks);
  }

 private:
  struct Extent {
    std::size_t begin = 0, end = 0;
  };

  void visit(const Markup& element, const Markup* block, const Markup* wider,
             std::vector<std::string_view> ids, bool raised) {
    const std::size_t order = ++order_;
    if (is_block(element.name)) {
      const bool may_hold_note = element.name != "body" && element.name != "html";
      const bool own = block != nullptr && !block->attribute("id").empty() &&
                       (block->name == "div" || block->name == "li" || block->name == "aside");
      wider = own ? block : nullptr;
      block = may_hold_note ? &element : nullptr;
      ids.clear();
    }
    raised = raised || element.name == "sup";
    for (const auto key : {"id", "name"})
      if (const auto id = element.attribute(key); !id.empty() && element.name != "meta") {
        places_.try_emplace(id, Place{&element, block, wider});
        if (ids.size() < 8) ids.push_back(id);
      }
    const auto target = element.attribute("href");
    if (element.name == "a" && target.size() > 1 && target.starts_with('#'))
      links_.push_back(
          {&element, block, target.substr(1), ids, raised || holds_raised(element), order});
    for (const Markup& child : element.children)
      if (!child.name.empty()) visit(child, block, wider, ids, raised);
    if (is_block(element.name) || !element.attribute("id").empty() ||
        !element.attribute("name").empty())
      extents_[&element] = {order, order_};
  }

  std::size_t order_of(const Markup* element) const { return extents_.at(element).begin; }

  bool within(std::size_t order, const Markup* element) const {
    const Extent& extent = extents_.at(element);
    return order >= extent.begin && order <= extent.end;
  }

  using ByTarget = std::multimap<std::string_view, const Link*>;

  bool leads_back(const Link& link, const Place& place, const ByTarget& by_target) const {
    for (const std::string_view id : link.ids) {
      const auto [begin, end] = by_target.equal_range(id);
      std::size_t left = kMostWaysBack;
      for (auto it = begin; it != end && left > 0; ++it, --left)
        if (within(it->second->order, place.wider != nullptr ? place.wider : place.container))
          return true;
    }
    return false;
  }

  PageNotes number(const std::map<std::size_t, std::pair<const Link*, Place>>& notes,
                   const std::vector<std::pair<const Link*, std::size_t>>& marks) const {
    PageNotes result;
    std::map<std::size_t, int> index;
    for (const auto& [order, note] : notes) {
      const int at = static_cast<int>(result.labels.size());
      index[order] = at;
      result.labels.push_back(label_in(*note.first->element));
      const Place& place = note.second;
      // A wider element belongs to the note if no other note begins in it.
      const Markup* container = place.container;
      if (place.wider != nullptr) {
        const Extent& extent = extents_.at(place.wider);
        const auto next = notes.upper_bound(order);
        const auto first = notes.lower_bound(extent.begin);
        if (first->first == order && (next == notes.end() || next->first > extent.end))
          container = place.wider;
      }
      result.containers.try_emplace(container, at);
      result.starts.try_emplace(place.element, at);
    }
    for (const auto& [link, order] : marks) result.marks.emplace(link->element, index.at(order));
    std::unordered_set<std::string_view> from;
    for (const auto& [link, order] : marks) from.insert(link->ids.begin(), link->ids.end());
    for (const Link& link : links_)
      if (!result.marks.contains(link.element) && from.contains(link.target))
        result.ways_back.insert(link.element);
    return result;
  }

  std::size_t order_ = 0;
  std::unordered_map<const Markup*, Extent> extents_;
  std::unordered_map<std::string_view, Place> places_;
  std::vector<Link> links_;
};

}  // namespace

PageNotes find_notes(const Markup& root) { return NoteFinder(root).find(); }

}  // namespace uprex::layout
