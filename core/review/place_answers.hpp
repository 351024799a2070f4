// Finds the recommendations that an answer means: by number, as the answering document cites it,
// and, where parts of an item are answered differently, by the words that tell the part. Pure.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// Looks at the recommendations only while it lives.
class Placing {
 public:
  explicit Placing(const std::vector<Recommendation>& recommendations);

  // For every record of one document the indices of the recommendations it answers; empty where
  // the number is not known or may mean several, or where the rest of nothing is meant. Bare
  // numbers ("14") are items of one paragraph for the whole document: the one that has most of them
  // pending, else most of them.
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

}  // namespace uprex
