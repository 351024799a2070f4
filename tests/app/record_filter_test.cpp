// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/record_filter.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

Recommendation recommendation() {
  Recommendation record;
  Labels& labels = record.labels;
  labels.issues = {{"Death penalty", 0.9}, {"Justice", 0.6}};
  labels.action = ActionLabel{5, 0.8};
  labels.instruments = {{"ICCPR-OP2", 1}};
  return record;
}

TEST(LabelFilter, accepts_everything_if_empty) {
  EXPECT_FALSE(LabelFilter().is_narrow());
  EXPECT_TRUE(LabelFilter().accepts({}));
}

TEST(LabelFilter, needs_one_value_of_each_list) {
  EXPECT_TRUE((LabelFilter{.issues = {"Poverty", "Justice"}}).accepts(recommendation()));
  EXPECT_FALSE((LabelFilter{.issues = {"Poverty"}}).accepts(recommendation()));
  EXPECT_TRUE(
      (LabelFilter{.instruments = {"ICCPR-OP2"}, .actions = {4, 5}}).accepts(recommendation()));
  EXPECT_FALSE(
      (LabelFilter{.instruments = {"ICCPR-OP2"}, .actions = {4}}).accepts(recommendation()));
  EXPECT_FALSE((LabelFilter{.sdgs = {"16"}}).accepts(recommendation()));
  EXPECT_FALSE((LabelFilter{.groups = {"Children"}}).accepts(recommendation()));
  EXPECT_FALSE((LabelFilter{.actions = {5}}).accepts({}));
  EXPECT_TRUE((LabelFilter{.actions = {5}}).is_narrow());
}

TEST(LabelFilter, prefers_printed_sdgs_and_groups_to_proposed_ones) {
  Recommendation record = recommendation();
  record.labels.sdgs = {{"5", 0.9}};
  record.labels.groups = {{"Children", 0.9}};
  EXPECT_TRUE((LabelFilter{.sdgs = {"5"}, .groups = {"Children"}}).accepts(record));
  record.sdgs = {"16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"};
  record.groups = {"Women & girls"};
  EXPECT_TRUE((LabelFilter{.sdgs = {"16"}, .groups = {"Women & girls"}}).accepts(record));
  EXPECT_FALSE((LabelFilter{.sdgs = {"5"}}).accepts(record));
  EXPECT_FALSE((LabelFilter{.groups = {"Children"}}).accepts(record));
}

}  // namespace
}  // namespace uprex
