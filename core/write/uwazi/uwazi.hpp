// SPDX-License-Identifier: GPL-3.0-or-later
// The format `uwazi`: a ZIP archive to import into HURIDOCS' Uwazi. It holds import.csv with one
// entity for each recommendation, and a thesaurus_*.csv for each closed list with the values that
// import.csv uses ("Settings, Thesauri, Import"). The rules are those of Uwazi's documentation of
// the CSV import and of its parser.
//
// The first columns are the properties of UPR Info's template "Recommendation". Uwazi ignores a
// column that the template does not have.
//   - `title` is the id of the record, because titles must be unique.
//   - `session` names another entity: "34 - November 2019".
//   - `response` is Noted for what is supported in part, as in UPR Info's rules. left_out() counts
//     these. It is empty for pending and unclear.
//   - `recommendation` and `comment` are Markdown (markdown_text.hpp).
//   - A State stands under its regional group. An unknown State has its printed name and no group.
//
// "|" separates values and "::" separates parent and child. Uwazi has no escape for these, and also
// splits at ";". So in labels they become "/", ":" and ",". Hyphens and formula signs at the
// beginning of a label are dropped. left_out() counts the changed labels.
//
// The whole archive is held in memory until finish().
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/write/writer.hpp"

namespace uprex {

// The labels of one property by their parent, which is "" for labels without a parent. For Uwazi,
// labels that differ only in case are the same. The first spelling is kept.
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
