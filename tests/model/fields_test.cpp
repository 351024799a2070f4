// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/member_count.hpp"

namespace uprex {
namespace {

template <class Record>
class Fields : public testing::Test {};

using Records = testing::Types<DocumentRecord, Recommendation, PositionRecord, Pledge, Position,
                               Source, Box, Note, Label, ActionLabel, Labels, Check, Diagnostic,
                               ReviewReference, StatedTotal>;
TYPED_TEST_SUITE(Fields, Records);

TYPED_TEST(Fields, ListEveryMember) {
  std::size_t listed = 0;
  for_each_field<TypeParam>([&](const auto&) { ++listed; });
  EXPECT_EQ(listed, member_count<TypeParam>());
}

TYPED_TEST(Fields, HaveNamesOfTheirOwn) {
  std::set<std::string_view> names;
  for_each_field<TypeParam>([&](const auto& field) {
    EXPECT_EQ(fault_of_text(Is::snake_case, field.name), "") << field.name;
    EXPECT_TRUE(names.insert(field.name).second) << field.name;
    EXPECT_FALSE(field.description.empty()) << field.name;
  });
}

// One struct of each kind, to tell one member from another by its address.
TYPED_TEST(Fields, ListNoMemberTwice) {
  TypeParam record{};
  std::set<const void*> members;
  for_each_field<TypeParam>([&](const auto& field) {
    EXPECT_TRUE(members.insert(&(record.*field.member)).second) << field.name;
  });
}

}  // namespace
}  // namespace uprex
