// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/model.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <string>
#include <utility>

#include "core/label/model_file.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

Model sample() {
  Model model;
  model.families = {{"issues", Choice::at_least_one, 0.5, {"Justice", "Labour"}},
                    {"action", Choice::one, 0, {"4", "5"}}};
  model.outputs = {{-1, 0.5F, 2, 0.25F}, {-2, 0.25F, 1, 0}, {}, {0, 1, 1, -1}};
  model.hashes = {7, 70'000, 4'000'000'000};
  model.begins = {0, 2, 2, 3};
  model.weights = {{0, 127}, {3, -127}, {1, 8}};
  return model;
}

std::string fault_of(const std::string& bytes) {
  try {
    parse_model(bytes);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

TEST(ModelFile, gives_back_the_model) {
  Model read = parse_model(model_bytes(sample()));
  EXPECT_NE(read.checksum, 0U);
  read.checksum = 0;
  EXPECT_EQ(read, sample());
}

TEST(ModelFile, notices_every_cut_and_every_changed_byte) {
  const std::string bytes = model_bytes(sample());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    EXPECT_NE(fault_of(bytes.substr(0, i)), "") << i;
    std::string changed = bytes;
    changed[i] = static_cast<char>(changed[i] ^ 0x10);
    EXPECT_NE(fault_of(changed), "") << i;
  }
  EXPECT_NE(fault_of(bytes + '\0'), "");
}

// Files whose checksum is right, and whose content is not.
TEST(ModelFile, refuses_what_does_not_fit_together) {
  const std::vector<std::pair<std::string, std::function<void(Model&)>>> breaks{
      {"the features are not sorted",
       [](Model& model) { std::swap(model.hashes[0], model.hashes[1]); }},
      {"the features are not sorted", [](Model& model) { model.hashes[1] = model.hashes[0]; }},
      {"the number of weights does not match the features",
       [](Model& model) { model.weights.pop_back(); }},
      {"a weight belongs to an unknown label", [](Model& model) { model.weights[2].output = 4; }},
      {"a number is not finite", [](Model& model) { model.outputs[1].scale = INFINITY; }},
      {"a label family has an unknown choice",
       [](Model& model) { model.families[0].choice = static_cast<Choice>(3); }},
      {"there are too many labels", [](Model& model) {
         model.families[1].labels.assign(255, "x");
         model.outputs.resize(257);
       }}};
  for (const auto& [fault, change] : breaks) {
    Model model = sample();
    change(model);
    EXPECT_EQ(fault_of(model_bytes(model)), fault);
  }
}

TEST(ModelFile, names_the_file) {
  try {
    read_model("/nowhere/labels.model");
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("/nowhere/labels.model"), std::string::npos);
  }
}

TEST(Predictor, adds_the_weights_of_known_features) {
  const Predictor predictor(sample());
  const Scores scores = predictor.scores({{7, 8, 70'000}, {4'000'000'000}});
  EXPECT_EQ(scores.by_output, (std::vector<float>{62.5F, 0, 0, -127}));
  EXPECT_EQ(scores.known, 0.75);
  EXPECT_EQ(predictor.scores({}).by_output, (std::vector<float>{-1, -2, 0, 0}));
  EXPECT_EQ(predictor.scores({}).known, 0);
}

TEST(Predictor, makes_probabilities_of_scores) {
  EXPECT_FLOAT_EQ(probability({0, 1, 2, 0}, 0), 0.5F);
  EXPECT_GT(probability({0, 1, 2, 0}, 1), 0.88F);
  EXPECT_EQ(probability({0, 1, 1, 0}, -1e30F), 0);
  EXPECT_EQ(probability({0, 1, 1, 0}, 1e30F), 1);
}

TEST(Chosen, depends_on_the_family) {
  const std::vector<float> some{0.3F, 0.9F, 0.6F}, none{0.3F, 0.1F, 0.4F};
  using Indexes = std::vector<std::size_t>;
  EXPECT_EQ(chosen({"", Choice::any, 0.5, {}}, some), (Indexes{1, 2}));
  EXPECT_EQ(chosen({"", Choice::at_least_one, 0.5, {}}, some), (Indexes{1, 2}));
  EXPECT_EQ(chosen({"", Choice::one, 0.5, {}}, some), (Indexes{1}));
  EXPECT_EQ(chosen({"", Choice::any, 0.5, {}}, none), (Indexes{}));
  EXPECT_EQ(chosen({"", Choice::at_least_one, 0.5, {}}, none), (Indexes{2}));
  EXPECT_EQ(chosen({"", Choice::one, 0.5, {}}, {}), (Indexes{}));
}

}  // namespace
}  // namespace uprex
