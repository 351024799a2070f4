#include "core/model/names.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(Names, EveryReasonAndResponseComesBack) {
  for (int i = 0; i <= static_cast<int>(Reason::part_uncertain); ++i) {
    const auto reason = static_cast<Reason>(i);
    EXPECT_EQ(reason_from(to_string(reason)), reason);
  }
  for (int i = 0; i <= static_cast<int>(Response::unclear); ++i) {
    const auto response = static_cast<Response>(i);
    EXPECT_EQ(response_from(to_string(response)), response);
  }
}

TEST(Names, UnknownNamesAreEmpty) {
  EXPECT_FALSE(response_from("accepted"));
  EXPECT_FALSE(response_from(""));
  EXPECT_FALSE(reason_from("No_state"));
}

TEST(Names, ValuesOutsideTheEnumerationAreErrors) {
  EXPECT_THROW(to_string(static_cast<Reason>(999)), Error);
}

}  // namespace
}  // namespace uprex
