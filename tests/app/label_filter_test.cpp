#include "core/app/label_filter.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

Labels labels() {
  Labels labels;
  labels.issues = {{"Death penalty", 0.9}, {"Justice", 0.6}};
  labels.action = ActionLabel{5, 0.8};
  labels.instruments = {{"ICCPR-OP2", 1}};
  return labels;
}

TEST(LabelFilter, AcceptsAllWhereNothingIsAsked) {
  EXPECT_FALSE(LabelFilter().is_narrow());
  EXPECT_TRUE(LabelFilter().accepts({}));
}

TEST(LabelFilter, OneNameOfAListIsEnoughAndEveryListCounts) {
  EXPECT_TRUE((LabelFilter{.issues = {"Poverty", "Justice"}}).accepts(labels()));
  EXPECT_FALSE((LabelFilter{.issues = {"Poverty"}}).accepts(labels()));
  EXPECT_TRUE((LabelFilter{.instruments = {"ICCPR-OP2"}, .actions = {4, 5}}).accepts(labels()));
  EXPECT_FALSE((LabelFilter{.instruments = {"ICCPR-OP2"}, .actions = {4}}).accepts(labels()));
  EXPECT_FALSE((LabelFilter{.sdgs = {"16"}}).accepts(labels()));
  EXPECT_FALSE((LabelFilter{.groups = {"Children"}}).accepts(labels()));
  EXPECT_FALSE((LabelFilter{.actions = {5}}).accepts({}));
  EXPECT_TRUE((LabelFilter{.actions = {5}}).is_narrow());
}

}  // namespace
}  // namespace uprex
