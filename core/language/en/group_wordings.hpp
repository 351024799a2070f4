// How English texts name groups of persons: the spellings that lists used over the years, and the
// words that name a group's persons plainly, as read in 27,500 recommendations of UPR sessions 1 to
// 20 and in OHCHR's lists of cycles 2 to 4.
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace uprex::en {

// As printed, any case; the name of today (label_names.hpp), empty for a group of nobody in
// particular.
std::span<const std::pair<std::string_view, std::string_view>> spellings_of_groups();

// Patterns of RE2 for any case of letters, in which all groups capture nothing. Where `aside`
// matches, the words speak of something else ("through the media"); it may be empty.
struct GroupWording {
  std::string_view group;
  std::string_view named;
  std::string_view aside = {};
};

// One for each group that has any. Groups that trained models tell better by the whole text
// (children, women, migrants ...) have none.
std::span<const GroupWording> group_wordings();

}  // namespace uprex::en
