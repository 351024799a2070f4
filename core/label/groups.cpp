#include "core/label/groups.hpp"

#include <algorithm>
#include <memory>
#include <unordered_map>

#include "core/language/en/group_wordings.hpp"
#include "core/language/en/phrase.hpp"
#include "core/text/name_fold.hpp"
#include "core/text/pattern.hpp"
#include "core/text/pattern_set.hpp"
#include "core/text/plain_signs.hpp"
#include "core/un/label_names.hpp"

namespace uprex {
namespace {

// Longer than any of the names after folding.
constexpr std::size_t kLongestName = 200;

std::string folded(std::string_view name) { return fold_name(name, "and", kLongestName).text; }

const auto& names_of_today() {
  static const auto names = [] {
    std::unordered_map<std::string, std::string_view> all;
    for (const std::string_view name : group_names()) all.emplace(folded(name), name);
    for (const auto& [printed, name] : en::spellings_of_groups())
      all.emplace(folded(printed), name);
    return all;
  }();
  return names;
}

RE2::Options group_options() {
  RE2::Options chosen;
  chosen.set_case_sensitive(false);
  // The memory of the automaton that all wordings share. With too little, it is slow but correct.
  chosen.set_max_mem(8 << 20);
  chosen.set_never_capture(true);
  return chosen;
}

// All wordings, compiled once.
class GroupPatterns {
 public:
  GroupPatterns() : all_(group_options()) {
    for (const en::GroupWording& wording : en::group_wordings()) {
      all_.add(std::string(wording.named));
      aside_.push_back(wording.aside.empty() ? nullptr : compiled(wording.aside));
    }
    all_.compile();
  }

  std::vector<std::string_view> find(std::string_view text) const {
    std::vector<std::string_view> groups;
    for (const std::size_t i : all_.candidates(text)) {
      std::string rest(text);
      if (aside_[i]) RE2::GlobalReplace(&rest, *aside_[i], ";");
      if (RE2::PartialMatch(rest, all_.pattern(i))) groups.push_back(en::group_wordings()[i].group);
    }
    std::ranges::sort(groups);
    return groups;
  }

 private:
  static std::unique_ptr<RE2> compiled(std::string_view pattern) {
    return std::make_unique<RE2>(piece(pattern), group_options());
  }

  PatternSet all_;
  std::vector<std::unique_ptr<RE2>> aside_;  // one for each wording; may be null
};

}  // namespace

std::string group_of_today(std::string_view printed) {
  const auto found = names_of_today().find(folded(printed));
  return found == names_of_today().end() ? en::capitalised(printed) : std::string(found->second);
}

std::vector<std::string_view> groups_named(std::string_view text) {
  static const GroupPatterns wordings;
  std::string store;
  return wordings.find(in_plain_signs(text, store));
}

}  // namespace uprex
