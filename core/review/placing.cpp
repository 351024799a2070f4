#include "core/review/placing.hpp"

#include <algorithm>
#include <map>
#include <set>

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

bool is_open(const Recommendation& r) {
  return r.response == Response::pending || r.response == Response::unclear;
}

}  // namespace

Placing::Placing(const std::vector<Recommendation>& recommendations)
    : recommendations_(recommendations) {
  for (std::size_t i = 0; i < recommendations.size(); ++i)
    items_[recommendations[i].paragraph].push_back(i);
}

// Empty where no paragraph, or more than one, will do.
std::string Placing::paragraph_of_bare(const std::vector<PositionRecord>& records) const {
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
    return std::pair(a.second.found, a.second.open) < std::pair(b.second.found, b.second.open);
  };
  const auto best = std::ranges::max_element(fits, worse);
  if (best == fits.end()) return {};
  const bool tie = std::ranges::any_of(
      fits, [&](const auto& fit) { return fit.first != best->first && !worse(fit, *best); });
  return tie ? std::string() : best->first;
}

// The parts whose text shares most with the words, all where none stands out.
std::vector<std::size_t> Placing::narrowed(const std::vector<std::size_t>& parts,
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

std::vector<std::vector<std::size_t>> Placing::place(
    const std::vector<PositionRecord>& records) const {
  const std::string paragraph = paragraph_of_bare(records);
  std::vector<std::vector<std::size_t>> placed;
  std::set<std::size_t> answered;
  for (const PositionRecord& record : records) {
    auto& found = placed.emplace_back();
    if (record.scope != PositionScope::one) continue;
    auto items = items_.find(record.number);
    if (items == items_.end() && is_bare(record.number) && !paragraph.empty())
      items = items_.find(paragraph + '.' + record.number);
    if (items == items_.end()) continue;
    found = record.concerning && items->second.size() > 1
                ? narrowed(items->second, *record.concerning)
                : items->second;
    answered.insert(found.begin(), found.end());
  }
  // "All" and "all others" reach what no number names. Where no number is named, nobody can tell
  // which the others are ("unable to accept the remaining 54").
  for (std::size_t r = 0; r < records.size(); ++r) {
    if (records[r].scope == PositionScope::one) continue;
    if (records[r].scope == PositionScope::rest && answered.empty()) continue;
    for (std::size_t i = 0; i < recommendations_.size(); ++i)
      if (!answered.contains(i)) placed[r].push_back(i);
  }
  return placed;
}

}  // namespace uprex
