// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/labeller.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/language/language.hpp"
#include "core/model/diagnostic.hpp"
#include "tests/paths.hpp"

namespace uprex {
namespace {

const std::filesystem::path kModels = build_folder() / "lib/uprex/models";

TEST(Labeller, names_the_folder_that_is_missing) {
  try {
    Labeller::load("/nowhere/models", language_named("en"));
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("/nowhere/models"), std::string::npos);
  }
}

TEST(Labeller, labels_instruments_with_the_score_of_a_rule) {
  const Labels labels = Labeller::load(kModels, language_named("en")).label("Ratify CEDAW");
  EXPECT_EQ(labels.instruments, (std::vector<Label>{{"CEDAW", 1}}));
}

TEST(Labeller, has_nothing_to_say_of_an_empty_text) {
  EXPECT_EQ(Labeller::load(kModels, language_named("en")).label("").instruments,
            std::vector<Label>{});
}

std::vector<std::string> names(const std::vector<Label>& labels) {
  std::vector<std::string> result;
  for (const Label& label : labels) result.push_back(label.name);
  std::ranges::sort(result);
  return result;
}

int action_of(const std::string& text) {
  const Labels labels = Labeller::load(kModels, language_named("en")).label(text);
  return labels.action ? labels.action->category : 0;
}

TEST(Labeller, labels_what_a_text_is_about) {
  using Names = std::vector<std::string>;
  const Labels labels =
      Labeller::load(kModels, language_named("en"))
          .label("Ratify the Convention on the Rights of Persons with Disabilities");
  EXPECT_EQ(names(labels.issues), (Names{"Disabilities", "International instruments"}));
  EXPECT_EQ(names(labels.groups), Names{"Persons with disabilities"});
  EXPECT_EQ(
      names(Labeller::load(kModels, language_named("en")).label("End violence against women").sdgs),
      Names{"5"});
}

// The examples of UPR Info's guide.
TEST(Labeller, tells_the_action_as_the_guide_does) {
  EXPECT_EQ(action_of("Request technical assistance from the international community"), 1);
  EXPECT_EQ(action_of("Continue its efforts to protect human rights"), 2);
  EXPECT_EQ(action_of("Consider ratifying the Convention against Torture"), 3);
  EXPECT_EQ(action_of("Continue and strengthen its efforts to combat trafficking"), 4);
  EXPECT_EQ(action_of("Ratify the Convention against Torture"), 5);
  EXPECT_EQ(action_of("Improve women's rights by amending the family code"), 5);
}

TEST(Labeller, orders_by_sureness_and_scores_are_probabilities) {
  const Labels labels = Labeller::load(kModels, language_named("en"))
                            .label(
                                "Protect children and women migrant workers from trafficking, "
                                "torture and discrimination");
  ASSERT_GE(labels.issues.size(), 4U);
  for (std::size_t i = 0; i < labels.issues.size(); ++i) {
    EXPECT_GT(labels.issues[i].score, 0);
    EXPECT_LE(labels.issues[i].score, i == 0 ? 1 : labels.issues[i - 1].score);
  }
}

TEST(Labeller, proposes_where_some_words_are_new) {
  EXPECT_FALSE(
      Labeller::load(kModels, language_named("en")).label("Ban conversion therapy").issues.empty());
}

TEST(Labeller, proposes_nothing_for_empty_text_and_other_languages) {
  for (const char* text :
       {"", "Ratifier la Convention contre la torture et les traitements cruels",
        "Abolir la peine de mort",
        "Ratificar la Convención sobre los derechos de las personas con discapacidad"}) {
    const Labels labels = Labeller::load(kModels, language_named("en")).label(text);
    EXPECT_TRUE(labels.issues.empty() && labels.sdgs.empty() && labels.groups.empty()) << text;
    EXPECT_FALSE(labels.action) << text;
  }
}

}  // namespace
}  // namespace uprex
