// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_counters.hpp"

#include <algorithm>
#include <charconv>

#include "core/load/html/html_css.hpp"
#include "core/load/html/html_list.hpp"
#include "core/text/trim.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kMostNames = 8, kMostPieces = 20, kMostCounterRules = 2'000,
                      kMostOfClass = 16;
constexpr std::size_t kLongestMarker = 40;  // bytes
constexpr int kMostCount = 100'000;

std::vector<std::string> split(std::string_view text, char mark) {
  std::vector<std::string> parts;
  while (!text.empty() && parts.size() < kMostNames)
    if (std::string part = lower_trimmed(take_until(text, mark)); !part.empty())
      parts.push_back(std::move(part));
  return parts;
}

std::vector<std::string> classes_of(const Markup& list) {
  return split(list.attribute("class"), ' ');
}

// The value of a declaration in the body of a rule; empty if it is not there.
std::string_view value_of(std::string_view body, std::string_view name) {
  while (!body.empty()) {
    std::string_view declaration = take_until(body, ';');
    if (lower_trimmed(take_until(declaration, ':')) == name) return trimmed(declaration);
  }
  return {};
}

// "lst-0 3": the counter and its number.
std::pair<std::string, int> counter_and_number(std::string_view value, int number) {
  const std::string counter = lower_trimmed(take_until(value, ' '));
  value = trimmed(value);
  std::from_chars(value.data(), value.data() + value.size(), number);
  return {counter, std::clamp(number, -kMostCount, kMostCount)};
}

}  // namespace

void CounterRules::add(std::string_view selector, std::string_view body) {
  const std::string text = lower_trimmed(selector);
  std::string_view of_list = text;
  of_list = of_list.substr(0, of_list.find('>'));
  const bool of_item = of_list.size() < text.size();
  const std::size_t behind = of_list.size() + 1;
  of_list = trimmed(of_list);
  const bool is_simple = of_list.find_first_of("#:[*+~ ") == std::string_view::npos &&
                         of_list.find('.') != std::string_view::npos;
  if (!is_simple || resets_.size() + steps_.size() + contents_.size() > kMostCounterRules) return;
  std::vector<std::string> classes = split(of_list.substr(of_list.find('.')), '.');
  if (classes.empty()) return;
  if (!of_item) {
    if (const auto value = value_of(body, "counter-reset"); !value.empty()) {
      auto [counter, number] = counter_and_number(value, 0);
      auto& resets = resets_[classes.front()];
      if (resets.size() < kMostOfClass)
        resets.push_back({std::move(classes), std::move(counter), number});
    }
    return;
  }
  std::string_view item = trimmed(std::string_view(text).substr(behind));
  if (item == "li") {
    if (const auto value = value_of(body, "counter-increment"); !value.empty()) {
      auto [counter, number] = counter_and_number(value, 1);
      steps_[classes.front()] = {std::move(counter), number};
    }
  } else if (item == "li:before" || item == "li::before") {
    std::vector<Piece> pieces;
    for (std::string_view rest = value_of(body, "content");
         !rest.empty() && pieces.size() < kMostPieces;) {
      if (rest.front() == '"' || rest.front() == '\'') {
        const char quote = rest.front();
        rest.remove_prefix(1);
        pieces.push_back({std::string(take_until(rest, quote)), {}, {}});
      } else if (rest.starts_with("counter(")) {
        std::string_view inside = take_until(rest, ')');
        take_until(inside, '(');
        const std::string counter = lower_trimmed(take_until(inside, ','));
        pieces.push_back({{}, counter, lower_trimmed(inside)});
      } else {
        rest.remove_prefix(1);
      }
    }
    contents_[classes.front()] = std::move(pieces);
  }
}

void ListCounters::enter(const Markup& list) {
  const std::vector<std::string> classes = classes_of(list);
  for (const std::string& first : classes) {
    const auto resets = rules_.resets_.find(first);
    if (resets == rules_.resets_.end()) continue;
    for (const CounterRules::Reset& reset : resets->second)
      if (std::ranges::all_of(reset.classes, [&](const std::string& name) {
            return std::ranges::find(classes, name) != classes.end();
          }))
        values_[reset.counter] = reset.value;
  }
}

std::optional<std::string> ListCounters::next(const Markup& list) {
  std::optional<std::string> marker;
  for (const std::string& name : classes_of(list)) {
    if (const auto step = rules_.steps_.find(name); step != rules_.steps_.end()) {
      int& value = values_[step->second.counter];
      value = std::clamp(value + step->second.by, -kMostCount, kMostCount);
    }
    const auto content = rules_.contents_.find(name);
    if (content == rules_.contents_.end()) continue;
    std::string text;
    bool counts = false;
    for (const CounterRules::Piece& piece : content->second) {
      counts |= !piece.counter.empty();
      if (piece.counter.empty()) {
        text += piece.words;
        continue;
      }
      const auto value = values_.find(piece.counter);
      text += without_trailing(list_marker(piece.style, value == values_.end() ? 0 : value->second),
                               ".");
    }
    if (!counts && trimmed(text).empty()) continue;
    // Bullets are written as escapes of many kinds.
    marker = counts ? std::string(trimmed(text)) : "•";
    if (marker->size() > kLongestMarker) marker->clear();
  }
  return marker;
}

}  // namespace uprex::layout
