// SPDX-License-Identifier: GPL-3.0-or-later
// A hand-made extraction that uses every field, for tests of what becomes of records.
#pragma once

#include "core/model/record.hpp"

namespace uprex {

inline Recommendation sample_recommendation(const std::string& symbol, const std::string& number) {
  Recommendation record;
  record.id = symbol + "#" + number;
  record.document = symbol;
  record.paragraph = number;
  record.state_under_review = "SVN";
  record.session = 34;
  record.cycle = 3;
  record.text = "Ratify the Convention";
  record.verbatim = number + " Ratify the Convention (France) (Lithuania);";
  record.recommending_states = {"FRA", "LTU"};
  record.printed_states = {"France", "Lithuania"};
  record.response = Response::supported;
  record.positions = {{Response::supported, false, symbol, "121", 15, "enjoy the support of", {}}};
  record.notes = {{"3", "As read during the dialogue", 16}};
  record.source = {15, 140, {{15, 120.1, 402.3, 523, 428.9}}, "wg_report", "1.0.0"};
  return record;
}

// As a file of the document might have.
inline std::string hash_of(const std::string& symbol) {
  std::string hash(64, '0');
  for (std::size_t i = 0; i < symbol.size(); ++i)
    hash[i % hash.size()] = "0123456789abcdef"[static_cast<unsigned char>(symbol[i]) % 16];
  return hash;
}

inline Extraction sample_extraction(const std::string& symbol = "A/HRC/43/15") {
  Extraction extraction;
  DocumentRecord& document = extraction.document;
  document.symbol = symbol;
  document.kind = "working_group_report";
  document.state_under_review = "SVN";
  document.session = 34;
  document.cycle = 3;
  document.file = "slovenia.pdf";
  document.sha256 = symbol == "A/HRC/43/15" ? std::string(64, 'a') : hash_of(symbol);
  document.format = "pdf";
  document.pages = 26;
  document.extractor = "wg_report";
  document.extractor_version = "1.0.0";
  document.labeller = "rules 1";
  document.counts = {{"recommendations", 2}, {"items", 2}, {"parts", 1},
                     {"pledges", 1},         {"notes", 2}, {"flagged", 1}};
  document.checks = {{"numbers", CheckStatus::failed, "121.2 is missing"},
                     {"contents", CheckStatus::passed, ""}};
  document.reviews = {{symbol, "SVN", {symbol, symbol + "/Add.1"}}, {"", "", {}}};
  document.totals = {
      {symbol, "SVN", TotalOf::received, 254, "5", 2, "received 254 recommendations"},
      {"", "", TotalOf::supported, 0, "", 0, ""}};
  document.diagnostics = {{Severity::warning, "page_without_text", "page 9 is empty", "", 9}};

  extraction.recommendations.push_back(sample_recommendation(symbol, "121.1"));
  Recommendation odd = sample_recommendation(symbol, "121.3/a");
  odd.paragraph = "121.3";
  odd.part = "a";
  odd.recommending_states = {"IRN"};
  odd.printed_states = {"Iran (Islamic Republic of)", "Atlantis", "Lemuria"};
  odd.response = Response::noted;
  odd.implemented = true;
  odd.positions[0].comment = "Already \"in force\"";
  odd.positions.push_back({Response::noted,
                           true,
                           symbol + "/Add.1",
                           "4",
                           2,
                           "takes note of",
                           {},
                           symbol + "/Add.1 - Para. 4"});
  odd.themes = {"Ratification", "Torture, & \"ill-treatment\""};
  odd.groups = {"Children", "Persons deprived of their liberty"};
  odd.sdgs = {"16", "5"};
  odd.labels.issues = {{"Women's rights", 0.93}, {"Labour", 0.507}};
  odd.labels.action = ActionLabel{4, 0.8};
  odd.labels.sdgs = {{"5", 0.9}};
  odd.labels.groups = {{"Women & girls", 0.9}};
  odd.labels.instruments = {{"CEDAW", 1}, {"ILO 189", 1}};
  odd.source.boxes.push_back({16, 1.0 / 3, -0.04, 99.96, 1e6});
  odd.review = {Reason::unknown_state, Reason::part_uncertain};
  extraction.recommendations.push_back(odd);

  extraction.pledges.push_back({symbol + "#pledge-1",
                                symbol,
                                "122",
                                "SVN",
                                34,
                                3,
                                "en",
                                true,
                                "See the national report",
                                "122. See the national report",
                                {16, 141, {{16, 1, 2, 3, 4}}, "wg_report", "1.0.0"}});
  return extraction;
}

inline PositionRecord sample_position(const std::string& symbol, const std::string& number) {
  PositionRecord record;
  record.id = symbol + "#" + number;
  record.document = symbol;
  record.report = "A/HRC/43/15";
  record.number = number;
  record.state_under_review = "SVN";
  record.session = 34;
  record.cycle = 3;
  record.position = {Response::supported, false, symbol, "4", 2, "accepts", "As it is law"};
  record.source = {2, 9, {{2, 72, 100.5, 523, 112}}, "addendum", "1.0.0"};
  return record;
}

// An addendum: position records of every scope, no recommendations.
inline Extraction sample_answers(const std::string& symbol = "A/HRC/43/15/Add.1") {
  Extraction extraction;
  DocumentRecord& document = extraction.document;
  document.symbol = symbol;
  document.kind = kind::kAddendum;
  document.state_under_review = "SVN";
  document.session = 34;
  document.cycle = 3;
  document.file = "addendum.pdf";
  document.sha256 = std::string(64, 'c');
  document.format = "pdf";
  document.pages = 3;
  document.extractor = "addendum";
  document.extractor_version = "1.0.0";
  document.counts = {{"recommendations", 0}, {"items", 0}, {"parts", 0},
                     {"pledges", 0},         {"notes", 0}, {"flagged", 0}};
  document.reviews = {{"A/HRC/43/15", "SVN", {}}};

  extraction.positions.push_back(sample_position(symbol, "122.17"));
  PositionRecord again = sample_position(symbol, "122.17");
  again.id += "~2";
  again.concerning = "regarding free legal aid";
  again.position = {Response::partially_supported, true, symbol, "", 0, "in part", {}, "Add.1"};
  again.review = {Reason::number_repeated, Reason::position_unclear};
  extraction.positions.push_back(again);
  PositionRecord rest = sample_position(symbol, "rest");
  rest.report.clear();
  rest.scope = PositionScope::rest;
  rest.number.clear();
  rest.state_under_review.clear();
  rest.session = rest.cycle = 0;
  extraction.positions.push_back(rest);
  return extraction;
}

}  // namespace uprex
