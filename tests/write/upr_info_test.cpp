// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/upr_info/upr_info.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <tuple>

#include "tests/sample.hpp"

namespace uprex {
namespace {

constexpr const char* kHeader =
    "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\n";

std::string written(const std::vector<Extraction>& extractions) {
  std::ostringstream out;
  const auto writer = make_writer("upr-info", out);
  for (const auto& extraction : extractions) writer->write(extraction);
  writer->finish();
  return out.str();
}

// The rows of one recommendation, without what all share.
std::string rows(const Recommendation& record) {
  Extraction extraction;
  extraction.recommendations.push_back(record);
  return written({extraction}).substr(std::string_view(kHeader).size());
}

TEST(UprInfo, writes_one_row_for_each_recommending_state) {
  EXPECT_EQ(
      written({sample_extraction()}),
      std::string(kHeader) +
          "Slovenia,EEG,EU,Ratify the Convention,France,WEOG,\"EU, OIF\",Accepted,,,34\n"
          "Slovenia,EEG,EU,Ratify the Convention,Lithuania,EEG,EU,Accepted,,,34\n"
          "Slovenia,EEG,EU,Ratify the Convention,Iran,Asia,OIC,Noted,4,\"Labour,Women's "
          "rights\",34\n"
          "Slovenia,EEG,EU,Ratify the Convention,Atlantis,,,Noted,4,\"Labour,Women's rights\",34\n"
          "Slovenia,EEG,EU,Ratify the Convention,Lemuria,,,Noted,4,\"Labour,Women's rights\",34\n");
  EXPECT_EQ(written({}), kHeader);
}

TEST(UprInfo, writes_row_without_recommending_state) { EXPECT_EQ(rows({}), ",,,,,,,Pending,,,\n"); }

TEST(UprInfo, sorts_issues) {
  Recommendation record;
  record.labels.issues = {{"Women's rights", 0.9}, {"NHRI", 0.8}, {"Justice", 0.7}};
  record.labels.action = ActionLabel{5, 0.9};
  record.session = 9;
  EXPECT_EQ(rows(record), ",,,,,,,Pending,5,\"Justice,NHRI,Women's rights\",9\n");
}

TEST(UprInfo, unclear_is_pending_until_outcome_is_complete) {
  using enum Response;
  const std::tuple<Response, CheckStatus, std::string> table[] = {
      {supported, CheckStatus::skipped, "Accepted"},
      {partially_supported, CheckStatus::skipped, "Noted"},
      {noted, CheckStatus::skipped, "Noted"},
      {pending, CheckStatus::skipped, "Pending"},
      {pending, CheckStatus::failed, "Pending"},
      {pending, CheckStatus::passed, "Noted"},
      {unclear, CheckStatus::failed, "Pending"},
      {unclear, CheckStatus::passed, "Noted"},
      {supported, CheckStatus::passed, "Accepted"}};
  for (const auto& [response, status, name] : table) {
    Extraction extraction;
    extraction.document.checks = {{"identity", CheckStatus::passed, ""},
                                  {"outcome_complete", status, ""}};
    extraction.recommendations.emplace_back().response = response;
    EXPECT_EQ(written({extraction}), kHeader + (",,,,,,," + name + ",,,\n"));
  }
}

TEST(UprInfo, pledges_are_from_the_state_to_itself) {
  Extraction extraction = sample_extraction();
  extraction.recommendations.clear();
  Pledge pledge = extraction.pledges.front();
  pledge.pointer = false;
  pledge.text = "Invite, and receive, mandate holders";
  extraction.pledges.push_back(pledge);
  EXPECT_EQ(written({extraction}), std::string(kHeader) +
                                       "Slovenia,EEG,EU,\"Invite, and receive, mandate "
                                       "holders\",Slovenia,EEG,EU,Voluntary Pledge,,,34\n");
}

TEST(UprInfo, counts_what_it_leaves_out) {
  std::ostringstream out;
  const auto writer = make_writer("upr-info", out);
  writer->write(sample_answers());
  writer->write(sample_extraction());
  EXPECT_EQ(writer->left_out(), (LeftOut{3, 1}));
  Extraction answered;
  answered.document.checks = {{"outcome_complete", CheckStatus::passed, ""}};
  for (const auto response : {Response::supported, Response::noted, Response::partially_supported,
                              Response::pending, Response::unclear})
    answered.recommendations.emplace_back().response = response;
  writer->write(answered);
  EXPECT_EQ(writer->left_out(), (LeftOut{.positions = 3, .pledges = 1, .as_noted = 3}));
}

TEST(UprInfo, protects_cells_against_formulas) {
  Recommendation record;
  for (const std::string start : {"=1+1", "+1", "-1", "@SUM(A1)"}) {
    record.text = start;
    EXPECT_EQ(rows(record), ",,,\"'" + start + "\",,,,Pending,,,\n");
  }
  record.text = "Say \"no\"";
  record.printed_states = {"=Atlantis"};
  EXPECT_EQ(rows(record), ",,,\"Say \"\"no\"\"\",\"'=Atlantis\",,,Pending,,,\n");
}

}  // namespace
}  // namespace uprex
