#include "core/label/labeller.hpp"

#include <gtest/gtest.h>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

const std::filesystem::path kModels = std::filesystem::path(UPREX_BUILD) / "lib/uprex/models";

TEST(Labeller, NamesTheFolderThatIsMissing) {
  try {
    Labeller::load("/nowhere/models");
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("/nowhere/models"), std::string::npos);
  }
}

TEST(Labeller, LabelsInstrumentsWithTheScoreOfARule) {
  const Labels labels = Labeller::load(kModels).label("Ratify CEDAW");
  EXPECT_EQ(labels.instruments, (std::vector<Label>{{"CEDAW", 1}}));
}

TEST(Labeller, HasNothingToSayOfAnEmptyText) {
  EXPECT_EQ(Labeller::load(kModels).label("").instruments, std::vector<Label>{});
}

}  // namespace
}  // namespace uprex
