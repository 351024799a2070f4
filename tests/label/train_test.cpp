// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/train.hpp"

#include <gtest/gtest.h>

#include <string>

#include "core/label/figures.hpp"
#include "core/label/model_file.hpp"
#include "core/label/training_files.hpp"
#include "core/label/trial.hpp"
#include "core/language/language.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

const std::vector<std::string> kStates{"AAA", "BBB", "CCC", "DDD"};

// Each State is told the same two things in words of its own.
std::vector<TrainingTexts> sample() {
  std::string labels = "state_under_review,response,action,issues,text\n";
  std::string reference = "state_under_review,text,sdgs,groups\n";
  for (const std::string& state : kStates) {
    labels +=
        state + ",Accepted,5,Death penalty|Justice,\"Abolish the death penalty, " + state + "\"\n";
    labels += state + ",Accepted,2,Right to education,Continue to build schools in " + state + "\n";
    labels += state + ",Voluntary Pledge,4,Right to education,Continue to build schools\n";
    reference += state + ",Build schools for girls in " + state + ",4|5,Women and girls\n";
    reference += state + ",Abolish the death penalty in " + state + ",,\n";
  }
  return {upr_info_texts(labels), explorer_texts(reference)};
}

bool every(const TrainingTexts&, std::size_t) { return true; }
void nothing(const std::string&) {}

TEST(TrainingFiles, give_the_labels_of_each_text) {
  const auto files = sample();
  const GivenLabels& issues = files[0].families[0];
  EXPECT_EQ(issues.family.labels,
            (std::vector<std::string>{"Death penalty", "Justice", "Right to education"}));
  EXPECT_EQ(issues.labels[0], (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(files[1].families[1].family.labels, std::vector<std::string>{"Women & girls"});
  EXPECT_TRUE(files[1].families[0].labels[1].empty());
}

TEST(TrainingFiles, learn_no_action_from_pledges) {
  const auto files = sample();
  EXPECT_EQ(std::vector<bool>(files[0].families[1].learnt.begin(),
                              files[0].families[1].learnt.begin() + 3),
            (std::vector<bool>{true, true, false}));
  EXPECT_TRUE(files[0].families[0].learnt[2]);
}

TEST(TrainingFiles, say_what_is_wrong) {
  EXPECT_THROW(upr_info_texts(""), Error);
  EXPECT_THROW(upr_info_texts("text,action\nRatify,5\n"), Error);
  EXPECT_THROW(explorer_texts("state_under_review,text,sdgs,groups\nAAA,Ratify\n"), Error);
}

TEST(Train, learns_what_texts_have_in_common) {
  const Predictor predictor(train(sample(), every));
  const auto abolish =
      predictor.scores(features_of(language_named("en"), "Abolish the death penalty, EEE"))
          .by_output;
  const auto build =
      predictor.scores(features_of(language_named("en"), "Continue to build schools in EEE"))
          .by_output;
  for (const std::size_t issue : {0U, 1U}) EXPECT_GT(abolish[issue], build[issue]) << issue;
  EXPECT_GT(build[2], abolish[2]);
}

// "AAA" stands in two texts of either file.
TEST(Train, learns_nothing_from_a_word_of_few_texts) {
  const Predictor predictor(train(sample(), every));
  EXPECT_EQ(predictor.scores(features_of(language_named("en"), "AAA")).known, 0);
  EXPECT_EQ(predictor.scores(features_of(language_named("en"), "Abolish the death penalty")).known,
            1);
}

TEST(Train, gives_the_same_bytes_twice) {
  EXPECT_EQ(model_bytes(train(sample(), every)), model_bytes(train(sample(), every)));
}

// A label that one State alone has cannot be learnt from the others.
TEST(Trial, tries_each_text_with_a_model_that_has_not_seen_its_state) {
  auto files = sample();
  const std::size_t justice = 1;
  for (std::size_t text = 0; text < files[0].states.size(); ++text)
    files[0].families[0].labels[text] = {text == 0 ? justice : 2};
  const Trial trial = cross_validate(files, 4, nothing);
  for (const auto& folds : trial.folds)
    for (std::size_t i = 0; i < folds.size(); ++i)
      EXPECT_EQ(folds[i], i / (folds.size() / kStates.size()));
  EXPECT_EQ(trial.scores[0][0][justice], -1);
  EXPECT_GT(trial.scores[0][3][justice], -1);
}

TEST(Trial, finds_probabilities_that_part_the_texts) {
  const auto files = sample();
  Model model = untrained(files);
  calibrate(model, files, cross_validate(files, kStates.size(), nothing));
  for (const LabelOutput& output : model.outputs) EXPECT_GE(output.slope, 0);
}

TEST(Figures, count_right_proposed_and_given) {
  const auto files = sample();
  const Trial trial = cross_validate(files, 2, nothing);
  const auto proposals = proposals_of(untrained(files), files, trial, 2);
  const std::string table = figures_table(files, proposals);
  EXPECT_TRUE(table.starts_with("family\tlabel\ttexts\tprecision\trecall\tf1\nissues\tall\t16\t"))
      << table;
  EXPECT_NE(table.find("\naction\tall\t8\t"), std::string::npos) << table;
}

}  // namespace
}  // namespace uprex
