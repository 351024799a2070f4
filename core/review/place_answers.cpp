// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/place_answers.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace uprex {
namespace {

// Words of fewer letters say little; longer ones are compared by their beginnings, so that
// "tribunals" meets "tribunal" and "promulgate" "promulgation".
constexpr std::size_t kShortest = 4, kStem = 6;

std::set<std::string> stems_of(const std::string& text) {
  std::set<std::string> stems;
  std::string word;
  const auto end_word = [&] {
    if (word.size() >= kShortest) stems.insert(word.substr(0, kStem));
    word.clear();
  };
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z')
      word += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
             (static_cast<unsigned char>(c) & 0x80))
      word += c;
    else
      end_word();
  }
  end_word();
  return stems;
}

bool is_bare(const std::string& number) { return number.find('.') == std::string::npos; }

// "22.04" is printed for 22.4.
std::string without_zeros(const std::string& number) {
  std::string plain;
  for (std::size_t i = 0; i < number.size(); ++i) {
    const bool leads = plain.empty() || plain.back() == '.';
    const bool digit_after = i + 1 < number.size() && number[i + 1] != '.';
    if (number[i] != '0' || !leads || !digit_after) plain += number[i];
  }
  return plain;
}

// "22." of "in paragraph 22", empty where no paragraph is named.
std::string paragraph_meant(const std::optional<std::string>& concerning) {
  constexpr std::string_view kDigits = "0123456789";
  if (!concerning || concerning->find_last_of(kDigits) + 1 != concerning->size()) return {};
  const std::size_t before = concerning->find_last_not_of(kDigits);
  return concerning->substr(before == std::string::npos ? 0 : before + 1) + '.';
}

bool is_open(const Recommendation& r) {
  return r.response == Response::pending || r.response == Response::unclear;
}

// Looks at the recommendations only while it lives.
class AnswerPlacer {
 public:
  explicit AnswerPlacer(const std::vector<Recommendation>& recommendations);

  std::vector<std::vector<std::size_t>> place(const std::vector<PositionRecord>& records) const;

 private:
  using Items = std::unordered_map<std::string, std::vector<std::size_t>>;

  std::string paragraph_of_bare(const std::vector<PositionRecord>& records) const;
  std::vector<std::size_t> reached(const PositionRecord& record,
                                   const std::set<std::size_t>& answered) const;
  std::vector<std::size_t> narrowed(const std::vector<std::size_t>& parts,
                                    const std::string& concerning) const;

  const std::vector<Recommendation>& recommendations_;
  Items items_;  // by number
};

AnswerPlacer::AnswerPlacer(const std::vector<Recommendation>& recommendations)
    : recommendations_(recommendations) {
  for (std::size_t i = 0; i < recommendations.size(); ++i)
    items_[recommendations[i].paragraph].push_back(i);
}

// Empty where no paragraph, or more than one, will do.
std::string AnswerPlacer::paragraph_of_bare(const std::vector<PositionRecord>& records) const {
  std::set<std::string> bare;
  for (const PositionRecord& record : records)
    if (record.scope == PositionScope::one && is_bare(record.number)) bare.insert(record.number);
  if (bare.empty()) return {};
  struct Fit {
    std::size_t found = 0, open = 0;
  };
  std::map<std::string, Fit> fits;
  for (const auto& [number, indices] : items_) {
    const std::size_t dot = number.find('.');
    if (dot == std::string::npos || !bare.contains(number.substr(dot + 1))) continue;
    Fit& fit = fits[number.substr(0, dot)];
    ++fit.found;
    fit.open += is_open(recommendations_[indices.front()]);
  }
  const auto worse = [](const auto& a, const auto& b) {
    return std::pair(a.second.open, a.second.found) < std::pair(b.second.open, b.second.found);
  };
  const auto best = std::ranges::max_element(fits, worse);
  if (best == fits.end()) return {};
  const bool tie = std::ranges::any_of(
      fits, [&](const auto& fit) { return fit.first != best->first && !worse(fit, *best); });
  return tie ? std::string() : best->first;
}

// The parts whose text shares most with the words, all where none stands out.
std::vector<std::size_t> AnswerPlacer::narrowed(const std::vector<std::size_t>& parts,
                                                const std::string& concerning) const {
  std::vector<std::set<std::string>> stems;
  std::map<std::string, std::size_t> common;
  for (const std::size_t part : parts) {
    stems.push_back(stems_of(recommendations_[part].text));
    for (const std::string& stem : stems.back()) ++common[stem];
  }
  std::size_t most = 0;
  std::vector<std::size_t> shared(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (const std::string& stem : stems_of(concerning))
      shared[i] += stems[i].contains(stem) && common[stem] < parts.size();
    most = std::max(most, shared[i]);
  }
  if (most == 0) return parts;
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (shared[i] == most) chosen.push_back(parts[i]);
  return chosen;
}

std::vector<std::vector<std::size_t>> AnswerPlacer::place(
    const std::vector<PositionRecord>& records) const {
  const std::string paragraph = paragraph_of_bare(records);
  std::vector<std::vector<std::size_t>> placed;
  std::set<std::size_t> answered;
  for (const PositionRecord& record : records) {
    auto& found = placed.emplace_back();
    if (record.scope != PositionScope::one) continue;
    const std::string number = without_zeros(record.number);
    auto items = items_.find(record.number);
    if (items == items_.end()) items = items_.find(number);
    if (items == items_.end() && is_bare(number) && !paragraph.empty())
      items = items_.find(paragraph + '.' + number);
    if (items == items_.end()) continue;
    found = record.concerning && items->second.size() > 1
                ? narrowed(items->second, *record.concerning)
                : items->second;
    // What was not understood may be explained only: "the remaining" reaches it.
    if (record.position.status != Response::unclear) answered.insert(found.begin(), found.end());
  }
  for (std::size_t r = 0; r < records.size(); ++r)
    if (records[r].scope != PositionScope::one) placed[r] = reached(records[r], answered);
  return placed;
}

// "All" and "all others" reach what no number names, in the paragraph that is named. Where the
// report left some open, the others are among these. Where no number is named, nobody can tell
// which the others are ("unable to accept the remaining 54").
std::vector<std::size_t> AnswerPlacer::reached(const PositionRecord& record,
                                               const std::set<std::size_t>& answered) const {
  const std::string paragraph = paragraph_meant(record.concerning);
  const bool rest = record.scope == PositionScope::rest;
  if (rest && paragraph.empty() && answered.empty()) return {};
  std::vector<std::size_t> all, open;
  bool some_open = false;
  for (std::size_t i = 0; i < recommendations_.size(); ++i) {
    if (!recommendations_[i].paragraph.starts_with(paragraph)) continue;
    some_open |= is_open(recommendations_[i]);
    if (answered.contains(i)) continue;
    all.push_back(i);
    if (is_open(recommendations_[i])) open.push_back(i);
  }
  return rest && paragraph.empty() && some_open ? open : all;
}

}  // namespace

std::vector<std::vector<std::size_t>> place_answers(
    const std::vector<PositionRecord>& answers,
    const std::vector<Recommendation>& recommendations) {
  return AnswerPlacer(recommendations).place(answers);
}

}  // namespace uprex
