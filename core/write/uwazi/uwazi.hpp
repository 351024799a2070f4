// The ZIP archive that HURIDOCS' Uwazi imports: import.csv with one entity per recommendation, and
// a thesaurus_*.csv for each kind of closed list ("Settings, Thesauri, Import") with the values
// that import.csv uses.
//
// The first columns are the properties of UPR Info's template "Recommendation"; the others are
// ignored by Uwazi where a template has none of that name. `title` is the record's id: a title has
// to be the only one of its kind. `session` names an entity of its own, "34 - November 2019". As
// in UPR Info's rules, what is supported in part is Noted (left_out() counts it); a response that
// is pending or unclear is left empty. Recommendation and comment are Markdown (markdown.hpp).
//
// Several values are separated by "|", parent and child by "::". Uwazi knows no escape, and ";"
// separates too: in a label they become "/", ":" and ",", hyphens and formula signs at its
// beginning are dropped, and left_out() counts it. States stand under their regional group, printed
// States that are not known alone.
//
// Rules: Uwazi's documentation of its CSV import, and its parser. Memory: the whole archive.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/write/writer.hpp"

namespace uprex {

// Labels of one property: those of a parent, or under "" those without. Uwazi does not tell labels
// apart by the case of their letters; the first spelling stays.
struct SameInAnyCase {
  bool operator()(std::string_view a, std::string_view b) const;
};
using Thesaurus = std::map<std::string, std::set<std::string, SameInAnyCase>>;

class UwaziWriter : public Writer {
 public:
  explicit UwaziWriter(std::ostream& out);

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  std::ostream& out_;
  std::string rows_;
  std::map<std::string, Thesaurus> thesauri_;  // by file name
  LeftOut left_out_;
};

}  // namespace uprex
