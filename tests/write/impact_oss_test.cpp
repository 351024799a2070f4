// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/impact_oss/impact_oss.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/sample.hpp"

namespace uprex {
namespace {

TEST(ImpactOss, writes_the_columns_of_the_import) {
  std::ostringstream out;
  ImpactOssWriter writer(out);
  Extraction extraction = sample_extraction();
  extraction.recommendations[0].response = Response::pending;
  writer.write(extraction);
  writer.finish();
  EXPECT_EQ(
      out.str(),
      "Framework [database:framework_id],Reference [database:reference],"
      "Title [database:title],Description [database:description],"
      "Government response [database:response],Support level [database:support_level],"
      "Human rights body [rel:category-short-title] ,"
      "Recommending state [rel:category-short-title] ,Cycle,Human rights issue,"
      "Affected persons,SDGs\n"
      "1,A/HRC/43/15#121.1,Ratify the Convention,"
      "121.1 Ratify the Convention (France) (Lithuania);,,,UPR,\"FRA,LTU\",3,,,\n"
      "1,A/HRC/43/15#121.3/a,Ratify the Convention,"
      "121.3/a Ratify the Convention (France) (Lithuania);,\"Already \"\"in force\"\"\",0,UPR,"
      "IRN,3,Women's rights|Labour,Children|Persons deprived of their liberty & detainees,16|5\n");
  EXPECT_EQ(writer.left_out(), (LeftOut{.pledges = 1}));
}

TEST(ImpactOss, support_levels) {
  const std::pair<Response, std::string> rows[] = {{Response::supported, "2"},
                                                   {Response::partially_supported, "1"},
                                                   {Response::noted, "0"},
                                                   {Response::pending, ""},
                                                   {Response::unclear, ""}};
  for (const auto& [response, level] : rows) {
    std::ostringstream out;
    ImpactOssWriter writer(out);
    Extraction extraction;
    extraction.recommendations.emplace_back().response = response;
    writer.write(extraction);
    EXPECT_TRUE(out.str().ends_with("\n1,,,,," + level + ",UPR,,,,,\n")) << out.str();
  }
}

}  // namespace
}  // namespace uprex
